// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/working_time.h"

#include "smarketing/domain/error.h"
#include "smarketing/domain/zone_time.h"

#include <algorithm>
#include <cmath>

namespace smarketing {

using namespace Qt::StringLiterals;

/// Working time without a break and of one capacity. Where it begins and ends is the calendar's affair, not the
/// question's, so rounding down inside it keeps sums of adjoining questions exact.
struct WorkingCalendar::Stretch {
    Instant from;
    Instant to;
    int capacity;

    static constexpr int full = 10'000;

    Duration workedUntil(Instant at) const { return (std::clamp(at, from, to) - from) * capacity / full; }

    /// The earliest moment by which so much of the stretch is worked.
    Instant whenWorked(Duration work) const { return from + Duration((work.count() * full + capacity - 1) / capacity); }
};

namespace {

constexpr int minutesOfDay = 1440;
constexpr int horizonDays = 100 * 366;

void requireSane(Instant at)
{
    using namespace std::chrono;
    static constexpr Instant earliest = sys_days(year(1900) / January / 1);
    static constexpr Instant latest = sys_days(year(2300) / January / 1);
    if (at < earliest || at >= latest)
        throw Refused(28, u"instant"_s);
}

void requireOrdered(const QList<WorkSpan> &spans)
{
    int freeFrom = 0;
    for (const WorkSpan &span : spans) {
        if (span.fromMinute < freeFrom || span.toMinute <= span.fromMinute || span.toMinute > minutesOfDay)
            throw Refused(28, u"working-hours"_s, u"hours"_s);
        freeFrom = span.toMinute;
    }
}

size_t indexOf(int isoWeekday)
{
    if (isoWeekday < 1 || isoWeekday > 7)
        throw Refused(28, u"weekday"_s, u"hours"_s);
    return size_t(isoWeekday - 1);
}

} // namespace

WeekHours usualWeek()
{
    WeekHours week;
    for (size_t weekday = 0; weekday < 5; ++weekday)
        week[weekday] = {{8 * 60, 16 * 60}};
    return week;
}

void requireSound(const WeekHours &week)
{
    for (const QList<WorkSpan> &spans : week)
        requireOrdered(spans);
    if (std::ranges::all_of(week, &QList<WorkSpan>::isEmpty))
        throw Refused(28, u"working-hours-needed"_s, u"hours"_s);
}

WorkingCalendar::WorkingCalendar(const QTimeZone &zone) : m_zone(zone), m_hours(usualWeek())
{
    if (!zone.isValid())
        throw Refused(28, u"time-zone"_s, u"zone"_s);
}

void WorkingCalendar::setHours(const WeekHours &week)
{
    for (const QList<WorkSpan> &spans : week)
        requireOrdered(spans);
    m_hours = week;
}

void WorkingCalendar::setHours(int isoWeekday, const QList<WorkSpan> &spans)
{
    requireOrdered(spans);
    m_hours[indexOf(isoWeekday)] = spans;
}

const QList<WorkSpan> &WorkingCalendar::hours(int isoWeekday) const
{
    return m_hours[indexOf(isoWeekday)];
}

void WorkingCalendar::addHoliday(QDate day, const QString &name)
{
    if (!day.isValid())
        throw Refused(28, u"date"_s, u"holiday"_s);
    m_holidays.insert(day, name);
}

void WorkingCalendar::addHolidays(const Holidays &holidays)
{
    m_holidays.insert(holidays);
}

void WorkingCalendar::addLostTime(const LostTime &lost)
{
    if (!(lost.share >= 0 && lost.share <= 1))
        throw Refused(28, u"obstacle-share"_s, u"share"_s);
    if (lost.to <= lost.from)
        throw Refused(28, u"obstacle-span"_s, u"to"_s);
    m_lost.append(lost);
}

bool WorkingCalendar::isWorkingDay(QDate day) const
{
    return day.isValid() && !hours(day.dayOfWeek()).isEmpty() && !m_holidays.contains(day);
}

Duration WorkingCalendar::workingTimeBetween(Instant from, Instant to) const
{
    return timeBetween(from, to, Lost::Counted);
}

Duration WorkingCalendar::plannedTimeBetween(Instant from, Instant to) const
{
    return timeBetween(from, to, Lost::Ignored);
}

Duration WorkingCalendar::timeBetween(Instant from, Instant to, Lost lost) const
{
    requireSane(from);
    requireSane(to);
    Duration sum{0};
    const QDate last = localDate(to, m_zone);
    for (QDate day = localDate(from, m_zone); from < to && day <= last; day = day.addDays(1)) {
        for (const Stretch &stretch : stretches(day, lost))
            sum += stretch.workedUntil(to) - stretch.workedUntil(from);
    }
    return sum;
}

Instant WorkingCalendar::addWorkingTime(Instant from, Duration working) const
{
    requireSane(from);
    if (working < Duration::zero())
        throw Refused(28, u"working-time-negative"_s);
    if (working == Duration::zero())
        return from;
    const QDate first = localDate(from, m_zone);
    for (int i = 0; i < horizonDays; ++i) {
        for (const Stretch &stretch : stretches(first.addDays(i), Lost::Counted)) {
            const Duration before = stretch.workedUntil(from);
            const Duration here = stretch.workedUntil(stretch.to) - before;
            if (here >= working)
                return stretch.whenWorked(before + working);
            working -= here;
        }
    }
    throw Refused(11, u"no-working-time"_s);
}

QList<WorkingCalendar::Stretch> WorkingCalendar::stretches(QDate day, Lost lost) const
{
    QList<Stretch> found;
    if (!isWorkingDay(day))
        return found;
    for (const WorkSpan &span : hours(day.dayOfWeek())) {
        const Instant from = firstMoment(day, span.fromMinute, m_zone);
        const Instant to = firstMoment(day, span.toMinute, m_zone);
        if (lost == Lost::Ignored)
            found.append({from, to, Stretch::full});
        else
            found.append(cutByLostTime(from, to));
    }
    return found;
}

QList<WorkingCalendar::Stretch> WorkingCalendar::cutByLostTime(Instant from, Instant to) const
{
    QList<Instant> cuts{from, to};
    for (const LostTime &lost : m_lost) {
        for (const Instant cut : {lost.from, lost.to}) {
            if (from < cut && cut < to)
                cuts.append(cut);
        }
    }
    std::sort(cuts.begin(), cuts.end());
    QList<Stretch> found;
    for (qsizetype i = 1; i < cuts.size(); ++i) {
        if (const int capacity = capacityAt(cuts.at(i - 1)); capacity > 0)
            found.append({cuts.at(i - 1), cuts.at(i), capacity});
    }
    return found;
}

int WorkingCalendar::capacityAt(Instant at) const
{
    int lostShare = 0;
    for (const LostTime &lost : m_lost) {
        if (lost.from <= at && at < lost.to)
            lostShare += int(std::lround(lost.share * Stretch::full));
    }
    return Stretch::full - lostShare; // below 0 where obstacles overlap; such time is left out
}

Instant postponed(Instant from, Instant due, const WorkingCalendar &before, const WorkingCalendar &after)
{
    return std::max(due, after.addWorkingTime(from, before.workingTimeBetween(from, due)));
}

Instant latestStart(const WorkingCalendar &calendar, Instant end, Duration working)
{
    Instant early = end - std::chrono::days(366);
    Instant late = end; // too late: a clock that starts now ends later
    while (late - early > Duration(1)) {
        const Instant middle = early + (late - early) / 2;
        (calendar.addWorkingTime(middle, working) <= end ? early : late) = middle;
    }
    return early;
}

} // namespace smarketing
