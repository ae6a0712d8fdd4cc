// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/goal.h"

#include "goal_reading.h"

#include "smarketing/domain/goal_side.h"
#include "smarketing/domain/real_text.h"
#include "smarketing/domain/zone_time.h"
#include "smarketing/storage/goal.h"
#include "smarketing/storage/obstacle.h"
#include "smarketing/storage/person.h"
#include "smarketing/workbench/setting.h"

namespace smarketing::goals {

using namespace Qt::StringLiterals;

namespace {

Goal present(Reading &reading, GoalId id)
{
    const auto goal = goalStore::find(reading.database, id);
    if (!goal)
        throw NotFound(u"goal"_s, id.value);
    return *goal;
}

void checkOwner(Transaction &tx, const Goal &goal, Department side, PersonId before)
{
    const PersonId id = goal.ownerOf(side);
    const bool needed = goal.isJoint() || goal.department == side;
    if (!needed || (id && id == before))
        return;
    const auto owner = personStore::find(tx.database, id);
    if (!owner || owner->department != side || !owner->active)
        throw Refused(16, u"owner-needed"_s, side == Department::Sales ? u"sales_owner_id"_s : u"marketing_owner_id"_s);
}

Goal checked(Transaction &tx, Goal goal, const Goal &before)
{
    const MetricTraits traits = traitsOf(goal.metric);
    goal.name = goal.name.simplified();
    goal.basisNote = cleaned(goal.basisNote);
    if (traits.unit != MetricUnit::Money)
        goal.currency.clear();
    else if (goal.currency.isEmpty())
        goal.currency = settings::currency(tx);
    if (goal.name.isEmpty())
        throw Refused(28, u"name-needed"_s, u"name"_s);
    if (!goal.period.first.isValid() || !goal.period.last.isValid())
        throw Refused(16, u"period-needed"_s, u"period"_s);
    if (!goal.period.isValid())
        throw Refused(16, u"period"_s, u"period"_s);
    if (!goal.range.isOrdered(traits.direction))
        throw Refused(16, traits.direction == MetricDirection::MoreIsBetter ? u"range"_s : u"range-less"_s, u"range"_s);
    if (goal.basis != Provenance::Assumption && !isRealText(goal.basisNote))
        throw Refused(16, u"basis-note-needed"_s, u"basis_note"_s);
    checkOwner(tx, goal, Department::Marketing, before.marketingOwner);
    checkOwner(tx, goal, Department::Sales, before.salesOwner);
    return goal;
}

} // namespace

Choices choices(Reading &reading)
{
    return {personStore::all(reading.database), settings::currency(reading)};
}

GoalId add(Transaction &tx, const Goal &goal)
{
    require(tx.actor, Action::EditGoal);
    Goal added = goal;
    added.state = GoalState::Proposed;
    if (!added.isJoint()) {
        const Goal parent = present(tx, added.parent);
        const bool ofSide = added.department == Department::Marketing || added.department == Department::Sales;
        if (!parent.isJoint() || parent.deleted || !ofSide)
            throw Refused(16, u"sub-goal"_s, u"parent_id"_s);
        (added.department == Department::Sales ? added.marketingOwner : added.salesOwner) = {};
        added.state = GoalState::Agreed;
    }
    return goalStore::insert(tx.database, checked(tx, added, {}), tx.actor.id, tx.now);
}

void change(Transaction &tx, const Goal &goal)
{
    require(tx.actor, Action::EditGoal);
    const Goal before = present(tx, goal.id);
    Goal changed = goal;
    changed.parent = before.parent;
    changed.department = before.department;
    changed = checked(tx, changed, before);
    const bool sameTerms = changed.hasSameTerms(before);
    if (!sameTerms && before.isJoint() && before.state != GoalState::Proposed)
        throw Refused(15, u"agreed"_s, u"terms"_s);
    changed.terms = before.terms + (sameTerms ? 0 : 1);
    goalStore::update(tx.database, changed);
}

void move(Transaction &tx, GoalId id, GoalState to, qint64 rowVersion)
{
    require(tx.actor, Action::EditGoal);
    const Goal goal = present(tx, id);
    if (to == GoalState::Agreed || !canMove(goal.state, to))
        throw Refused(15, u"wrong-move"_s, u"state"_s);
    goalStore::setState(tx.database, id, to, rowVersion);
}

void remove(Transaction &tx, GoalId id)
{
    require(tx.actor, Action::EditGoal);
    present(tx, id);
    goalStore::setDeleted(tx.database, id, tx.now);
}

void restore(Transaction &tx, GoalId id)
{
    require(tx.actor, Action::EditGoal);
    present(tx, id);
    goalStore::setDeleted(tx.database, id, std::nullopt);
}

QList<Summary> summaries(Reading &reading)
{
    GoalReading goals(reading);
    QList<Summary> result;
    for (const Goal &goal : goalStore::all(reading.database))
        result += goals.summary(goal);
    return result;
}

Detail detail(Reading &reading, GoalId id)
{
    GoalReading goals(reading);
    const Goal goal = present(reading, id);
    Detail result;
    result.zone = settings::timeZone(reading);
    result.summary = goals.summary(goal);
    result.own = ownFigure(reading, goal.metric, goal.currency, goal.period);
    for (const Goal &part : goalStore::subGoals(reading.database, id))
        result.subGoals += goals.summary(part);
    if (!goal.isJoint())
        result.parent = goals.summary(present(reading, goal.parent));
    result.steps = goals.steps(goal);
    const TimeSpan span = spanOf(goal.period, result.zone);
    result.obstacles = obstacleStore::confirmed(reading.database, sideOf(goal), span.from, span.to);
    result.consent = consents::state(reading, {ConsentSubject::Goal, id.value});
    return result;
}

QList<Summary> offPace(Reading &reading)
{
    QList<Summary> result = summaries(reading);
    result.removeIf([](const Summary &one) {
        const GoalHealth health = one.pace.corrected.health;
        return one.goal.state != GoalState::Agreed || one.over ||
               (health != GoalHealth::AtRisk && health != GoalHealth::Off);
    });
    return result;
}

QList<Summary> withObjections(Reading &reading)
{
    QList<Summary> result = summaries(reading);
    result.removeIf(
        [](const Summary &one) { return one.goal.state != GoalState::Proposed || one.openObjections == 0; });
    return result;
}

} // namespace smarketing::goals
