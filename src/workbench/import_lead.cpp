// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_lead.h"

#include "import_run.h"
#include "slice_size.h"
#include "smarketing/workbench/lead.h"

#include <QSet>

namespace smarketing::imports {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fewestRowsASlice = 500;

template <class Value> bool put(Value &target, const Value &value)
{
    if (target == value)
        return false;
    target = value;
    return true;
}

/// What the file does not say leaves what is there.
bool putText(QString &target, const QString &value)
{
    return !value.isEmpty() && put(target, value);
}

template <class IdType> bool putId(IdType &target, IdType value)
{
    return value && put(target, value);
}

} // namespace

LeadKeyBook::Place LeadKeyBook::find(const importStore::LeadKeys &keys) const
{
    const auto at = [](const QHash<QString, Place> &book, const QString &key) {
        return key.isEmpty() ? Nowhere : book.value(key, Nowhere);
    };
    const auto [from, to] = m_external.equal_range(keys.externalId);
    const auto twin =
        std::find_if(from, to, [&](const auto &one) { return !importStore::areDifferentPeople(one.first, keys); });
    if (twin != to)
        return twin->second;
    if (const Place place = at(m_email, keys.emailKey); place != Nowhere)
        return place;
    if (const Place place = at(m_phone, keys.phoneKey); place != Nowhere)
        return place;
    return at(m_named, named(keys));
}

void LeadKeyBook::add(const importStore::LeadKeys &keys, Place place)
{
    const auto keep = [place](QHash<QString, Place> &book, const QString &key) {
        if (!key.isEmpty() && !book.contains(key))
            book.insert(key, place);
    };
    if (!keys.externalId.isEmpty())
        m_external.insert(keys.externalId, {keys, place});
    keep(m_email, keys.emailKey);
    keep(m_phone, keys.phoneKey);
    keep(m_named, named(keys));
}

QString LeadKeyBook::named(const importStore::LeadKeys &keys)
{
    return keys.companyKey.isEmpty() || keys.nameKey.isEmpty() ? QString()
                                                               : QString(keys.companyKey + u'\n' + keys.nameKey);
}

LeadMaker::LeadMaker(ImportRun &run) : m_run(run) {}

LeadMaker::Meant LeadMaker::meant(Transaction *tx, const LeadRow &row)
{
    ImportNames &names = m_run.names();
    const auto note = [&](Field field, const QString &reason, const QString &value) {
        m_run.remark({row.line, m_run.mapping().column(field), fieldKey(field), reason, value, false});
    };
    const auto known = [&](Field field, auto id, const QString &reason, const QString &value) {
        if (!id && !value.isEmpty())
            note(field, reason, value);
        return id;
    };
    const bool creates = tx && m_run.creates();
    Meant meant;
    meant.campaign =
        creates && !row.campaign.isEmpty() ? names.ensureCampaign(*tx, row.campaign) : names.campaign(row.campaign);
    meant.channel =
        creates && !row.channel.isEmpty() ? names.ensureChannel(*tx, row.channel) : names.channel(row.channel);
    if (!m_run.plan.createMissing) {
        known(Field::Campaign, meant.campaign, u"unknown-campaign"_s, row.campaign);
        known(Field::Channel, meant.channel, u"unknown-channel"_s, row.channel);
    }
    meant.persona = known(Field::Persona, names.persona(row.persona), u"unknown-persona"_s, row.persona);
    meant.owner = known(Field::Owner, names.person(row.owner), u"unknown-owner"_s, row.owner);
    meant.unit = known(Field::Unit, names.unit(row.unit), u"unknown-unit"_s, row.unit);
    meant.stage = fromText<Stage>(row.stage).value_or(Stage::Lead);
    if (meant.stage != Stage::Lead && meant.stage != Stage::Mql && meant.stage != Stage::Disqualified) {
        note(Field::Stage, u"stage-after-mql"_s, row.stage);
        meant.stage = Stage::Mql;
    }
    meant.createdAt = row.createdAt;
    if (row.createdAt && *row.createdAt > m_run.now() + std::chrono::hours(24)) {
        note(Field::CreatedAt, u"in-future"_s, toDateTime(*row.createdAt).toString(Qt::ISODate));
        meant.createdAt.reset();
    }
    return meant;
}

bool LeadMaker::apply(const LeadRow &row, const Meant &meant, Lead &lead)
{
    bool changed = false;
    changed |= putText(lead.externalId, row.externalId);
    changed |= putText(lead.firstName, row.firstName);
    changed |= putText(lead.lastName, row.lastName);
    changed |= putText(lead.email, row.email);
    changed |= putText(lead.phone, row.phone);
    changed |= putText(lead.company, row.company);
    changed |= putText(lead.jobTitle, row.jobTitle);
    changed |= putText(lead.city, row.city);
    changed |= putText(lead.country, row.country);
    changed |= putText(lead.note, row.note);
    changed |= putId(lead.persona, meant.persona);
    changed |= putId(lead.campaign, meant.campaign);
    changed |= putId(lead.channel, meant.channel);
    changed |= putId(lead.unit, meant.unit);
    changed |= putId(lead.owner, meant.owner);
    if (row.value)
        changed |= put(lead.value, std::optional(priced(*row.value)));
    return changed;
}

Lead LeadMaker::made(const LeadRow &row, const Meant &meant, Instant now)
{
    Lead lead;
    apply(row, meant, lead);
    lead.stage = meant.stage;
    lead.createdAt = std::min(meant.createdAt.value_or(now), now);
    lead.lastActivityAt = lead.createdAt;
    lead.import = m_run.batch().id;
    if (!lead.owner && m_run.actor.role == Role::Sales)
        lead.owner = m_run.actor.id;
    return lead;
}

Money LeadMaker::priced(Money money) const
{
    if (money.currency.isEmpty())
        money.currency = m_run.options().currency;
    return money;
}

namespace {

/// One slice of rows on its way into the workspace.
class LeadSlice {
public:
    LeadSlice(ImportRun &run, LeadMaker &maker, Transaction &tx) : m_run(run), m_maker(maker), m_tx(tx) {}

    importStore::Slice write(const std::vector<Converted<LeadRow>> &rows, const QList<importStore::LeadKeys> &keys)
    {
        const bool matches = m_run.plan.duplicates != DuplicatePolicy::New;
        const QList<LeadId> matched = matches ? importStore::match(m_tx.database, keys) : QList<LeadId>();
        for (size_t i = 0; i < rows.size(); ++i) {
            const LeadRow &row = rows[i].row;
            const LeadKeyBook::Place twin = matches ? m_book.find(keys.at(qsizetype(i))) : LeadKeyBook::Nowhere;
            if (matches && matched.at(qsizetype(i)))
                meet(row, matched.at(qsizetype(i)));
            else if (twin != LeadKeyBook::Nowhere)
                meetTwin(row, twin);
            else
                add(row, keys.at(qsizetype(i)));
        }
        return store();
    }

private:
    struct Happened {
        LeadId lead;
        qsizetype fresh = -1;
        QString text;
        Instant at;
    };

    void add(const LeadRow &row, const importStore::LeadKeys &keys)
    {
        const Lead lead = m_maker.made(row, m_maker.meant(&m_tx, row), m_tx.now);
        m_book.add(keys, m_fresh.size());
        happened(row, {}, m_fresh.size(), lead.createdAt);
        m_fresh += lead;
        m_freshKeys += keys;
        ++m_run.batch().created;
    }

    /// The same lead twice in one slice: the first is not written yet.
    void meetTwin(const LeadRow &row, qsizetype twin)
    {
        Lead &lead = m_fresh[twin];
        if (m_run.plan.duplicates == DuplicatePolicy::Skip)
            return skip();
        const LeadMaker::Meant meant = m_maker.meant(&m_tx, row);
        const bool changed = m_maker.apply(row, meant, lead);
        if (meant.stage == Stage::Mql && lead.stage == Stage::Lead)
            lead.stage = Stage::Mql;
        m_freshKeys[twin] = leadStore::keysOf(lead);
        happened(row, {}, twin, meant.createdAt.value_or(m_tx.now));
        changed ? update() : skip();
    }

    void meet(const LeadRow &row, LeadId id)
    {
        if (m_run.plan.duplicates == DuplicatePolicy::Skip)
            return skip();
        Lead lead = leadStore::find(m_tx.database, id).value();
        if (!leads::mayEdit(m_run.actor, lead)) {
            m_run.remark({row.line, {}, {}, u"not-yours"_s, lead.displayName(), false});
            return skip();
        }
        const LeadMaker::Meant meant = m_maker.meant(&m_tx, row);
        const bool changed = m_maker.apply(row, meant, lead);
        if (changed)
            leadStore::update(m_tx.database, lead);
        const bool moved = meant.stage == Stage::Mql && lead.stage == Stage::Lead;
        if (moved)
            leadStore::moveTo(m_tx.database, id, Stage::Mql, m_tx.now);
        const bool touched = happened(row, id, -1, meant.createdAt.value_or(m_tx.now));
        changed || moved || touched ? update() : skip();
    }

    bool happened(const LeadRow &row, LeadId lead, qsizetype fresh, Instant at)
    {
        if (row.touchpoint.isEmpty())
            return false;
        m_happened += Happened{lead, fresh, row.touchpoint, at};
        return true;
    }

    void update() { ++m_run.batch().updated; }
    void skip() { ++m_run.batch().skipped; }

    importStore::Slice store()
    {
        const leadStore::LeadRange range = leadStore::insertMany(m_tx.database, m_fresh, m_freshKeys);
        if (range.first)
            leadStore::countMeasures(m_tx.database, range.first, range.last);
        for (const Happened &one : m_happened)
            storeTouchpoint(one, one.lead ? one.lead : range.ids.at(one.fresh));
        return {0, {}, range.first, range.last};
    }

    void storeTouchpoint(const Happened &one, LeadId id)
    {
        const Lead lead = one.fresh >= 0 ? m_fresh.at(one.fresh) : leadStore::find(m_tx.database, id).value();
        leadStore::insertTouchpoint(
            m_tx.database,
            {{}, id, std::min(one.at, m_tx.now), lead.channel, lead.campaign, Direction::Inbound, one.text});
    }

    ImportRun &m_run;
    LeadMaker &m_maker;
    Transaction &m_tx;
    LeadKeyBook m_book;
    QList<Lead> m_fresh;
    QList<importStore::LeadKeys> m_freshKeys;
    QList<Happened> m_happened;
};

/// What an import would do, without doing it. Keys seen before in the file are remembered as numbers, so that memory
/// stays bounded.
class LeadRehearsal {
public:
    LeadRehearsal(ImportRun &run, LeadMaker &maker) : m_run(run), m_maker(maker) {}

    void count(const std::vector<Converted<LeadRow>> &rows, const QList<importStore::LeadKeys> &keys)
    {
        const bool matches = m_run.plan.duplicates != DuplicatePolicy::New;
        const QList<LeadId> matched = matches ? importStore::match(m_run.database, keys) : QList<LeadId>();
        for (size_t i = 0; i < rows.size(); ++i) {
            m_maker.meant(nullptr, rows[i].row);
            const bool known = matches && (seen(keys.at(qsizetype(i))) || matched.at(qsizetype(i)));
            Import &batch = m_run.batch();
            ++(!known ? batch.created : m_run.plan.duplicates == DuplicatePolicy::Skip ? batch.skipped : batch.updated);
        }
    }

private:
    bool seen(const importStore::LeadKeys &keys)
    {
        bool any = false;
        int kind = 0;
        // Whoever has the same number under another name is somebody else.
        const QString numbered =
            keys.externalId.isEmpty() ? QString() : QString(keys.externalId + u'\n' + keys.nameKey);
        for (const QString &key : {numbered, keys.emailKey, keys.phoneKey, LeadKeyBook::named(keys)}) {
            ++kind;
            if (key.isEmpty())
                continue;
            const size_t number = qHash(key, size_t(kind));
            any |= m_seen.contains(number);
            m_seen.insert(number);
        }
        return any;
    }

    ImportRun &m_run;
    LeadMaker &m_maker;
    QSet<size_t> m_seen;
};

QList<importStore::LeadKeys> keysOfAll(const std::vector<Converted<LeadRow>> &rows)
{
    QList<importStore::LeadKeys> keys;
    keys.reserve(qsizetype(rows.size()));
    for (const Converted<LeadRow> &row : rows)
        keys += keysOf(row.row);
    return keys;
}

} // namespace

void importLeads(ImportRun &run)
{
    RowReader<LeadRow> reader(run);
    LeadMaker maker(run);
    LeadRehearsal rehearsal(run, maker);
    std::vector<Converted<LeadRow>> rows;
    SliceSize size(fewestRowsASlice);
    while (!run.stopped() && reader.fill(rows, size_t(size.now()))) {
        const QList<importStore::LeadKeys> keys = keysOfAll(rows);
        if (run.plan.dryRun)
            rehearsal.count(rows, keys);
        size.timed(
            [&] { run.slice([&](Transaction &tx) { return LeadSlice(run, maker, tx).write(rows, keys); }, true); });
    }
}

} // namespace smarketing::imports
