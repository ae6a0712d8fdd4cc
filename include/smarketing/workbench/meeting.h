// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/agenda.h"
#include "smarketing/domain/comment.h"
#include "smarketing/domain/meeting.h"
#include "smarketing/storage/action_item.h"
#include "smarketing/storage/decision.h"
#include "smarketing/storage/meeting.h"
#include "smarketing/workbench/transaction.h"

/// The weekly meeting (R8, R18, P14): its series, the coming meeting that is there by itself, running it and closing
/// it. Everybody reads. Everybody but guests prepares it; a manager runs it.
namespace smarketing::meetings {

std::optional<MeetingSeries> series(Reading &reading);
/// Agrees on another time; a planned meeting moves with it. Throws Refused(28, "name-needed" | "out-of-range", field).
void setSeries(Transaction &tx, const MeetingSeries &series);

/// Makes the coming meeting where there is none yet, with what the last one left over, and fills its agenda until it
/// starts. Doing it twice, or in two windows at once, is the same as once. Nothing without a series.
MeetingId prepare(Transaction &tx);
/// Whether prepare() would change anything.
bool needsPreparing(Reading &reading);

/// Another time for a meeting that has not begun. Throws Refused(28, "in-past", "at").
void reschedule(Transaction &tx, MeetingId meeting, Instant at);

/// Calls a meeting off that has not begun; the next one takes over what stood on its agenda. Throws Refused(28,
/// "text-needed", "reason").
void cancel(Transaction &tx, MeetingId meeting, const QString &reason);
/// Takes calling it off back: the meeting that came in its place goes, with what that one took over. Throws Refused(18,
/// "newer-meeting") once anybody has worked on that one.
void planAgain(Transaction &tx, MeetingId meeting);

/// Begins it; its agenda is filled for the last time, and who begins it is there.
void start(Transaction &tx, MeetingId meeting);
/// Takes up an item, or none.
void setCurrent(Transaction &tx, MeetingId meeting, AgendaItemId item);
/// One's own, or anybody's for whoever runs the meeting. Throws Refused(18, "not-running" | "own-attendance").
void setPresent(Transaction &tx, MeetingId meeting, PersonId person, bool present);

/// What keeps a meeting from being closed.
struct Missing {
    enum class What { Marketing, Sales, Feedback };
    What what = What::Marketing;
    QString lead;     ///< whose feedback
    QString receiver; ///< who owes it
    AgendaItemId item;
};
QList<Missing> missing(Reading &reading, const Meeting &meeting);

/// Ends it and makes the next one, with what was left over. Throws Refused(18, "marketing-absent" | "sales-absent"),
/// Refused(8, "feedback-undiscussed", {}, {lead, receiver}).
void close(Transaction &tx, MeetingId meeting);

struct Attendee {
    Person person;
    bool present = false;
};

/// A meeting with all that belongs to it.
struct Board {
    std::optional<MeetingSeries> series;
    std::optional<Meeting> meeting; ///< none before it was prepared
    QList<Unit> units;              ///< at the table
    QList<AgendaItem> items;
    QList<Attendee> attendees;
    QList<decisionStore::Record> decisions;
    QList<actionItemStore::Record> actions; ///< made here, and those that came back here
    QList<Missing> missing;                 ///< while it runs
    QList<Comment> comments;                ///< on the items of a meeting that is over
    QTimeZone zone;
    Instant next;            ///< when the series has its coming meeting, also before it is there
    bool unprepared = false; ///< see needsPreparing
};
/// The coming or running meeting.
Board board(Reading &reading);
Board record(Reading &reading, MeetingId meeting);

/// A meeting that is over or was called off, as a line of a list.
struct PastMeeting {
    Meeting meeting;
    int present = 0;
    int discussed = 0;
    int decisions = 0;
    int actions = 0;
    int undone = 0; ///< of the actions
};
QList<PastMeeting> past(Reading &reading, int limit = 500);

} // namespace smarketing::meetings
