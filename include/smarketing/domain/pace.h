// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/goal_metric.h"
#include "smarketing/domain/period.h"
#include "smarketing/domain/working_time.h"

namespace smarketing {

/// A goal is a range (P9): what is due at the least, what is expected, and what would be splendid. Each is in the
/// metric's unit; where less is better, the least is the largest number.
struct GoalRange {
    double least = 0;
    double expected = 0;
    double stretch = 0;

    /// Finite, not negative, and in the metric's direction.
    bool isOrdered(MetricDirection direction) const;
    friend bool operator==(const GoalRange &, const GoalRange &) = default;
};

/// The working time of a goal's period: as it was planned, and what obstacles left available of it.
struct PaceTime {
    Duration planned{0};
    Duration plannedSoFar{0};
    Duration available{0};
    Duration availableSoFar{0};

    bool hasObstacles() const { return available != planned; }
};

/// Refused 28 "period" for an invalid period.
PaceTime paceTime(const WorkingCalendar &calendar, const Period &period, Instant now);

/// Unknown before the period begins, while less than a twentieth of its working time has passed (too early to tell),
/// and where the metric has no value.
enum class GoalHealth { Unknown, OnPace, AtRisk, Off };
SMARKETING_ENUM_TEXT(GoalHealth, "unknown", "on_pace", "at_risk", "off");

struct Pace {
    double due = 0;                 ///< of what is expected, so much should be there by now
    double target = 0;              ///< what is expected at the end
    std::optional<double> ratio;    ///< 1 is exactly on plan, more is better; never negative
    std::optional<double> forecast; ///< where it ends if it goes on like this
    GoalHealth health = GoalHealth::Unknown;
};

/// Pace as it is, and corrected for obstacles: what is due is cut down to target × available ÷ planned working time.
struct GoalPace {
    Pace raw;
    Pace corrected;
};

/// How far a goal has come. What is due grows with the working time that has passed; a rate, a mean or a median is due
/// in full from the beginning, and obstacles do not change it. On pace is at least the part of what is expected that
/// is due by now, at risk at least that part of the least, off below that. The health that counts is the corrected
/// one. Pure; any thread.
GoalPace paceOf(GoalMetric metric, const GoalRange &range, const PaceTime &time, std::optional<double> actual);

/// How much of a target is due after `worked` of the planned working time: a point of the plan's line.
double dueOf(GoalMetric metric, double target, Duration worked, Duration planned);

} // namespace smarketing
