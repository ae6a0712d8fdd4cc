// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/enum_text.h"
#include "smarketing/domain/figures.h"

namespace smarketing {

/// What a goal can be about: every number the dashboard shows for a period. What it shows of this moment only, such as
/// the feedback overdue now, has no period and so is no goal.
enum class GoalMetric {
    Reach,
    Impressions,
    Clicks,
    Cost,
    Leads,
    Mql,
    Sal,
    Sql,
    Opportunities,
    Customers,
    Handoffs,
    Accepted,
    Declined,
    Recycled,
    Feedback,
    Deals,
    Won,
    Lost,
    WonValue,
    AcceptanceRate,
    WinRate,
    OnTimeRate,
    MeanRating,
    TimeToFeedback,
    ResponseTime,
    AverageDeal,
    CostPerLead,
    CostPerSal,
    Roi,
};
SMARKETING_ENUM_TEXT(GoalMetric, "reach", "impressions", "clicks", "cost", "leads", "mql", "sal", "sql",
                     "opportunities", "customers", "handoffs", "accepted", "declined", "recycled", "feedback", "deals",
                     "won", "lost", "won_value", "acceptance_rate", "win_rate", "on_time_rate", "mean_rating",
                     "time_to_feedback", "response_time", "average_deal", "cost_per_lead", "cost_per_sal", "roi");

/// A value of a metric is a double: a number of things, minor units of a currency, a share (0.8 is 80 %), days, or the
/// points of a rating.
enum class MetricUnit { Count, Money, Rate, Days, Rating };

enum class MetricDirection { MoreIsBetter, LessIsBetter };

struct MetricTraits {
    MetricUnit unit = MetricUnit::Count;
    MetricDirection direction = MetricDirection::MoreIsBetter;
    /// Whether it grows day by day, as counts and sums do; a rate, a mean or a median stands at a level instead.
    bool adds = true;
};

MetricTraits traitsOf(GoalMetric metric);

/// What the dashboard reads for a period.
struct FunnelFigures {
    Figures figures;
    ReachFigures reach;
    std::optional<Duration> timeToFeedback; ///< medians
    std::optional<Duration> responseTime;
};

/// The metric's value, by the formulas of domain/metric.h; nullopt where there is nothing to divide by, or amounts
/// stand in another currency than `currency`, which only metrics in money need.
std::optional<double> valueOf(GoalMetric metric, const FunnelFigures &figures, const QString &currency);

} // namespace smarketing
