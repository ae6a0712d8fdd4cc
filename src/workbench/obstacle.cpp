// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/obstacle.h"

#include "smarketing/domain/real_text.h"
#include "smarketing/storage/handoff.h"
#include "smarketing/storage/obstacle.h"
#include "smarketing/workbench/setting.h"

#include <map>

namespace smarketing::obstacles {

using namespace Qt::StringLiterals;

namespace {

using Clocks = QList<handoffStore::RunningClock>;
using Calendars = std::map<UnitId, WorkingCalendar>;

Obstacle prepared(const Obstacle &given)
{
    Obstacle obstacle = given;
    obstacle.what = cleaned(given.what);
    obstacle.evidence = cleaned(given.evidence);
    requireSound(obstacle);
    return obstacle;
}

void sayForOwnSide(Transaction &tx, ObstacleId id)
{
    for (const Department side : obstacleSides) {
        if (toText(tx.actor.role) == toText(side))
            obstacleStore::confirm(tx.database, id, {side, tx.actor.id, {}, tx.now, false});
    }
}

/// Receivers are sales' people, so nothing that marketing lacked moves their clocks.
Clocks clocksConcerned(Transaction &tx, const Obstacle &obstacle)
{
    if (obstacle.department != Department::Sales)
        return {};
    return handoffStore::runningClocks(tx.database, obstacle.unit, obstacle.from, obstacle.to);
}

Calendars calendarsOf(Transaction &tx, const Clocks &clocks)
{
    Calendars calendars;
    for (const handoffStore::RunningClock &clock : clocks) {
        if (!calendars.contains(clock.unit))
            calendars.emplace(clock.unit, settings::workingCalendar(tx, Department::Sales, clock.unit));
    }
    return calendars;
}

bool postpone(Transaction &tx, const Handoff &handoff, const WorkingCalendar &before, const WorkingCalendar &after)
{
    const auto moved = [&](Instant due, bool stopped) {
        const Instant latest = std::max(due, handoff.sentAt + longestDue);
        return stopped ? due : std::min(latest, postponed(handoff.sentAt, due, before, after));
    };
    const Instant touch = moved(handoff.touchDueAt, handoff.firstTouchAt.has_value());
    const Instant feedback = moved(handoff.feedbackDueAt, !handoff.owesFeedback());
    if (touch == handoff.touchDueAt && feedback == handoff.feedbackDueAt)
        return false;
    handoffStore::postpone(tx.database, handoff, touch, feedback);
    return true;
}

} // namespace

QList<Obstacle> all(Reading &reading)
{
    return obstacleStore::all(reading.database);
}

Obstacle find(Reading &reading, ObstacleId id)
{
    const auto obstacle = obstacleStore::find(reading.database, id);
    if (!obstacle)
        throw NotFound(u"obstacle"_s, id.value);
    return *obstacle;
}

QList<Obstacle> confirmed(Reading &reading, Instant from, Instant to)
{
    QList<Obstacle> result;
    for (const Department side : obstacleSides)
        result += obstacleStore::confirmed(reading.database, side, from, to);
    std::ranges::stable_sort(result, {}, &Obstacle::from);
    return result;
}

Waiting waiting(Reading &reading)
{
    return {obstacleStore::waitingFor(reading.database, Department::Marketing),
            obstacleStore::waitingFor(reading.database, Department::Sales)};
}

ObstacleId log(Transaction &tx, const Obstacle &given)
{
    require(tx.actor, Action::LogObstacle);
    Obstacle obstacle = prepared(given);
    obstacle.loggedBy = tx.actor.id;
    obstacle.loggedAt = tx.now;
    const ObstacleId id = obstacleStore::insert(tx.database, obstacle);
    sayForOwnSide(tx, id);
    return id;
}

void change(Transaction &tx, const Obstacle &given)
{
    require(tx.actor, Action::LogObstacle);
    const Obstacle obstacle = prepared(given);
    const Obstacle before = find(tx, obstacle.id);
    if (before.counts())
        throw Refused(17, u"counts"_s);
    // Told before anything is taken back: what was confirmed meanwhile was said of another text.
    if (before.rowVersion != obstacle.rowVersion)
        throw Conflict(u"obstacle"_s, obstacle.id.value);
    obstacleStore::withdrawConfirmations(tx.database, obstacle.id);
    obstacleStore::update(tx.database, obstacle);
    sayForOwnSide(tx, obstacle.id);
}

Confirmed confirm(Transaction &tx, ObstacleId id, qint64 rowVersion, Department side)
{
    require(tx.actor, Action::ConfirmObstacle);
    const Obstacle obstacle = find(tx, id);
    if (obstacle.rowVersion != rowVersion || obstacle.deleted)
        throw Conflict(u"obstacle"_s, id.value);
    if (const auto refusal = whyNotConfirm(tx.actor, obstacle, side))
        throw *refusal;
    const Clocks clocks = clocksConcerned(tx, obstacle);
    const Calendars before = calendarsOf(tx, clocks);
    obstacleStore::confirm(tx.database, id, {side, tx.actor.id, {}, tx.now, tx.actor.role == Role::Manager});
    Confirmed result{find(tx, id).counts(), 0};
    if (!result.counts)
        return result;
    const Calendars after = calendarsOf(tx, clocks);
    for (const handoffStore::RunningClock &clock : clocks)
        result.clocksPostponed += postpone(tx, clock.handoff, before.at(clock.unit), after.at(clock.unit));
    return result;
}

void remove(Transaction &tx, ObstacleId id)
{
    require(tx.actor, Action::LogObstacle);
    const Obstacle obstacle = find(tx, id);
    if (obstacle.counts())
        throw Refused(17, u"counts"_s);
    obstacleStore::setDeleted(tx.database, obstacle, tx.now);
}

void restore(Transaction &tx, ObstacleId id)
{
    require(tx.actor, Action::LogObstacle);
    obstacleStore::setDeleted(tx.database, find(tx, id), std::nullopt);
}

} // namespace smarketing::obstacles
