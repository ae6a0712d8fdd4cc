// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/meeting.h"
#include "smarketing/storage/database.h"

/// The store of the weekly meeting: series, meetings and who was there.
namespace smarketing::meetingStore {

/// The workspace's series; nothing while none was agreed.
std::optional<MeetingSeries> series(Database &database);
MeetingSeriesId insertSeries(Database &database, const MeetingSeries &series);
/// Throws Conflict when somebody else changed it.
void updateSeries(Database &database, const MeetingSeries &series);

std::optional<Meeting> find(Database &database, MeetingId id);
/// The one planned or running.
std::optional<Meeting> open(Database &database, MeetingSeriesId series);
/// Closed or cancelled; latest first.
QList<Meeting> over(Database &database, int limit);
std::optional<Meeting> latestOver(Database &database, MeetingSeriesId series);

MeetingId insert(Database &database, const MeetingSeries &series, Instant startsAt);
/// These throw Conflict when the meeting is no longer in the state it was read in.
void reschedule(Database &database, const Meeting &meeting, Instant startsAt, int minutes);
void cancel(Database &database, const Meeting &meeting, const QString &reason);
void planAgain(Database &database, const Meeting &meeting); ///< what was cancelled
/// Of a planned one; it is never found again.
void remove(Database &database, const Meeting &meeting, Instant at);
void start(Database &database, const Meeting &meeting, Instant at);
void setCurrent(Database &database, const Meeting &meeting, AgendaItemId item, Instant at);
void close(Database &database, const Meeting &meeting, Instant at);

QList<Attendance> attendance(Database &database, MeetingId meeting);
void setPresent(Database &database, MeetingId meeting, const Person &person, bool present);

/// Feedback that fell due before the meeting began, is still owed and was not talked about in it (R8).
struct Undiscussed {
    HandoffId handoff;
    QString lead;
    QString receiver;
    Instant dueAt;
    AgendaItemId item; ///< where it stands on the agenda; none where it does not
};
QList<Undiscussed> undiscussed(Database &database, const Meeting &meeting);

} // namespace smarketing::meetingStore
