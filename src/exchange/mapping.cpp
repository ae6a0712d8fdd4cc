// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/exchange/mapping.h"

#include "smarketing/domain/error.h"

#include <array>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, size_t(Field::Currency) + 1> Keys = {
    "external_id"_L1, "first_name"_L1, "last_name"_L1,
    "full_name"_L1,   "email"_L1,      "phone"_L1,
    "company"_L1,     "job_title"_L1,  "city"_L1,
    "country"_L1,     "channel"_L1,    "campaign"_L1,
    "persona"_L1,     "value"_L1,      "note"_L1,
    "created_at"_L1,  "stage"_L1,      "owner"_L1,
    "unit"_L1,        "touchpoint"_L1, "day"_L1,
    "impressions"_L1, "reach"_L1,      "clicks"_L1,
    "cost"_L1,        "leads"_L1,      "name"_L1,
    "objective"_L1,   "start"_L1,      "end"_L1,
    "budget"_L1,      "state"_L1,      "lead_external_id"_L1,
    "sender"_L1,      "receiver"_L1,   "outcome"_L1,
    "decided_at"_L1,  "rating"_L1,     "fit"_L1,
    "reasons"_L1,     "comment"_L1,    "retag_persona"_L1,
    "handed_at"_L1,   "currency"_L1};

/// Splits an assignment at the given sign and takes off the blanks and quotes that a shell left.
std::pair<QString, QString> parts(const QString &assignment, qsizetype at)
{
    if (at <= 0)
        throw Refused(28, u"bad-assignment"_s, {}, {assignment});
    const auto bare = [](const QString &text) {
        QString part = text.trimmed();
        if (part.size() > 1 && part.startsWith(u'"') && part.endsWith(u'"'))
            part = part.mid(1, part.size() - 2);
        return part;
    };
    return {bare(assignment.left(at)), bare(assignment.mid(at + 1))};
}

} // namespace

QString fieldKey(Field field)
{
    return Keys[size_t(field)];
}

std::optional<Field> fieldFromKey(const QString &key)
{
    QString plain = key.trimmed().toLower();
    plain.replace(u'-', u'_');
    const auto found = std::find(Keys.begin(), Keys.end(), plain);
    return found == Keys.end() ? std::nullopt : std::optional(Field(found - Keys.begin()));
}

const std::vector<Field> &fieldsOf(ImportKind kind)
{
    using enum Field;
    static const std::vector<Field> leads = {ExternalId, FirstName, LastName,  FullName, Email,    Phone,   Company,
                                             JobTitle,   City,      Country,   Channel,  Campaign, Persona, Value,
                                             Currency,   Note,      CreatedAt, Stage,    Owner,    Unit,    Touchpoint};
    static const std::vector<Field> reach = {Day,    Campaign, Channel,  Impressions, Field::Reach,
                                             Clicks, Cost,     Currency, Field::Leads};
    static const std::vector<Field> campaigns = {Name, Objective, Channel,  Persona, Start,
                                                 End,  Budget,    Currency, Owner,   State};
    static const std::vector<Field> outcomes = {LeadExternalId, Email,     Phone,        Sender,   Receiver, Outcome,
                                                HandedAt,       DecidedAt, Value,        Currency, Rating,   Fit,
                                                Reasons,        Comment,   RetagPersona, Campaign};
    switch (kind) {
    case ImportKind::Leads:
        return leads;
    case ImportKind::Reach:
        return reach;
    case ImportKind::Campaigns:
        return campaigns;
    case ImportKind::Outcomes:
        return outcomes;
    }
    return leads;
}

void Mapping::map(Field field, const QString &column)
{
    m_columns.insert(field, column);
}

void Mapping::unmap(Field field)
{
    m_columns.remove(field);
}

void Mapping::set(Field field, const QString &value)
{
    m_constants.insert(field, value);
}

void Mapping::unset(Field field)
{
    m_constants.remove(field);
}

Field Mapping::ownField(const QString &key) const
{
    const auto field = fieldFromKey(key);
    const std::vector<Field> &own = fieldsOf(m_kind);
    if (field && std::find(own.begin(), own.end(), *field) != own.end())
        return *field;
    QStringList keys;
    for (const Field one : own)
        keys += fieldKey(one);
    throw Refused(28, field ? u"foreign-field"_s : u"unknown-field"_s, key, {key, keys.join(u", "_s)});
}

void Mapping::mapFrom(const QString &assignment)
{
    const auto [column, key] = parts(assignment, assignment.lastIndexOf(u'='));
    map(ownField(key), column);
}

void Mapping::setFrom(const QString &assignment)
{
    const auto [key, value] = parts(assignment, assignment.indexOf(u'='));
    set(ownField(key), value);
}

QString Mapping::column(Field field) const
{
    return m_columns.value(field);
}

QString Mapping::constant(Field field) const
{
    return m_constants.value(field);
}

bool Mapping::has(Field field) const
{
    return m_columns.contains(field) || m_constants.contains(field);
}

QList<Field> Mapping::fieldsOfColumn(const QString &column) const
{
    QList<Field> fields;
    for (Field field : fieldsOf(m_kind)) {
        if (m_columns.value(field).compare(column, Qt::CaseInsensitive) == 0 && m_columns.contains(field))
            fields += field;
    }
    return fields;
}

QList<QList<Field>> Mapping::missing() const
{
    using enum Field;
    QList<QList<Field>> needed;
    switch (m_kind) {
    case ImportKind::Leads:
        needed = {{ExternalId, Email, Phone, FullName, FirstName, LastName, Company}};
        break;
    case ImportKind::Reach:
        needed = {{Day}, {Campaign, Channel}, {Impressions, Field::Reach, Clicks, Cost}};
        break;
    case ImportKind::Campaigns:
        needed = {{Name}};
        break;
    case ImportKind::Outcomes:
        needed = {{LeadExternalId, Email, Phone}, {Outcome}};
        break;
    }
    needed.removeIf([this](const QList<Field> &choices) {
        return std::any_of(choices.begin(), choices.end(), [this](Field field) { return has(field); });
    });
    return needed;
}

} // namespace smarketing
