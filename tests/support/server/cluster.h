// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/workspace_address.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace smarketing {

/// A PostgreSQL of the tests' own in a temporary folder, running while the object lives; killed with the tests, should
/// they be killed. Reached by a socket in its folder, where nobody is asked for a password, and at a free port of
/// 127.0.0.1. Throws where it cannot be made.
class Cluster {
public:
    /// Quick: what a crash of the computer would lose, it does not wait for.
    static std::unique_ptr<Cluster> quick();
    /// One that commits as a server does by default, and may be followed by another; on the network, too, nobody is
    /// asked for a password.
    static std::unique_ptr<Cluster> primary();
    /// A copy of `primary` that goes on following it; by its `name` it can be named synchronous.
    static std::unique_ptr<Cluster> standbyOf(const Cluster &primary, const QString &name);
    ~Cluster();

    QString socketFolder() const { return m_folder.path(); }
    QString port() const { return QString::number(m_port); }
    QString logFile() const { return m_folder.filePath(QStringLiteral("log")); }
    /// The administrator's, by the socket.
    WorkspaceAddress address(const QString &database) const;

    /// Ends every process of it at once, as a power cut would.
    void kill();
    /// Makes a standby a primary.
    void promote() const;

private:
    Cluster();
    QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    void makeFiles(const QString &networkAuthentication) const;
    void start(const QStringList &settings);
    void waitUntilReady();

    QTemporaryDir m_folder;
    int m_port;
    QProcess m_server;
};

} // namespace smarketing
