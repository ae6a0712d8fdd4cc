// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/time.h"

#include <QStringView>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace smarketing {

/// How `03/04/05` is read.
enum class DateOrder { DayFirst, MonthFirst, YearFirst };

/// A date as written; the time and its distance from UTC only where they stand.
struct WrittenDate {
    QDate day;
    std::optional<QTime> time;
    std::optional<int> utcOffsetSeconds;

    /// Where no zone is written, the moment is meant in `zone`; where no time is written, the day's start there.
    Instant instant(const QTimeZone &zone) const;
};

/// ISO 8601 with or without time and zone, `20260501`, day-month-year in the given order with `-`, `/`, `.` or blanks,
/// names of months in English, Polish and Swedish, 12-hour time, a spreadsheet's serial day, Unix seconds and
/// milliseconds. A year of two digits is 1970–2069. A date that the order forbids is none, never turned round.
std::optional<WrittenDate> parseDate(QStringView text, DateOrder order);

} // namespace smarketing
