// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/metric.h"

#include "smarketing/domain/error.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace smarketing::metric {

using namespace Qt::StringLiterals;

namespace {

void requireSameCurrency(const Money &a, const Money &b)
{
    if (a.currency != b.currency)
        throw Refused(28, u"currencies-differ"_s, u"currency"_s, {a.currency, b.currency});
}

/// In whole numbers: a double would lose minor units of large sums.
std::optional<Money> divided(const Money &amount, qint64 count)
{
    if (count <= 0)
        return std::nullopt;
    const qint64 rest = amount.minor % count;
    const bool up = std::abs(rest) >= count - std::abs(rest);
    const qint64 step = !up ? 0 : amount.minor < 0 ? -1 : 1;
    return Money{amount.minor / count + step, amount.currency};
}

} // namespace

std::optional<double> rate(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return std::nullopt;
    return double(part) / double(whole);
}

std::optional<double> acceptanceRate(qint64 sal, qint64 mql)
{
    return rate(sal, mql);
}

Health acceptanceHealth(qint64 sal, qint64 mql)
{
    if (mql <= 0)
        return Health::Unknown;
    if (sal * 100 > mql * 80)
        return Health::Healthy;
    return sal * 100 < mql * 70 ? Health::Warns : Health::Fair;
}

std::optional<double> winRate(qint64 won, qint64 lost)
{
    return rate(won, won + lost);
}

std::optional<Duration> median(QList<Duration> durations)
{
    if (durations.isEmpty())
        return std::nullopt;
    const auto middle = durations.begin() + durations.size() / 2;
    std::nth_element(durations.begin(), middle, durations.end());
    if (durations.size() % 2 == 1)
        return *middle;
    const Duration below = *std::max_element(durations.begin(), middle);
    return below + (*middle - below) / 2;
}

std::optional<double> mean(const QList<int> &ratings)
{
    return rate(std::accumulate(ratings.begin(), ratings.end(), qint64(0)), ratings.size());
}

std::optional<Money> costPerLead(const Money &cost, qint64 leads)
{
    return divided(cost, leads);
}

std::optional<Money> costPerAcceptedLead(const Money &cost, qint64 sal)
{
    return divided(cost, sal);
}

std::optional<Money> customerAcquisitionCost(const Money &sales, const Money &marketing, qint64 newCustomers)
{
    requireSameCurrency(sales, marketing);
    return divided({sales.minor + marketing.minor, sales.currency}, newCustomers);
}

std::optional<Money> averageDeal(const Money &wonValue, qint64 won)
{
    return divided(wonValue, won);
}

std::optional<double> campaignRoi(const Money &wonValue, const Money &cost)
{
    requireSameCurrency(wonValue, cost);
    return rate(wonValue.minor - cost.minor, cost.minor);
}

std::optional<Money> velocity(qint64 opportunities, const Money &averageDeal, double winRate, double cycleDays)
{
    if (!(cycleDays > 0))
        return std::nullopt;
    const double perDay = double(opportunities) * double(averageDeal.minor) * winRate / cycleDays;
    return Money{std::llround(perDay), averageDeal.currency};
}

std::optional<qint64> slaLeadsNeeded(const Money &revenueGoal, double marketingShare, const Money &averageDeal,
                                     double leadToCustomerRate)
{
    requireSameCurrency(revenueGoal, averageDeal);
    if (averageDeal.minor <= 0 || !(leadToCustomerRate > 0))
        return std::nullopt;
    const double leads = double(revenueGoal.minor) * marketingShare / double(averageDeal.minor) / leadToCustomerRate;
    // 1,000 leads must not become 1,001 because a tenth has no exact double.
    return qint64(std::ceil(leads * (1 - 1e-12)));
}

std::optional<double> change(double now, double before)
{
    if (!(before > 0))
        return std::nullopt;
    return (now - before) / before;
}

} // namespace smarketing::metric
