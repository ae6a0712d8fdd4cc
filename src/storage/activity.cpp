// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/activity.h"

#include "limit.h"

namespace smarketing::activityStore {

using namespace Qt::StringLiterals;

namespace {

const QString columns =
    u"a.id, a.lead_id, a.handoff_id, a.kind, a.direction, a.at, a.text, a.person_id, a.deleted_at IS NOT NULL, a.row_version"_s;

Activity read(const Cursor &row)
{
    return {row.id<ActivityId>(0), row.id<LeadId>(1), row.id<HandoffId>(2), row.as<ActivityKind>(3),
            row.as<Direction>(4),  row.instant(5),    row.text(6),          row.id<PersonId>(7),
            row.boolean(8),        row.integer(9)};
}

} // namespace

ActivityId insert(Database &database, const Activity &activity)
{
    return ActivityId(
        database.insert(u"INSERT INTO activity (lead_id, handoff_id, kind, direction, at, text, person_id) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                        activity.lead, activity.handoff, activity.kind, activity.direction, activity.at, activity.text,
                        activity.person));
}

std::optional<Activity> find(Database &database, ActivityId id)
{
    Cursor cursor = database.query(QString(u"SELECT "_s + columns + u" FROM activity a WHERE a.id = ?"_s), id);
    return cursor.next() ? std::optional(read(cursor)) : std::nullopt;
}

void update(Database &database, const Activity &activity)
{
    if (database.execute(
            u"UPDATE activity SET kind = ?, direction = ?, at = ?, text = ?, row_version = row_version + 1 "
            "WHERE id = ? AND row_version = ?"_s,
            activity.kind, activity.direction, activity.at, activity.text, activity.id, activity.rowVersion) == 0)
        throw Conflict(u"activity"_s, activity.id.value);
}

void setDeleted(Database &database, ActivityId id, std::optional<Instant> at)
{
    database.execute(u"UPDATE activity SET deleted_at = ?, row_version = row_version + 1 WHERE id = ?"_s, at, id);
}

QList<Item> of(Database &database, LeadId lead, int limit)
{
    Cursor cursor =
        database.query(QString(u"SELECT "_s + columns +
                               u", p.name FROM activity a JOIN person p ON p.id = a.person_id "
                               "WHERE a.lead_id = ? AND a.deleted_at IS NULL ORDER BY a.at DESC, a.id DESC"_s +
                               limitedTo(limit)),
                       lead);
    QList<Item> items;
    while (items.size() < limit && cursor.next())
        items += Item{read(cursor), cursor.text(10)};
    return items;
}

} // namespace smarketing::activityStore
