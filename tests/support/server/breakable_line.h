// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/workspace_address.h"

#include <atomic>
#include <thread>
#include <vector>

namespace smarketing {

/// A line to a server that breaks when it is asked to: hands on what passes between clients and the server's socket, by
/// a thread of its own. Clients come to a port on this computer's own network.
class BreakableLine {
public:
    /// Where in the life of a COMMIT the line breaks: it never arrives; it arrives, and nobody waits for what comes of
    /// it; or its answer is lost.
    enum class Break { Never, BeforeCommit, AtCommit, AfterCommit };

    explicit BreakableLine(const WorkspaceAddress &server);
    ~BreakableLine();
    BreakableLine(const BreakableLine &) = delete;
    BreakableLine &operator=(const BreakableLine &) = delete;

    /// The server's address by this line.
    WorkspaceAddress address() const;

    /// Breaks the connection on which the next COMMIT passes; with `forGood` nobody comes through after it.
    void breakNext(Break where, bool forGood = false);
    bool hasBroken() const { return m_break == Break::Never; }
    /// Breaks all connections, and lets nobody through until open().
    void close() { m_open = false; }
    void open() { m_open = true; }

private:
    struct Pair {
        int client;
        int server;
        bool answerIsLost = false;
    };

    void work();
    void accept();
    bool handOn(Pair &pair);
    bool toServer(Pair &pair);
    bool toClient(const Pair &pair);
    void broken();

    WorkspaceAddress m_server;
    int m_port = 0; ///< before the listener, which finds it
    int m_listener;
    std::vector<Pair> m_pairs;
    std::atomic<bool> m_end = false;
    std::atomic<bool> m_open = true;
    std::atomic<bool> m_forGood = false;
    std::atomic<Break> m_break = Break::Never;
    std::thread m_worker;
};

} // namespace smarketing
