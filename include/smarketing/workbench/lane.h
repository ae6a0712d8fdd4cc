// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/database.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace smarketing {

/// A thread with an event loop and one connection, opened, used and closed there. Work runs in the order it came.
/// Destroying a lane waits for all of it; whoever must not wait asks for drained() first.
class Lane {
public:
    using Open = std::function<std::unique_ptr<Database>()>;

    Lane(const QString &name, Open open);
    ~Lane();
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    /// From any thread. What `work` throws arrives in the future.
    template <class Work> auto submit(Work work) -> QFuture<std::invoke_result_t<Work, Database &>>
    {
        using Result = std::invoke_result_t<Work, Database &>;
        auto promise = std::make_shared<QPromise<Result>>();
        QFuture<Result> future = promise->future();
        promise->start();
        post([this, promise, work = std::move(work)]() mutable { fulfil(*promise, work); });
        return future;
    }

    /// As submit(), for work that answers by itself. `failed` gets what it throws, or what keeps it from a connection;
    /// on the lane's thread. From any thread.
    void run(std::function<void(Database &)> work, std::function<void(const std::exception_ptr &)> failed);

    /// What is submitted from now on gets a connection of its own, not the one so far. From any thread.
    void renew();

    /// Finished once everything that was submitted before is done. From any thread.
    QFuture<void> drained();

    /// Stops the statement that is running, if any, with StorageError::Interrupted. From any thread.
    void interrupt();

private:
    void post(std::function<void()> task);
    Database &database();

    template <class Result, class Work> void fulfil(QPromise<Result> &promise, Work &work)
    {
        if (promise.isCanceled()) {
            promise.finish();
            return;
        }
        try {
            if constexpr (std::is_void_v<Result>)
                work(database());
            else
                promise.addResult(work(database()));
        } catch (...) {
            promise.setException(std::current_exception());
        }
        promise.finish();
    }

    Open m_open;
    std::unique_ptr<Database> m_database;
    std::atomic<Database *> m_current = nullptr;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker;
};

} // namespace smarketing
