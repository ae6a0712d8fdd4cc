// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_events.h"

#include <QJsonDocument>

#include <limits>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

/// The first event of a command or a later one. Events follow each other as their commands do, so halving finds it
/// without an index that every write would have to keep.
qint64 firstEventOf(Database &database, qint64 command)
{
    qint64 low = 1;
    qint64 high = database.number(u"SELECT max(id) FROM event"_s).value_or(0) + 1;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        if (database.number(u"SELECT command_id FROM event WHERE id >= ? ORDER BY id LIMIT 1"_s, middle)
                .value_or(command) < command)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace

QList<Recorded> recordedBy(Database &database, CommandId command, const QString &subject)
{
    // On a server commands run side by side, and an index of block ranges finds their events.
    const bool inFile = database.engine() == Engine::Sqlite;
    Cursor cursor = database.query(
        u"SELECT subject, subject_id, action, change FROM event WHERE id >= ? AND id < ? "
        "AND command_id = ? AND ? IN ('', subject) ORDER BY id DESC"_s,
        inFile ? firstEventOf(database, command.value) : 0,
        inFile ? firstEventOf(database, command.value + 1) : std::numeric_limits<qint64>::max(), command, subject);
    QList<Recorded> result;
    while (cursor.next())
        result += Recorded{cursor.text(0), cursor.integer(1), cursor.text(2),
                           QJsonDocument::fromJson(cursor.text(3).toUtf8()).object()};
    return result;
}

QVariant plainValue(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toInteger();
    return value.isNull() ? QVariant() : QVariant(value.toString());
}

} // namespace smarketing
