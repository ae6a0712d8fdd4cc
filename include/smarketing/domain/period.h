// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/time.h"

#include <QDate>
#include <QList>
#include <QTimeZone>

namespace smarketing {

/// Days from `first` to `last`, both included. Weeks are ISO weeks, from Monday.
struct Period {
    QDate first;
    QDate last;

    bool isValid() const { return first.isValid() && last.isValid() && first <= last; }
    qint64 days() const { return isValid() ? first.daysTo(last) + 1 : 0; }
    bool contains(QDate day) const { return isValid() && first <= day && day <= last; }
    friend bool operator==(const Period &, const Period &) = default;
};

/// Presets named "Last…" are whole and over; "Last7Days" and the like end today, today included.
enum class PeriodPreset {
    ThisWeek,
    LastWeek,
    ThisMonth,
    LastMonth,
    ThisQuarter,
    LastQuarter,
    ThisYear,
    LastYear,
    Last7Days,
    Last30Days,
    Last90Days,
    Last365Days,
};

Period periodOf(PeriodPreset preset, QDate today);

Period weekOf(QDate day);
Period monthOf(QDate day);
Period quarterOf(QDate day);
Period yearOf(QDate day);

/// What a period is compared with: for whole calendar months (so quarters and years too) as many calendar months
/// before, otherwise as many days before. An invalid period gives an invalid one.
Period previousPeriod(const Period &period);

/// An ISO week; its year is that of its Thursday, so it may differ from the calendar's at the turn of the year.
struct IsoWeek {
    int year = 0;
    int week = 0;

    friend auto operator<=>(const IsoWeek &, const IsoWeek &) = default;
};

IsoWeek isoWeek(QDate day);

/// The week's Monday; an invalid date if the year has no such week.
QDate firstDayOf(const IsoWeek &week);

/// The period cut at Mondays, in order; the first and last part may be shorter than a week.
QList<Period> weeksIn(const Period &period);

/// The moments from `from` until before `to`, as queries need them.
struct TimeSpan {
    Instant from;
    Instant to;

    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// Refused 28 "period" for an invalid period, "time-zone" for an invalid zone.
TimeSpan spanOf(const Period &period, const QTimeZone &zone);

} // namespace smarketing
