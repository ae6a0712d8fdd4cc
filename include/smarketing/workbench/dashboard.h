// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/figures.h"
#include "smarketing/domain/period.h"
#include "smarketing/workbench/transaction.h"

#include <QList>

/// The dashboard, card by card, so that each can be read and shown on its own. Everybody sees everything (P1). Figures
/// are kept day by day as things happen, so a card takes the same time whatever the number of leads.
namespace smarketing::dashboards {

/// A figure now and in the period before; `before` is empty where nothing is compared.
template <class T> struct Compared {
    T now{};
    std::optional<T> before;
};

struct Funnel {
    Compared<Figures> figures;
    Compared<ReachFigures> reach;
};
Funnel funnel(Reading &reading, const Period &period, bool compare);

/// How well the loop between the departments turns.
struct LoopHealth {
    Compared<Figures> figures;                        ///< on-time rate, acceptance rate, mean rating with its count
    Compared<std::optional<Duration>> timeToFeedback; ///< median
    Compared<std::optional<Duration>> responseTime;   ///< median
    qint64 overdue = 0;                               ///< feedback overdue at this moment
};
LoopHealth loopHealth(Reading &reading, const Period &period, bool compare);

/// One campaign, channel, persona or rep. The row with key 0 is what could not be matched; it is shown, not dropped.
struct Row {
    qint64 key = 0;
    QString name; ///< empty for key 0
    Compared<Figures> figures;
    ReachFigures reach; ///< by campaign and channel only
};
/// Most leads first (by rep: most handoffs).
QList<Row> rows(Reading &reading, Dimension dimension, const Period &period, bool compare);

struct Week {
    Period days;
    Figures figures;
    ReachFigures reach;
};
QList<Week> weeks(Reading &reading, const Period &period);

/// Names in imported reach that match no campaign.
QMap<QString, ReachFigures> unmatchedReach(Reading &reading, const Period &period);

} // namespace smarketing::dashboards
