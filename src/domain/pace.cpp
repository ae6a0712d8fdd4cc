// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/pace.h"

#include <algorithm>
#include <cmath>

namespace smarketing {

namespace {

constexpr double tooEarly = 0.05;
constexpr double tolerance = 1e-9; ///< a tenth has no exact double, and nobody is off for that

double share(Duration part, Duration whole)
{
    return whole.count() > 0 ? double(part.count()) / double(whole.count()) : 0;
}

bool meets(double actual, double wanted, MetricDirection direction)
{
    const double slack = std::abs(wanted) * tolerance;
    return direction == MetricDirection::MoreIsBetter ? actual >= wanted - slack : actual <= wanted + slack;
}

std::optional<double> ratioOf(double actual, double due, MetricDirection direction)
{
    const bool more = direction == MetricDirection::MoreIsBetter;
    const double part = more ? actual : due;
    const double whole = more ? due : actual;
    return whole > 0 ? std::optional(std::max(0.0, part / whole)) : std::nullopt;
}

/// `done` is the share of the goal that is due by now, `whole` the share due at the end.
Pace against(const MetricTraits &traits, const GoalRange &range, double done, double whole,
             std::optional<double> actual, bool tells)
{
    Pace pace;
    pace.due = range.expected * done;
    pace.target = range.expected * whole;
    if (!actual || done <= 0)
        return pace;
    pace.ratio = ratioOf(*actual, pace.due, traits.direction);
    pace.forecast = traits.adds ? *actual * whole / done : *actual;
    if (!tells)
        return pace;
    pace.health = meets(*actual, pace.due, traits.direction)             ? GoalHealth::OnPace
                  : meets(*actual, range.least * done, traits.direction) ? GoalHealth::AtRisk
                                                                         : GoalHealth::Off;
    return pace;
}

} // namespace

bool GoalRange::isOrdered(MetricDirection direction) const
{
    const bool sane = std::ranges::all_of(std::initializer_list<double>{least, expected, stretch},
                                          [](double value) { return std::isfinite(value) && value >= 0; });
    const bool rising = least <= expected && expected <= stretch;
    const bool falling = least >= expected && expected >= stretch;
    return sane && (direction == MetricDirection::MoreIsBetter ? rising : falling);
}

PaceTime paceTime(const WorkingCalendar &calendar, const Period &period, Instant now)
{
    const TimeSpan span = spanOf(period, calendar.zone());
    const Instant soFar = std::clamp(now, span.from, span.to);
    PaceTime time;
    time.plannedSoFar = calendar.plannedTimeBetween(span.from, soFar);
    time.planned = time.plannedSoFar + calendar.plannedTimeBetween(soFar, span.to);
    time.availableSoFar = calendar.workingTimeBetween(span.from, soFar);
    time.available = time.availableSoFar + calendar.workingTimeBetween(soFar, span.to);
    return time;
}

GoalPace paceOf(GoalMetric metric, const GoalRange &range, const PaceTime &time, std::optional<double> actual)
{
    const MetricTraits traits = traitsOf(metric);
    const double begun = share(time.plannedSoFar, time.planned);
    const bool tells = begun >= tooEarly;
    if (!traits.adds) {
        const Pace level = against(traits, range, begun > 0 ? 1 : 0, 1, actual, tells);
        return {level, level};
    }
    return {against(traits, range, begun, 1, actual, tells),
            against(traits, range, share(time.availableSoFar, time.planned), share(time.available, time.planned),
                    actual, tells)};
}

double dueOf(GoalMetric metric, double target, Duration worked, Duration planned)
{
    return traitsOf(metric).adds ? target * share(worked, planned) : target;
}

} // namespace smarketing
