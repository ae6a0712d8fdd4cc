// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include "smarketing/workbench/home.h"

class QSystemTrayIcon;

namespace smarketing {

class Preferences;

/// Tells whoever is signed in that leads were handed to them, several at once in one line: in the window, and by the
/// desktop when the window is not in front. Each handoff is told of once, also across restarts.
class HandoffNotifier : public QObject {
    Q_OBJECT
public:
    HandoffNotifier(Preferences &preferences, Session &session, QWidget *view);

Q_SIGNALS:
    void received(const QString &text, const smarketing::Link &link); ///< which leads to the lead, or to the inbox
    void activated(const smarketing::Link &link);                     ///< somebody clicked the desktop's notification

private:
    void look();
    void tell(const homeStore::Arrived &arrived);
    QSystemTrayIcon *tray();

    Preferences &m_preferences;
    Session &m_session;
    QWidget *m_view;
    Link m_told;
    QSystemTrayIcon *m_tray = nullptr;
};

} // namespace smarketing
