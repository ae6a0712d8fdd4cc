// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/moment_edit.h"

#include "smarketing/domain/zone_time.h"

namespace smarketing {

namespace {

constexpr int minuteMillis = 60'000;

} // namespace

MomentEdit::MomentEdit(const QTimeZone &zone, QWidget *parent) : QDateTimeEdit(parent), m_zone(zone)
{
    // What is shown is the wall clock there; only as UTC does it know no clock change of the computer's own zone.
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    setTimeZone(QTimeZone::utc());
#else
    setTimeSpec(Qt::UTC);
#endif
    setCalendarPopup(true);
}

void MomentEdit::setMoment(Instant at)
{
    const QDateTime there = toDateTime(at).toTimeZone(m_zone);
    setDateTime(QDateTime(there.date(), there.time(), QTimeZone::utc()));
}

Instant MomentEdit::moment() const
{
    return firstMoment(date(), time().msecsSinceStartOfDay() / minuteMillis, m_zone);
}

} // namespace smarketing
