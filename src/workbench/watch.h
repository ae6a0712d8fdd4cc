// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "back_off.h"

#include "smarketing/storage/event.h"
#include "smarketing/workbench/session.h"

#include <QTimer>

namespace smarketing {

/// How a session learns what has changed in its workspace, whoever changed it, and whether it can be reached. Lives on
/// the session's thread and works on lanes, which must end before it does.
class Watch : public QObject {
    Q_OBJECT
public:
    using Address = std::function<WorkspaceAddress()>;
    /// Begins to watch before `reader` reads anything: whatever is committed after its first answer is told.
    /// `address` is asked from the watcher's thread too.
    static std::unique_ptr<Watch> make(const Address &address, Lane &reader, Lane &watcher);

    /// Something of this session's own is committed.
    virtual void look() = 0;
    /// Somebody has done something about what kept us out.
    virtual void tryAgain() {}

Q_SIGNALS:
    void changed(const smarketing::Changes &changes);
    void reachabilityChanged(bool reachable);
    void keptOut(const smarketing::Refused &why);

protected:
    void setReachable(bool reachable);

private:
    bool m_reachable = true;
};

/// Of a file: its data version says that something has changed, the event log says what.
class FileWatch : public Watch {
    Q_OBJECT
public:
    FileWatch(Lane &reader, Lane &watcher);
    void look() override;

private:
    std::optional<Changes> changesSince(Database &database);

    Lane &m_watcher;
    std::optional<events::Place> m_place; ///< told to here; unknown where the file could not be read at first
    std::optional<qint64> m_dataVersion;
    bool m_underWay = true;
};

/// Of a server: it says itself what has changed, while there is a connection. One that is lost is made anew, after
/// which everything may have changed.
class ServerWatch : public Watch {
    Q_OBJECT
public:
    ServerWatch(const Address &address, Lane &reader, Lane &watcher);
    void look() override {} ///< told as others' changes are
    void tryAgain() override;

private:
    QFuture<void> listen();
    void await(const QFuture<void> &listening);
    void lose();
    void failed(const Error &error);

    Address m_address;
    Lane &m_watcher;
    QTimer m_next;
    bool m_missed = false; ///< something may have happened that nobody has told
    BackOff m_backOff;
};

} // namespace smarketing
