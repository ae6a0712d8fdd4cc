// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_stage.h"

#include "smarketing/domain/zone_time.h"
#include "smarketing/workbench/goal.h"

#include <cmath>

namespace smarketing::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int proposedDaysBefore = 12; ///< a quarter's goals are proposed so long before it begins

struct PlannedGoal {
    QString key; ///< of its texts
    GoalMetric metric = GoalMetric::Mql;
    Provenance basis = Provenance::OwnData;
    GoalRange fallback; ///< while the own funnel tells nothing
    double growth = 0;  ///< of what the own funnel gave, what is expected; 0 takes the fallback
    QString marketing = u"marketer1"_s;
    QString sales = u"rep1"_s;
};

/// Two digits are enough for a goal.
double rounded(double value)
{
    if (value < 10)
        return std::max(1.0, std::round(value));
    const double step = std::pow(10, std::floor(std::log10(value)) - 1);
    return std::round(value / step) * step;
}

GoalRange rangeOf(Reading &reading, const Stage &stage, const PlannedGoal &plan, const Period &period)
{
    const auto own = goals::ownFigure(reading, plan.metric, stage.currency, period).value;
    if (plan.growth <= 0 || !own || *own <= 0)
        return plan.fallback;
    const double expected = rounded(*own * plan.growth);
    return {rounded(expected * 0.85), expected, rounded(expected * 1.25)};
}

GoalId propose(Stage &stage, const PlannedGoal &plan, const Period &period, GoalId parent = {},
               Department side = Department::Other)
{
    const QStringList words = stage.texts.list(u"goals/"_s + plan.key);
    return stage.as(side == Department::Sales ? plan.sales : plan.marketing, u"add-goal"_s, [&](Transaction &tx) {
        Goal goal;
        goal.parent = parent;
        goal.department = side;
        goal.name = words.value(0);
        goal.metric = plan.metric;
        goal.period = period;
        goal.range = rangeOf(tx, stage, plan, period);
        goal.basis = plan.basis;
        goal.basisNote = words.value(1);
        goal.marketingOwner = stage.people.value(plan.marketing).id;
        goal.salesOwner = stage.people.value(plan.sales).id;
        return goals::add(tx, goal);
    });
}

void say(Stage &stage, const QString &who, GoalId goal, Stance stance, const QString &reason = {})
{
    stage.as(who, u"give-consent"_s, [&](Transaction &tx) {
        return consents::give(tx, {ConsentSubject::Goal, goal.value}, 1, stance, reason);
    });
}

ConsentId objectionTo(Stage &stage, GoalId goal)
{
    Reading reading{stage.database, stage.people.value(u"manager"_s), stage.now()};
    return consents::state(reading, {ConsentSubject::Goal, goal.value}).now.open().constFirst().id;
}

double goalFigure(const Stage &stage, double pounds)
{
    return std::round(pounds * stage.priceLevel) * 100;
}

PlannedGoal sold(const Stage &stage)
{
    return {u"sold"_s,
            GoalMetric::WonValue,
            Provenance::OwnData,
            {goalFigure(stage, 9000), goalFigure(stage, 11000), goalFigure(stage, 14000)},
            1.15};
}

/// What a quarter's joint goal is broken down into.
void addParts(Stage &stage, GoalId joint, const Period &period)
{
    propose(stage, {u"mqls"_s, GoalMetric::Mql, Provenance::OwnData, {60, 80, 100}, 1.1}, period, joint,
            Department::Marketing);
    propose(stage, {u"accepted"_s, GoalMetric::AcceptanceRate, Provenance::Assumption, {0.6, 0.7, 0.8}}, period, joint,
            Department::Sales);
}

/// Agreed by both sides within a few days.
void planQuarter(Stage &stage, const Period &period, bool current)
{
    const Instant first = firstMoment(period.first.addDays(-proposedDaysBefore), 10 * 60, stage.zone);
    stage.at(first, [&stage, period, current] {
        const GoalId joint = propose(stage, sold(stage), period);
        addParts(stage, joint, period);
        say(stage, u"marketer1"_s, joint, Stance::Agree);
        stage.afterWork(6, [&stage, joint] { say(stage, u"rep1"_s, joint, Stance::LiveWith); });
        if (!current)
            return;
        const PlannedGoal onTime{
            u"onTime"_s, GoalMetric::OnTimeRate, Provenance::OwnData, {0.75, 0.85, 0.95}, 0, u"marketer2"_s, u"rep2"_s};
        const GoalId second = propose(stage, onTime, period);
        say(stage, u"marketer2"_s, second, Stance::Agree);
        stage.afterWork(5, [&stage, second] {
            say(stage, u"rep3"_s, second, Stance::Object, stage.texts.text(u"goals/onTime/2"_s));
        });
        stage.afterWork(14, [&stage, second] {
            stage.as(u"manager"_s, u"decide-objection"_s, [&](Transaction &tx) {
                return consents::decide(tx, objectionTo(stage, second), stage.texts.text(u"goals/onTime/3"_s));
            });
        });
    });
}

/// The next quarter's goal waits: sales objects, and marketing has not answered yet.
void planNext(Stage &stage, const Period &period)
{
    stage.at(stage.until - std::chrono::hours(24 * 4), [&stage, period] {
        const PlannedGoal reached{u"reach"_s,     GoalMetric::Leads, Provenance::Statistic, {90, 130, 170}, 0,
                                  u"marketer2"_s, u"rep4"_s};
        const GoalId goal = propose(stage, reached, period);
        say(stage, u"marketer2"_s, goal, Stance::Agree);
        stage.afterWork(
            5, [&stage, goal] { say(stage, u"rep4"_s, goal, Stance::Object, stage.texts.text(u"goals/reach/2"_s)); });
        const PlannedGoal rating{
            u"rating"_s, GoalMetric::MeanRating, Provenance::Customer, {3, 3.4, 3.8}, 0, u"marketer3"_s, u"rep2"_s};
        say(stage, u"marketer3"_s, propose(stage, rating, period), Stance::Agree);
    });
}

} // namespace

void planGoals(Stage &stage)
{
    const QDate today = localDate(stage.until, stage.zone);
    const Period current = quarterOf(today);
    planQuarter(stage, previousPeriod(previousPeriod(current)), false);
    planQuarter(stage, previousPeriod(current), false);
    planQuarter(stage, current, true);
    planNext(stage, quarterOf(current.last.addDays(1)));
}

} // namespace smarketing::demo
