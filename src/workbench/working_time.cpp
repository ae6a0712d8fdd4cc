// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/working_time.h"

#include "smarketing/storage/person.h"
#include "smarketing/storage/setting.h"
#include "smarketing/storage/working_time.h"

namespace smarketing::workingTimes {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2299;

void requireDay(QDate day)
{
    if (!day.isValid() || day.year() < firstYear || day.year() > lastYear)
        throw Refused(28, u"date"_s, u"day"_s);
}

} // namespace

WorkingTime get(Reading &reading)
{
    Database &database = reading.database;
    WorkingTime result;
    result.hours = workingTimeStore::hours(database, {}).value_or(usualWeek());
    for (const Unit &unit : personStore::units(database)) {
        if (const auto hours = workingTimeStore::hours(database, unit.id))
            result.unitHours.insert(unit.id, *hours);
    }
    result.preset =
        fromText<HolidayPreset>(settingStore::value(database, u"holiday-preset"_s)).value_or(HolidayPreset::None);
    result.ownDays = workingTimeStore::ownDays(database);
    return result;
}

void setHours(Transaction &tx, UnitId unit, const std::optional<WeekHours> &week)
{
    require(tx.actor, Action::ManageSettings);
    if (!week && !unit)
        throw Refused(28, u"working-hours-needed"_s, u"hours"_s);
    if (week)
        requireSound(*week);
    workingTimeStore::setHours(tx.database, unit, week);
}

void setPreset(Transaction &tx, HolidayPreset preset)
{
    require(tx.actor, Action::ManageSettings);
    settingStore::set(tx.database, u"holiday-preset"_s, toText(preset));
}

void putDay(Transaction &tx, const OwnDay &day)
{
    require(tx.actor, Action::ManageSettings);
    requireDay(day.day);
    workingTimeStore::putOwnDay(tx.database, {day.day, day.kind, day.name.simplified()});
}

void removeDay(Transaction &tx, QDate day)
{
    require(tx.actor, Action::ManageSettings);
    workingTimeStore::removeOwnDay(tx.database, day);
}

QList<QDate> addFreeDays(Transaction &tx, const Holidays &days)
{
    require(tx.actor, Action::ManageSettings);
    const WorkingTime now = get(tx);
    QSet<QDate> known;
    for (const OwnDay &own : now.ownDays)
        known.insert(own.day);
    QList<QDate> added;
    for (auto it = days.cbegin(); it != days.cend(); ++it) {
        requireDay(it.key());
        if (known.contains(it.key()) || holidaysOf(now.preset, it.key().year()).contains(it.key()))
            continue;
        putDay(tx, {it.key(), DayKind::Free, it.value()});
        added += it.key();
    }
    return added;
}

void removeDays(Transaction &tx, const QList<QDate> &days)
{
    for (const QDate day : days)
        removeDay(tx, day);
}

} // namespace smarketing::workingTimes
