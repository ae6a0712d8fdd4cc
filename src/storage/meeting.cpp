// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/meeting.h"

namespace smarketing::meetingStore {

using namespace Qt::StringLiterals;

namespace {

const QString selectMeeting =
    u"SELECT id, series_id, starts_at, minutes, state, started_at, closed_at, current_item_id, "
    "item_started_at, row_version, cancel_reason FROM meeting WHERE deleted_at IS NULL "_s;

Meeting read(const Cursor &row)
{
    return {row.id<MeetingId>(0),
            row.id<MeetingSeriesId>(1),
            row.instant(2),
            int(row.integer(3)),
            row.as<MeetingState>(4),
            row.maybeInstant(5),
            row.maybeInstant(6),
            row.id<AgendaItemId>(7),
            row.maybeInstant(8),
            row.integer(9),
            row.text(10)};
}

std::optional<Meeting> first(Cursor cursor)
{
    return cursor.next() ? std::optional(read(cursor)) : std::nullopt;
}

void requireOne(qint64 changed, const Meeting &meeting)
{
    if (changed == 0)
        throw Conflict(u"meeting"_s, meeting.id.value);
}

void setUnits(Database &database, MeetingSeriesId series, const QList<UnitId> &units)
{
    const QString left = u"DELETE FROM meeting_series_unit WHERE series_id = ? AND unit_id = ?"_s;
    QList<UnitId> before;
    {
        Cursor cursor = database.query(u"SELECT unit_id FROM meeting_series_unit WHERE series_id = ?"_s, series);
        while (cursor.next())
            before += cursor.id<UnitId>(0);
    }
    for (const UnitId unit : std::as_const(before)) {
        if (!units.contains(unit))
            database.execute(left, series, unit);
    }
    for (const UnitId unit : units) {
        if (!before.contains(unit))
            database.execute(u"INSERT INTO meeting_series_unit (series_id, unit_id) VALUES (?, ?)"_s, series, unit);
    }
}

} // namespace

std::optional<MeetingSeries> series(Database &database)
{
    MeetingSeries result;
    {
        Cursor cursor = database.query(
            u"SELECT id, name, weekday, start_minute, minutes, row_version FROM meeting_series ORDER BY id LIMIT 1"_s);
        if (!cursor.next())
            return std::nullopt;
        result = {cursor.id<MeetingSeriesId>(0),
                  cursor.text(1),
                  int(cursor.integer(2)),
                  int(cursor.integer(3)),
                  int(cursor.integer(4)),
                  {},
                  cursor.integer(5)};
    }
    Cursor cursor =
        database.query(u"SELECT unit_id FROM meeting_series_unit WHERE series_id = ? ORDER BY unit_id"_s, result.id);
    while (cursor.next())
        result.units += cursor.id<UnitId>(0);
    return result;
}

MeetingSeriesId insertSeries(Database &database, const MeetingSeries &series)
{
    const MeetingSeriesId id(database.insert(
        u"INSERT INTO meeting_series (name, weekday, start_minute, minutes) VALUES (?, ?, ?, ?) RETURNING id"_s,
        series.name, series.weekday, series.startMinute, series.minutes));
    setUnits(database, id, series.units);
    return id;
}

void updateSeries(Database &database, const MeetingSeries &series)
{
    if (database.execute(u"UPDATE meeting_series SET name = ?, weekday = ?, start_minute = ?, minutes = ?, "
                         "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s,
                         series.name, series.weekday, series.startMinute, series.minutes, series.id,
                         series.rowVersion) == 0)
        throw Conflict(u"meeting_series"_s, series.id.value);
    setUnits(database, series.id, series.units);
}

std::optional<Meeting> find(Database &database, MeetingId id)
{
    return first(database.query(QString(selectMeeting + u"AND id = ?"_s), id));
}

std::optional<Meeting> open(Database &database, MeetingSeriesId series)
{
    return first(
        database.query(QString(selectMeeting + u"AND series_id = ? AND state IN ('planned', 'running')"_s), series));
}

QList<Meeting> over(Database &database, int limit)
{
    Cursor cursor = database.query(
        QString(selectMeeting + u"AND state IN ('closed', 'cancelled') ORDER BY starts_at DESC, id DESC LIMIT ?"_s),
        limit);
    QList<Meeting> result;
    while (cursor.next())
        result += read(cursor);
    return result;
}

// One is open at a time, so they are over in the order they were made.
std::optional<Meeting> latestOver(Database &database, MeetingSeriesId series)
{
    return first(database.query(
        QString(selectMeeting + u"AND series_id = ? AND state IN ('closed', 'cancelled') ORDER BY id DESC LIMIT 1"_s),
        series));
}

MeetingId insert(Database &database, const MeetingSeries &series, Instant startsAt)
{
    return MeetingId(
        database.insert(u"INSERT INTO meeting (series_id, starts_at, minutes, state) VALUES (?, ?, ?, 'planned') "
                        "RETURNING id"_s,
                        series.id, startsAt, series.minutes));
}

void reschedule(Database &database, const Meeting &meeting, Instant startsAt, int minutes)
{
    requireOne(database.execute(u"UPDATE meeting SET starts_at = ?, minutes = ?, row_version = row_version + 1 "
                                "WHERE id = ? AND row_version = ?"_s,
                                startsAt, minutes, meeting.id, meeting.rowVersion),
               meeting);
}

void cancel(Database &database, const Meeting &meeting, const QString &reason)
{
    requireOne(database.execute(u"UPDATE meeting SET state = 'cancelled', cancel_reason = ?, "
                                "row_version = row_version + 1 WHERE id = ? AND state = 'planned'"_s,
                                reason, meeting.id),
               meeting);
}

void planAgain(Database &database, const Meeting &meeting)
{
    requireOne(database.execute(u"UPDATE meeting SET state = 'planned', cancel_reason = '', "
                                "row_version = row_version + 1 WHERE id = ? AND state = 'cancelled'"_s,
                                meeting.id),
               meeting);
}

void remove(Database &database, const Meeting &meeting, Instant at)
{
    requireOne(database.execute(u"UPDATE meeting SET deleted_at = ?, row_version = row_version + 1 "
                                "WHERE id = ? AND row_version = ?"_s,
                                at, meeting.id, meeting.rowVersion),
               meeting);
}

void start(Database &database, const Meeting &meeting, Instant at)
{
    requireOne(database.execute(u"UPDATE meeting SET state = 'running', started_at = ?, row_version = row_version + 1 "
                                "WHERE id = ? AND state = 'planned'"_s,
                                at, meeting.id),
               meeting);
}

void setCurrent(Database &database, const Meeting &meeting, AgendaItemId item, Instant at)
{
    requireOne(database.execute(u"UPDATE meeting SET current_item_id = ?, item_started_at = ?, "
                                "row_version = row_version + 1 WHERE id = ? AND state = 'running'"_s,
                                item, item ? std::optional(at) : std::nullopt, meeting.id),
               meeting);
}

void close(Database &database, const Meeting &meeting, Instant at)
{
    requireOne(database.execute(u"UPDATE meeting SET state = 'closed', closed_at = ?, row_version = row_version + 1 "
                                "WHERE id = ? AND state = 'running'"_s,
                                at, meeting.id),
               meeting);
}

QList<Attendance> attendance(Database &database, MeetingId meeting)
{
    Cursor cursor = database.query(
        u"SELECT person_id, department, present FROM meeting_attendance WHERE meeting_id = ? ORDER BY id"_s, meeting);
    QList<Attendance> result;
    while (cursor.next())
        result += Attendance{cursor.id<PersonId>(0), cursor.as<Department>(1), cursor.boolean(2)};
    return result;
}

void setPresent(Database &database, MeetingId meeting, const Person &person, bool present)
{
    if (database.execute(u"UPDATE meeting_attendance SET present = ? WHERE meeting_id = ? AND person_id = ?"_s, present,
                         meeting, person.id) == 0)
        database.execute(
            u"INSERT INTO meeting_attendance (meeting_id, person_id, department, present) VALUES (?, ?, ?, ?)"_s,
            meeting, person.id, person.department, present);
}

QList<Undiscussed> undiscussed(Database &database, const Meeting &meeting)
{
    Cursor cursor = database.query(
        u"SELECT h.id, trim(l.first_name || ' ' || l.last_name), l.company, p.name, h.feedback_due_at, "
        "(SELECT i.id FROM agenda_item_handoff a JOIN agenda_item i ON i.id = a.agenda_item_id "
        " WHERE a.handoff_id = h.id AND i.meeting_id = ? AND i.deleted_at IS NULL LIMIT 1) "
        "FROM handoff h JOIN lead l ON l.id = h.lead_id JOIN person p ON p.id = h.receiver_id "
        "WHERE h.state IN ('waiting', 'accepted') AND h.feedback_id IS NULL AND h.feedback_due_at < ? AND NOT EXISTS ("
        "SELECT 1 FROM agenda_item_handoff a JOIN agenda_item i ON i.id = a.agenda_item_id WHERE a.handoff_id = h.id "
        "AND i.meeting_id = ? AND i.state = 'discussed' AND i.deleted_at IS NULL) ORDER BY h.feedback_due_at, h.id"_s,
        meeting.id, meeting.startedAt.value_or(meeting.startsAt), meeting.id);
    QList<Undiscussed> result;
    while (cursor.next())
        result += Undiscussed{cursor.id<HandoffId>(0), cursor.text(1).isEmpty() ? cursor.text(2) : cursor.text(1),
                              cursor.text(3), cursor.instant(4), cursor.id<AgendaItemId>(5)};
    return result;
}

} // namespace smarketing::meetingStore
