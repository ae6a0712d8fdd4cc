// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/period.h"

#include "smarketing/domain/error.h"
#include "smarketing/domain/zone_time.h"

#include <algorithm>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

QDate monthStart(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

Period monthsFrom(QDate first, int months)
{
    return {first, first.addMonths(months).addDays(-1)};
}

Period daysUntil(QDate last, int days)
{
    return {last.addDays(1 - days), last};
}

bool isWholeMonths(const Period &period)
{
    return period.first.day() == 1 && period.last.addDays(1).day() == 1;
}

int monthsOf(const Period &period)
{
    const QDate end = period.last.addDays(1);
    return (end.year() - period.first.year()) * 12 + end.month() - period.first.month();
}

} // namespace

Period periodOf(PeriodPreset preset, QDate today)
{
    switch (preset) {
    case PeriodPreset::ThisWeek:
        return weekOf(today);
    case PeriodPreset::LastWeek:
        return previousPeriod(weekOf(today));
    case PeriodPreset::ThisMonth:
        return monthOf(today);
    case PeriodPreset::LastMonth:
        return previousPeriod(monthOf(today));
    case PeriodPreset::ThisQuarter:
        return quarterOf(today);
    case PeriodPreset::LastQuarter:
        return previousPeriod(quarterOf(today));
    case PeriodPreset::ThisYear:
        return yearOf(today);
    case PeriodPreset::LastYear:
        return previousPeriod(yearOf(today));
    case PeriodPreset::Last7Days:
        return daysUntil(today, 7);
    case PeriodPreset::Last30Days:
        return daysUntil(today, 30);
    case PeriodPreset::Last90Days:
        return daysUntil(today, 90);
    case PeriodPreset::Last365Days:
        return daysUntil(today, 365);
    }
    return {};
}

Period weekOf(QDate day)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    return {monday, monday.addDays(6)};
}

Period monthOf(QDate day)
{
    return monthsFrom(monthStart(day), 1);
}

Period quarterOf(QDate day)
{
    return monthsFrom(monthStart(day).addMonths(-((day.month() - 1) % 3)), 3);
}

Period yearOf(QDate day)
{
    return monthsFrom(QDate(day.year(), 1, 1), 12);
}

Period previousPeriod(const Period &period)
{
    if (!period.isValid())
        return {};
    if (isWholeMonths(period))
        return {period.first.addMonths(-monthsOf(period)), period.first.addDays(-1)};
    return {period.first.addDays(-period.days()), period.first.addDays(-1)};
}

IsoWeek isoWeek(QDate day)
{
    IsoWeek found;
    found.week = day.weekNumber(&found.year);
    return found;
}

QDate firstDayOf(const IsoWeek &week)
{
    // 4 January always lies in the year's first ISO week.
    const QDate monday = weekOf(QDate(week.year, 1, 4)).first.addDays(7 * (qint64(week.week) - 1));
    return isoWeek(monday) == week ? monday : QDate();
}

QList<Period> weeksIn(const Period &period)
{
    QList<Period> weeks;
    if (!period.isValid())
        return weeks;
    for (QDate from = period.first; from <= period.last; from = weeks.last().last.addDays(1))
        weeks.append({from, std::min(weekOf(from).last, period.last)});
    return weeks;
}

TimeSpan spanOf(const Period &period, const QTimeZone &zone)
{
    if (!period.isValid())
        throw Refused(28, u"period"_s);
    return {startOfDay(period.first, zone), startOfDay(period.last.addDays(1), zone)};
}

} // namespace smarketing
