// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/goal_metric.h"

namespace smarketing {

namespace {

std::optional<double> minorOf(const std::optional<Money> &money, const QString &currency)
{
    return money && money->currency == currency ? std::optional(double(money->minor)) : std::nullopt;
}

std::optional<double> daysOf(const std::optional<Duration> &duration)
{
    return duration ? std::optional(double(duration->count()) / 86'400'000) : std::nullopt;
}

std::optional<double> averageDeal(const Figures &figures, const QString &currency)
{
    const auto value = singleAmount(figures.wonValue);
    return value ? minorOf(metric::averageDeal(*value, figures.won), currency) : std::nullopt;
}

std::optional<qint64> countOf(GoalMetric metric, const FunnelFigures &all)
{
    const Figures &figures = all.figures;
    switch (metric) {
    case GoalMetric::Reach:
        return all.reach.reach;
    case GoalMetric::Impressions:
        return all.reach.impressions;
    case GoalMetric::Clicks:
        return all.reach.clicks;
    case GoalMetric::Leads:
        return figures.leads;
    case GoalMetric::Mql:
        return figures.mql;
    case GoalMetric::Sal:
        return figures.sal;
    case GoalMetric::Sql:
        return figures.sql;
    case GoalMetric::Opportunities:
        return figures.opportunities;
    case GoalMetric::Customers:
        return figures.customers;
    case GoalMetric::Handoffs:
        return figures.handoffs;
    case GoalMetric::Accepted:
        return figures.accepted;
    case GoalMetric::Declined:
        return figures.declined;
    case GoalMetric::Recycled:
        return figures.recycled;
    case GoalMetric::Feedback:
        return figures.feedback;
    case GoalMetric::Deals:
        return figures.deals;
    case GoalMetric::Won:
        return figures.won;
    case GoalMetric::Lost:
        return figures.lost;
    default:
        return std::nullopt;
    }
}

} // namespace

MetricTraits traitsOf(GoalMetric metric)
{
    using enum MetricDirection;
    switch (metric) {
    case GoalMetric::Cost:
        return {MetricUnit::Money, LessIsBetter, true};
    case GoalMetric::Declined:
    case GoalMetric::Recycled:
    case GoalMetric::Lost:
        return {MetricUnit::Count, LessIsBetter, true};
    case GoalMetric::WonValue:
        return {MetricUnit::Money, MoreIsBetter, true};
    case GoalMetric::AcceptanceRate:
    case GoalMetric::WinRate:
    case GoalMetric::OnTimeRate:
    case GoalMetric::Roi:
        return {MetricUnit::Rate, MoreIsBetter, false};
    case GoalMetric::MeanRating:
        return {MetricUnit::Rating, MoreIsBetter, false};
    case GoalMetric::TimeToFeedback:
    case GoalMetric::ResponseTime:
        return {MetricUnit::Days, LessIsBetter, false};
    case GoalMetric::AverageDeal:
        return {MetricUnit::Money, MoreIsBetter, false};
    case GoalMetric::CostPerLead:
    case GoalMetric::CostPerSal:
        return {MetricUnit::Money, LessIsBetter, false};
    default:
        return {};
    }
}

std::optional<double> valueOf(GoalMetric metric, const FunnelFigures &all, const QString &currency)
{
    const Figures &figures = all.figures;
    switch (metric) {
    case GoalMetric::Cost:
        return double(all.reach.cost.value(currency));
    case GoalMetric::WonValue:
        return double(figures.wonValue.value(currency));
    case GoalMetric::AcceptanceRate:
        return figures.acceptanceRate();
    case GoalMetric::WinRate:
        return figures.winRate();
    case GoalMetric::OnTimeRate:
        return figures.onTimeRate();
    case GoalMetric::MeanRating:
        return figures.meanRating();
    case GoalMetric::TimeToFeedback:
        return daysOf(all.timeToFeedback);
    case GoalMetric::ResponseTime:
        return daysOf(all.responseTime);
    case GoalMetric::AverageDeal:
        return averageDeal(figures, currency);
    case GoalMetric::CostPerLead:
        return minorOf(all.reach.costPer(figures.leads), currency);
    case GoalMetric::CostPerSal:
        return minorOf(all.reach.costPer(figures.sal), currency);
    case GoalMetric::Roi:
        return all.reach.roi(figures.wonValue);
    default:
        break;
    }
    const auto count = countOf(metric, all);
    return count ? std::optional(double(*count)) : std::nullopt;
}

} // namespace smarketing
