// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/id.h"
#include "smarketing/domain/money.h"

#include <QDate>

#include <optional>

namespace smarketing {

/// What one channel brought a campaign on one day. Figures that the source does not give are absent, not zero.
/// Where no campaign could be matched, `campaign` is none and `label` keeps the name as it stood in the source.
struct Reach {
    ReachId id;
    CampaignId campaign;
    ChannelId channel;
    QDate day;
    QString label;
    std::optional<qint64> impressions;
    std::optional<qint64> reach;
    std::optional<qint64> clicks;
    std::optional<Money> cost;
    qint64 rowVersion = 0;
};

} // namespace smarketing
