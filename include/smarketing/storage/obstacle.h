// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/obstacle.h"
#include "smarketing/storage/database.h"

#include <QList>

/// The store of obstacles and what the two sides say to them (R17). When one counts, a trigger notes it.
namespace smarketing::obstacleStore {

ObstacleId insert(Database &database, const Obstacle &obstacle);
/// Throws Conflict when the row version is no longer the one read.
void update(Database &database, const Obstacle &obstacle);
void setDeleted(Database &database, const Obstacle &obstacle, std::optional<Instant> at);
void confirm(Database &database, ObstacleId id, const ObstacleConfirmation &confirmation);
void withdrawConfirmations(Database &database, ObstacleId id);

std::optional<Obstacle> find(Database &database, ObstacleId id);
QList<Obstacle> all(Database &database); ///< but for deleted ones; those that wait for a side first, then the latest
/// Those that count and lie between two moments at least in part, of a department and all its units; earliest first.
QList<Obstacle> confirmed(Database &database, Department department, Instant from, Instant to);
/// What those that count took from a department, whenever; of the unit, or of all where it is none.
struct Loss {
    LostTime time;
    UnitId unit;
};
QList<Loss> losses(Database &database, Department department);
/// How many wait for a side's word.
int waitingFor(Database &database, Department side);

/// How many of a department's active people belong to the unit, and how many there are.
struct Staff {
    int inUnit = 0;
    int all = 0;
};
Staff staff(Database &database, Department department, UnitId unit);

} // namespace smarketing::obstacleStore
