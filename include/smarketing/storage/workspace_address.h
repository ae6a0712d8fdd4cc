// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace smarketing {

/// Where a workspace is: the path of a file, or `postgresql://…` for a database on a server, as libpq writes it. There
/// may be several hosts, of which the one that takes writes is meant; a service file, .pgpass and sslmode are honoured.
class WorkspaceAddress {
public:
    /// Throws Refused(28, "address") for a server's address that cannot be read.
    static WorkspaceAddress parse(const QString &text);

    /// A server's address from its parts, by libpq's names; text() writes them as an address, the password aside.
    static WorkspaceAddress of(const QMap<QString, QString> &options);

    bool isServer() const { return !m_options.isEmpty(); }
    /// The file's path; empty for a server.
    QString path() const { return isServer() ? QString() : m_text; }
    /// What people call it: the name of the file, or of the database.
    QString name() const;
    /// What people and settings see: never with a password.
    QString text() const { return m_text; }

    /// What the address says of the connection, by libpq's names ("host", "dbname", …).
    const QMap<QString, QString> &options() const { return m_options; }
    void setOption(const QString &name, const QString &value) { m_options.insert(name, value); }

private:
    QString m_text;
    QMap<QString, QString> m_options;
};

} // namespace smarketing
