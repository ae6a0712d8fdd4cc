// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"

#include "smarketing/workbench/workspace.h"

class QComboBox;
class QLineEdit;

namespace smarketing {

class SearchCombo;

/// Asks what a new workspace needs: the company, where the file goes, and who is the first to manage it. Names the file
/// and the login by itself as long as nobody types others.
class CreateWorkspaceDialog : public FormDialog {
    Q_OBJECT
public:
    CreateWorkspaceDialog(const QString &folder, QWidget *parent);

    workspace::NewWorkspace request() const;
    QString password() const;

protected:
    void submit() override;

private:
    void chooseFile();
    void proposeFile();
    void proposeLogin();

    QString m_folder;
    QLineEdit *m_company;
    QLineEdit *m_file;
    QLineEdit *m_name;
    QLineEdit *m_login;
    QLineEdit *m_password;
    QLineEdit *m_again;
    SearchCombo *m_zone;
    QComboBox *m_currency;
    bool m_ownFile = false;
    bool m_ownLogin = false;
};

} // namespace smarketing
