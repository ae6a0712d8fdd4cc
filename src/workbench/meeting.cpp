// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/meeting.h"

#include "agenda_fill.h"

#include "smarketing/domain/real_text.h"
#include "smarketing/storage/agenda.h"
#include "smarketing/storage/comment.h"
#include "smarketing/storage/person.h"
#include "smarketing/workbench/setting.h"

namespace smarketing::meetings {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortest = 5; ///< minutes
constexpr int longest = 480;

Meeting found(Database &database, MeetingId id)
{
    const auto meeting = meetingStore::find(database, id);
    if (!meeting)
        throw NotFound(u"meeting"_s, id.value);
    return *meeting;
}

Meeting inState(Database &database, MeetingId id, MeetingState state)
{
    const Meeting meeting = found(database, id);
    if (meeting.state == state)
        return meeting;
    throw meeting.isOver()           ? Refused(18, u"meeting-closed"_s)
    : state == MeetingState::Planned ? Refused(18, u"running"_s)
                                     : Refused(18, u"not-running"_s);
}

/// After the last one, however early or late it was held, and not in the past.
Instant comingTime(Reading &reading, const MeetingSeries &series)
{
    const auto last = meetingStore::latestOver(reading.database, series.id);
    return nextOccurrence(series, last ? std::max(reading.now, last->startsAt) : reading.now,
                          settings::timeZone(reading));
}

QList<Attendee> attendees(Reading &reading, const Meeting *meeting, const QList<UnitId> &units)
{
    QHash<PersonId, bool> present;
    if (meeting) {
        for (const Attendance &one : meetingStore::attendance(reading.database, meeting->id))
            present.insert(one.person, one.present);
    }
    QList<Attendee> result;
    for (const Person &person : personStore::all(reading.database, true)) {
        const bool expected = person.active && (units.isEmpty() || !person.unit || units.contains(person.unit));
        if (expected || present.contains(person.id))
            result += Attendee{person, present.value(person.id)};
    }
    std::ranges::stable_sort(result, {}, [](const Attendee &one) { return one.person.department; });
    return result;
}

/// Whether anybody did something to an item that came onto its agenda by itself, or put it there.
bool isWorkedOn(Database &database, const AgendaItem &item)
{
    if (!item.notes.isEmpty() || item.placed)
        return true;
    const auto from = item.carriedFrom ? agendaStore::find(database, item.carriedFrom) : std::nullopt;
    const bool added = item.source == AgendaSource::Manual &&
                       (!from || std::tie(from->title, from->detail) != std::tie(item.title, item.detail));
    const QList<Comment> comments = commentStore::of(database, CommentSubject::AgendaItem, item.id.value);
    return added || std::ranges::any_of(comments, [&](const Comment &one) { return one.subjectId == item.id.value; });
}

/// A meeting that nobody but the program has touched.
void takeAway(Transaction &tx, const Meeting &meeting)
{
    const QList<AgendaItem> items = agendaStore::items(tx.database, meeting.id);
    const bool touched =
        meeting.state != MeetingState::Planned || meeting.rowVersion > 1 ||
        std::ranges::any_of(items, [&](const AgendaItem &item) { return isWorkedOn(tx.database, item); });
    if (touched)
        throw Refused(18, u"newer-meeting"_s);
    for (const AgendaItem &item : items)
        agendaStore::remove(tx.database, item.id, tx.now);
    meetingStore::remove(tx.database, meeting, tx.now);
}

Board boardOf(Reading &reading, const std::optional<MeetingSeries> &series, const std::optional<Meeting> &meeting)
{
    Board board;
    board.series = series;
    board.meeting = meeting;
    board.zone = settings::timeZone(reading);
    const QList<UnitId> units = series ? series->units : QList<UnitId>();
    for (const Unit &unit : personStore::units(reading.database)) {
        if (units.contains(unit.id))
            board.units += unit;
    }
    board.attendees = attendees(reading, meeting ? &*meeting : nullptr, units);
    if (!meeting)
        return board;
    board.items = agendaStore::items(reading.database, meeting->id);
    board.decisions = decisionStore::all(reading.database, meeting->id);
    board.actions = actionItemStore::all(reading.database, meeting->id);
    for (const AgendaItem &item : std::as_const(board.items)) {
        if (item.source == AgendaSource::Action)
            board.actions += actionItemStore::records(reading.database, ActionItemId(item.key.toLongLong()));
    }
    if (meeting->state == MeetingState::Running)
        board.missing = missing(reading, *meeting);
    return board;
}

} // namespace

std::optional<MeetingSeries> series(Reading &reading)
{
    return meetingStore::series(reading.database);
}

void setSeries(Transaction &tx, const MeetingSeries &wanted)
{
    require(tx.actor, Action::RunMeeting);
    if (wanted.name.trimmed().isEmpty())
        throw Refused(28, u"name-needed"_s, u"name"_s);
    if (wanted.minutes < shortest || wanted.minutes > longest)
        throw Refused(28, u"out-of-range"_s, u"minutes"_s, {QString::number(shortest), QString::number(longest)});
    if (!wanted.id) {
        if (meetingStore::series(tx.database))
            throw Conflict(u"meeting_series"_s, 0);
        meetingStore::insertSeries(tx.database, wanted);
        prepare(tx);
        return;
    }
    const auto before = meetingStore::series(tx.database);
    meetingStore::updateSeries(tx.database, wanted);
    const auto meeting = meetingStore::open(tx.database, wanted.id);
    const bool moved = before && std::tie(before->weekday, before->startMinute, before->minutes) !=
                                     std::tie(wanted.weekday, wanted.startMinute, wanted.minutes);
    if (moved && meeting && meeting->state == MeetingState::Planned)
        meetingStore::reschedule(tx.database, *meeting, comingTime(tx, wanted), wanted.minutes);
}

MeetingId prepare(Transaction &tx)
{
    require(tx.actor, Action::EditAgenda);
    const auto series = meetingStore::series(tx.database);
    if (!series)
        return {};
    // The transaction holds the write lock: whoever comes second finds what the first one made.
    auto meeting = meetingStore::open(tx.database, series->id);
    if (!meeting) {
        const MeetingId id = meetingStore::insert(tx.database, *series, comingTime(tx, *series));
        meeting = found(tx.database, id);
        if (const auto last = meetingStore::latestOver(tx.database, series->id))
            agendaFill::carryOver(tx, last->id, *meeting);
    }
    if (meeting->state == MeetingState::Planned)
        agendaFill::apply(tx, agendaFill::plan(tx, *meeting));
    return meeting->id;
}

bool needsPreparing(Reading &reading)
{
    const auto series = meetingStore::series(reading.database);
    if (!series || !may(reading.actor, Action::EditAgenda))
        return false;
    const auto meeting = meetingStore::open(reading.database, series->id);
    return !meeting || (meeting->state == MeetingState::Planned && !agendaFill::plan(reading, *meeting).isEmpty());
}

void reschedule(Transaction &tx, MeetingId id, Instant at)
{
    require(tx.actor, Action::RunMeeting);
    const Meeting meeting = inState(tx.database, id, MeetingState::Planned);
    if (at <= tx.now)
        throw Refused(28, u"in-past"_s, u"at"_s);
    meetingStore::reschedule(tx.database, meeting, at, meeting.minutes);
}

void cancel(Transaction &tx, MeetingId id, const QString &reason)
{
    require(tx.actor, Action::RunMeeting);
    const Meeting meeting = inState(tx.database, id, MeetingState::Planned);
    const QString why = cleaned(reason);
    if (!isRealText(why))
        throw Refused(28, u"text-needed"_s, u"reason"_s);
    meetingStore::cancel(tx.database, meeting, why);
    prepare(tx);
}

void planAgain(Transaction &tx, MeetingId id)
{
    require(tx.actor, Action::RunMeeting);
    const Meeting meeting = found(tx.database, id);
    if (meeting.state != MeetingState::Cancelled)
        throw Refused(18, u"newer-meeting"_s);
    if (const auto instead = meetingStore::open(tx.database, meeting.series))
        takeAway(tx, *instead);
    meetingStore::planAgain(tx.database, meeting);
    prepare(tx);
}

void start(Transaction &tx, MeetingId id)
{
    require(tx.actor, Action::RunMeeting);
    const Meeting meeting = inState(tx.database, id, MeetingState::Planned);
    agendaFill::apply(tx, agendaFill::plan(tx, meeting));
    meetingStore::start(tx.database, meeting, tx.now);
    meetingStore::setPresent(tx.database, id, tx.actor, true);
    const QList<AgendaItem> items = agendaStore::items(tx.database, id);
    if (!items.isEmpty())
        meetingStore::setCurrent(tx.database, meeting, items.constFirst().id, tx.now);
}

void setCurrent(Transaction &tx, MeetingId id, AgendaItemId item)
{
    require(tx.actor, Action::RunMeeting);
    const Meeting meeting = inState(tx.database, id, MeetingState::Running);
    if (meeting.currentItem != item)
        meetingStore::setCurrent(tx.database, meeting, item, tx.now);
}

void setPresent(Transaction &tx, MeetingId id, PersonId whom, bool present)
{
    if (whom != tx.actor.id)
        require(tx.actor, Action::RunMeeting);
    else
        require(tx.actor, Action::EditAgenda);
    inState(tx.database, id, MeetingState::Running);
    const auto person = personStore::find(tx.database, whom);
    if (!person)
        throw NotFound(u"person"_s, whom.value);
    meetingStore::setPresent(tx.database, id, *person, present);
}

QList<Missing> missing(Reading &reading, const Meeting &meeting)
{
    QList<Missing> result;
    const Quorum there = quorum(meetingStore::attendance(reading.database, meeting.id));
    if (there.marketing == 0)
        result += Missing{Missing::What::Marketing, {}, {}, {}};
    if (there.sales == 0)
        result += Missing{Missing::What::Sales, {}, {}, {}};
    for (const auto &owed : meetingStore::undiscussed(reading.database, meeting))
        result += Missing{Missing::What::Feedback, owed.lead, owed.receiver, owed.item};
    return result;
}

void close(Transaction &tx, MeetingId id)
{
    require(tx.actor, Action::RunMeeting);
    const Meeting meeting = inState(tx.database, id, MeetingState::Running);
    const QList<Missing> lacking = missing(tx, meeting);
    if (!lacking.isEmpty()) {
        const Missing &first = lacking.constFirst();
        if (first.what == Missing::What::Feedback)
            throw Refused(8, u"feedback-undiscussed"_s, u"agenda"_s, {first.lead, first.receiver});
        throw Refused(18, first.what == Missing::What::Marketing ? u"marketing-absent"_s : u"sales-absent"_s,
                      u"attendance"_s);
    }
    meetingStore::close(tx.database, meeting, tx.now);
    prepare(tx);
}

Board board(Reading &reading)
{
    const auto series = meetingStore::series(reading.database);
    Board result = boardOf(reading, series, series ? meetingStore::open(reading.database, series->id) : std::nullopt);
    if (series)
        result.next = result.meeting ? result.meeting->startsAt : comingTime(reading, *series);
    result.unprepared = needsPreparing(reading);
    return result;
}

Board record(Reading &reading, MeetingId id)
{
    Board result = boardOf(reading, meetingStore::series(reading.database), found(reading.database, id));
    for (const AgendaItem &item : std::as_const(result.items))
        result.comments += commentStore::of(reading.database, CommentSubject::AgendaItem, item.id.value);
    return result;
}

QList<PastMeeting> past(Reading &reading, int limit)
{
    QList<PastMeeting> result;
    for (const Meeting &meeting : meetingStore::over(reading.database, limit)) {
        PastMeeting one{meeting};
        one.present =
            int(std::ranges::count_if(meetingStore::attendance(reading.database, meeting.id), &Attendance::present));
        one.discussed = int(std::ranges::count(agendaStore::items(reading.database, meeting.id), AgendaState::Discussed,
                                               &AgendaItem::state));
        one.decisions = int(decisionStore::all(reading.database, meeting.id).size());
        const QList<actionItemStore::Record> actions = actionItemStore::all(reading.database, meeting.id);
        one.actions = int(actions.size());
        one.undone = int(std::ranges::count_if(
            actions, [](const actionItemStore::Record &record) { return record.action.state == ActionState::Open; }));
        result += one;
    }
    return result;
}

} // namespace smarketing::meetings
