// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/reach.h"
#include "smarketing/storage/reach.h"
#include "smarketing/workbench/transaction.h"

#include <QList>

/// Reach per campaign, channel and day. Marketing and managers keep it (permission EditReach). A figure that is cleared
/// is absent; rows stay, so that nothing typed is lost.
namespace smarketing::reaches {

/// The days of one channel of a campaign, in order; of all its channels where `channel` is none.
QList<Reach> of(Reading &reading, CampaignId campaign, ChannelId channel, QDate from, QDate to);
reachStore::Days days(Reading &reading, CampaignId campaign, ChannelId channel = {});

/// Writes days typed or pasted, all of them or none. A row without an id is a day that had none when it was read.
/// Throws Conflict where somebody changed or added such a day meanwhile; Refused(28, "negative", figure, {day}),
/// Refused(28, "day-needed" | "day-in-future", "day", {day}), Refused(28, "currency-needed", "cost", {day}),
/// Refused(28, "channel-needed" | "campaign-needed", …). Answers the rows as stored.
QList<Reach> save(Transaction &tx, const QList<Reach> &rows);

} // namespace smarketing::reaches
