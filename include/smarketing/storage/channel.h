// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/campaign.h"
#include "smarketing/storage/database.h"

#include <QList>

/// The store of channels. update throws Conflict when the row version is no longer the one read.
namespace smarketing::channelStore {

QList<Channel> all(Database &database, bool withInactive = true);
std::optional<Channel> find(Database &database, ChannelId id);
/// Whatever case and accents, active or not: a name is given once.
std::optional<Channel> findByName(Database &database, const QString &name);
ChannelId insert(Database &database, const Channel &channel);
void update(Database &database, const Channel &channel);

} // namespace smarketing::channelStore
