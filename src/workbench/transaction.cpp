// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/transaction.h"

#include "attempts.h"
#include "back_off.h"

#include "smarketing/storage/command.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QThread>

namespace smarketing {

namespace {

constexpr int busyTries = 3;
constexpr auto patience = std::chrono::seconds(20);
constexpr int lookMillis = 20;

/// One command on its way to a workspace that may be busy, or go away and come back. Where the connection breaks while
/// the command is being committed, nobody knows whether it was: then the next connection is asked for its uuid.
class Attempts {
public:
    Attempts(Database &database, const Person &actor, Instant now, const CommandSpec &spec,
             const std::atomic<bool> *isGivenUp = nullptr)
        : m_database(database), m_actor(actor), m_now(now), m_spec(spec), m_isGivenUp(isGivenUp)
    {
    }

    void run(const std::function<void(Transaction &)> &work)
    {
        while (!succeeds(work)) {
        }
    }

    /// Begun anew and given up: whoever is still at it is waited for, and nobody comes after.
    bool wasDone()
    {
        if (m_database.isLost())
            m_database.reopen();
        m_sent = true;
        m_database.begin();
        try {
            const bool isLeft = begin();
            m_database.rollback();
            return !isLeft;
        } catch (...) {
            m_database.rollback();
            throw;
        }
    }

private:
    /// Throws what no further attempt would mend.
    bool succeeds(const std::function<void(Transaction &)> &work)
    {
        try {
            if (m_database.isLost())
                m_database.reopen();
            tryOnce(work);
            return true;
        } catch (const StorageError &error) {
            if (!mayYetSucceed(error)) {
                if (m_sent)
                    throw StorageError(StorageError::Kind::FateUnknown, error.detail);
                throw;
            }
            return false;
        }
    }

    bool mayYetSucceed(const StorageError &error)
    {
        if (m_database.isLost() && !m_lost.isValid())
            m_lost.start();
        // A standby lets itself be connected to each time, and takes no command.
        const bool mayGetThrough = error.kind == StorageError::Kind::Busy
                                       ? ++m_busy <= busyTries
                                       : m_database.isLost() && m_database.lostFor() <= patience &&
                                             !m_lost.hasExpired(std::chrono::milliseconds(patience).count());
        if (!mayGetThrough)
            return false;
        // Whoever was in the way is let past first: at once, the two would meet again.
        const QDeadlineTimer end(m_backOff.next());
        while (!isGivenUp() && !end.hasExpired())
            QThread::msleep(lookMillis);
        return !isGivenUp();
    }

    bool isGivenUp() const { return m_isGivenUp && *m_isGivenUp; }

    void tryOnce(const std::function<void(Transaction &)> &work)
    {
        m_database.begin();
        try {
            if (!begin())
                return m_database.rollback();
            Transaction transaction{{m_database, m_actor, m_begun.at}, m_begun.id};
            work(transaction);
            // A use case may have gone on under a further command.
            commands::end(m_database, transaction.command);
            commit();
        } catch (...) {
            m_database.rollback();
            throw;
        }
    }

    void commit()
    {
        try {
            m_database.commit();
        } catch (const StorageError &) {
            m_sent = m_database.isLost();
            throw;
        }
    }

    /// Whether there is something left to do.
    bool begin()
    {
        if (commands::isDone(m_database, m_spec.uuid))
            return isDone();
        // A clock set back a little must not stop the work: no command is dated before the last one.
        const Instant at = std::max(m_now, commands::lastTime(m_database));
        try {
            m_begun =
                commands::open(m_database, {m_spec.uuid, m_actor.id, at, m_spec.name, m_spec.import, m_spec.bulk});
        } catch (const Refused &) {
            // An attempt that was still being committed is not seen, but waited for.
            m_database.rollback();
            m_database.begin();
            if (commands::isDone(m_database, m_spec.uuid))
                return isDone();
            throw;
        }
        m_sent = false;
        m_lost.invalidate();
        return true;
    }

    bool isDone() const
    {
        if (!m_sent)
            throw AlreadyDone();
        return false;
    }

    Database &m_database;
    const Person &m_actor;
    Instant m_now;
    const CommandSpec &m_spec;
    const std::atomic<bool> *m_isGivenUp; ///< none: never
    commands::Opened m_begun;
    BackOff m_backOff;
    int m_busy = 0;
    QElapsedTimer m_lost; ///< since no server takes the command
    bool m_sent = false;  ///< an attempt's COMMIT, which nobody has answered
};

} // namespace

void transact(Database &database, const Person &actor, Instant now, const CommandSpec &spec,
              const std::function<void(Transaction &)> &work)
{
    Attempts(database, actor, now, spec).run(work);
}

void transact(Database &database, const Person &actor, Instant now, const CommandSpec &spec,
              const std::function<void(Transaction &)> &work, const std::atomic<bool> &isGivenUp)
{
    Attempts(database, actor, now, spec, &isGivenUp).run(work);
}

bool wasDone(Database &database, const Person &actor, Instant now, const CommandSpec &spec)
{
    return Attempts(database, actor, now, spec).wasDone();
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
