// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/campaign.h"
#include "smarketing/workbench/transaction.h"

#include <QList>

/// Channels, shared by both departments (S3). Marketing and managers keep them (permission EditChannel). A channel that
/// is no longer used is made inactive; it is never deleted.
namespace smarketing::channels {

QList<Channel> all(Reading &reading, bool withInactive = true);

/// Throws Refused(28, "name-needed" | "name-taken", "name").
ChannelId add(Transaction &tx, const Channel &channel);
void change(Transaction &tx, const Channel &channel);

/// The channel of this name, made (inbound, online) where there is none: for imports (permission Import).
ChannelId ensure(Transaction &tx, const QString &name);

} // namespace smarketing::channels
