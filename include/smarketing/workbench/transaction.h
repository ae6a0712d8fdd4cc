// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/permission.h"
#include "smarketing/storage/database.h"

#include <QUuid>

#include <functional>

namespace smarketing {

/// What a use case that only reads is given: the connection, who asks, and the time. Lives on a lane's thread.
struct Reading {
    Database &database;
    Person actor;
    Instant now;
};

/// What a use case that writes is given. Everything it does is one command: all of it happens, or nothing. A use case
/// throws to refuse; the transaction is then rolled back.
struct Transaction : Reading {
    CommandId command;
};

/// Runs one command on `database`, on this thread: begin, `work`, commit. A uuid that was committed before is not done
/// again: throws AlreadyDone. The building block of Session::write, smarketingctl and tests.
/// On a server `work` may run more than once, from the start: up to three times more where others are in the way, and
/// on a new connection where it is lost, for some 20 seconds. A COMMIT whose answer was lost is looked up by its uuid,
/// and not done again; where nobody can be asked, StorageError::FateUnknown is thrown.
class AlreadyDone : public Error {
public:
    AlreadyDone() : Error(QStringLiteral("this command was done before")) {}
    SMARKETING_ERROR(AlreadyDone)
};

struct CommandSpec {
    QString name; ///< a short stable name, such as "rate-handoff"
    QUuid uuid = QUuid::createUuid();
    ImportId import = {};
    bool bulk = false;
};

/// A transaction without a command, for what is derived from recorded rows and recorded nowhere itself.
void inTransaction(Database &database, const std::function<void()> &work);

void transact(Database &database, const Person &actor, Instant now, const CommandSpec &spec,
              const std::function<void(Transaction &)> &work);

} // namespace smarketing
