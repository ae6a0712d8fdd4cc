// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/session.h"

#include "smarketing/storage/event.h"

#include <QTimer>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int pollMillis = 400;

Changes toChanges(const QList<events::Touched> &touched)
{
    Changes changes;
    for (const events::Touched &one : touched) {
        changes.subjects.insert(one.subject);
        changes.ids[one.subject].insert(one.id);
    }
    return changes;
}

} // namespace

/// Where the watcher has read to in the event log. Used on the watcher's lane alone.
struct Session::Watch {
    std::optional<qint64> dataVersion;
    EventId cursor;
    bool underWay = false; ///< used on the session's thread alone
    bool reachable = true;
};

bool Changes::touchesAny(std::initializer_list<QString> names) const
{
    return std::ranges::any_of(names, [this](const QString &name) { return touches(name); });
}

Session::Session(const QString &path, Clock clock, QObject *parent)
    : QObject(parent),
      m_path(path),
      m_clock(clock ? std::move(clock) : [] { return fromMillis(QDateTime::currentMSecsSinceEpoch()); }),
      m_open([path] { return Database::openFile(path); }),
      m_writer(std::make_unique<Lane>(u"writer"_s, m_open)),
      m_reader(std::make_unique<Lane>(u"reader"_s, m_open)),
      m_watcher(std::make_unique<Lane>(u"watcher"_s, m_open)),
      m_watch(std::make_shared<Watch>())
{
    qRegisterMetaType<Changes>();
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Session::poll);
    timer->start(pollMillis);
    poll();
}

Session::~Session()
{
    m_longLanes.clear();
}

void Session::signIn(const Person &person)
{
    m_actor = person;
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
    });
    m_longLanes.push_back(std::move(lane));
    watcher->setFuture(future);
}

// One way of learning of changes, whoever made them: the file's data version says that there are some, the event log
// says which.
void Session::poll()
{
    if (m_watch->underWay)
        return;
    m_watch->underWay = true;
    Reply(m_watcher->submit([watch = m_watch](Database &database) -> QList<events::Touched> {
        const std::optional<qint64> version = database.number(u"PRAGMA data_version"_s);
        if (version == watch->dataVersion)
            return {};
        const bool first = !watch->dataVersion;
        watch->dataVersion = version;
        const EventId last = events::last(database);
        QList<events::Touched> touched =
            first ? QList<events::Touched>() : events::touchedSince(database, watch->cursor);
        watch->cursor = last;
        return touched;
    }))
        .then(this,
              [this](const QList<events::Touched> &touched) {
                  m_watch->underWay = false;
                  if (!std::exchange(m_watch->reachable, true))
                      Q_EMIT reachabilityChanged(true);
                  if (!touched.isEmpty())
                      Q_EMIT changed(toChanges(touched));
              })
        .onFailed(this, [this] {
            m_watch->underWay = false;
            if (std::exchange(m_watch->reachable, false))
                Q_EMIT reachabilityChanged(false);
        });
}

} // namespace smarketing
