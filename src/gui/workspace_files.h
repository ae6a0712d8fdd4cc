// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

namespace smarketing {

class MainWindow;
struct OpenedWorkspace;
class Program;
class Session;
class ProgressStrip;
class WorkspaceAddress;
class WorkspaceOpener;

/// What the File menu does to workspaces on behalf of one window: asks for files, and has them made, opened, backed up
/// and restored. The work itself runs elsewhere; its progress shows in progressStrip().
class WorkspaceFiles : public QObject {
    Q_OBJECT
public:
    WorkspaceFiles(Program &program, MainWindow &window);

    ProgressStrip *progressStrip() const { return m_progress; }
    bool isBusy() const;

    void create();
    void choose();
    void connectToServer();
    /// The place a workspace was moved to; at a server one says first who one is there.
    void openMoved(const QString &place);
    void open(const WorkspaceAddress &address);
    void exploreDemo();
    void makeDemo(const QString &path);
    void backUp();
    void restore();
    /// To a server, or from one to a file; the place it comes from stays as it is.
    void moveWorkspace();
    /// What a backup can take the place of: the workspace that is open, or the file that could not be.
    QString restorable() const;
    void backUpDaily(); ///< soon
    /// In the desktop's keychain; says so where there is none.
    void keepPassword(const WorkspaceAddress &address, const QString &password);

Q_SIGNALS:
    void opened(const smarketing::OpenedWorkspace &workspace);
    void messageRaised(const smarketing::Message &message);

private:
    void findPassword(const WorkspaceAddress &address, const QString &reason);
    void askServer(const WorkspaceAddress &begin);
    void askPassword(const WorkspaceAddress &address, const QString &reason);
    void openWith(const WorkspaceAddress &address, const QString &password);
    void backUpToday(Session &session);
    void chooseFile(const QString &title, bool forWriting, const QString &start,
                    std::function<void(const QString &)> take);
    void backUpTo(const QString &target);
    void restoreFrom(const QString &backup);

    Program &m_program;
    MainWindow &m_window;
    QString m_refused; ///< the file that could last not be opened
    bool m_askedKeychain = false;
    bool m_triedKept = false; ///< the server is shown what the keychain had
    QString m_keptOnceOpen;   ///< a password that goes to the keychain when the server has taken it
    WorkspaceOpener *m_opener;
    ProgressStrip *m_progress;
};

} // namespace smarketing
