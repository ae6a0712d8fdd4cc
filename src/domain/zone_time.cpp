// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/zone_time.h"

#include "smarketing/domain/error.h"

#include <QTimeZone>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMillis = 86'400'000;
constexpr qint64 minuteMillis = 60'000;

qint64 offsetAt(const QTimeZone &zone, qint64 millis)
{
    return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(millis, QTimeZone::utc()))) * 1000;
}

/// The first millisecond after `before` at which the zone's offset is no longer the one at `before`.
qint64 changeBetween(const QTimeZone &zone, qint64 before, qint64 after)
{
    const qint64 offset = offsetAt(zone, before);
    while (after - before > 1) {
        const qint64 middle = before + (after - before) / 2;
        (offsetAt(zone, middle) == offset ? before : after) = middle;
    }
    return after;
}

} // namespace

Instant firstMoment(QDate date, int minute, const QTimeZone &zone)
{
    if (!zone.isValid())
        throw Refused(28, u"time-zone"_s);
    if (!date.isValid())
        throw Refused(28, u"date"_s);
    const qint64 wall = date.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch() + minute * minuteMillis;
    // No zone is a day from UTC, so these two are the offsets before and after a change near that reading.
    const qint64 offsetBefore = offsetAt(zone, wall - dayMillis);
    const qint64 offsetAfter = offsetAt(zone, wall + dayMillis);
    const qint64 byBefore = wall - offsetBefore;
    const qint64 byAfter = wall - offsetAfter;
    if (offsetBefore == offsetAfter || offsetAt(zone, byBefore) == offsetBefore)
        return fromMillis(byBefore);
    if (offsetAt(zone, byAfter) == offsetAfter)
        return fromMillis(byAfter);
    return fromMillis(changeBetween(zone, byAfter, byBefore));
}

QDate localDate(Instant at, const QTimeZone &zone)
{
    if (!zone.isValid())
        throw Refused(28, u"time-zone"_s);
    return QDateTime::fromMSecsSinceEpoch(toMillis(at), QTimeZone::utc()).toTimeZone(zone).date();
}

} // namespace smarketing
