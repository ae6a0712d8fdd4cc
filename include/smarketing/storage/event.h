// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/database.h"

#include <QJsonObject>
#include <QList>

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

struct Touched {
    QString subject;
    qint64 id = 0;
};

EventId last(Database &database);

/// The rows changed after an event, each once; at most `limit` of the latest.
QList<Touched> touchedSince(Database &database, EventId after, int limit = 500);

/// What happened to one row, latest first.
QList<Event> of(Database &database, const QString &subject, qint64 id, int limit = 200);

} // namespace events
} // namespace smarketing
