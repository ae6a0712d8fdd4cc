// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/person.h"
#include "smarketing/workbench/workspace.h"

#include <QFuture>
#include <QObject>

namespace smarketing {

/// Everything that is done to a workspace file before or beside a session, off the GUI thread: check and migrate, make,
/// fill with the demo, restore. One piece of work at a time; answers come as signals.
class WorkspaceOpener : public QObject {
    Q_OBJECT
public:
    explicit WorkspaceOpener(QObject *parent = nullptr);
    ~WorkspaceOpener() override;

    bool isBusy() const { return m_busy; }

    void open(const QString &path);
    void create(const workspace::NewWorkspace &request, const QString &password);
    /// Makes the demo in a language of its texts; can be cancelled.
    void makeDemo(const QString &path, const QString &language);
    /// Puts the backup in the place of `path`, then opens it.
    void restore(const QString &backup, const QString &path);
    void cancel();

Q_SIGNALS:
    void started(const QString &what, bool cancellable);
    void progressed(qint64 done, qint64 total);
    /// The workspace is ready for a Session. `person` is set where it is clear who is there.
    void opened(const QString &path, const std::optional<smarketing::Person> &person);
    void failed(const QString &path, const QString &message);
    void cancelled();

private:
    using Work = std::function<std::optional<Person>()>;
    void run(const QString &path, const QString &what, bool cancellable, Work work);
    void tell(const QString &path, const Error &error);

    bool m_busy = false;
    QFuture<void> m_work;
    std::shared_ptr<std::atomic<bool>> m_stop;
};

} // namespace smarketing
