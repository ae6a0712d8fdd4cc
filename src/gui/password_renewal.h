// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace smarketing {

class MainWindow;
class Program;
class Refused;
class Session;

/// Asks for the password again where a server has come to refuse the one that a session has, until it takes one, and
/// sees to it that the desktop's keychain keeps no other. Lives as long as the session.
class PasswordRenewal : public QObject {
    Q_OBJECT
public:
    PasswordRenewal(Program &program, MainWindow &window, Session &session);

    /// `reason`: what the server said of the last one; empty the first time.
    void ask(const QString &reason = {});

private:
    void refused(const Refused &why);
    void taken();

    Program &m_program;
    MainWindow &m_window;
    Session &m_session;
    bool m_isTried = false; ///< the server is shown another one
    QString m_toKeep;       ///< in the keychain, if it takes it
};

} // namespace smarketing
