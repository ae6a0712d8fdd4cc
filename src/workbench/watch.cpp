// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch.h"

#include "smarketing/storage/server.h"

namespace smarketing {

namespace {

constexpr int pollMillis = 400;

/// What the server has against us, where it says so; else `failure` itself.
std::exception_ptr explained(const std::exception_ptr &failure, const WorkspaceAddress &address)
{
    try {
        server::explain(address);
    } catch (const Refused &) {
        return std::current_exception();
    }
    return failure;
}

} // namespace

std::unique_ptr<Watch> Watch::make(const Address &address, Lane &reader, Lane &watcher)
{
    if (address().isServer())
        return std::make_unique<ServerWatch>(address, reader, watcher);
    return std::make_unique<FileWatch>(reader, watcher);
}

void Watch::setReachable(bool reachable)
{
    if (std::exchange(m_reachable, reachable) != reachable)
        Q_EMIT reachabilityChanged(reachable);
}

// The reading lane says where the log ends before anybody reads through it: whatever is committed after the first
// answer is a change, however late the watcher comes.
FileWatch::FileWatch(Lane &reader, Lane &watcher) : m_watcher(watcher)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &FileWatch::look);
    timer->start(pollMillis);
    Reply(reader.submit(events::end))
        .then(this,
              [this](const events::Place &end) {
                  m_place = end;
                  m_underWay = false;
                  look();
              })
        .onFailed(this, [this] { m_underWay = false; });
}

void FileWatch::look()
{
    if (std::exchange(m_underWay, true))
        return;
    Reply(m_watcher.submit([this](Database &database) { return changesSince(database); }))
        .then(this,
              [this](const std::optional<Changes> &changes) {
                  m_underWay = false;
                  setReachable(true);
                  if (changes)
                      Q_EMIT changed(*changes);
              })
        .onFailed(this, [this] {
            m_underWay = false;
            setReachable(false);
        });
}

/// On the watcher's thread, one at a time.
std::optional<Changes> FileWatch::changesSince(Database &database)
{
    const std::optional<qint64> version = events::dataVersion(database);
    if (version == m_dataVersion)
        return std::nullopt;
    // In this order: what is committed meanwhile is told twice rather than never.
    const events::Place end = events::end(database);
    const auto subjects = m_place ? events::subjectsSince(database, *m_place) : std::nullopt;
    m_dataVersion = version;
    m_place = end;
    if (!subjects)
        return Changes{};
    return subjects->isEmpty() ? std::nullopt : std::optional(Changes{*subjects});
}

ServerWatch::ServerWatch(const Address &address, Lane &reader, Lane &watcher) : m_address(address), m_watcher(watcher)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] { await(listen()); });
    QFuture<void> listening = listen();
    reader.submit([listening](Database &) mutable {
        try {
            listening.waitForFinished();
        } catch (const Error &) { // told by await(); who reads may have more luck
        }
    });
    await(listening);
}

QFuture<void> ServerWatch::listen()
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    m_watcher.renew(); // the one that was lost knows an older password perhaps
    m_watcher.run(
        [this, promise](Database &database) {
            events::listen(database, [this](const std::optional<QSet<QString>> &subjects) {
                QMetaObject::invokeMethod(
                    this,
                    [this, subjects] {
                        if (subjects)
                            Q_EMIT changed({*subjects});
                        else
                            lose();
                    },
                    Qt::QueuedConnection);
            });
            promise->finish();
        },
        [promise, address = m_address](const std::exception_ptr &failure) {
            promise->setException(explained(failure, address()));
            promise->finish();
        });
    return promise->future();
}

void ServerWatch::await(const QFuture<void> &listening)
{
    Reply(listening)
        .then(this,
              [this] {
                  m_backOff = {};
                  setReachable(true);
                  if (std::exchange(m_missed, false))
                      Q_EMIT changed({});
              })
        .onFailed(this, [this](const Error &error) { failed(error); });
}

void ServerWatch::lose()
{
    m_missed = true;
    setReachable(false);
    m_next.start(m_backOff.next());
}

void ServerWatch::failed(const Error &error)
{
    lose();
    const auto *refused = dynamic_cast<const Refused *>(&error);
    if (!refused)
        return;
    // Trying a wrong password again and again is what servers shut people out for.
    if (refused->field == u"password")
        m_next.stop();
    Q_EMIT keptOut(*refused);
}

void ServerWatch::tryAgain()
{
    if (!m_missed)
        return;
    m_backOff = {};
    m_next.start(0);
}

} // namespace smarketing
