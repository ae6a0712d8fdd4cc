// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/breakable_line.h"

#include <array>
#include <string_view>

#include <arpa/inet.h>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookMillis = 5;

int listenOnLoopback(int &port)
{
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof place;
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::bind(socket, reinterpret_cast<sockaddr *>(&place), size) != 0 || ::listen(socket, 64) != 0 ||
        ::getsockname(socket, reinterpret_cast<sockaddr *>(&place), &size) != 0)
        throw std::runtime_error("no port to listen at");
    port = ntohs(place.sin_port);
    return socket;
}

int connectTo(const WorkspaceAddress &server)
{
    const QByteArray path =
        u"%1/.s.PGSQL.%2"_s.arg(server.options().value(u"host"_s), server.options().value(u"port"_s, u"5432"_s))
            .toLocal8Bit();
    sockaddr_un place{};
    place.sun_family = AF_UNIX;
    qstrncpy(place.sun_path, path.constData(), sizeof place.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::connect(socket, reinterpret_cast<sockaddr *>(&place), sizeof place) != 0) {
        ::close(socket);
        return -1;
    }
    return socket;
}

bool sendAll(int socket, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(size_t(sent));
    }
    return true;
}

bool isReadable(int socket)
{
    pollfd one{socket, POLLIN, 0};
    return ::poll(&one, 1, 0) > 0;
}

} // namespace

BreakableLine::BreakableLine(const WorkspaceAddress &server)
    : m_server(server), m_listener(listenOnLoopback(m_port)), m_worker([this] { work(); })
{
}

BreakableLine::~BreakableLine()
{
    m_end = true;
    m_worker.join();
    ::close(m_listener);
}

WorkspaceAddress BreakableLine::address() const
{
    WorkspaceAddress address = m_server;
    address.setOption(u"host"_s, u"127.0.0.1"_s);
    address.setOption(u"port"_s, QString::number(m_port));
    return address;
}

void BreakableLine::breakNext(Break where, bool forGood)
{
    m_forGood = forGood;
    m_break = where;
}

void BreakableLine::broken()
{
    if (m_forGood)
        m_open = false;
    m_break = Break::Never;
}

void BreakableLine::work()
{
    while (!m_end) {
        std::vector<pollfd> sockets{{m_listener, POLLIN, 0}};
        for (const Pair &pair : m_pairs) {
            sockets.push_back({pair.client, POLLIN, 0});
            sockets.push_back({pair.server, POLLIN, 0});
        }
        ::poll(sockets.data(), sockets.size(), lookMillis);
        if (sockets.front().revents != 0)
            accept();
        std::erase_if(m_pairs, [this](Pair &pair) {
            if (m_open && handOn(pair))
                return false;
            ::close(pair.client);
            ::close(pair.server);
            return true;
        });
    }
    for (const Pair &pair : m_pairs) {
        ::close(pair.client);
        ::close(pair.server);
    }
}

void BreakableLine::accept()
{
    const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    const int server = m_open ? connectTo(m_server) : -1;
    if (server >= 0)
        m_pairs.push_back({client, server});
    else
        ::close(client);
}

/// False once the connection is at its end.
bool BreakableLine::handOn(Pair &pair)
{
    if (isReadable(pair.client) && !toServer(pair))
        return false;
    return !isReadable(pair.server) || toClient(pair);
}

bool BreakableLine::toServer(Pair &pair)
{
    std::array<char, 65536> buffer;
    const ssize_t size = ::recv(pair.client, buffer.data(), buffer.size(), 0);
    if (size <= 0)
        return false;
    const std::string_view bytes(buffer.data(), size_t(size));
    const Break here = bytes.find("COMMIT") == bytes.npos ? Break::Never : m_break.load();
    if (here == Break::BeforeCommit) {
        broken();
        return false;
    }
    if (!sendAll(pair.server, bytes))
        return false;
    pair.answerIsLost = here == Break::AfterCommit;
    if (here == Break::AtCommit)
        broken();
    return here != Break::AtCommit;
}

bool BreakableLine::toClient(const Pair &pair)
{
    std::array<char, 65536> buffer;
    const ssize_t size = ::recv(pair.server, buffer.data(), buffer.size(), 0);
    if (pair.answerIsLost) {
        broken();
        return false;
    }
    return size > 0 && sendAll(pair.client, {buffer.data(), size_t(size)});
}

} // namespace smarketing
