// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/reach.h"
#include "smarketing/storage/database.h"

#include <QHash>
#include <QList>

/// The store of reach: one row per campaign (or label, where no campaign was matched), channel and day.
namespace smarketing::reachStore {

/// The days of one channel of a campaign, or of all its channels where `channel` is none; in order of day.
QList<Reach> of(Database &database, CampaignId campaign, ChannelId channel, QDate from, QDate to);
std::optional<Reach> find(Database &database, ReachId id);
std::optional<Reach> findDay(Database &database, CampaignId campaign, const QString &label, ChannelId channel,
                             QDate day);
ReachId insert(Database &database, const Reach &reach);
/// The figures, the absent ones too. Throws Conflict when the row version is no longer the one read.
void update(Database &database, const Reach &reach);

struct Upserted {
    ReachId id;
    bool created = false;
};
/// For imports: adds the row or puts the figures given in place of those of that day; figures that are absent leave
/// what is there.
Upserted upsert(Database &database, const Reach &reach, ImportId import = {});

/// What no row gives is absent, so that "none" is not shown as zero. Cost is per currency.
struct Sums {
    std::optional<qint64> impressions;
    std::optional<qint64> reach;
    std::optional<qint64> clicks;
    QList<Money> cost;
};
QHash<CampaignId, Sums> sumsByCampaign(Database &database);
/// The first and the last day with figures; invalid where there are none.
struct Days {
    QDate first;
    QDate last;
};
Days days(Database &database, CampaignId campaign, ChannelId channel = {});

} // namespace smarketing::reachStore
