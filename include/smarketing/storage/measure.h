// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/figures.h"
#include "smarketing/domain/period.h"
#include "smarketing/storage/database.h"

/// Reads the figures that triggers keep in measure_day, and reach. Days are UTC days. The key 0 stands for rows that
/// have no campaign, channel or persona.
namespace smarketing::measureStore {

QHash<qint64, Figures> byKey(Database &database, Dimension dimension, const Period &period);
Figures total(Database &database, const Period &period);
QMap<QDate, Figures> byDay(Database &database, const Period &period);

QHash<qint64, ReachFigures> reachByCampaign(Database &database, const Period &period);
QHash<qint64, ReachFigures> reachByChannel(Database &database, const Period &period);
QMap<QDate, ReachFigures> reachByDay(Database &database, const Period &period);

/// The median of (feedback given − handed over) of the feedback given within the period, found without reading it all.
std::optional<Duration> medianTimeToFeedback(Database &database, const Period &period);
/// The median of (first touch − handed over) of the handoffs sent within the period.
std::optional<Duration> medianResponseTime(Database &database, const Period &period);

qint64 overdueFeedback(Database &database, Instant now);

/// The names of a dimension's keys.
QHash<qint64, QString> names(Database &database, Dimension dimension);

/// Reach rows whose campaign could not be matched, by the name they came with.
QMap<QString, ReachFigures> unmatchedReach(Database &database, const Period &period);

/// Puts together what a server's writers have added each for themselves, so that it stays quick to read; nothing where
/// somebody else is at it. A file needs none of this.
void gather(Database &database);

/// Counts everything anew and says whether measure_day differs: how many rows do.
qint64 recountDifferences(Database &database);

} // namespace smarketing::measureStore
