// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/session.h"

class QSystemTrayIcon;

namespace smarketing {

class Preferences;

/// Tells whoever is signed in that a lead was handed to them: in the window, and by the desktop when the window is not
/// in front. Each handoff is told of once, also across restarts.
class HandoffNotifier : public QObject {
    Q_OBJECT
public:
    HandoffNotifier(Preferences &preferences, Session &session, QWidget *view);

Q_SIGNALS:
    void received(const QString &text);
    void activated(); ///< somebody clicked the desktop's notification

private:
    void look();
    void tell(const QString &text);
    QSystemTrayIcon *tray();

    Preferences &m_preferences;
    Session &m_session;
    QWidget *m_view;
    QSystemTrayIcon *m_tray = nullptr;
};

} // namespace smarketing
