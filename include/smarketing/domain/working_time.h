// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/enum_text.h"
#include "smarketing/domain/time.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QTimeZone>

#include <array>

namespace smarketing {

/// A stretch of work within one day, in minutes after local midnight: 480–960 is 8:00–16:00, 1440 the day's end.
struct WorkSpan {
    int fromMinute = 0;
    int toMinute = 0;

    friend bool operator==(const WorkSpan &, const WorkSpan &) = default;
};

/// An absence or a confirmed obstacle (R17): from `from` until before `to` the share of capacity is lost, 0–1.
/// A share of 1 stops the clock, a lesser one slows it; where several overlap they add up, to 1 at the most.
struct LostTime {
    Instant from;
    Instant to;
    double share = 1;

    friend bool operator==(const LostTime &, const LostTime &) = default;
};

using Holidays = QMap<QDate, QString>;

/// The spans of each weekday, Monday first; an empty list is a free day.
using WeekHours = std::array<QList<WorkSpan>, 7>;

/// Monday to Friday 8–16.
WeekHours usualWeek();

/// Refused 28 "working-hours" unless each day's spans lie within the day, are not empty, and neither overlap nor come
/// out of order, and there is at least one in the week.
void requireSound(const WeekHours &week);

/// Whose public holidays are free; they are computed for every year.
enum class HolidayPreset { None, Polish, Swedish };
SMARKETING_ENUM_TEXT(HolidayPreset, "none", "pl", "sv");

Holidays holidaysOf(HolidayPreset preset, int year);

/// A day of the workspace's own: free besides the preset's, or worked although the preset or a file has it free.
enum class DayKind { Free, Worked };
SMARKETING_ENUM_TEXT(DayKind, "free", "worked");
struct OwnDay {
    QDate day;
    DayKind kind = DayKind::Free;
    QString name;

    friend bool operator==(const OwnDay &, const OwnDay &) = default;
};

/// R11's working time: weekdays and hours in the workspace's zone, less holidays, less lost time. All SLA clocks and
/// goal paces use it. A value: copy it, read it from any thread. Shares are kept to a hundredth of a per cent.
/// Moments before 1900 or after 2299 are Refused 28 "instant". Hours follow the wall clock, so a shift across a clock
/// change is an hour shorter or longer.
class WorkingCalendar {
public:
    /// Monday to Friday 8–16. Refused 28 "time-zone" for an invalid zone.
    explicit WorkingCalendar(const QTimeZone &zone = QTimeZone::utc());

    /// isoWeekday 1 = Monday … 7; no spans = a free day. Refused 28 "working-hours" unless the spans lie within the
    /// day, are not empty, and neither overlap nor come out of order.
    void setHours(int isoWeekday, const QList<WorkSpan> &spans);
    void setHours(const WeekHours &week);
    const QList<WorkSpan> &hours(int isoWeekday) const;

    void addHoliday(QDate day, const QString &name);
    void addHolidays(const Holidays &holidays);
    void removeHoliday(QDate day) { m_holidays.remove(day); }
    const Holidays &holidays() const { return m_holidays; }

    /// Refused 28 "obstacle-share" unless 0 ≤ share ≤ 1, "obstacle-span" unless from < to.
    void addLostTime(const LostTime &lost);
    const QList<LostTime> &lostTimes() const { return m_lost; }

    const QTimeZone &zone() const { return m_zone; }

    /// Working time in [from, to); 0 where to ≤ from. Exactly additive: (a, b) + (b, c) = (a, c) for a ≤ b ≤ c.
    Duration workingTimeBetween(Instant from, Instant to) const;

    /// The same as if nothing had been lost: what was planned. Pace corrected for obstacles (P9) is
    /// target × workingTimeBetween ÷ plannedTimeBetween.
    Duration plannedTimeBetween(Instant from, Instant to) const;

    /// The earliest moment with workingTimeBetween(from, it) == working; `from` itself for 0. Refused 28
    /// "working-time-negative" for less than 0, Refused 11 "no-working-time" if the calendar has not that much within
    /// a hundred years.
    Instant addWorkingTime(Instant from, Duration working) const;

    bool isWorkingDay(QDate day) const;

private:
    struct Stretch;
    enum class Lost { Counted, Ignored };
    QList<Stretch> stretches(QDate day, Lost lost) const;
    QList<Stretch> cutByLostTime(Instant from, Instant to) const;
    int capacityAt(Instant at) const;
    Duration timeBetween(Instant from, Instant to, Lost lost) const;

    QTimeZone m_zone;
    WeekHours m_hours;
    Holidays m_holidays;
    QList<LostTime> m_lost;
};

/// When a clock that began at `from` and was to end at `due` ends once more time was lost: it keeps the working time it
/// had by `before`, counted by `after`. Never earlier than `due` (R11, R17).
Instant postponed(Instant from, Instant due, const WorkingCalendar &before, const WorkingCalendar &after);

/// The latest moment at which a clock of so much working time may begin and still end by `end`; `working` is above 0.
/// Nothing that began more than a year before `end` is looked for.
Instant latestStart(const WorkingCalendar &calendar, Instant end, Duration working);

/// Easter Sunday of the Gregorian calendar.
QDate easterSunday(int year);

/// Days off work by Polish law (Christmas Eve since 2025) and their Polish names.
Holidays polishHolidays(int year);

/// Swedish red days and their names, with the three eves that the Annual Leave Act counts as Sundays and nobody
/// works on: midsummer's, Christmas and New Year's.
Holidays swedishHolidays(int year);

} // namespace smarketing
