// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/agenda.h"

#include "smarketing/domain/metric.h"

#include <cmath>

namespace smarketing {

namespace {

constexpr double noticeable = 0.05;
constexpr int weeksAtMost = 10; ///< then an item weighs twice as much

std::optional<double> changeOf(const std::optional<double> &now, const std::optional<double> &before)
{
    return now && before ? metric::change(*now, *before) : std::nullopt;
}

bool grew(const std::optional<double> &change)
{
    return change && *change >= noticeable;
}

bool sank(const std::optional<double> &change)
{
    return change && *change <= -noticeable;
}

} // namespace

int agendaPoints(int people, const std::optional<Money> &money, const std::optional<Money> &averageDeal, int weeks)
{
    double points = people;
    if (money && averageDeal && averageDeal->minor > 0 && money->currency == averageDeal->currency)
        points += double(money->minor) / double(averageDeal->minor);
    return int(std::lround(points * (10 + std::clamp(weeks, 0, weeksAtMost))));
}

int wholeWeeks(Instant from, Instant to)
{
    return int(std::max<qint64>(0, (to - from) / std::chrono::hours(24 * 7)));
}

std::optional<Divergence> divergence(const Figures &now, const ReachFigures &reachNow, const Figures &before,
                                     const ReachFigures &reachBefore)
{
    const auto reach = metric::change(double(reachNow.reach), double(reachBefore.reach));
    const auto leads = metric::change(double(now.leads), double(before.leads));
    if (!grew(reach) || !grew(leads))
        return std::nullopt;
    const Divergence result{*reach, *leads, changeOf(now.handoffAcceptance(), before.handoffAcceptance()),
                            changeOf(now.meanRating(), before.meanRating()),
                            metric::change(double(now.won), double(before.won))};
    const auto trade = {result.acceptance, result.rating, result.won};
    if (std::ranges::count_if(trade, sank) < 2 || std::ranges::any_of(trade, grew))
        return std::nullopt;
    return result;
}

} // namespace smarketing
