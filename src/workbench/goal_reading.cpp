// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal_reading.h"

#include "smarketing/domain/goal_side.h"
#include "smarketing/domain/zone_time.h"
#include "smarketing/storage/consent.h"
#include "smarketing/storage/measure.h"
#include "smarketing/storage/person.h"
#include "smarketing/workbench/dashboard.h"
#include "smarketing/workbench/setting.h"

namespace smarketing::goals {

namespace {

constexpr int stepsByDayAtMost = 31;

/// The last days of the chart's steps.
QList<QDate> stepEnds(const Period &period)
{
    QList<QDate> ends;
    if (period.days() <= stepsByDayAtMost) {
        for (QDate day = period.first; day <= period.last; day = day.addDays(1))
            ends += day;
    } else {
        for (const Period &week : weeksIn(period))
            ends += week.last;
    }
    return ends;
}

bool isMedian(GoalMetric metric)
{
    return metric == GoalMetric::TimeToFeedback || metric == GoalMetric::ResponseTime;
}

/// What the dashboard reads for those days; medians only where they are asked for, since they cost the most.
FunnelFigures read(Reading &reading, const Period &period, bool medians)
{
    const dashboards::Funnel funnel = dashboards::funnel(reading, period, false);
    FunnelFigures result{funnel.figures.now, funnel.reach.now, {}, {}};
    if (medians) {
        const dashboards::LoopHealth health = dashboards::loopHealth(reading, period, false);
        result.timeToFeedback = health.timeToFeedback.now;
        result.responseTime = health.responseTime.now;
    }
    return result;
}

} // namespace

GoalReading::GoalReading(Reading &reading)
    : m_reading(reading),
      m_zone(settings::timeZone(reading)),
      m_today(localDate(reading.now, m_zone)),
      m_objections(consentStore::openObjections(reading.database, ConsentSubject::Goal))
{
    for (const Person &person : personStore::all(reading.database))
        m_names.insert(person.id, person.name);
}

const WorkingCalendar &GoalReading::calendarOf(const Goal &goal)
{
    const Department side = sideOf(goal);
    auto known = m_calendars.find(side);
    if (known == m_calendars.end())
        known = m_calendars.insert(side, settings::departmentCalendar(m_reading, side));
    return *known;
}

FunnelFigures GoalReading::figures(const Period &period, GoalMetric metric)
{
    if (isMedian(metric))
        return read(m_reading, period, true);
    const std::pair key(period.first, period.last);
    auto known = m_figures.constFind(key);
    if (known == m_figures.cend())
        known = m_figures.insert(key, read(m_reading, period, false));
    return *known;
}

Summary GoalReading::summary(const Goal &goal)
{
    Summary summary;
    summary.goal = goal;
    summary.marketingOwner = m_names.value(goal.marketingOwner);
    summary.salesOwner = m_names.value(goal.salesOwner);
    summary.begun = m_today >= goal.period.first;
    summary.over = m_today > goal.period.last;
    summary.openObjections = m_objections.value(goal.id.value);
    summary.time = paceTime(calendarOf(goal), goal.period, m_reading.now);
    if (summary.begun)
        summary.actual = valueOf(goal.metric, figures(goal.period, goal.metric), goal.currency);
    summary.pace = paceOf(goal.metric, goal.range, summary.time, summary.actual);
    return summary;
}

QList<Step> GoalReading::steps(const Goal &goal)
{
    const auto byDay = measureStore::byDay(m_reading.database, goal.period);
    const auto reach = measureStore::reachByDay(m_reading.database, goal.period);
    const WorkingCalendar &calendar = calendarOf(goal);
    const TimeSpan span = spanOf(goal.period, m_zone);
    const Duration whole = calendar.plannedTimeBetween(span.from, span.to);
    FunnelFigures soFar;
    Duration planned{0};
    Duration available{0};
    QDate next = goal.period.first;
    QList<Step> result;
    for (const QDate end : stepEnds(goal.period)) {
        const Instant from = startOfDay(next, m_zone);
        const Instant to = startOfDay(end.addDays(1), m_zone);
        planned += calendar.plannedTimeBetween(from, to);
        available += calendar.workingTimeBetween(from, to);
        const bool known = next <= m_today;
        for (; next <= end; next = next.addDays(1)) {
            soFar.figures += byDay.value(next);
            soFar.reach += reach.value(next);
        }
        if (known && isMedian(goal.metric))
            soFar = figures({goal.period.first, end}, goal.metric);
        result += Step{end, known ? valueOf(goal.metric, soFar, goal.currency) : std::nullopt,
                       dueOf(goal.metric, goal.range.expected, planned, whole),
                       dueOf(goal.metric, goal.range.expected, available, whole)};
    }
    return result;
}

std::optional<double> valueIn(Reading &reading, GoalMetric metric, const QString &currency, const Period &period)
{
    if (!period.isValid())
        return std::nullopt;
    return valueOf(metric, read(reading, period, isMedian(metric)), currency);
}

OwnFigure ownFigure(Reading &reading, GoalMetric metric, const QString &currency, const Period &period)
{
    const QDate today = localDate(reading.now, settings::timeZone(reading));
    const Period before = comparablePeriod(period, today);
    return {before, valueIn(reading, metric, currency, before)};
}

} // namespace smarketing::goals
