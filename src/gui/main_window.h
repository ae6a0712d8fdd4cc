// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <QMainWindow>

class QStackedWidget;

namespace smarketing {

class Leaving;
class MessageBar;
struct OpenedWorkspace;
class PasswordRenewal;
class Program;
class UndoOffer;
class WorkspaceFiles;
class WorkspaceView;

/// One window on one workspace: first the welcome, then who signs in, then the pages. It owns the session; whatever
/// shows it goes before it does.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Program &program);
    ~MainWindow() override;

    /// Where it is, as people and settings see it; empty while no workspace is open.
    QString workspacePath() const { return m_address.text(); }
    WorkspaceAddress workspaceAddress() const { return m_session ? m_session->address() : m_address; }
    /// Null while no workspace is open.
    Session *session() const { return m_session.get(); }
    /// Null until somebody has signed in.
    WorkspaceView *workspaceView() const { return m_view; }
    WorkspaceFiles &files() { return *m_files; }

    void openWorkspace(const WorkspaceAddress &address);
    /// The window shows the welcome at once; `then` runs when nothing of it uses the file any more.
    void closeWorkspace(const std::function<void()> &then = {});
    /// The same as soon as everything is written; asks where that takes long.
    void leaveWorkspace();
    void signIn(const Person &person);
    void signOut();
    void changeOwnPassword();
    void showMessage(const Message &message);
    UndoOffer &undoOffer() { return *m_undo; }

Q_SIGNALS:
    /// Opened, closed, signed in or out, something to undo: what the menu's actions depend on.
    void stateChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeUp(const OpenedWorkspace &workspace);
    void rebuild();
    QWidget *makeWelcome();
    QWidget *makeSignIn();
    QWidget *makePages();
    void setContent(QWidget *content);
    void updateTitle();
    void remember();

    Program &m_program;
    WorkspaceAddress m_address;
    std::unique_ptr<Session> m_session;
    PasswordRenewal *m_renewal = nullptr; ///< the session's
    Leaving *m_leaving;
    bool m_signedIn = false;
    UndoOffer *m_undo;
    WorkspaceFiles *m_files;
    QStackedWidget *m_content;
    MessageBar *m_messages;
    WorkspaceView *m_view = nullptr;
};

} // namespace smarketing
