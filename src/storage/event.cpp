// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/event.h"

#include <QJsonDocument>

namespace smarketing::events {

using namespace Qt::StringLiterals;

namespace {

QList<Event> readAll(Cursor cursor)
{
    QList<Event> result;
    while (cursor.next())
        result += Event{cursor.id<EventId>(0), cursor.id<CommandId>(1),
                        cursor.text(2),        cursor.id<PersonId>(3),
                        cursor.text(4),        cursor.instant(5),
                        cursor.text(6),        cursor.integer(7),
                        cursor.text(8),        QJsonDocument::fromJson(cursor.text(9).toUtf8()).object()};
    return result;
}

const QString selected =
    u"SELECT e.id, e.command_id, c.name, c.person_id, p.name, c.at, e.subject, e.subject_id, e.action, "
    "e.change FROM event e JOIN command c ON c.id = e.command_id LEFT JOIN person p ON p.id = c.person_id "_s;

} // namespace

EventId last(Database &database)
{
    return EventId(database.number(u"SELECT max(id) FROM event"_s).value_or(0));
}

QList<Touched> touchedSince(Database &database, EventId after, int limit)
{
    Cursor cursor = database.query(u"SELECT DISTINCT subject, subject_id FROM (SELECT subject, subject_id FROM event "
                                   "WHERE id > ? ORDER BY id DESC LIMIT ?)"_s,
                                   after.value, limit);
    QList<Touched> result;
    while (cursor.next())
        result += Touched{cursor.text(0), cursor.integer(1)};
    return result;
}

QList<Event> of(Database &database, const QString &subject, qint64 id, int limit)
{
    return readAll(
        database.query(QString(selected + u"WHERE e.subject = ? AND e.subject_id = ? ORDER BY e.id DESC LIMIT ?"_s),
                       subject, id, limit));
}

} // namespace smarketing::events
