// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/obstacle.h"
#include "smarketing/workbench/transaction.h"

/// What kept people from working (R17). Anyone but guests logs an obstacle; it counts once both sides have confirmed
/// it, and then moves the due times of open handoffs whose receivers it concerns.
namespace smarketing::obstacles {

/// But for deleted ones; those that wait for a side first, then the latest.
QList<Obstacle> all(Reading &reading);
Obstacle find(Reading &reading, ObstacleId id);
/// Those of both departments that count, between two moments: for charts, pace and minutes.
QList<Obstacle> confirmed(Reading &reading, Instant from, Instant to);
/// How many wait for marketing's, and for sales', word.
struct Waiting {
    int forMarketing = 0;
    int forSales = 0;
};
Waiting waiting(Reading &reading);

/// Whoever logs it says it for their own side too. Refused 17 as requireSound().
ObstacleId log(Transaction &tx, const Obstacle &obstacle);
/// While it does not count. Takes back what was confirmed; whoever changes it says it for their own side.
void change(Transaction &tx, const Obstacle &obstacle);

struct Confirmed {
    bool counts = false;     ///< both sides have said so now
    int clocksPostponed = 0; ///< handoffs whose due times moved
};
/// The obstacle as it was seen: Conflict where it was changed since. Refused 17 as whyNotConfirm().
Confirmed confirm(Transaction &tx, ObstacleId id, qint64 rowVersion, Department side);

/// While it does not count; Refused 17 "counts".
void remove(Transaction &tx, ObstacleId id);
void restore(Transaction &tx, ObstacleId id);

} // namespace smarketing::obstacles
