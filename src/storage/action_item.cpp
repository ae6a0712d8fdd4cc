// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/action_item.h"

#include "smarketing/storage/agenda.h"

namespace smarketing::actionItemStore {

using namespace Qt::StringLiterals;

namespace {

const QString selected =
    u"SELECT a.id, a.agenda_item_id, a.text, a.owner_id, a.due_on, a.state, a.done_at, a.recorded_by, a.at, "
    "a.row_version, i.meeting_id, m.starts_at, p.name FROM action_item a "
    "JOIN agenda_item i ON i.id = a.agenda_item_id JOIN meeting m ON m.id = i.meeting_id "
    "JOIN person p ON p.id = a.owner_id "_s;

ActionItem read(const Cursor &row)
{
    return {row.id<ActionItemId>(0), row.id<AgendaItemId>(1), row.text(2),         row.id<PersonId>(3), row.day(4),
            row.as<ActionState>(5),  row.maybeInstant(6),     row.id<PersonId>(7), row.instant(8),      row.integer(9)};
}

template <class... Args> QList<Record> recordsWhere(Database &database, const QString &where, const Args &...args)
{
    QList<Record> result;
    {
        Cursor cursor = database.query(QString(selected + where), args...);
        while (cursor.next())
            result += Record{read(cursor), {}, cursor.id<MeetingId>(10), cursor.instant(11), cursor.text(12)};
    }
    for (Record &record : result)
        record.item = agendaStore::find(database, record.action.item).value_or(AgendaItem());
    return result;
}

} // namespace

QList<Record> all(Database &database, MeetingId meeting)
{
    return recordsWhere(database,
                        u"WHERE a.deleted_at IS NULL AND (? = 0 OR i.meeting_id = ?) ORDER BY m.starts_at DESC, a.id"_s,
                        meeting.value, meeting.value);
}

QList<Record> open(Database &database, PersonId owner)
{
    return recordsWhere(
        database,
        u"WHERE a.state = 'open' AND a.deleted_at IS NULL AND (? = 0 OR a.owner_id = ?) ORDER BY a.due_on, a.id"_s,
        owner.value, owner.value);
}

QList<Record> records(Database &database, ActionItemId id)
{
    return recordsWhere(database, u"WHERE a.deleted_at IS NULL AND a.id = ?"_s, id);
}

std::optional<ActionItem> find(Database &database, ActionItemId id)
{
    Cursor cursor = database.query(QString(selected + u"WHERE a.id = ?"_s), id);
    return cursor.next() ? std::optional(read(cursor)) : std::nullopt;
}

ActionItemId insert(Database &database, const ActionItem &action)
{
    return ActionItemId(
        database.insert(u"INSERT INTO action_item (agenda_item_id, text, owner_id, due_on, state, recorded_by, at) "
                        "VALUES (?, ?, ?, ?, 'open', ?, ?) RETURNING id"_s,
                        action.item, action.text, action.owner, action.dueOn, action.recordedBy, action.at));
}

void update(Database &database, const ActionItem &action)
{
    if (database.execute(u"UPDATE action_item SET text = ?, owner_id = ?, due_on = ?, row_version = row_version + 1 "
                         "WHERE id = ? AND row_version = ?"_s,
                         action.text, action.owner, action.dueOn, action.id, action.rowVersion) == 0)
        throw Conflict(u"action_item"_s, action.id.value);
}

void setState(Database &database, ActionItemId id, ActionState state, Instant at)
{
    database.execute(
        u"UPDATE action_item SET state = ?, done_at = ?, row_version = row_version + 1 WHERE id = ? AND state <> ?"_s,
        state, state == ActionState::Done ? std::optional(at) : std::nullopt, id, state);
}

void remove(Database &database, ActionItemId id, std::optional<Instant> at)
{
    database.execute(u"UPDATE action_item SET deleted_at = ?, row_version = row_version + 1 WHERE id = ?"_s, at, id);
}

int due(Database &database, PersonId owner, QDate day)
{
    return int(database
                   .number(u"SELECT count(*) FROM action_item WHERE owner_id = ? AND state = 'open' "
                           "AND deleted_at IS NULL AND due_on <= ?"_s,
                           owner, day)
                   .value_or(0));
}

} // namespace smarketing::actionItemStore
