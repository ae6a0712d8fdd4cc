// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/transaction.h"

#include "smarketing/storage/command.h"

namespace smarketing {

void transact(Database &database, const Person &actor, Instant now, const CommandSpec &spec,
              const std::function<void(Transaction &)> &work)
{
    database.begin();
    try {
        if (commands::isDone(database, spec.uuid))
            throw AlreadyDone();
        // A clock set back a little must not stop the work: no command is dated before the last one.
        const Instant at = std::max(now, commands::lastTime(database));
        const commands::Opened command =
            commands::open(database, {spec.uuid, actor.id, at, spec.name, spec.import, spec.bulk});
        Transaction transaction{{database, actor, command.at}, command.id};
        work(transaction);
        // A use case may have gone on under a further command.
        commands::end(database, transaction.command);
        database.commit();
    } catch (...) {
        database.rollback();
        throw;
    }
}

void inTransaction(Database &database, const std::function<void()> &work)
{
    database.begin();
    try {
        work();
        database.commit();
    } catch (...) {
        database.rollback();
        throw;
    }
}

} // namespace smarketing
