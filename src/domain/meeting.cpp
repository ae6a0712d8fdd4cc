// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/meeting.h"

#include "smarketing/domain/zone_time.h"

namespace smarketing {

bool canMove(MeetingState from, MeetingState to)
{
    return (from == MeetingState::Planned && (to == MeetingState::Running || to == MeetingState::Cancelled)) ||
           (from == MeetingState::Running && to == MeetingState::Closed) ||
           (from == MeetingState::Cancelled && to == MeetingState::Planned);
}

Instant nextOccurrence(const MeetingSeries &series, Instant after, const QTimeZone &zone)
{
    QDate day = localDate(after, zone);
    day = day.addDays((series.weekday - day.dayOfWeek() + 7) % 7);
    const Instant at = firstMoment(day, series.startMinute, zone);
    return at > after ? at : firstMoment(day.addDays(7), series.startMinute, zone);
}

Quorum quorum(const QList<Attendance> &attendance)
{
    Quorum result;
    for (const Attendance &one : attendance) {
        result.marketing += one.present && one.department == Department::Marketing;
        result.sales += one.present && one.department == Department::Sales;
    }
    return result;
}

} // namespace smarketing
