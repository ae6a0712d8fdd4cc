// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/reach.h"

namespace smarketing::reachStore {

using namespace Qt::StringLiterals;

namespace {

const QString selectReach = u"SELECT id, campaign_id, channel_id, day, label, impressions, reach, clicks, cost_minor, "
                            "currency, row_version FROM reach "_s;

Reach read(const Cursor &row)
{
    return {row.id<ReachId>(0),  row.id<CampaignId>(1), row.id<ChannelId>(2), row.day(3),           row.text(4),
            row.maybeInteger(5), row.maybeInteger(6),   row.maybeInteger(7),  row.maybeMoney(8, 9), row.integer(10)};
}

std::optional<Reach> first(Cursor cursor)
{
    return cursor.next() ? std::optional(read(cursor)) : std::nullopt;
}

std::optional<qint64> minorOf(const std::optional<Money> &money)
{
    return money ? std::optional(money->minor) : std::nullopt;
}

std::optional<QString> currencyOf(const std::optional<Money> &money)
{
    return money ? std::optional(money->currency) : std::nullopt;
}

const QString inserted = u"INSERT INTO reach (campaign_id, channel_id, day, label, impressions, reach, clicks, "
                         "cost_minor, currency, import_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;

ReachId insertRow(Database &database, const Reach &reach, ImportId import)
{
    return ReachId(database.insert(inserted, reach.campaign, reach.channel, reach.day, reach.label, reach.impressions,
                                   reach.reach, reach.clicks, minorOf(reach.cost), currencyOf(reach.cost), import));
}

} // namespace

QList<Reach> of(Database &database, CampaignId campaign, ChannelId channel, QDate from, QDate to)
{
    Cursor cursor = database.query(
        QString(selectReach + u"WHERE coalesce(campaign_id, 0) = ? AND (CAST(? AS bigint) IS NULL OR channel_id = ?) "
                              "AND day BETWEEN ? AND ? ORDER BY day, channel_id"_s),
        campaign.value, channel, channel, from, to);
    QList<Reach> rows;
    while (cursor.next())
        rows += read(cursor);
    return rows;
}

std::optional<Reach> find(Database &database, ReachId id)
{
    return first(database.query(QString(selectReach + u"WHERE id = ?"_s), id));
}

std::optional<Reach> findDay(Database &database, CampaignId campaign, const QString &label, ChannelId channel,
                             QDate day)
{
    return first(database.query(
        QString(selectReach + u"WHERE coalesce(campaign_id, 0) = ? AND channel_id = ? AND day = ? AND label = ?"_s),
        campaign.value, channel, day, label));
}

ReachId insert(Database &database, const Reach &reach)
{
    return insertRow(database, reach, {});
}

void update(Database &database, const Reach &reach)
{
    const qint64 changed =
        database.execute(u"UPDATE reach SET impressions = ?, reach = ?, clicks = ?, cost_minor = ?, currency = ?, "
                         "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s,
                         reach.impressions, reach.reach, reach.clicks, minorOf(reach.cost), currencyOf(reach.cost),
                         reach.id, reach.rowVersion);
    if (changed == 0)
        throw Conflict(u"reach"_s, reach.id.value);
}

Upserted upsert(Database &database, const Reach &reach, ImportId import)
{
    const auto present = findDay(database, reach.campaign, reach.label, reach.channel, reach.day);
    if (!present)
        return {insertRow(database, reach, import), true};
    Reach merged = *present;
    if (reach.impressions)
        merged.impressions = reach.impressions;
    if (reach.reach)
        merged.reach = reach.reach;
    if (reach.clicks)
        merged.clicks = reach.clicks;
    if (reach.cost)
        merged.cost = reach.cost;
    update(database, merged);
    return {present->id, false};
}

QHash<CampaignId, Sums> sumsByCampaign(Database &database)
{
    Cursor cursor = database.query(u"SELECT coalesce(campaign_id, 0), currency, sum(impressions), sum(reach), "
                                   "sum(clicks), sum(cost_minor) FROM reach GROUP BY 1, 2"_s);
    const auto add = [](std::optional<qint64> &sum, std::optional<qint64> more) {
        if (more)
            sum = sum.value_or(0) + *more;
    };
    QHash<CampaignId, Sums> result;
    while (cursor.next()) {
        Sums &sums = result[cursor.id<CampaignId>(0)];
        add(sums.impressions, cursor.maybeInteger(2));
        add(sums.reach, cursor.maybeInteger(3));
        add(sums.clicks, cursor.maybeInteger(4));
        if (!cursor.isNull(5))
            sums.cost += Money{cursor.integer(5), cursor.text(1)};
    }
    return result;
}

Days days(Database &database, CampaignId campaign, ChannelId channel)
{
    Cursor cursor = database.query(u"SELECT min(day), max(day) FROM reach WHERE coalesce(campaign_id, 0) = ? "
                                   "AND (CAST(? AS bigint) IS NULL OR channel_id = ?)"_s,
                                   campaign.value, channel, channel);
    return cursor.next() ? Days{cursor.day(0), cursor.day(1)} : Days{};
}

} // namespace smarketing::reachStore
