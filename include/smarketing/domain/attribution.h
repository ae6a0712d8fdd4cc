// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/time.h"

#include <QList>

#include <optional>

namespace smarketing {

/// How the credit for an event (a lead made, a deal won) is shared among the touchpoints before it:
/// - First, Last: all to one touch.            - Linear: equal shares.
/// - UShaped: 40 % first, 40 % last, 20 % over those between.
/// - WShaped: 30 % each to the first, the one that made the lead, the one that made the opportunity; 10 % over the
/// rest.
/// - TimeDecay: weight 2^(−days before the event ÷ 7).
/// A touch that is several anchors holds the shares of them all. Where nothing lies between the anchors, they divide
/// its share in their own proportion (U over two touches is 50/50).
enum class AttributionModel { First, Last, Linear, UShaped, WShaped, TimeDecay };

/// Touches in any order; those after the event have no part in it, one at the very moment has. The touch that made
/// the lead is the last one not after `leadMade` (if none: the first touch), likewise for the opportunity; a moment not
/// known stands for the first and the last touch respectively. Touches of one moment count in the order given.
struct Journey {
    QList<Instant> touches;
    Instant event;
    std::optional<Instant> leadMade;
    std::optional<Instant> opportunityMade;
};

/// Shares are whole millionths, so that they sum to the whole exactly.
inline constexpr qint64 wholeShare = 1'000'000;

/// One share a touch, in the order of `touches`, summing to wholeShare exactly; all 0 if no touch lies before the
/// event.
QList<qint64> attributionShares(AttributionModel model, const Journey &journey);

/// Divides a whole number (minor units of money, millionths) in proportion to the weights, to the unit: the parts sum
/// to the whole. Each part is first rounded towards zero; what is left goes unit by unit to the largest remainders,
/// among equals to the earlier. All 0 if no weight is above 0. Refused 28 "weight-negative".
QList<qint64> apportion(qint64 whole, const QList<qint64> &weights);

} // namespace smarketing
