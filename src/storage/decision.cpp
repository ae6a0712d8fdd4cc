// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/decision.h"

#include "smarketing/storage/agenda.h"

namespace smarketing::decisionStore {

using namespace Qt::StringLiterals;

namespace {

const QString selectDecision =
    u"SELECT d.id, d.agenda_item_id, d.text, d.recorded_by, d.at, d.row_version, i.meeting_id, "
    "m.starts_at, p.name FROM decision d JOIN agenda_item i ON i.id = d.agenda_item_id "
    "JOIN meeting m ON m.id = i.meeting_id JOIN person p ON p.id = d.recorded_by "_s;

Decision read(const Cursor &row)
{
    return {row.id<DecisionId>(0), row.id<AgendaItemId>(1), row.text(2),
            row.id<PersonId>(3),   row.instant(4),          row.integer(5)};
}

} // namespace

QList<Record> all(Database &database, MeetingId meeting)
{
    QList<Record> result;
    {
        Cursor cursor =
            database.query(QString(selectDecision + u"WHERE d.deleted_at IS NULL AND (? = 0 OR i.meeting_id = ?) "
                                                    "ORDER BY m.starts_at DESC, d.id"_s),
                           meeting.value, meeting.value);
        while (cursor.next())
            result += Record{read(cursor), {}, cursor.id<MeetingId>(6), cursor.instant(7), cursor.text(8)};
    }
    for (Record &record : result)
        record.item = agendaStore::find(database, record.decision.item).value_or(AgendaItem());
    return result;
}

std::optional<Decision> find(Database &database, DecisionId id)
{
    Cursor cursor = database.query(QString(selectDecision + u"WHERE d.id = ?"_s), id);
    return cursor.next() ? std::optional(read(cursor)) : std::nullopt;
}

DecisionId insert(Database &database, const Decision &decision)
{
    return DecisionId(database.insert(
        u"INSERT INTO decision (agenda_item_id, text, recorded_by, at) VALUES (?, ?, ?, ?) RETURNING id"_s,
        decision.item, decision.text, decision.recordedBy, decision.at));
}

void updateText(Database &database, const Decision &decision)
{
    if (database.execute(
            u"UPDATE decision SET text = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s,
            decision.text, decision.id, decision.rowVersion) == 0)
        throw Conflict(u"decision"_s, decision.id.value);
}

void remove(Database &database, DecisionId id, std::optional<Instant> at)
{
    database.execute(u"UPDATE decision SET deleted_at = ?, row_version = row_version + 1 WHERE id = ?"_s, at, id);
}

} // namespace smarketing::decisionStore
