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

Place end(Database &database)
{
    Cursor cursor = database.query(u"SELECT e.id, c.uuid FROM event e JOIN command c ON c.id = e.command_id "
                                   "ORDER BY e.id DESC LIMIT 1"_s);
    return cursor.next() ? Place{cursor.id<EventId>(0), cursor.text(1)} : Place{};
}

std::optional<QSet<QString>> subjectsSince(Database &database, const Place &place)
{
    if (place.id &&
        database.number(u"SELECT 1 FROM event e JOIN command c ON c.id = e.command_id WHERE e.id = ? AND c.uuid = ?"_s,
                        place.id, place.command) != 1)
        return std::nullopt;
    Cursor cursor = database.query(u"SELECT DISTINCT subject FROM event WHERE id > ?"_s, place.id.value);
    QSet<QString> subjects;
    while (cursor.next())
        subjects.insert(cursor.text(0));
    return subjects;
}

std::optional<qint64> dataVersion(Database &database)
{
    return database.number(u"PRAGMA data_version"_s);
}

void listen(Database &database, std::function<void(const std::optional<QSet<QString>> &)> told)
{
    database.listen(u"smarketing"_s, [told = std::move(told)](const std::optional<QStringList> &payloads) {
        if (!payloads)
            return told(std::nullopt);
        QSet<QString> subjects;
        for (const QString &payload : *payloads) // "<command> <table>"
            subjects.insert(payload.section(u' ', 1));
        told(subjects);
    });
}

QList<Event> of(Database &database, const QString &subject, qint64 id, int limit)
{
    return readAll(
        database.query(QString(selected + u"WHERE e.subject = ? AND e.subject_id = ? ORDER BY e.id DESC LIMIT ?"_s),
                       subject, id, limit));
}

} // namespace smarketing::events
