// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/measure.h"

#include "handoff_row.h"
#include "measure_sql.h"

namespace smarketing::measureStore {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 epochJulianDay = 2440588;
constexpr qint64 millisADay = 86'400'000;

qint64 dayNumber(QDate day)
{
    return day.toJulianDay() - epochJulianDay;
}

QDate dayOf(qint64 number)
{
    return QDate::fromJulianDay(number + epochJulianDay);
}

const QString reachSums = u"sum(impressions), sum(reach), sum(clicks), currency, sum(cost_minor)"_s;

ReachFigures readReach(const Cursor &row, int first)
{
    ReachFigures figures{row.integer(first), row.integer(first + 1), row.integer(first + 2), {}};
    if (!row.isNull(first + 4))
        figures.cost[row.text(first + 3)] = row.integer(first + 4);
    return figures;
}

template <class Map, class Key> Map reachBy(Database &database, const QString &column, const Period &period, Key key)
{
    Cursor row = database.query(QString(u"SELECT "_s + column + u", "_s + reachSums +
                                        u" FROM reach WHERE day BETWEEN ? AND ? GROUP BY 1, currency"_s),
                                period.first, period.last);
    Map result;
    while (row.next())
        result[key(row)] += readReach(row, 1);
    return result;
}

std::optional<Duration> medianOf(Database &database, const QString &difference, const QString &moment,
                                 const Period &period)
{
    const qint64 from = dayNumber(period.first) * millisADay;
    const qint64 to = (dayNumber(period.last) + 1) * millisADay;
    const QString rows = u" FROM handoff WHERE %1 >= ? AND %1 < ? AND %2 IS NOT NULL"_s.arg(moment, difference);
    const qint64 count = database.number(QString(u"SELECT count(*)"_s + rows), from, to).value_or(0);
    if (count == 0)
        return std::nullopt;
    Cursor middle = database.query(QString(u"SELECT %1"_s.arg(difference) + rows + u" ORDER BY 1 LIMIT ? OFFSET ?"_s),
                                   from, to, count % 2 == 0 ? 2 : 1, (count - 1) / 2);
    QList<Duration> values;
    while (middle.next())
        values += Duration(middle.integer(0));
    return metric::median(values);
}

} // namespace

QHash<qint64, Figures> byKey(Database &database, Dimension dimension, const Period &period)
{
    Cursor row =
        database.query(u"SELECT key_id, measure, sum(n) FROM measure_day WHERE dimension = ? AND day BETWEEN ? AND ? "
                       "GROUP BY key_id, measure"_s,
                       dimension, dayNumber(period.first), dayNumber(period.last));
    QHash<qint64, Figures> result;
    while (row.next())
        result[row.integer(0)].add(row.text(1), row.integer(2));
    return result;
}

Figures total(Database &database, const Period &period)
{
    // Every row has a channel, if only "none", so the sum over channels is the whole.
    Figures sum;
    for (const Figures &figures : byKey(database, Dimension::Channel, period))
        sum += figures;
    return sum;
}

QMap<QDate, Figures> byDay(Database &database, const Period &period)
{
    Cursor row = database.query(u"SELECT day, measure, sum(n) FROM measure_day WHERE dimension = 'channel' "
                                "AND day BETWEEN ? AND ? GROUP BY day, measure"_s,
                                dayNumber(period.first), dayNumber(period.last));
    QMap<QDate, Figures> result;
    while (row.next())
        result[dayOf(row.integer(0))].add(row.text(1), row.integer(2));
    return result;
}

QHash<qint64, ReachFigures> reachByCampaign(Database &database, const Period &period)
{
    return reachBy<QHash<qint64, ReachFigures>>(database, u"coalesce(campaign_id, 0)"_s, period,
                                                [](const Cursor &row) { return row.integer(0); });
}

QHash<qint64, ReachFigures> reachByChannel(Database &database, const Period &period)
{
    return reachBy<QHash<qint64, ReachFigures>>(database, u"channel_id"_s, period,
                                                [](const Cursor &row) { return row.integer(0); });
}

QMap<QDate, ReachFigures> reachByDay(Database &database, const Period &period)
{
    return reachBy<QMap<QDate, ReachFigures>>(database, u"day"_s, period, [](const Cursor &row) { return row.day(0); });
}

QMap<QString, ReachFigures> unmatchedReach(Database &database, const Period &period)
{
    return reachBy<QMap<QString, ReachFigures>>(database, u"CASE WHEN campaign_id IS NULL THEN label END"_s, period,
                                                [](const Cursor &row) { return row.text(0); });
}

std::optional<Duration> medianTimeToFeedback(Database &database, const Period &period)
{
    return medianOf(database, u"feedback_at - sent_at"_s, u"feedback_at"_s, period);
}

std::optional<Duration> medianResponseTime(Database &database, const Period &period)
{
    return medianOf(database, u"first_touch_at - sent_at"_s, u"sent_at"_s, period);
}

qint64 overdueFeedback(Database &database, Instant now)
{
    return database.number(QString(u"SELECT count(*) FROM handoff WHERE "_s + handoffStore::owedBefore), now)
        .value_or(0);
}

QHash<qint64, QString> names(Database &database, Dimension dimension)
{
    static const QHash<Dimension, QString> tables = {{Dimension::Campaign, u"campaign"_s},
                                                     {Dimension::Channel, u"channel"_s},
                                                     {Dimension::Persona, u"persona"_s},
                                                     {Dimension::Rep, u"person"_s}};
    Cursor row = database.query(QString(u"SELECT id, name FROM "_s + tables.value(dimension)));
    QHash<qint64, QString> result;
    while (row.next())
        result[row.integer(0)] = row.text(1);
    return result;
}

void gather(Database &database)
{
    if (database.engine() == Engine::Postgres)
        database.number(u"SELECT gather_measures()"_s);
}

qint64 recountDifferences(Database &database)
{
    return database.number(recountDifferencesQuery()).value_or(0);
}

} // namespace smarketing::measureStore
