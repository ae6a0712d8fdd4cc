// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/person.h"
#include "smarketing/domain/working_time.h"
#include "smarketing/storage/database.h"

/// The hours of the week and the days of the workspace's own (R11). Rows are added and removed, never changed.
namespace smarketing::workingTimeStore {

/// Of the workspace where the unit is none; nothing for a unit that follows the workspace.
std::optional<WeekHours> hours(Database &database, UnitId unit);
/// Nothing makes a unit follow the workspace again.
void setHours(Database &database, UnitId unit, const std::optional<WeekHours> &week);

QList<OwnDay> ownDays(Database &database); ///< earliest first
void putOwnDay(Database &database, const OwnDay &day);
void removeOwnDay(Database &database, QDate day);

} // namespace smarketing::workingTimeStore
