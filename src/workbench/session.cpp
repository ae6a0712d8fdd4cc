// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/session.h"

#include "smarketing/storage/event.h"

#include <QTimer>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int pollMillis = 400;

} // namespace

/// What the watcher knows of the file. Used by its lane while a look is under way, and otherwise on the session's
/// thread alone.
struct Session::Watch {
    std::optional<events::Place> place; ///< told to here; unknown where the file could not be read at first
    std::optional<qint64> dataVersion;
    bool underWay = false;
    bool reachable = true;

    /// What has changed since the last look; nothing where nothing has.
    std::optional<Changes> look(Database &database);
};

std::optional<Changes> Session::Watch::look(Database &database)
{
    const std::optional<qint64> version = database.number(u"PRAGMA data_version"_s);
    if (version == dataVersion)
        return std::nullopt;
    // In this order: what is committed meanwhile is told twice rather than never.
    const events::Place end = events::end(database);
    const auto subjects = place ? events::subjectsSince(database, *place) : std::nullopt;
    dataVersion = version;
    place = end;
    if (!subjects)
        return Changes{};
    return subjects->isEmpty() ? std::nullopt : std::optional(Changes{*subjects});
}

bool Changes::touchesAny(std::initializer_list<QString> names) const
{
    return std::ranges::any_of(names, [this](const QString &name) { return touches(name); });
}

Session::Session(const QString &path, Clock clock, Database::Access access)
    : m_path(path),
      m_access(access),
      m_clock(clock ? std::move(clock) : [] { return fromMillis(QDateTime::currentMSecsSinceEpoch()); }),
      m_open([path, access] { return Database::openFile(path, access); }),
      m_writer(std::make_unique<Lane>(u"writer"_s, m_open)),
      m_reader(std::make_unique<Lane>(u"reader"_s, m_open)),
      m_watcher(std::make_unique<Lane>(u"watcher"_s, m_open)),
      m_watch(std::make_shared<Watch>())
{
    qRegisterMetaType<Changes>();
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Session::poll);
    timer->start(pollMillis);
    watch();
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
    QMetaObject::invokeMethod(this, &Session::poll, Qt::QueuedConnection);
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

// The reading lane says where the log ends before anybody reads through it: whatever is committed after the first
// answer is a change, however late the watcher comes.
void Session::watch()
{
    m_watch->underWay = true;
    Reply(m_reader->submit(events::end))
        .then(this,
              [this](const events::Place &end) {
                  m_watch->place = end;
                  m_watch->underWay = false;
                  poll();
              })
        .onFailed(this, [this] { m_watch->underWay = false; });
}

// One way of learning of changes, whoever made them: the file's data version says that there are some, the event log
// says which.
void Session::poll()
{
    if (m_watch->underWay)
        return;
    m_watch->underWay = true;
    Reply(m_watcher->submit([watch = m_watch](Database &database) { return watch->look(database); }))
        .then(this,
              [this](const std::optional<Changes> &changes) {
                  m_watch->underWay = false;
                  setReachable(true);
                  if (changes)
                      Q_EMIT changed(*changes);
              })
        .onFailed(this, [this] {
            m_watch->underWay = false;
            setReachable(false);
        });
}

void Session::setReachable(bool reachable)
{
    if (std::exchange(m_watch->reachable, reachable) != reachable)
        Q_EMIT reachabilityChanged(reachable);
}

} // namespace smarketing
