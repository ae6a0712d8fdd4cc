// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/session.h"

#include "watch.h"

#include "smarketing/storage/measure.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr auto gatherEvery = std::chrono::minutes(1);
constexpr int openMillis = 20'000;

/// What comes to be written before there is a connection waits for one, as transact() does once there was one.
std::unique_ptr<Database> openPatiently(const WorkspaceAddress &address, Database::Access access)
{
    const QDeadlineTimer end(address.isServer() ? openMillis : 0);
    for (BackOff pause;; QThread::msleep(static_cast<unsigned long>(pause.next().count()))) {
        try {
            return Database::open(address, access);
        } catch (const StorageError &error) {
            if (error.kind != StorageError::Kind::Unavailable || end.hasExpired())
                throw;
        }
    }
}

} // namespace

bool Changes::touchesAny(std::initializer_list<QString> names) const
{
    return std::ranges::any_of(names, [this](const QString &name) { return touches(name); });
}

Session::Session(const WorkspaceAddress &address, Clock clock, Database::Access access)
    : m_address(address),
      m_access(access),
      m_clock(clock ? std::move(clock) : [] { return fromMillis(QDateTime::currentMSecsSinceEpoch()); }),
      m_open([address, access] { return Database::open(address, access); }),
      m_writer(std::make_unique<Lane>(u"writer"_s, [address, access] { return openPatiently(address, access); })),
      m_reader(std::make_unique<Lane>(u"reader"_s, m_open)),
      m_watcher(std::make_unique<Lane>(u"watcher"_s, m_open))
{
    qRegisterMetaType<Changes>();
    m_watch = Watch::make(m_address, *m_reader, *m_watcher);
    connect(m_watch.get(), &Watch::changed, this, &Session::changed);
    connect(m_watch.get(), &Watch::reachabilityChanged, this, &Session::reachabilityChanged);
    if (m_address.isServer() && !isReadOnly()) {
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, &Session::gatherFigures);
        timer->start(gatherEvery);
        m_writer->submit([](Database &) {}); // connected before anybody waits for it
    }
}

Session::~Session()
{
    m_longLanes.clear();
}

void Session::signIn(const Person &person)
{
    m_actor = person;
    if (isReadOnly())
        m_actor.role = Role::Guest;
    Q_EMIT actorChanged(m_actor);
}

void Session::announce()
{
    m_hasWritten = true;
    QMetaObject::invokeMethod(m_watch.get(), &Watch::look, Qt::QueuedConnection);
}

/// Whoever has added to them does it, so that not everybody does. It changes no figure, so that nobody is told.
void Session::gatherFigures()
{
    if (!m_hasWritten.exchange(false))
        return;
    auto lane = std::make_shared<Lane>(u"figures"_s, m_open);
    const auto gathered = lane->submit([](Database &database) { measureStore::gather(database); });
    keepUntilDone(std::move(lane), gathered);
}

void Session::keepUntilDone(std::shared_ptr<Lane> lane, const QFuture<void> &future)
{
    // A plain pointer: a lane must not be let go of on its own thread.
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcher<void>::finished, this, [this, watcher, done = lane.get()] {
        std::erase_if(m_longLanes, [done](const auto &l) { return l.get() == done; });
        watcher->deleteLater();
        if (m_ending)
            endIfDone();
    });
    m_longLanes.push_back(std::move(lane));
    watcher->setFuture(future);
}

void Session::endWhenDone(QObject *keeper)
{
    setParent(keeper);
    m_reader->interrupt();
    // What is closing at this moment may write its last words first.
    QTimer::singleShot(0, this, [this] {
        m_ending = true;
        endIfDone();
    });
}

void Session::endIfDone()
{
    if (m_longLanes.empty())
        Reply(m_writer->drained()).then(this, [this] { deleteLater(); });
}

} // namespace smarketing
