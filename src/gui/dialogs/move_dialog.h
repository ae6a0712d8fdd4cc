// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"
#include "smarketing/workbench/workspace_move.h"

#include <QTimer>

#include <atomic>

class QLineEdit;

namespace smarketing {

class ProgressStrip;

/// Moves the workspace of a file to a server, or one on a server to a file: asks where to and as whom, then shows how
/// far it is. Cancel stops it and comes back to the form; whatever does not come to its end leaves nothing behind.
class MoveDialog : public FormDialog {
    Q_OBJECT
public:
    /// `folder` is where a file goes unless another is chosen.
    MoveDialog(const WorkspaceAddress &from, const QString &folder, QWidget *parent);
    ~MoveDialog() override;

    void reject() override;

Q_SIGNALS:
    void moved(const smarketing::WorkspaceAddress &to, const smarketing::workspaceMove::Arrived &arrived);

protected:
    void submit() override;

private:
    /// Looked at from the thread that moves.
    struct Standing {
        std::atomic<bool> stop = false;
        std::atomic<int> step = 0;
        std::atomic<int> thousandths = -1; ///< of the work; none known yet
    };

    void askForServer();
    void askForFile(const QString &folder);
    void addLogin();
    void chooseFile();
    WorkspaceAddress withLogin(WorkspaceAddress address) const;
    WorkspaceAddress target() const;
    void start(const WorkspaceAddress &from, const WorkspaceAddress &to);
    void setMoving(bool moving);
    void look();

    WorkspaceAddress m_from;
    QLineEdit *m_host = nullptr; ///< and the database: of a server that it moves to
    QLineEdit *m_database = nullptr;
    QLineEdit *m_file = nullptr; ///< that it moves to
    QLineEdit *m_login;
    QLineEdit *m_password;
    ProgressStrip *m_strip;
    QTimer m_look;
    std::shared_ptr<Standing> m_standing;
    bool m_moving = false;
};

} // namespace smarketing
