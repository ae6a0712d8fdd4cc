// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_events.h"
#include "engine_sql.h"
#include "smarketing/storage/import.h"

#include <QJsonArray>

namespace smarketing::importStore {

using namespace Qt::StringLiterals;

namespace {

/// Puts the columns of an update back together, or none where one of them has been changed since.
bool putBack(Database &database, const Recorded &recorded)
{
    QStringList assignments;
    QStringList unchanged;
    QVariantList before;
    QVariantList after;
    for (auto it = recorded.change.begin(); it != recorded.change.end(); ++it) {
        assignments += QString(it.key() + u" = ?"_s);
        unchanged += QString(it.key() + u" IS NOT DISTINCT FROM ?"_s);
        before += plainValue(it.value().toArray().at(0));
        after += plainValue(it.value().toArray().at(1));
    }
    return database.execute(u"UPDATE %1 SET %2, row_version = row_version + 1 WHERE id = ? AND %3"_s.arg(
                                recorded.subject, assignments.join(u", "_s), unchanged.join(u" AND "_s)),
                            QVariantList(before << recorded.id << after)) > 0;
}

/// Whether anybody but the batch itself changed the row.
bool changedByOthers(Database &database, const Recorded &recorded, ImportId batch)
{
    return database
        .number(u"SELECT 1 FROM event e JOIN command c ON c.id = e.command_id WHERE e.subject = ? "
                "AND e.subject_id = ? AND e.action = 'update' AND c.import_id IS DISTINCT FROM ? LIMIT 1"_s,
                recorded.subject, recorded.id, batch)
        .has_value();
}

bool campaignIsUsed(Database &database, qint64 campaign)
{
    return database
               .number(u"SELECT EXISTS (SELECT 1 FROM lead WHERE campaign_id = c.id AND deleted_at IS NULL) "
                       "OR EXISTS (SELECT 1 FROM reach WHERE campaign_id = c.id) "
                       "OR EXISTS (SELECT 1 FROM handoff WHERE campaign_id = c.id) "
                       "OR EXISTS (SELECT 1 FROM campaign_log WHERE campaign_id = c.id AND deleted_at IS NULL) "
                       "FROM campaign c WHERE c.id = ?"_s,
                       campaign)
               .value_or(0) != 0;
}

/// What a row of a campaign's lists goes with; a launched campaign keeps its personas.
void removeListed(Database &database, CommandId command)
{
    for (const QString &table : {u"campaign_channel"_s, u"campaign_persona"_s}) {
        for (const Recorded &row : recordedBy(database, command, table)) {
            if (row.action == u"insert")
                database.execute(u"DELETE FROM %1 WHERE id = ? AND (SELECT state FROM campaign WHERE id = campaign_id) "
                                 "NOT IN ('running', 'finished')"_s.arg(table),
                                 row.id);
        }
    }
}

} // namespace

qint64 removeLeads(Database &database, ImportId batch, LeadId first, LeadId last, Instant at)
{
    // A row somebody else wrote about the lead, whatever it is, or a change of the lead itself.
    const QString byOthers =
        u"EXISTS (SELECT 1 FROM event e JOIN command c ON c.id = e.command_id WHERE e.subject = '%1' "
        "AND e.subject_id = %2 AND e.action = '%3' AND c.import_id IS DISTINCT FROM given.batch)"_s;
    const qint64 removed = database.execute(
        QString(u"WITH given (at, batch) AS (SELECT CAST(? AS bigint), CAST(? AS bigint)) UPDATE lead SET deleted_at = "
                u"(SELECT at FROM given), "
                "row_version = row_version + 1 WHERE id IN (SELECT l.id FROM given CROSS JOIN lead l "
                "WHERE l.id BETWEEN ? AND ? AND l.import_id = given.batch AND l.deleted_at IS NULL "
                "AND NOT EXISTS (SELECT 1 FROM handoff WHERE lead_id = l.id) "
                "AND NOT EXISTS (SELECT 1 FROM activity WHERE lead_id = l.id AND deleted_at IS NULL) AND NOT "_s +
                byOthers.arg(u"lead"_s, u"l.id"_s, u"update"_s) +
                u" AND NOT EXISTS (SELECT 1 FROM touchpoint t WHERE t.lead_id = l.id AND "_s +
                byOthers.arg(u"touchpoint"_s, u"t.id"_s, u"insert"_s) + u"))"_s),
        at, batch, first, last);
    database.execute(u"DELETE FROM lead_search WHERE %1 IN (SELECT id FROM lead WHERE id BETWEEN ? AND ? "
                     "AND import_id = ? AND deleted_at IS NOT NULL)"_s.arg(engineSql::searchRow(database.engine())),
                     first, last, batch);
    return removed;
}

QList<LeadId> leadsLeft(Database &database, ImportId batch, LeadId first, LeadId last)
{
    Cursor row = database.query(
        u"SELECT id FROM lead WHERE id BETWEEN ? AND ? AND import_id = ? AND deleted_at IS NULL"_s, first, last, batch);
    QList<LeadId> left;
    while (row.next())
        left += row.id<LeadId>(0);
    return left;
}

void removeTouchpoints(Database &database, CommandId command)
{
    for (const Recorded &row : recordedBy(database, command, u"touchpoint"_s)) {
        if (row.action == u"insert")
            database.execute(u"DELETE FROM touchpoint WHERE id = ? AND lead_id IN (SELECT id FROM lead "
                             "WHERE deleted_at IS NULL) AND NOT EXISTS (SELECT 1 FROM handoff h "
                             "WHERE h.lead_id = touchpoint.lead_id)"_s,
                             row.id);
    }
}

TakenBack takeReachBack(Database &database, ImportId batch, CommandId command)
{
    TakenBack result;
    for (const Recorded &row : recordedBy(database, command, u"reach"_s)) {
        bool done = false;
        if (row.action == u"insert")
            done = !changedByOthers(database, row, batch) &&
                   database.execute(u"DELETE FROM reach WHERE id = ?"_s, row.id) > 0;
        else if (row.action == u"update")
            done = putBack(database, row);
        ++(done ? result.done : result.left);
    }
    return result;
}

TakenBack takeCampaignsBack(Database &database, ImportId batch, CommandId command, Instant at)
{
    TakenBack result;
    removeListed(database, command);
    for (const Recorded &row : recordedBy(database, command, u"campaign"_s)) {
        bool done = false;
        if (row.action == u"insert")
            done = !changedByOthers(database, row, batch) && !campaignIsUsed(database, row.id) &&
                   database.execute(u"UPDATE campaign SET deleted_at = ?, row_version = row_version + 1 "
                                    "WHERE id = ? AND deleted_at IS NULL"_s,
                                    at, row.id) > 0;
        else
            done = putBack(database, row);
        ++(done ? result.done : result.left);
    }
    return result;
}

void retireChannels(Database &database, CommandId command)
{
    for (const Recorded &row : recordedBy(database, command, u"channel"_s)) {
        if (row.action != u"insert")
            continue;
        database.execute(u"UPDATE channel SET active = 0, row_version = row_version + 1 WHERE id = ? AND active = 1 "
                         "AND NOT EXISTS (SELECT 1 FROM lead WHERE channel_id = channel.id AND deleted_at IS NULL) "
                         "AND NOT EXISTS (SELECT 1 FROM reach WHERE channel_id = channel.id) "
                         "AND NOT EXISTS (SELECT 1 FROM handoff WHERE channel_id = channel.id) "
                         "AND NOT EXISTS (SELECT 1 FROM campaign_channel l JOIN campaign c ON c.id = l.campaign_id "
                         "WHERE l.channel_id = channel.id AND c.deleted_at IS NULL)"_s,
                         row.id);
    }
}

void setReverted(Database &database, qint64 slice)
{
    database.execute(u"UPDATE import_slice SET reverted = 1, searchable = 1 WHERE id = ?"_s, slice);
}

} // namespace smarketing::importStore
