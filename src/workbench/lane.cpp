// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/lane.h"

namespace smarketing {

Lane::Lane(const QString &name, Open open) : m_open(std::move(open)), m_worker(std::make_unique<QObject>())
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Lane::~Lane()
{
    // The connection is closed where it was used, after the work that stands before this.
    post([this] {
        m_current = nullptr;
        m_database.reset();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

void Lane::post(std::function<void()> task)
{
    QMetaObject::invokeMethod(m_worker.get(), std::move(task), Qt::QueuedConnection);
}

void Lane::run(std::function<void(Database &)> work, std::function<void(const std::exception_ptr &)> failed)
{
    post([this, work = std::move(work), failed = std::move(failed)] {
        try {
            work(database());
        } catch (...) {
            failed(std::current_exception());
        }
    });
}

void Lane::renew()
{
    post([this] {
        m_current = nullptr;
        m_database.reset();
    });
}

QFuture<void> Lane::drained()
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    post([promise] { promise->finish(); });
    return promise->future();
}

Database &Lane::database()
{
    if (!m_database) {
        m_database = m_open();
        m_current = m_database.get();
    }
    return *m_database;
}

void Lane::interrupt()
{
    if (Database *database = m_current)
        database->interrupt();
}

} // namespace smarketing
