// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_stage.h"

#include "smarketing/domain/zone_time.h"
#include "smarketing/workbench/action_item.h"
#include "smarketing/workbench/agenda.h"
#include "smarketing/workbench/decision.h"
#include "smarketing/workbench/meeting.h"

#include <QJsonArray>

namespace smarketing::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int meetingsHeld = 8;
constexpr int startMinute = 9 * 60;
constexpr std::chrono::minutes taken{38};

const QStringList reps = {u"rep1"_s, u"rep2"_s, u"rep3"_s, u"rep4"_s, u"rep5"_s};

MeetingSeries mondays(const Stage &stage)
{
    return {{}, stage.texts.text(u"meeting/name"_s), 1, startMinute, 45, {}, 0};
}

Reading reading(const Stage &stage)
{
    return {stage.database, stage.people.value(u"manager"_s), stage.now()};
}

meetings::Board board(const Stage &stage)
{
    Reading look = reading(stage);
    return meetings::board(look);
}

/// The matter of that number in the plan; the side it concerns puts it on the agenda.
void addTopic(Stage &stage, int number)
{
    const QStringList topic = stage.texts.list(u"meeting/items/%1"_s.arg(number));
    const QString who = number % 2 ? reps.at(number % reps.size()) : marketers.at(number % marketers.size());
    const MeetingId meeting = board(stage).meeting->id;
    stage.as(who, u"add-agenda-item"_s, [&](Transaction &tx) {
        agenda::add(tx, meeting, fromText<AgendaSection>(topic.at(0)).value_or(AgendaSection::Weeks), topic.at(1),
                    topic.at(2));
    });
}

/// Somebody does it in the days after, if nothing comes between.
void planAction(Stage &stage, AgendaItemId item, const QString &text, const QString &owner, int days)
{
    ActionItem action;
    action.item = item;
    action.text = text;
    action.owner = stage.people.value(owner).id;
    action.dueOn = stage.today().addDays(days);
    const ActionItemId id =
        stage.as(u"manager"_s, u"add-action-item"_s, [&](Transaction &tx) { return actionItems::add(tx, action); });
    const bool late = stage.chance(0.25);
    stage.afterWork(stage.between(6, 8.0 * days) + (late ? 40 : 0), [&stage, id, owner] {
        stage.as(owner, u"finish-action-item"_s,
                 [&](Transaction &tx) { actionItems::setState(tx, id, ActionState::Done); });
    });
}

void talkAboutTopic(Stage &stage, const AgendaItem &item, int number)
{
    const QStringList topic = stage.texts.list(u"meeting/items/%1"_s.arg(number));
    const QString owner = number % 2 ? marketers.at(number % marketers.size()) : reps.at(number % reps.size());
    stage.as(owner, u"note-agenda-item"_s, [&](Transaction &tx) { agenda::setNotes(tx, item.id, {}, topic.at(3)); });
    stage.as(u"manager"_s, u"decide"_s, [&](Transaction &tx) { decisions::add(tx, item.id, topic.at(4)); });
    planAction(stage, item.id, topic.at(5), owner, 4 + number % 3 * 3);
}

/// What the data put there: something is said, and now and then decided.
void talkAboutCause(Stage &stage, const AgendaItem &item, int number)
{
    const QString source = toText(item.source);
    const QStringList notes = stage.texts.list(u"meeting/notes/"_s + source);
    if (notes.isEmpty())
        return;
    const QString &note = notes.at(number % notes.size());
    stage.as(u"manager"_s, u"note-agenda-item"_s, [&](Transaction &tx) {
        agenda::setNotes(tx, item.id, {}, note.contains(u"%1"_s) ? note.arg(item.args.value(0)) : note);
    });
    const QString decision = stage.texts.text(u"meeting/decisions/"_s + source);
    const bool decidedNow = number == 1 || number == 4;
    if (decision.isEmpty() || !decidedNow)
        return;
    stage.as(u"manager"_s, u"decide"_s, [&](Transaction &tx) { decisions::add(tx, item.id, decision); });
    planAction(stage, item.id, stage.texts.text(u"meeting/actions/"_s + source),
               marketers.at(number % marketers.size()), 7);
}

void bringPeople(Stage &stage, MeetingId meeting, int number)
{
    QStringList there = marketers + reps;
    there.removeAt(number % there.size());
    stage.as(u"manager"_s, u"set-present"_s, [&](Transaction &tx) {
        for (const QString &who : there)
            meetings::setPresent(tx, meeting, stage.people.value(who).id, true);
    });
}

void planNext(Stage &stage, int number);

void closeMeeting(Stage &stage, MeetingId meeting, int number)
{
    stage.as(u"manager"_s, u"close-meeting"_s, [&](Transaction &tx) { meetings::close(tx, meeting); });
    if (number + 1 < meetingsHeld) {
        planNext(stage, number + 1);
        return;
    }
    for (int topic = meetingsHeld; topic < stage.texts.value(u"meeting/items"_s).toArray().size(); ++topic)
        addTopic(stage, topic);
}

/// Half of the meeting's time is spent on what the data found, and each time one item is left for next week.
void hold(Stage &stage, int number)
{
    stage.as(u"marketer1"_s, u"prepare-meeting"_s, [](Transaction &tx) { meetings::prepare(tx); });
    const MeetingId meeting = board(stage).meeting->id;
    stage.as(u"manager"_s, u"start-meeting"_s, [&](Transaction &tx) { meetings::start(tx, meeting); });
    bringPeople(stage, meeting, number);
    bool carried = false;
    for (const AgendaItem &item : board(stage).items) {
        if (item.source == AgendaSource::Manual && !item.carriedFrom)
            talkAboutTopic(stage, item, number);
        else
            talkAboutCause(stage, item, number);
        const bool later = !carried && number % 3 == 1 && item.source == AgendaSource::Campaign;
        carried = carried || later;
        stage.as(u"manager"_s, u"set-item-state"_s, [&](Transaction &tx) {
            agenda::setState(tx, item.id, later ? AgendaState::Carried : AgendaState::Discussed);
        });
    }
    stage.at(stage.now() + taken, [&stage, meeting, number] { closeMeeting(stage, meeting, number); });
}

void planNext(Stage &stage, int number)
{
    addTopic(stage, number);
    stage.at(board(stage).next, [&stage, number] { hold(stage, number); });
}

} // namespace

void planMeetings(Stage &stage)
{
    // The last one was on the latest Monday that is over.
    const QDate until = localDate(stage.until - std::chrono::hours(1), stage.zone);
    QDate last = until.addDays(1 - until.dayOfWeek());
    if (firstMoment(last, startMinute, stage.zone) + taken >= stage.until)
        last = last.addDays(-7);
    const Instant first = firstMoment(last.addDays(-7 * qint64(meetingsHeld - 1)), startMinute, stage.zone);
    stage.at(first - std::chrono::hours(24 * 3), [&stage] {
        stage.as(u"manager"_s, u"set-meeting-series"_s,
                 [&](Transaction &tx) { meetings::setSeries(tx, mondays(stage)); });
        planNext(stage, 0);
    });
}

} // namespace smarketing::demo
