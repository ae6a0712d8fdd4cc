// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/period.h"

#include <QMap>
#include <QString>

/// Files of calendars, as RFC 5545 has them (.ics).
namespace smarketing::calendarFile {

/// Whole days of a calendar, such as one of public holidays.
struct Days {
    QMap<QDate, QString> days; ///< with the event's title
    int leftOut = 0;           ///< events that are no whole days, or come back otherwise than once a year
};

/// Events that last whole days, within a period: those that come back every year (RRULE) or on days of their own
/// (RDATE) laid out, without the days excepted (EXDATE). Cancelled ones do not count. Throws Refused(28,
/// "not-a-calendar" | "calendar-too-large" | "no-days", "file"), whatever the bytes are; one event that makes no sense
/// is left out. Any thread.
Days readDays(const QByteArray &content, const Period &within);
/// The same of a file. Also throws Refused(28, "file-unreadable", "file", {path}).
Days readDaysFrom(const QString &path, const Period &within);

} // namespace smarketing::calendarFile
