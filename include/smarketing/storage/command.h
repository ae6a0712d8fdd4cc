// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/database.h"

#include <QUuid>

namespace smarketing {

/// What a writing transaction says of itself (R24). The uuid is made by the client before it tries: a command found
/// again after a COMMIT of unknown fate was done, and is not done twice.
struct Command {
    QUuid uuid;
    PersonId person;
    Instant at;
    QString name;
    ImportId import;   ///< the batch it is a slice of
    bool bulk = false; ///< counts its rows into measure_day at the end instead of row by row
};

namespace commands {

/// A command that is open, and when: a server dates what its logins do by its own clock.
struct Opened {
    CommandId id;
    Instant at;
};

/// Inside a transaction, before the first write.
Opened open(Database &database, const Command &command);
CommandId begin(Database &database, const Command &command);
/// Inside the transaction, after the last write.
void end(Database &database, CommandId id);
/// Whether a command with this uuid was committed.
bool isDone(Database &database, const QUuid &uuid);
/// The time of the latest command; nothing may be dated much before it.
Instant lastTime(Database &database);

} // namespace commands
} // namespace smarketing
