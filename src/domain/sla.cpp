// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/sla.h"

#include "smarketing/domain/error.h"
#include "smarketing/domain/metric.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int hundredths = 10'000;
constexpr qint64 mostMqls = 100'000;

void requireRange(int value, int least, int most, const QString &field)
{
    if (value < least || value > most)
        throw Refused(28, u"out-of-range"_s, field, {QString::number(least), QString::number(most)});
}

void requireSound(const SlaBasis &basis)
{
    if (basis.revenueGoal.minor <= 0)
        throw Refused(28, u"amount-needed"_s, u"revenueGoal"_s);
    if (basis.averageDeal.minor <= 0)
        throw Refused(28, u"amount-needed"_s, u"averageDeal"_s);
    if (basis.revenueGoal.currency != basis.averageDeal.currency)
        throw Refused(28, u"currencies-differ"_s, u"averageDeal"_s);
    requireRange(basis.marketingShare, 1, 100, u"marketingShare"_s);
    requireRange(basis.customerRate, 1, hundredths, u"customerRate"_s);
    if (basis.months != 1 && basis.months != 3 && basis.months != 12)
        throw Refused(28, u"out-of-range"_s, u"months"_s, {u"1"_s, u"12"_s});
}

} // namespace

std::optional<int> mqlsNeededPerWeek(const SlaBasis &basis)
{
    const auto needed = metric::slaLeadsNeeded(basis.revenueGoal, basis.marketingShare / 100.0, basis.averageDeal,
                                               double(basis.customerRate) / hundredths);
    if (!needed || basis.months <= 0)
        return std::nullopt;
    // As many weeks as the goal has months, 52 to 12; whole numbers, rounded up.
    const qint64 weeks = qint64(basis.months) * 52;
    return int(std::min(mostMqls, (*needed * 12 + weeks - 1) / weeks));
}

bool Sla::agreesWith(const Sla &other) const
{
    const auto terms = [](const Sla &sla) {
        return std::tie(sla.mqlPerWeek, sla.acceptedPercent, sla.answerHours, sla.firstTouchHours, sla.feedbackHours,
                        sla.overdueLimit, sla.votesNeeded, sla.warnHours, sla.basis);
    };
    return terms(*this) == terms(other);
}

void requireSound(const Sla &sla)
{
    requireRange(sla.mqlPerWeek, 0, mostMqls, u"mqlPerWeek"_s);
    requireRange(sla.acceptedPercent, 0, 100, u"acceptedPercent"_s);
    requireRange(sla.answerHours, 1, 1000, u"answerHours"_s);
    requireRange(sla.firstTouchHours, 1, 1000, u"firstTouchHours"_s);
    requireRange(sla.feedbackHours, 1, 1000, u"feedbackHours"_s);
    requireRange(sla.overdueLimit, 0, 100, u"overdueLimit"_s);
    requireRange(sla.votesNeeded, 0, 100, u"votesNeeded"_s);
    requireRange(sla.warnHours, 0, 100, u"warnHours"_s);
    if (sla.basis)
        requireSound(*sla.basis);
}

} // namespace smarketing
