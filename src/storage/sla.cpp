// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/sla.h"

namespace smarketing::slaStore {

using namespace Qt::StringLiterals;

namespace {

const QString selected = u"SELECT id, valid_from, mql_per_week, first_touch_hours, feedback_hours, answer_hours, "
                         "overdue_limit, votes_needed FROM sla "_s;

int count(const Cursor &row, int column)
{
    return static_cast<int>(row.integer(column));
}

Sla read(const Cursor &row)
{
    return {row.id<SlaId>(0), row.instant(1), count(row, 2), count(row, 3),
            count(row, 4),    count(row, 5),  count(row, 6), count(row, 7)};
}

} // namespace

Sla inForce(Database &database, Instant at)
{
    Cursor cursor =
        database.query(QString(selected + u"WHERE valid_from <= ? ORDER BY valid_from DESC, id DESC LIMIT 1"_s), at);
    if (!cursor.next())
        throw NotFound(u"sla"_s);
    return read(cursor);
}

std::optional<Sla> find(Database &database, SlaId id)
{
    Cursor cursor = database.query(QString(selected + u"WHERE id = ?"_s), id);
    return cursor.next() ? std::optional(read(cursor)) : std::nullopt;
}

QList<Sla> all(Database &database)
{
    Cursor cursor = database.query(QString(selected + u"ORDER BY valid_from DESC, id DESC"_s));
    QList<Sla> versions;
    while (cursor.next())
        versions += read(cursor);
    return versions;
}

SlaId insert(Database &database, const Sla &sla)
{
    return SlaId(database.insert(u"INSERT INTO sla (valid_from, mql_per_week, first_touch_hours, feedback_hours, "
                                 "answer_hours, overdue_limit, votes_needed) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                                 sla.validFrom, sla.mqlPerWeek, sla.firstTouchHours, sla.feedbackHours, sla.answerHours,
                                 sla.overdueLimit, sla.votesNeeded));
}

} // namespace smarketing::slaStore
