// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/setting.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace settingStore {

QString value(Database &database, const QString &name, const QString &fallback)
{
    Cursor cursor = database.query(u"SELECT value FROM setting WHERE name = ?"_s, name);
    return cursor.next() ? cursor.text(0) : fallback;
}

void set(Database &database, const QString &name, const QString &value)
{
    if (database.execute(u"UPDATE setting SET value = ? WHERE name = ?"_s, value, name) == 0)
        database.execute(u"INSERT INTO setting (name, value) VALUES (?, ?)"_s, name, value);
}

} // namespace settingStore

namespace slaStore {

namespace {

const QString selected = u"SELECT id, valid_from, mql_per_week, first_touch_hours, feedback_hours, answer_hours, "
                         "overdue_limit, votes_needed FROM sla "_s;

Sla read(const Cursor &row)
{
    const auto number = [&row](int column) { return static_cast<int>(row.integer(column)); };
    return {row.id<SlaId>(0), row.instant(1), number(2), number(3), number(4), number(5), number(6), number(7)};
}

} // namespace

Sla at(Database &database, Instant moment)
{
    Cursor cursor = database.query(
        QString(selected + u"WHERE valid_from <= ? ORDER BY valid_from DESC, id DESC LIMIT 1"_s), moment);
    if (!cursor.next())
        throw NotFound(u"sla"_s);
    return read(cursor);
}

Sla get(Database &database, SlaId id)
{
    Cursor cursor = database.query(QString(selected + u"WHERE id = ?"_s), id);
    if (!cursor.next())
        throw NotFound(u"sla"_s, id.value);
    return read(cursor);
}

QList<Sla> all(Database &database)
{
    QList<Sla> result;
    Cursor cursor = database.query(QString(selected + u"ORDER BY valid_from DESC, id DESC"_s));
    while (cursor.next())
        result += read(cursor);
    return result;
}

SlaId insert(Database &database, const Sla &sla)
{
    return SlaId(
        database.insert(u"INSERT INTO sla (valid_from, mql_per_week, first_touch_hours, feedback_hours, "
                        "answer_hours, overdue_limit, votes_needed) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                        sla.validFrom, sla.mqlPerWeek, sla.firstTouchHours, sla.feedbackHours, sla.answerHours,
                        sla.overdueLimit, sla.votesNeeded));
}

} // namespace slaStore
} // namespace smarketing
