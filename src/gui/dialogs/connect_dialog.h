// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"

#include "smarketing/workbench/workspace.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace smarketing {

class Label;

/// Asks where a team's server is and who signs in there, and tries it before it closes: what is in the way stands
/// beside the field it concerns. A whole address may be pasted or typed into the first field, and is taken apart when
/// it is there: at once where it is pasted, else when the field is left.
class ConnectDialog : public FormDialog {
    Q_OBJECT
public:
    /// `last`: the address to begin with, which may be empty. Where only the login is missing, the keyboard begins
    /// there.
    ConnectDialog(const WorkspaceAddress &last, QWidget *parent);
    ~ConnectDialog() override;

    /// With the password.
    WorkspaceAddress address() const;
    QString password() const;
    bool keepsPassword() const;

protected:
    void submit() override;

private:
    void chooseAuthority();
    void hostChanged(const QString &text);
    void takeApart();
    void clearMessages();
    void refuseWhatIsMissing() const;
    void explain(const Error &error);
    void fillIn(const QMap<QString, QString> &options);
    /// Connects and goes away again; then `then`, or the error beside its field.
    void attempt(const std::function<void(const workspace::Ready &)> &then);
    void setTrying(bool trying);

    QLineEdit *m_host;
    QString m_hostBefore; ///< before its last change
    QLineEdit *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_keep;
    QComboBox *m_encryption;
    QLineEdit *m_authority;
    QLineEdit *m_more;
    QPushButton *m_test;
    Label *m_result;
};

/// Asks for the password of a login that is known already.
class ServerPasswordDialog : public FormDialog {
    Q_OBJECT
public:
    /// `wrong`: what the server said of the last one; empty the first time.
    ServerPasswordDialog(const WorkspaceAddress &address, const QString &wrong, QWidget *parent);

    QString password() const;
    bool keepsPassword() const;

protected:
    void submit() override;

private:
    QLineEdit *m_password;
    QCheckBox *m_keep;
};

} // namespace smarketing
