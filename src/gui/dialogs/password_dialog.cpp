// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/password_dialog.h"

#include "smarketing/workbench/person.h"

#include <QLineEdit>

namespace smarketing {

using namespace Qt::StringLiterals;

PasswordDialog::PasswordDialog(Session &session, const Person &person, QWidget *parent)
    : FormDialog(tr("Password of %1").arg(person.name), tr("Set password"), parent),
      m_session(session),
      m_person(person),
      m_password(new QLineEdit),
      m_again(new QLineEdit)
{
    setObjectName(u"passwordDialog"_s);
    const bool onServer = session.address().isServer();
    setIntroduction(onServer ? tr("The server keeps it. Nobody signs in there without one.")
                             : tr("Leave both empty to sign in without a password."));
    m_password->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    addField(u"password"_s, tr("New password"), m_password);
    addField(u"again"_s, tr("Once more"), m_again);
}

void PasswordDialog::submit()
{
    const QString password = m_password->text();
    if (password != m_again->text())
        return showError(Refused(28, u"passwords-differ"_s, u"again"_s));
    setBusy(true);
    m_session
        .write({u"set-password"_s},
               [id = m_person.id, password](Transaction &tx) { people::setPassword(tx, id, password); })
        .then(this,
              [this, password] {
                  if (m_session.address().isServer() && m_person.id == m_session.actor().id)
                      m_session.usePassword(password);
                  const QString text = password.isEmpty() ? tr("%1 signs in without a password.").arg(m_person.name)
                                                          : tr("%1 has a new password.").arg(m_person.name);
                  Q_EMIT messageRaised({Message::Kind::Success, text, {}});
                  accept();
              })
        .onFailed(this, [this](const Error &error) { showError(error); });
}

} // namespace smarketing
