// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/lead.h"

#include "lead_search.h"
#include "smarketing/domain/contact.h"
#include "smarketing/storage/folding.h"
#include "sql_template.h"

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

QString nameKeyOf(const Lead &lead)
{
    return nameKey(folded(QString(lead.firstName + u' ' + lead.lastName)));
}

/// What a person types of a lead, with the keys derived from it: the values from external_id to currency.
QVariantList values(const Lead &lead)
{
    return {orNull(lead.externalId),
            sql::bound(lead.firstName),
            sql::bound(lead.lastName),
            sql::bound(nameKeyOf(lead)),
            sql::bound(sortKey(lead)),
            sql::bound(lead.email),
            orNull(emailKey(lead.email)),
            sql::bound(lead.phone),
            orNull(phoneKey(lead.phone)),
            sql::bound(lead.company),
            sql::bound(companyKey(folded(lead.company))),
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

const QString columns =
    u"external_id, first_name, last_name, name_key, sort_key, email, email_key, phone, phone_key, company, "
    "company_key, job_title, city, country, note, persona_id, campaign_id, channel_id, unit_id, owner_id, "
    "value_minor, currency"_s;

LeadId insertRow(Database &database, const Lead &lead)
{
    static const QString statement =
        u"INSERT INTO lead (%1, stage, created_at, last_activity_at, mql_at, import_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s.arg(
            columns);
    QVariantList row = values(lead);
    row << toText(lead.stage) << toMillis(lead.createdAt) << toMillis(std::max(lead.createdAt, lead.lastActivityAt))
        << (lead.stage == Stage::Mql ? QVariant(toMillis(lead.createdAt)) : QVariant()) << sql::bound(lead.import);
    return LeadId(database.insert(statement, row));
}

QString updateStatement()
{
    QStringList assignments;
    for (const QString &column : columns.split(u", "_s))
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

LeadId insert(Database &database, const Lead &lead)
{
    const LeadId id = insertRow(database, lead);
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
    LeadRange range;
    for (const Lead &lead : leads) {
        range.last = insertRow(database, lead);
        if (!range.first)
            range.first = range.last;
    }
    return range;
}

void indexForSearch(Database &database, LeadId first, LeadId last)
{
    Cursor cursor =
        database.query(QString(selected + u"WHERE id BETWEEN ? AND ? AND deleted_at IS NULL "
                                          "AND NOT EXISTS (SELECT 1 FROM lead_search s WHERE s.rowid = lead.id)"_s),
                       first, last);
    while (cursor.next()) {
        const Lead lead = read(cursor);
        leadSearch::add(database, lead.id, leadSearch::text(lead));
    }
}

void countMeasures(Database &database, LeadId first, LeadId last)
{
    database.execute(countLeadsForSqlite(), first, last);
}

QList<Lead> duplicates(Database &database, const Lead &lead, int limit)
{
    const QString company = companyKey(folded(lead.company));
    const QString name = nameKeyOf(lead);
    const bool named = !company.isEmpty() && !name.isEmpty();
    return readAll(database.query(
        QString(selected + u"WHERE id IN (SELECT id FROM lead WHERE email_key = ? AND email_key IS NOT NULL "
                           "UNION SELECT id FROM lead WHERE phone_key = ? AND phone_key IS NOT NULL "
                           "UNION SELECT id FROM lead WHERE company_key = ? AND name_key = ? AND deleted_at IS NULL) "
                           "AND id <> ? AND deleted_at IS NULL ORDER BY id LIMIT ?"_s),
        QVariantList{orNull(emailKey(lead.email)), orNull(phoneKey(lead.phone)), named ? QVariant(company) : QVariant(),
                     name, lead.id.value, limit}));
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
