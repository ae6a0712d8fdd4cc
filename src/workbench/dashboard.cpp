// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/dashboard.h"

#include "smarketing/storage/measure.h"

#include <QSet>

namespace smarketing::dashboards {

namespace {

/// `read` for the period, and for the one before it where a comparison is wanted.
template <class Read> auto compared(const Period &period, bool compare, Read read)
{
    Compared<std::invoke_result_t<Read, const Period &>> result{read(period), std::nullopt};
    if (compare)
        result.before = read(previousPeriod(period));
    return result;
}

QHash<qint64, ReachFigures> reachBy(Database &database, Dimension dimension, const Period &period)
{
    switch (dimension) {
    case Dimension::Campaign:
        return measureStore::reachByCampaign(database, period);
    case Dimension::Channel:
        return measureStore::reachByChannel(database, period);
    default:
        return {};
    }
}

ReachFigures totalReach(Database &database, const Period &period)
{
    ReachFigures sum;
    for (const ReachFigures &figures : measureStore::reachByChannel(database, period))
        sum += figures;
    return sum;
}

bool comesFirst(const Row &a, const Row &b)
{
    const auto weight = [](const Row &row) {
        return std::tuple(row.figures.now.leads, row.figures.now.handoffs, row.reach.reach, row.key);
    };
    return weight(a) > weight(b);
}

} // namespace

Funnel funnel(Reading &reading, const Period &period, bool compare)
{
    return {compared(period, compare, [&](const Period &p) { return measureStore::total(reading.database, p); }),
            compared(period, compare, [&](const Period &p) { return totalReach(reading.database, p); })};
}

LoopHealth loopHealth(Reading &reading, const Period &period, bool compare)
{
    return {compared(period, compare, [&](const Period &p) { return measureStore::total(reading.database, p); }),
            compared(period, compare,
                     [&](const Period &p) { return measureStore::medianTimeToFeedback(reading.database, p); }),
            compared(period, compare,
                     [&](const Period &p) { return measureStore::medianResponseTime(reading.database, p); }),
            measureStore::overdueFeedback(reading.database, reading.now)};
}

QList<Row> rows(Reading &reading, Dimension dimension, const Period &period, bool compare)
{
    const auto now = measureStore::byKey(reading.database, dimension, period);
    const auto before =
        compare ? measureStore::byKey(reading.database, dimension, previousPeriod(period)) : QHash<qint64, Figures>();
    const auto reach = reachBy(reading.database, dimension, period);
    const auto names = measureStore::names(reading.database, dimension);
    QSet<qint64> keys(now.keyBegin(), now.keyEnd());
    keys.unite(QSet<qint64>(before.keyBegin(), before.keyEnd()));
    keys.unite(QSet<qint64>(reach.keyBegin(), reach.keyEnd()));

    QList<Row> result;
    for (const qint64 key : std::as_const(keys))
        result += Row{key,
                      names.value(key),
                      {now.value(key), compare ? std::optional(before.value(key)) : std::nullopt},
                      reach.value(key)};
    std::ranges::sort(result, comesFirst);
    return result;
}

QList<Week> weeks(Reading &reading, const Period &period)
{
    const auto figures = measureStore::byDay(reading.database, period);
    const auto reach = measureStore::reachByDay(reading.database, period);
    QList<Week> result;
    for (const Period &days : weeksIn(period)) {
        Week week{days, {}, {}};
        for (QDate day = days.first; day <= days.last; day = day.addDays(1)) {
            week.figures += figures.value(day);
            week.reach += reach.value(day);
        }
        result += week;
    }
    return result;
}

QMap<QString, ReachFigures> unmatchedReach(Reading &reading, const Period &period)
{
    QMap<QString, ReachFigures> result = measureStore::unmatchedReach(reading.database, period);
    result.remove({});
    return result;
}

} // namespace smarketing::dashboards
