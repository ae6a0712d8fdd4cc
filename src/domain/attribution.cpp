// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/attribution.h"

#include "smarketing/domain/error.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

__extension__ using Wide = __int128; // whole × weight may pass 64 bits

/// Positions in journey.touches of those not after the event, by time.
QList<qsizetype> touchesInOrder(const Journey &journey)
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < journey.touches.size(); ++i) {
        if (journey.touches.at(i) <= journey.event)
            order.append(i);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&journey](qsizetype a, qsizetype b) { return journey.touches.at(a) < journey.touches.at(b); });
    return order;
}

/// The last touch not after the moment, or the first of all.
qsizetype anchorAt(const QList<Instant> &times, Instant moment)
{
    const auto after = std::upper_bound(times.begin(), times.end(), moment);
    return std::max(qsizetype(0), qsizetype(after - times.begin()) - 1);
}

/// Each anchor weighs `anchorShare`, the touches that are none share `restShare`, all scaled to whole numbers.
QList<qint64> anchoredWeights(qsizetype count, const QList<qsizetype> &anchors, qint64 anchorShare, qint64 restShare)
{
    QList<qint64> weights(count, 0);
    for (const qsizetype anchor : anchors)
        weights[anchor] += anchorShare;
    const auto rest = std::count(weights.cbegin(), weights.cend(), 0);
    if (rest == 0)
        return weights;
    for (qint64 &weight : weights)
        weight = weight == 0 ? restShare : weight * rest;
    return weights;
}

/// 2^(−days/7), counted from the last touch: the same proportions as from the event, but never all nothing.
QList<qint64> decayingWeights(const QList<Instant> &times)
{
    using Days = std::chrono::duration<double, std::ratio<86'400>>;
    static constexpr double one = double(qint64(1) << 40);
    QList<qint64> weights;
    for (const Instant at : times)
        weights.append(std::llround(one * std::exp2(-Days(times.last() - at).count() / 7)));
    return weights;
}

QList<qint64> weightsOf(AttributionModel model, const QList<Instant> &times, const Journey &journey)
{
    const qsizetype count = times.size();
    const qsizetype last = count - 1;
    switch (model) {
    case AttributionModel::First:
        return anchoredWeights(count, {0}, 1, 0);
    case AttributionModel::Last:
        return anchoredWeights(count, {last}, 1, 0);
    case AttributionModel::Linear:
        return QList<qint64>(count, 1);
    case AttributionModel::UShaped:
        return anchoredWeights(count, {0, last}, 40, 20);
    case AttributionModel::WShaped:
        return anchoredWeights(count,
                               {0, journey.leadMade ? anchorAt(times, *journey.leadMade) : 0,
                                journey.opportunityMade ? anchorAt(times, *journey.opportunityMade) : last},
                               30, 10);
    case AttributionModel::TimeDecay:
        return decayingWeights(times);
    }
    return QList<qint64>(count, 0);
}

/// Gives the units left over, one each, to the largest remainders.
void placeResidue(qint64 residue, const QList<Wide> &remainders, QList<qint64> &parts)
{
    QList<qsizetype> order(parts.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&remainders](qsizetype a, qsizetype b) { return remainders.at(a) > remainders.at(b); });
    const qint64 unit = residue < 0 ? -1 : 1;
    for (qsizetype i = 0; i < std::abs(residue); ++i)
        parts[order.at(i)] += unit;
}

} // namespace

QList<qint64> attributionShares(AttributionModel model, const Journey &journey)
{
    QList<qint64> shares(journey.touches.size(), 0);
    const QList<qsizetype> order = touchesInOrder(journey);
    if (order.isEmpty())
        return shares;
    QList<Instant> times;
    for (const qsizetype i : order)
        times.append(journey.touches.at(i));
    const QList<qint64> parts = apportion(wholeShare, weightsOf(model, times, journey));
    for (qsizetype i = 0; i < order.size(); ++i)
        shares[order.at(i)] = parts.at(i);
    return shares;
}

QList<qint64> apportion(qint64 whole, const QList<qint64> &weights)
{
    Wide sum = 0;
    for (const qint64 weight : weights) {
        if (weight < 0)
            throw Refused(28, u"weight-negative"_s);
        sum += weight;
    }
    QList<qint64> parts(weights.size(), 0);
    if (sum == 0)
        return parts;
    QList<Wide> remainders;
    qint64 residue = whole;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        const Wide product = Wide(whole) * weights.at(i);
        parts[i] = qint64(product / sum);
        residue -= parts.at(i);
        remainders.append(product < 0 ? -(product % sum) : product % sum);
    }
    placeResidue(residue, remainders, parts);
    return parts;
}

} // namespace smarketing
