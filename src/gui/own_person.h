// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/person.h"

#include <QPointer>
#include <QTimer>

namespace smarketing {

class MainWindow;
class Session;

/// Keeps who is signed in at a window as the workspace has them: another role, department, unit or name that a manager
/// gives them is taken over at once, and whoever is no longer active in a file is signed out and told so. A dialog that
/// is open is waited for, since it goes with the pages. Lives as long as the session.
class OwnPerson : public QObject {
    Q_OBJECT
public:
    OwnPerson(MainWindow &window, Session &session);

private:
    bool isSignedIn() const;
    void read();
    void take();
    void takeOver();

    QPointer<MainWindow> m_window;
    Session &m_session;
    Person m_found;
    quint64 m_asked = 0;
    QTimer m_again;
};

} // namespace smarketing
