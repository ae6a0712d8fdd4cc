// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>
#include <QStringList>

#include <functional>
#include <optional>

struct pg_conn;

namespace smarketing {

/// Hands on what a server tells on a connection that listens, out of the thread's event loop: what has come since the
/// last time, together, or nothing once the connection is lost. Qt's driver could do the former, but goes on watching
/// a socket that is closed.
class NotificationSocket {
public:
    using Listener = std::function<void(const std::optional<QStringList> &payloads)>;

    NotificationSocket(pg_conn *connection, Listener listener);

private:
    void receive();

    pg_conn *m_connection;
    Listener m_listener;
    QSocketNotifier m_socket;
};

} // namespace smarketing
