// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/time.h"

#include <QTimeZone>

namespace smarketing {

/// The first moment at which the zone's clock reads `minute` after midnight of `date` (0–1440), or later. So a time
/// that a clock change skips is the moment of the change, and one that comes twice is its first coming: later
/// readings never map to earlier moments. Refused 28 "time-zone" for an invalid zone, "date" for an invalid date.
Instant firstMoment(QDate date, int minute, const QTimeZone &zone);

inline Instant startOfDay(QDate date, const QTimeZone &zone)
{
    return firstMoment(date, 0, zone);
}

/// The day the zone's calendar shows at that moment.
QDate localDate(Instant at, const QTimeZone &zone);

} // namespace smarketing
