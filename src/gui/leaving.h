// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace smarketing {

class ConfirmDialog;
class MainWindow;
class Session;

/// Keeps a window from leaving its workspace while something of it is still to be written. What takes longer than a
/// moment, since the server is away, is asked about: nothing is lost without somebody's having said so, and nobody
/// waits without being told.
class Leaving : public QObject {
    Q_OBJECT
public:
    explicit Leaving(MainWindow &window);

    /// Whether there is something to be written first. Then `again` is called once it is, or given up; never where one
    /// stays, or where it could not be written, which its form or page tells.
    bool holdsUp(std::function<void()> again);

private:
    void look();
    void ask();
    void end();

    MainWindow &m_window;
    QPointer<Session> m_session;
    QPointer<Session> m_givenUp;
    std::function<void()> m_again;
    quint64 m_failuresBefore = 0;
    QTimer m_look;
    QTimer m_ask;
    QPointer<ConfirmDialog> m_dialog;
};

} // namespace smarketing
