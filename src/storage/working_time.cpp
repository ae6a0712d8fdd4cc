// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/working_time.h"

namespace smarketing::workingTimeStore {

using namespace Qt::StringLiterals;

std::optional<WeekHours> hours(Database &database, UnitId unit)
{
    Cursor row = database.query(u"SELECT weekday, from_minute, to_minute FROM working_hours "
                                "WHERE unit_id IS NOT DISTINCT FROM ? ORDER BY weekday, from_minute"_s,
                                unit);
    WeekHours week;
    bool any = false;
    while (row.next()) {
        week[size_t(row.integer(0) - 1)] += WorkSpan{int(row.integer(1)), int(row.integer(2))};
        any = true;
    }
    return any ? std::optional(week) : std::nullopt;
}

void setHours(Database &database, UnitId unit, const std::optional<WeekHours> &week)
{
    database.execute(u"DELETE FROM working_hours WHERE unit_id IS NOT DISTINCT FROM ?"_s, unit);
    if (!week)
        return;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        for (const WorkSpan &span : week->at(size_t(weekday - 1)))
            database.execute(
                u"INSERT INTO working_hours (unit_id, weekday, from_minute, to_minute) VALUES (?, ?, ?, ?)"_s, unit,
                weekday, span.fromMinute, span.toMinute);
    }
}

QList<OwnDay> ownDays(Database &database)
{
    Cursor row = database.query(u"SELECT day, kind, name FROM own_day ORDER BY day"_s);
    QList<OwnDay> days;
    while (row.next())
        days += OwnDay{row.day(0), row.as<DayKind>(1), row.text(2)};
    return days;
}

void putOwnDay(Database &database, const OwnDay &day)
{
    removeOwnDay(database, day.day);
    database.execute(u"INSERT INTO own_day (day, kind, name) VALUES (?, ?, ?)"_s, day.day, day.kind, day.name);
}

void removeOwnDay(Database &database, QDate day)
{
    database.execute(u"DELETE FROM own_day WHERE day = ?"_s, day);
}

} // namespace smarketing::workingTimeStore
