// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/goal.h"
#include "smarketing/storage/database.h"

#include <QList>

/// The store of goals. What takes a row version throws Conflict when it is no longer the one read.
namespace smarketing::goalStore {

/// Joint goals by the end of their period, latest first, each followed by its sub-goals; without the deleted, and
/// without sub-goals of deleted ones.
QList<Goal> all(Database &database);
std::optional<Goal> find(Database &database, GoalId id);
/// Sub-goals, marketing's first.
QList<Goal> subGoals(Database &database, GoalId parent);

GoalId insert(Database &database, const Goal &goal, PersonId by, Instant at);
/// All but state, parent and department; the terms as the goal says.
void update(Database &database, const Goal &goal);
void setState(Database &database, GoalId id, GoalState state, qint64 rowVersion);
/// Deleted at a time, or restored with nothing.
void setDeleted(Database &database, GoalId id, std::optional<Instant> at);

} // namespace smarketing::goalStore
