// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/session.h"

#include "attempts.h"
#include "watch.h"

#include "smarketing/storage/measure.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr auto gatherEvery = std::chrono::minutes(1);
constexpr auto lookAgainAfter = std::chrono::seconds(3);
constexpr int openMillis = 20'000;
constexpr unsigned long openLookMillis = 20;

} // namespace

/// Where the workspace is, and with which password.
class Session::Place {
public:
    explicit Place(const WorkspaceAddress &address) : m_address(address) {}

    WorkspaceAddress address() const
    {
        const std::lock_guard lock(m_lock);
        return m_address;
    }
    void usePassword(const QString &password)
    {
        const std::lock_guard lock(m_lock);
        m_address.setOption(u"password"_s, password);
    }

    /// What comes to be written before there is a connection waits for one, as transact() does once there was one.
    std::unique_ptr<Database> openPatiently(Database::Access access, const std::atomic<bool> &isGivenUp) const
    {
        const QDeadlineTimer end(address().isServer() ? openMillis : 0);
        for (BackOff pause;;) {
            try {
                return Database::open(address(), access);
            } catch (const StorageError &error) {
                if (error.kind != StorageError::Kind::Unavailable || end.hasExpired() || isGivenUp)
                    throw;
            }
            for (const QDeadlineTimer next(pause.next()); !next.hasExpired() && !isGivenUp;)
                QThread::msleep(openLookMillis);
        }
    }

private:
    mutable std::mutex m_lock;
    WorkspaceAddress m_address;
};

bool Changes::touchesAny(std::initializer_list<QString> names) const
{
    return std::ranges::any_of(names, [this](const QString &name) { return touches(name); });
}

Session::Session(const WorkspaceAddress &address, Clock clock, Database::Access access)
    : m_place(std::make_shared<Place>(address)),
      m_access(access),
      m_clock(clock ? std::move(clock) : [] { return fromMillis(QDateTime::currentMSecsSinceEpoch()); }),
      m_open([place = m_place, access] { return Database::open(place->address(), access); }),
      m_writer(std::make_unique<Lane>(
          u"writer"_s,
          [place = m_place, access, givenUp = m_givenUp] { return place->openPatiently(access, *givenUp); })),
      m_reader(std::make_unique<Lane>(u"reader"_s, m_open)),
      m_watcher(std::make_unique<Lane>(u"watcher"_s, m_open))
{
    qRegisterMetaType<Changes>();
    m_watch = Watch::make([place = m_place] { return place->address(); }, *m_reader, *m_watcher);
    connect(m_watch.get(), &Watch::changed, this, &Session::changed);
    connect(m_watch.get(), &Watch::keptOut, this, &Session::keptOut);
    connect(m_watch.get(), &Watch::reachabilityChanged, this, [this](bool reachable) {
        m_isReachable = reachable;
        Q_EMIT reachabilityChanged(reachable);
        lookUp();
    });
    if (address.isServer() && !isReadOnly()) {
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, &Session::gatherFigures);
        timer->start(gatherEvery);
        m_writer->submit([](Database &) {}); // connected before anybody waits for it
    }
}

Session::~Session()
{
    giveUp();
    m_longLanes.clear();
}

WorkspaceAddress Session::address() const
{
    return m_place->address();
}

void Session::usePassword(const QString &password)
{
    m_place->usePassword(password);
    for (Lane *lane : {m_writer.get(), m_reader.get()})
        lane->renew();
    if (!m_isReachable)
        m_watch->tryAgain();
}

void Session::signIn(const Person &person)
{
    m_actor = person;
    if (isReadOnly())
        m_actor.role = Role::Guest;
    Q_EMIT actorChanged(m_actor);
}

void Session::post(CommandSpec spec, std::function<void(Transaction &)> work, Settle settle)
{
    const auto write = std::make_shared<Write>(Write{std::move(spec), m_actor, std::move(settle)});
    {
        const std::lock_guard lock(m_unansweredLock);
        m_unanswered.push_back(write);
    }
    m_writer->run(
        [this, write, work = std::move(work)](Database &database) {
            transact(database, write->actor, m_clock(), write->spec, work, *m_givenUp);
            announce();
            this->settle(write, {});
        },
        [this, write](const std::exception_ptr &failure) {
            try {
                std::rethrow_exception(failure);
            } catch (const StorageError &error) {
                if (error.kind == StorageError::Kind::FateUnknown && !*m_givenUp)
                    return setUnknown(write);
            } catch (...) { // of what has an answer
            }
            this->settle(write, failure);
        });
}

void Session::settle(const std::shared_ptr<Write> &write, const std::exception_ptr &failure)
{
    if (failure)
        ++m_failures; // before it counts as answered
    {
        const std::lock_guard lock(m_unansweredLock);
        if (std::erase(m_unanswered, write) == 0)
            return;
    }
    write->settle(failure);
}

QStringList Session::unanswered() const
{
    QStringList names;
    const std::lock_guard lock(m_unansweredLock);
    for (const auto &write : m_unanswered)
        names += write->spec.name;
    return names;
}

void Session::giveUp()
{
    *m_givenUp = true;
    for (const auto &write : unknown())
        settle(write, std::make_exception_ptr(StorageError(StorageError::Kind::FateUnknown, u"given up"_s)));
}

std::vector<std::shared_ptr<Session::Write>> Session::unknown() const
{
    std::vector<std::shared_ptr<Write>> result;
    const std::lock_guard lock(m_unansweredLock);
    std::ranges::copy_if(m_unanswered, std::back_inserter(result), &Write::isUnknown);
    return result;
}

void Session::setUnknown(const std::shared_ptr<Write> &write)
{
    {
        const std::lock_guard lock(m_unansweredLock);
        write->isUnknown = true;
    }
    QMetaObject::invokeMethod(this, &Session::lookUp, Qt::QueuedConnection);
}

/// Asks what became of writes that nobody has answered, now and until somebody does.
void Session::lookUp()
{
    const auto writes = unknown();
    Q_EMIT fateUnknown(int(writes.size()));
    if (writes.empty() || !m_isReachable)
        return;
    const auto again = [this](const std::exception_ptr &) {
        QMetaObject::invokeMethod(
            this, [this] { QTimer::singleShot(lookAgainAfter, this, &Session::lookUp); }, Qt::QueuedConnection);
    };
    m_writer->run(
        [this](Database &database) {
            for (const auto &write : unknown()) {
                std::exception_ptr failure;
                try {
                    if (!wasDone(database, write->actor, m_clock(), write->spec))
                        failure = std::make_exception_ptr(Refused(23, u"not-saved"_s));
                } catch (const Refused &) {
                    failure = std::current_exception();
                }
                settle(write, failure);
            }
            announce();
            QMetaObject::invokeMethod(this, &Session::lookUp, Qt::QueuedConnection);
        },
        again);
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
