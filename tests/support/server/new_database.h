// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/test_server.h"

namespace smarketing {

/// A database of its own without a workspace, as an administrator has just made it; gone with the object.
class NewDatabase {
public:
    explicit NewDatabase(const QString &name, const QString &locale = QStringLiteral("C")) : m_name(name)
    {
        administrator()->script(
            QStringLiteral("CREATE DATABASE %1 TEMPLATE template0 ENCODING 'UTF8' LOCALE '%2'").arg(name, locale));
    }
    ~NewDatabase() { administrator()->script(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(m_name)); }
    NewDatabase(const NewDatabase &) = delete;
    NewDatabase &operator=(const NewDatabase &) = delete;

    static std::unique_ptr<Database> administrator() { return testServer::connect(QStringLiteral("postgres")); }
    WorkspaceAddress address() const { return testServer::address(m_name); }
    WorkspaceAddress addressOf(const QString &login, const QString &password) const
    {
        return testServer::networkAddress(m_name, login, QString::fromLatin1(password.toUtf8().toPercentEncoding()));
    }

private:
    QString m_name;
};

} // namespace smarketing
