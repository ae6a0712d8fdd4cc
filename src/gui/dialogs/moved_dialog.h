// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/fitting_dialog.h"
#include "smarketing/workbench/workspace_move.h"

class QTableWidget;

namespace smarketing {

/// What a move has carried over: so many rows of each kind, each found the same on both sides; what stayed behind; and
/// the way into the workspace that arrived. Its details, table by table with checksums, go to the clipboard.
class MovedDialog : public FittingDialog {
    Q_OBJECT
public:
    MovedDialog(const WorkspaceAddress &to, const workspaceMove::Arrived &arrived, QWidget *parent);

Q_SIGNALS:
    /// Its place, as people and settings see it.
    void openWanted(const QString &place);

private:
    QStringList notes() const;
    QTableWidget *table() const;
    void copyDetails() const;

    WorkspaceAddress m_to;
    workspaceMove::Arrived m_arrived;
};

} // namespace smarketing
