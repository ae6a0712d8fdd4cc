// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"
#include "page.h"

class QLineEdit;

namespace smarketing {

/// Gives somebody a password, or takes it away when both fields stay empty.
class PasswordDialog : public FormDialog {
    Q_OBJECT
public:
    PasswordDialog(Session &session, const Person &person, QWidget *parent);

Q_SIGNALS:
    void messageRaised(const smarketing::Message &message);

protected:
    void submit() override;

private:
    Session &m_session;
    Person m_person;
    QLineEdit *m_password;
    QLineEdit *m_again;
};

} // namespace smarketing
