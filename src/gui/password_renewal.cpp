// SPDX-License-Identifier: GPL-3.0-or-later
#include "password_renewal.h"

#include "dialogs/connect_dialog.h"
#include "keychain.h"
#include "main_window.h"
#include "program.h"
#include "workspace_files.h"

#include "smarketing/workbench/session.h"

namespace smarketing {

PasswordRenewal::PasswordRenewal(Program &program, MainWindow &window, Session &session)
    : QObject(&session), m_program(program), m_window(window), m_session(session)
{
    connect(&session, &Session::keptOut, this, &PasswordRenewal::refused);
    connect(&session, &Session::reachabilityChanged, this, [this](bool reachable) {
        if (reachable && std::exchange(m_isTried, false))
            taken();
    });
}

void PasswordRenewal::ask(const QString &reason)
{
    if (m_window.findChild<ServerPasswordDialog *>())
        return;
    auto *dialog = new ServerPasswordDialog(m_session.address(), reason, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_isTried = true;
        m_toKeep = dialog->keepsPassword() ? dialog->password() : QString();
        m_session.usePassword(dialog->password());
    });
    dialog->open();
}

void PasswordRenewal::refused(const Refused &why)
{
    if (why.field == u"password" && std::exchange(m_isTried, false))
        ask(why.reason);
}

void PasswordRenewal::taken()
{
    const WorkspaceAddress address = m_session.address();
    if (m_toKeep.isEmpty())
        m_program.keychain().forget(address.text());
    else
        m_window.files().keepPassword(address, std::exchange(m_toKeep, {}));
}

} // namespace smarketing
