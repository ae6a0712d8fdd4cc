// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/workspace_address.h"
#include "smarketing/workbench/lane.h"
#include "smarketing/workbench/reply.h"
#include "smarketing/workbench/transaction.h"

#include <QObject>
#include <QSet>

#include <mutex>
#include <variant>

namespace smarketing {

class Watch;

/// What changed in the workspace since the last time somebody was told: by this window, another one, or another
/// program.
struct Changes {
    QSet<QString> subjects; ///< table names; empty means "more than can be said: read everything again"

    bool touches(const QString &subject) const { return subjects.isEmpty() || subjects.contains(subject); }
    bool touchesAny(std::initializer_list<QString> names) const;
};

/// An open workspace as a window sees it, and the only class that knows threads. Reads and writes run on lanes; answers
/// come as replies, to be taken up with .then(context, …) while the context lives. Use it from the thread that made it.
///
///     session.write({u"rate-handoff"_s}, [=](Transaction &tx) { return handoffs::rate(tx, request); })
///         .then(this, [this](FeedbackId) { … })
///         .onFailed(this, [this](const Error &error) { … });
class Session : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<Instant()>;

    /// The workspace at `address` must have been checked and migrated (see workspace.h). Where it can only be read,
    /// everybody is a guest: the pages say so before anything is tried.
    explicit Session(const WorkspaceAddress &address, Clock clock = {},
                     Database::Access access = Database::Access::ReadWrite);
    ~Session() override;

    WorkspaceAddress address() const;
    Instant now() const { return m_clock(); }
    bool isReadOnly() const { return m_access == Database::Access::ReadOnly; }

    /// Who is signed in; nobody may write before.
    const Person &actor() const { return m_actor; }
    void signIn(const Person &person);

    /// `work` is done again where a server's connection broke meanwhile.
    template <class Work> auto read(Work work)
    {
        return Reply(
            m_reader->submit([work = std::move(work), actor = m_actor, clock = m_clock](Database &database) mutable {
                Reading reading{database, actor, clock()};
                if (!database.isLost()) {
                    try {
                        return work(reading);
                    } catch (const StorageError &) {
                        if (!database.isLost())
                            throw;
                    }
                }
                database.reopen();
                return work(reading);
            }));
    }

    /// A write is answered once: where its connection was lost at COMMIT and nobody could be asked since, the answer
    /// waits until somebody can (see fateUnknown()). Then it is the one it would have been, or
    /// Refused(23, "not-saved").
    template <class Work> auto write(CommandSpec spec, Work work)
    {
        using Result = std::invoke_result_t<Work, Transaction &>;
        auto answer = std::make_shared<Answer<Result>>();
        const QFuture<Result> future = answer->promise.future();
        post(
            std::move(spec), [answer, work = std::move(work)](Transaction &tx) mutable { answer->take(work, tx); },
            [answer](const std::exception_ptr &failure) { answer->settle(failure); });
        return Reply(future);
    }

    /// The commands' names of what is neither done nor refused yet, in the order it was asked for.
    QStringList unanswered() const;
    /// How many writes have failed so far: what they were to change is not saved.
    quint64 failures() const { return m_failures; }
    /// What is unanswered is waited for no longer: ask before, since it may be lost.
    void giveUp();

    /// For every connection from now on, where another one is wanted than so far.
    void usePassword(const QString &password);

    /// Long work of many transactions (import, export, demo): a lane and connection of its own, so that neither reading
    /// nor writing waits for it. `work` calls transact() itself and looks at `cancelled` between slices.
    template <class Work> auto longWork(Work work)
    {
        auto lane = std::make_shared<Lane>(QStringLiteral("long work"), m_open);
        auto future =
            lane->submit([this, work = std::move(work), actor = m_actor, clock = m_clock](Database &database) mutable {
                struct Announce {
                    Session *session;
                    ~Announce() { session->announce(); }
                } announceAtEnd{this};
                return work(database, actor, clock);
            });
        keepUntilDone(lane, QFuture<void>(future));
        return Reply(future);
    }

    /// Deletes the session once what it still writes, and long work such as a backup, is done; nobody waits for it.
    /// `keeper` owns it until then, and does wait when it goes first.
    void endWhenDone(QObject *keeper);

    /// Stops the statement the reading lane is at: what a newer search no longer wants.
    void interruptReading() { m_reader->interrupt(); }

Q_SIGNALS:
    /// After a commit, here or elsewhere, within a second.
    void changed(const smarketing::Changes &changes);
    void actorChanged(const smarketing::Person &person);
    /// The workspace can no longer be reached, or can again.
    void reachabilityChanged(bool reachable);
    /// What keeps this session from the server, as server::open says it; with each attempt to come in again. Of a
    /// password that is refused there are no further ones before usePassword().
    void keptOut(const smarketing::Refused &why);
    /// So many writes wait to be looked up, nobody knowing whether they are done.
    void fateUnknown(int writes);

private:
    /// What somebody who writes waits for; the attempt that is committed gives it.
    template <class Result> struct Answer {
        Answer() { promise.start(); }
        template <class Work> void take(Work &work, Transaction &tx)
        {
            if constexpr (std::is_void_v<Result>)
                work(tx);
            else
                result.emplace(work(tx));
        }
        void settle(const std::exception_ptr &failure)
        {
            if (failure)
                promise.setException(failure);
            else if constexpr (!std::is_void_v<Result>)
                promise.addResult(std::move(*result));
            promise.finish();
        }

        QPromise<Result> promise;
        std::conditional_t<std::is_void_v<Result>, std::monostate, std::optional<Result>> result;
    };
    using Settle = std::function<void(const std::exception_ptr &failure)>;
    /// A write on its way.
    struct Write {
        CommandSpec spec;
        Person actor;
        Settle settle;
        bool isUnknown = false; ///< whether it is done
    };
    class Place;

    void post(CommandSpec spec, std::function<void(Transaction &)> work, Settle settle);
    void settle(const std::shared_ptr<Write> &write, const std::exception_ptr &failure);
    void setUnknown(const std::shared_ptr<Write> &write);
    std::vector<std::shared_ptr<Write>> unknown() const;
    void lookUp();
    void announce(); ///< from any thread
    void gatherFigures();
    void keepUntilDone(std::shared_ptr<Lane> lane, const QFuture<void> &future);
    void endIfDone();

    std::shared_ptr<Place> m_place; ///< shared with the lanes
    Database::Access m_access;
    Clock m_clock;
    Person m_actor;
    Lane::Open m_open;
    std::atomic<bool> m_hasWritten = false; ///< since figures were last put together
    std::shared_ptr<std::atomic<bool>> m_givenUp = std::make_shared<std::atomic<bool>>(false);
    std::atomic<quint64> m_failures = 0;
    mutable std::mutex m_unansweredLock;
    std::vector<std::shared_ptr<Write>> m_unanswered;
    bool m_isReachable = true;
    std::unique_ptr<Watch> m_watch; ///< before the lanes it works on, so that it ends after them
    std::unique_ptr<Lane> m_writer;
    std::unique_ptr<Lane> m_reader;
    std::unique_ptr<Lane> m_watcher;
    std::vector<std::shared_ptr<Lane>> m_longLanes;
    bool m_ending = false;
};

} // namespace smarketing
