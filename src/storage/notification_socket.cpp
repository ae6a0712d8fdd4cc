// SPDX-License-Identifier: GPL-3.0-or-later
#include "notification_socket.h"

#include <QMetaObject>

#include <libpq-fe.h>

#include <memory>

namespace smarketing {

NotificationSocket::NotificationSocket(pg_conn *connection, Listener listener)
    : m_connection(connection), m_listener(std::move(listener)), m_socket(PQsocket(connection), QSocketNotifier::Read)
{
    QObject::connect(&m_socket, &QSocketNotifier::activated, &m_socket, [this] { receive(); });
    // What came with the answer to LISTEN is not in the socket any more.
    QMetaObject::invokeMethod(
        &m_socket, [this] { receive(); }, Qt::QueuedConnection);
}

void NotificationSocket::receive()
{
    const bool alive = PQconsumeInput(m_connection) && PQstatus(m_connection) == CONNECTION_OK;
    QStringList payloads;
    while (const std::unique_ptr<PGnotify, decltype(&PQfreemem)> one{PQnotifies(m_connection), &PQfreemem})
        payloads += QString::fromUtf8(one->extra);
    if (!payloads.isEmpty())
        m_listener(payloads);
    if (!alive && m_socket.isEnabled()) {
        m_socket.setEnabled(false);
        m_listener(std::nullopt);
    }
}

} // namespace smarketing
