// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/exchange/converter.h"

#include "field_reader.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

/// A file states the parts of a name or the whole; afterwards both are there. `Kowalska, Anna` is turned round.
void completeName(LeadRow &row)
{
    if (row.fullName.isEmpty()) {
        row.fullName = row.firstName.isEmpty() || row.lastName.isEmpty() ? QString(row.firstName + row.lastName)
                                                                         : QString(row.firstName + u' ' + row.lastName);
        return;
    }
    if (!row.firstName.isEmpty() || !row.lastName.isEmpty())
        return;
    const qsizetype comma = row.fullName.indexOf(u", "_s);
    if (comma > 0)
        row.fullName = row.fullName.mid(comma + 2) + u' ' + row.fullName.left(comma);
    const qsizetype blank = row.fullName.lastIndexOf(u' ');
    row.firstName = blank < 0 ? row.fullName : row.fullName.left(blank);
    row.lastName = blank < 0 ? QString() : row.fullName.mid(blank + 1);
}

void readRow(FieldReader &from, LeadRow &row)
{
    row.externalId = from.text(Field::ExternalId);
    row.firstName = from.text(Field::FirstName);
    row.lastName = from.text(Field::LastName);
    row.fullName = from.text(Field::FullName);
    completeName(row);
    row.email = from.email(Field::Email);
    row.phone = from.phone(Field::Phone, &row.phoneKey);
    row.company = from.text(Field::Company);
    row.jobTitle = from.text(Field::JobTitle);
    row.city = from.text(Field::City);
    row.country = from.text(Field::Country);
    row.channel = channelName(from.text(Field::Channel));
    row.campaign = from.text(Field::Campaign);
    row.persona = from.text(Field::Persona);
    row.value = from.money(Field::Value);
    row.note = from.text(Field::Note);
    row.createdAt = from.moment(Field::CreatedAt);
    row.stage = from.choice(Field::Stage, stageWords(), Blocks::No);
    row.owner = from.text(Field::Owner);
    row.unit = from.text(Field::Unit);
    row.touchpoint = from.text(Field::Touchpoint);
    if (row.externalId.isEmpty() && row.email.isEmpty() && row.phone.isEmpty() && row.fullName.isEmpty() &&
        row.company.isEmpty())
        from.noKey();
}

void readRow(FieldReader &from, ReachRow &row)
{
    const auto day = from.day(Field::Day);
    row.day = day.value_or(QDate());
    row.campaign = from.text(Field::Campaign);
    row.channel = channelName(from.text(Field::Channel));
    row.impressions = from.count(Field::Impressions);
    row.reach = from.count(Field::Reach);
    row.clicks = from.count(Field::Clicks);
    row.cost = from.money(Field::Cost);
    row.leads = from.roughCount(Field::Leads);
    if (!day)
        from.missing(Field::Day);
    if (row.campaign.isEmpty() && row.channel.isEmpty())
        from.missing(Field::Campaign);
}

void readRow(FieldReader &from, CampaignRow &row)
{
    row.name = from.text(Field::Name);
    row.objective = from.text(Field::Objective);
    row.channel = channelName(from.text(Field::Channel));
    row.persona = from.text(Field::Persona);
    row.start = from.day(Field::Start);
    row.end = from.day(Field::End);
    row.budget = from.money(Field::Budget);
    row.owner = from.text(Field::Owner);
    row.state = from.choice(Field::State, stateWords(), Blocks::No);
    if (row.name.isEmpty())
        from.missing(Field::Name);
}

void readRow(FieldReader &from, OutcomeRow &row)
{
    row.leadExternalId = from.text(Field::LeadExternalId);
    row.email = from.email(Field::Email);
    row.phone = from.phone(Field::Phone, &row.phoneKey);
    row.sender = from.text(Field::Sender);
    row.receiver = from.text(Field::Receiver);
    row.outcome = from.choice(Field::Outcome, outcomeWords(), Blocks::Yes);
    row.handedAt = from.moment(Field::HandedAt);
    row.decidedAt = from.moment(Field::DecidedAt);
    row.value = from.money(Field::Value);
    row.rating = from.rating(Field::Rating);
    row.fit = from.choice(Field::Fit, fitWords(), Blocks::Yes);
    row.reasons = from.list(Field::Reasons);
    row.comment = from.text(Field::Comment);
    row.retagPersona = from.text(Field::RetagPersona);
    row.campaign = from.text(Field::Campaign);
    if (row.outcome.isEmpty())
        from.missing(Field::Outcome);
    if (row.leadExternalId.isEmpty() && row.email.isEmpty() && row.phone.isEmpty())
        from.noKey();
}

} // namespace

template <class Row> class Converter<Row>::Work {
public:
    Work(const SheetFormat &format, const Mapping &mapping, const ConvertOptions &options)
        : m_reader(format, mapping, options), m_keepCells(options.keepCells)
    {
    }

    bool next(Sheet &sheet, Converted<Row> &result)
    {
        if (!sheet.next(m_cells))
            return false;
        finish(m_reader.start(m_cells), result);
        return true;
    }

    Converted<Row> convert(const QStringList &cells, qint64 line)
    {
        Converted<Row> result;
        finish(m_reader.start(cells, line), result);
        return result;
    }

private:
    void finish(bool readable, Converted<Row> &result)
    {
        if (readable)
            readRow(m_reader, result.row);
        else
            result.row = Row();
        result.row.line = m_reader.line();
        result.problems = m_reader.takeProblems();
        result.cells = result.problems.empty() && !m_keepCells ? QStringList() : m_reader.cells();
    }

    FieldReader m_reader;
    bool m_keepCells;
    CsvRow m_cells;
};

template <class Row>
Converter<Row>::Converter(const SheetFormat &format, const Mapping &mapping, const ConvertOptions &options)
    : m_work(std::make_unique<Work>(format, mapping, options))
{
}

template <class Row> Converter<Row>::~Converter() = default;
template <class Row> Converter<Row>::Converter(Converter &&) noexcept = default;
template <class Row> Converter<Row> &Converter<Row>::operator=(Converter &&) noexcept = default;

template <class Row> bool Converter<Row>::next(Sheet &sheet, Converted<Row> &result)
{
    return m_work->next(sheet, result);
}

template <class Row> Converted<Row> Converter<Row>::convert(const QStringList &cells, qint64 line)
{
    return m_work->convert(cells, line);
}

template class Converter<LeadRow>;
template class Converter<ReachRow>;
template class Converter<CampaignRow>;
template class Converter<OutcomeRow>;

} // namespace smarketing
