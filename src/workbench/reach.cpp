// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/reach.h"

namespace smarketing::reaches {

using namespace Qt::StringLiterals;

namespace {

void checkFigures(const Reach &row)
{
    const QStringList day = {row.day.toString(Qt::ISODate)};
    const auto check = [&](const std::optional<qint64> &figure, const QString &field) {
        if (figure && *figure < 0)
            throw Refused(28, u"negative"_s, field, day);
    };
    check(row.impressions, u"impressions"_s);
    check(row.reach, u"reach"_s);
    check(row.clicks, u"clicks"_s);
    if (!row.cost)
        return;
    check(row.cost->minor, u"cost"_s);
    if (row.cost->currency.size() != 3)
        throw Refused(28, u"currency-needed"_s, u"cost"_s, day);
}

void check(const Transaction &tx, const Reach &row)
{
    if (!row.campaign && row.label.isEmpty())
        throw Refused(28, u"campaign-needed"_s, u"campaign"_s);
    if (!row.channel)
        throw Refused(28, u"channel-needed"_s, u"channel"_s);
    if (!row.day.isValid())
        throw Refused(28, u"day-needed"_s, u"day"_s);
    // A day's grace: the day has begun somewhere before it has in UTC.
    if (row.day > toDateTime(tx.now).toUTC().date().addDays(1))
        throw Refused(28, u"day-in-future"_s, u"day"_s, {row.day.toString(Qt::ISODate)});
    checkFigures(row);
}

Reach saved(Transaction &tx, const Reach &row)
{
    check(tx, row);
    ReachId id = row.id;
    if (id) {
        reachStore::update(tx.database, row);
    } else {
        if (const auto other = reachStore::findDay(tx.database, row.campaign, row.label, row.channel, row.day))
            throw Conflict(u"reach"_s, other->id.value);
        id = reachStore::insert(tx.database, row);
    }
    return reachStore::find(tx.database, id).value_or(row);
}

} // namespace

QList<Reach> of(Reading &reading, CampaignId campaign, ChannelId channel, QDate from, QDate to)
{
    return reachStore::of(reading.database, campaign, channel, from, to);
}

reachStore::Days days(Reading &reading, CampaignId campaign, ChannelId channel)
{
    return reachStore::days(reading.database, campaign, channel);
}

QList<Reach> save(Transaction &tx, const QList<Reach> &rows)
{
    require(tx.actor, Action::EditReach);
    QList<Reach> result;
    for (const Reach &row : rows)
        result += saved(tx, row);
    return result;
}

} // namespace smarketing::reaches
