// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/lead.h"

#include "bulk_insert.h"
#include "lead_search.h"
#include "measure_sql.h"
#include "smarketing/domain/contact.h"
#include "smarketing/storage/folding.h"

namespace smarketing::leadStore {

using namespace Qt::StringLiterals;

namespace {

const QString selected =
    u"SELECT id, external_id, first_name, last_name, email, phone, company, job_title, city, country, note, stage, "
    "persona_id, campaign_id, channel_id, unit_id, owner_id, value_minor, currency, created_at, last_activity_at, "
    "import_id, merged_into, deleted_at IS NOT NULL, erased_at IS NOT NULL, row_version FROM lead "_s;

Lead read(const Cursor &row)
{
    Lead lead;
    lead.id = row.id<LeadId>(0);
    lead.externalId = row.text(1);
    lead.firstName = row.text(2);
    lead.lastName = row.text(3);
    lead.email = row.text(4);
    lead.phone = row.text(5);
    lead.company = row.text(6);
    lead.jobTitle = row.text(7);
    lead.city = row.text(8);
    lead.country = row.text(9);
    lead.note = row.text(10);
    lead.stage = row.as<Stage>(11);
    lead.persona = row.id<PersonaId>(12);
    lead.campaign = row.id<CampaignId>(13);
    lead.channel = row.id<ChannelId>(14);
    lead.unit = row.id<UnitId>(15);
    lead.owner = row.id<PersonId>(16);
    lead.value = row.maybeMoney(17, 18);
    lead.createdAt = row.instant(19);
    lead.lastActivityAt = row.instant(20);
    lead.import = row.id<ImportId>(21);
    lead.mergedInto = row.id<LeadId>(22);
    lead.deleted = row.boolean(23);
    lead.erased = row.boolean(24);
    lead.rowVersion = row.integer(25);
    return lead;
}

QList<Lead> readAll(Cursor cursor)
{
    QList<Lead> leads;
    while (cursor.next())
        leads += read(cursor);
    return leads;
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// Last name first; leads without a name stand where their company or address would.
QString sortKey(const Lead &lead)
{
    const QString name = QString(lead.lastName + u' ' + lead.firstName).trimmed();
    return folded(!name.isEmpty() ? name : lead.displayName());
}

/// What a person types of a lead, with the keys derived from it: the values from external_id to currency.
QVariantList values(const Lead &lead)
{
    const LeadKeys keys = keysOf(lead);
    return {orNull(keys.externalId),
            sql::bound(lead.firstName),
            sql::bound(lead.lastName),
            sql::bound(keys.nameKey),
            sql::bound(sortKey(lead)),
            sql::bound(lead.email),
            orNull(keys.emailKey),
            sql::bound(lead.phone),
            orNull(keys.phoneKey),
            sql::bound(lead.company),
            sql::bound(keys.companyKey),
            sql::bound(lead.jobTitle),
            sql::bound(lead.city),
            sql::bound(lead.country),
            sql::bound(lead.note),
            sql::bound(lead.persona),
            sql::bound(lead.campaign),
            sql::bound(lead.channel),
            sql::bound(lead.unit),
            sql::bound(lead.owner),
            lead.value ? QVariant(lead.value->minor) : QVariant(),
            lead.value ? QVariant(lead.value->currency) : QVariant()};
}

const QStringList &columns()
{
    static const QStringList names = {
        u"external_id"_s, u"first_name"_s, u"last_name"_s,   u"name_key"_s,   u"sort_key"_s,    u"email"_s,
        u"email_key"_s,   u"phone"_s,      u"phone_key"_s,   u"company"_s,    u"company_key"_s, u"job_title"_s,
        u"city"_s,        u"country"_s,    u"note"_s,        u"persona_id"_s, u"campaign_id"_s, u"channel_id"_s,
        u"unit_id"_s,     u"owner_id"_s,   u"value_minor"_s, u"currency"_s};
    return names;
}

const QStringList &insertedColumns()
{
    static const QStringList names =
        columns() + QStringList{u"stage"_s, u"created_at"_s, u"last_activity_at"_s, u"mql_at"_s, u"import_id"_s};
    return names;
}

void addRow(BulkInsert &rows, const Lead &lead, const LeadKeys &keys)
{
    rows.textOrNull(keys.externalId).text(lead.firstName).text(lead.lastName).text(keys.nameKey).text(sortKey(lead));
    rows.text(lead.email).textOrNull(keys.emailKey).text(lead.phone).textOrNull(keys.phoneKey);
    rows.text(lead.company).text(keys.companyKey).text(lead.jobTitle).text(lead.city).text(lead.country);
    rows.text(lead.note).id(lead.persona).id(lead.campaign).id(lead.channel).id(lead.unit).id(lead.owner);
    lead.value ? rows.integer(lead.value->minor).text(lead.value->currency) : rows.null().null();
    rows.text(toText(lead.stage)).instant(lead.createdAt).instant(std::max(lead.createdAt, lead.lastActivityAt));
    lead.stage == Stage::Mql ? rows.instant(lead.createdAt) : rows.null();
    rows.id(lead.import).endRow();
}

QString updateStatement()
{
    QStringList assignments;
    for (const QString &column : columns())
        assignments += QString(column + u" = ?"_s);
    return u"UPDATE lead SET %1, row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s.arg(
        assignments.join(u", "_s));
}

} // namespace

std::optional<Lead> find(Database &database, LeadId id)
{
    Cursor cursor = database.query(QString(selected + u"WHERE id = ?"_s), id);
    return cursor.next() ? std::optional(read(cursor)) : std::nullopt;
}

QList<Lead> findAll(Database &database, const QList<LeadId> &ids)
{
    QList<Lead> leads;
    for (LeadId id : ids) {
        if (const auto lead = find(database, id))
            leads += *lead;
    }
    return leads;
}

LeadKeys keysOf(const Lead &lead)
{
    return {lead.externalId, emailKey(lead.email), phoneKey(lead.phone), companyKey(folded(lead.company)),
            nameKey(folded(QString(lead.firstName + u' ' + lead.lastName)))};
}

LeadId insert(Database &database, const Lead &lead)
{
    const LeadId id = insertMany(database, {lead}).ids.constFirst();
    leadSearch::write(database, id, leadSearch::text(lead));
    return id;
}

void update(Database &database, const Lead &lead)
{
    static const QString statement = updateStatement();
    QVariantList row = values(lead);
    row << lead.id.value << lead.rowVersion;
    if (database.execute(statement, row) == 0)
        throw Conflict(u"lead"_s, lead.id.value);
    leadSearch::write(database, lead.id, leadSearch::text(lead));
}

LeadRange insertMany(Database &database, const QList<Lead> &leads)
{
    QList<LeadKeys> keys;
    keys.reserve(leads.size());
    for (const Lead &lead : leads)
        keys += keysOf(lead);
    return insertMany(database, leads, keys);
}

LeadRange insertMany(Database &database, const QList<Lead> &leads, const QList<LeadKeys> &keys)
{
    if (leads.isEmpty())
        return {};
    // a server takes a slice at once
    const int rowsAStatement = database.engine() == Engine::Sqlite ? 50 : int(leads.size());
    BulkInsert rows(database, u"lead"_s, insertedColumns(), rowsAStatement);
    for (qsizetype i = 0; i < leads.size(); ++i)
        addRow(rows, leads.at(i), keys.at(i));
    LeadRange range;
    for (qint64 id : rows.finish())
        range.ids += LeadId(id);
    range.first = range.ids.constFirst();
    range.last = range.ids.constLast();
    return range;
}

void countMeasures(Database &database, LeadId first, LeadId last)
{
    // a server counts a whole statement's rows at once anyway
    if (database.engine() == Engine::Sqlite)
        database.execute(countLeadsForSqlite(), first, last);
}

QList<Lead> duplicates(Database &database, const Lead &lead, int limit)
{
    const LeadKeys keys = keysOf(lead);
    const bool named = !keys.companyKey.isEmpty() && !keys.nameKey.isEmpty();
    return readAll(database.query(
        QString(selected + u"WHERE id IN (SELECT id FROM lead WHERE email_key = ? AND email_key IS NOT NULL "
                           "UNION SELECT id FROM lead WHERE phone_key = ? AND phone_key IS NOT NULL "
                           "UNION SELECT id FROM lead WHERE company_key = ? AND name_key = ? AND deleted_at IS NULL) "
                           "AND id <> ? AND deleted_at IS NULL ORDER BY id LIMIT ?"_s),
        QVariantList{orNull(keys.emailKey), orNull(keys.phoneKey), named ? QVariant(keys.companyKey) : QVariant(),
                     keys.nameKey, lead.id.value, limit}));
}

QList<Touchpoint> touchpoints(Database &database, LeadId id)
{
    Cursor cursor = database.query(u"SELECT id, lead_id, at, channel_id, campaign_id, direction, text FROM touchpoint "
                                   "WHERE lead_id = ? ORDER BY at, id"_s,
                                   id);
    QList<Touchpoint> result;
    while (cursor.next())
        result +=
            Touchpoint{cursor.id<TouchpointId>(0), cursor.id<LeadId>(1),    cursor.instant(2), cursor.id<ChannelId>(3),
                       cursor.id<CampaignId>(4),   cursor.as<Direction>(5), cursor.text(6)};
    return result;
}

TouchpointId insertTouchpoint(Database &database, const Touchpoint &touchpoint)
{
    return TouchpointId(database.insert(u"INSERT INTO touchpoint (lead_id, at, channel_id, campaign_id, direction, "
                                        "text) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s,
                                        touchpoint.lead, touchpoint.at, touchpoint.channel, touchpoint.campaign,
                                        touchpoint.direction, touchpoint.text));
}

} // namespace smarketing::leadStore
