// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/person.h"
#include "smarketing/workbench/workspace.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <atomic>

namespace smarketing {

/// A workspace that is ready to be worked with.
struct OpenedWorkspace {
    WorkspaceAddress address;
    Database::Access access = Database::Access::ReadWrite;
    std::optional<Person> person; ///< where it is clear who is there, as on a server
};

/// Everything that is done to a workspace before or beside a session, off the GUI thread: check and migrate, make,
/// fill with the demo, restore. One piece of work at a time; answers come as signals.
class WorkspaceOpener : public QObject {
    Q_OBJECT
public:
    explicit WorkspaceOpener(QObject *parent = nullptr);
    ~WorkspaceOpener() override;

    bool isBusy() const { return m_busy; }

    void open(const WorkspaceAddress &address);
    void create(const workspace::NewWorkspace &request, const QString &password);
    /// Puts the backup in the place of `path`, then opens it.
    void restore(const QString &backup, const QString &path);
    /// Makes the demo at `path` in a language of its texts; can be cancelled.
    void makeDemo(const QString &path, const QString &language);
    void cancel();

Q_SIGNALS:
    void started(const QString &what, bool cancellable);
    void progressed(qint64 done, qint64 total);
    /// The workspace is ready for a Session.
    void opened(const smarketing::OpenedWorkspace &workspace);
    void failed(const smarketing::WorkspaceAddress &address, const QString &message);
    /// The server wants a password: one at all ("password-needed"), or another ("wrong-password").
    void passwordWanted(const smarketing::WorkspaceAddress &address, const QString &reason);
    void cancelled();

private:
    /// Shared with the thread that works, which may outlive the window.
    struct Progress {
        std::atomic<bool> stop = false;
        std::atomic<int> done = 0;
        std::atomic<int> total = 0;
    };
    /// Fills in what is known of the workspace beside its address.
    using Work = std::function<void(OpenedWorkspace &, Progress &)>;
    void run(const WorkspaceAddress &address, const QString &what, bool cancellable, Work work);
    void finish();
    void tell(const WorkspaceAddress &address, const Error &error);

    bool m_busy = false;
    std::shared_ptr<Progress> m_progress = std::make_shared<Progress>();
    QTimer m_look;
};

} // namespace smarketing
