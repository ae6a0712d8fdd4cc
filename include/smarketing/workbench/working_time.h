// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/working_time.h"
#include "smarketing/workbench/transaction.h"

/// When people work (R11): what settings::workingCalendar() is made of. Everybody reads; writing needs ManageSettings.
/// A change holds for clocks that start from then on; those that run keep their due times.
namespace smarketing::workingTimes {

struct WorkingTime {
    WeekHours hours;
    QMap<UnitId, WeekHours> unitHours; ///< of units that have other hours than the workspace
    HolidayPreset preset = HolidayPreset::None;
    QList<OwnDay> ownDays; ///< earliest first
};
WorkingTime get(Reading &reading);

/// Of the workspace where the unit is none; nothing makes a unit follow the workspace again. Throws Refused(28,
/// "working-hours" | "working-hours-needed", "hours").
void setHours(Transaction &tx, UnitId unit, const std::optional<WeekHours> &week);
void setPreset(Transaction &tx, HolidayPreset preset);

/// Free besides the preset's days, or worked although one of them. Throws Refused(28, "date", "day").
void putDay(Transaction &tx, const OwnDay &day);
void removeDay(Transaction &tx, QDate day);
/// Days of a file: those that are free already are left out. Answers the days that were added.
QList<QDate> addFreeDays(Transaction &tx, const Holidays &days);
void removeDays(Transaction &tx, const QList<QDate> &days);

} // namespace smarketing::workingTimes
