// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/database.h"
#include "smarketing/storage/workspace_address.h"

#include <functional>
#include <memory>

namespace smarketing {

/// A real PostgreSQL of the test program's own: a cluster in a temporary folder, made when first asked for, reached by
/// a socket there, and stopped with the program, however that ends. Where it cannot be made, the test fails.
namespace testServer {

/// The administrator's connection to a database, by the socket, where nobody is asked for a password.
WorkspaceAddress address(const QString &database);
std::unique_ptr<Database> connect(const QString &database);
/// By the network, on 127.0.0.1, where everybody is (scram-sha-256).
WorkspaceAddress networkAddress(const QString &database, const QString &login, const QString &password = {});
/// Puts a workspace's great tables into parts by id (tests/bench/server_partitions.sql, docs/scale.md), of few rows
/// each, so that the tests' own lie in several. Where SMARKETING_TEST_PARTS is set, every workspace comes so.
void split(Database &database);
/// What the server writes its log into; it logs little unless a database is set otherwise.
QString logFile();

} // namespace testServer

/// A workspace on the test server, as fresh as a file of its own: a copy of one that `fill` has filled once a program.
/// `kind` names what `fill` does. Gone with the object.
class ServerWorkspace {
public:
    ServerWorkspace(const QString &kind, const std::function<void(Database &)> &fill);
    ~ServerWorkspace();
    ServerWorkspace(const ServerWorkspace &) = delete;
    ServerWorkspace &operator=(const ServerWorkspace &) = delete;

    QString name() const { return m_name; }
    std::unique_ptr<Database> connect() const { return testServer::connect(m_name); }
    WorkspaceAddress address() const { return testServer::address(m_name); }

private:
    QString m_name;
};

} // namespace smarketing
