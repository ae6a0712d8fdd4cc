// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/database.h"

#include <QJsonObject>
#include <QList>
#include <QSet>

namespace smarketing {

/// One recorded change (R24).
struct Event {
    EventId id;
    CommandId command;
    QString commandName;
    PersonId person;
    QString personName;
    Instant at;
    QString subject;
    qint64 subjectId = 0;
    QString action;     ///< "insert", "update" or "delete"
    QJsonObject change; ///< update: column → [before, after]; delete: column → value
};

namespace events {

/// Where somebody has read to. A backup that is put back, or a file, may hold another history from some event on, so
/// that the number of the last one alone does not tell.
struct Place {
    EventId id;      ///< none: before the first
    QString command; ///< whose event it is
};

Place end(Database &database);

/// The tables changed after a place; nothing where the log no longer runs through it.
std::optional<QSet<QString>> subjectsSince(Database &database, const Place &place);

/// Another number after every commit by another connection to a file, which costs less than reading its log.
std::optional<qint64> dataVersion(Database &database);

/// Has a server tell of changes once they are committed, whoever makes them: the tables changed, or nothing when the
/// connection is lost. Called on this thread, out of its event loop.
void listen(Database &database, std::function<void(const std::optional<QSet<QString>> &subjects)> told);

/// What happened to one row, latest first.
QList<Event> of(Database &database, const QString &subject, qint64 id, int limit = 200);

} // namespace events
} // namespace smarketing
