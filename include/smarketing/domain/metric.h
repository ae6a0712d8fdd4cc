// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/money.h"
#include "smarketing/domain/time.h"

#include <QList>

#include <optional>

/// The formulas, one function each, so that pages, exports and goals cannot disagree. "Nothing to divide by" is
/// nullopt, shown as "n/a", never 0. Amounts of different currencies: Refused 28 "currencies-differ". Amounts come
/// rounded to the minor unit, halves away from zero. Pure functions for any thread.
namespace smarketing::metric {

/// part ÷ whole; nullopt unless whole > 0. May exceed 1 where the parts come from an earlier period.
std::optional<double> rate(qint64 part, qint64 whole);

/// Acceptance rate = SAL ÷ MQL.
std::optional<double> acceptanceRate(qint64 sal, qint64 mql);

/// Above 80 % healthy, below 70 % warns; exact at the borders, since it compares whole numbers.
enum class Health { Unknown, Warns, Fair, Healthy };
Health acceptanceHealth(qint64 sal, qint64 mql);

/// Win rate = won ÷ (won + lost).
std::optional<double> winRate(qint64 won, qint64 lost);

/// The middle value, or half-way between the two middle ones: lead response time (first real touch − handoff) and
/// time to feedback are medians, as one forgotten lead would spoil a mean.
std::optional<Duration> median(QList<Duration> durations);

std::optional<double> mean(const QList<int> &ratings);

/// CPL = cost ÷ leads.
std::optional<Money> costPerLead(const Money &cost, qint64 leads);

/// Cost per accepted lead = cost ÷ SAL.
std::optional<Money> costPerAcceptedLead(const Money &cost, qint64 sal);

/// CAC = (sales + marketing spend) ÷ new customers.
std::optional<Money> customerAcquisitionCost(const Money &sales, const Money &marketing, qint64 newCustomers);

/// Average deal = won value ÷ deals won.
std::optional<Money> averageDeal(const Money &wonValue, qint64 won);

/// Campaign ROI = (won value − cost) ÷ cost; nullopt for zero cost. The cost counts once, however many deals it won:
/// pass the sums.
std::optional<double> campaignRoi(const Money &wonValue, const Money &cost);

/// Velocity = opportunities × average deal × win rate ÷ cycle days: what the funnel earns per day.
std::optional<Money> velocity(qint64 opportunities, const Money &averageDeal, double winRate, double cycleDays);

/// SLA leads needed = revenue goal × marketing's share ÷ average deal ÷ lead-to-customer rate, rounded up.
std::optional<qint64> slaLeadsNeeded(const Money &revenueGoal, double marketingShare, const Money &averageDeal,
                                     double leadToCustomerRate);

/// (now − before) ÷ before, for the comparison with the period before; nullopt unless before > 0.
std::optional<double> change(double now, double before);

} // namespace smarketing::metric
