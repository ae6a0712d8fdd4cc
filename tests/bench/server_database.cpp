// SPDX-License-Identifier: GPL-3.0-or-later
#include "server_database.h"

#include "plain_postgres.h"

namespace smarketing::bench {

using namespace Qt::StringLiterals;

namespace {

WorkspaceAddress administration(WorkspaceAddress address)
{
    address.setOption(u"dbname"_s, u"postgres"_s);
    return address;
}

} // namespace

void makeDatabase(const WorkspaceAddress &address)
{
    PlainConnection(administration(address))
        .execute("CREATE DATABASE \"" + address.name().toUtf8() + "\" TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'");
}

void shareLogins(const WorkspaceAddress &address, const QStringList &logins)
{
    PlainConnection server(administration(address));
    for (const QString &login : logins) {
        const QByteArray name = login.toUtf8();
        if (server.value("SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'").isEmpty())
            server.execute("CREATE ROLE \"" + name + "\" LOGIN");
    }
}

void dropDatabase(const WorkspaceAddress &address)
{
    if (!address.isServer())
        return;
    const QByteArray name = address.name().toUtf8();
    PlainConnection server(administration(address));
    server.execute("DROP DATABASE \"" + name + "\" WITH (FORCE)");
    server.execute("DO $$ DECLARE role text; BEGIN FOR role IN SELECT rolname FROM pg_roles "
                   "WHERE starts_with(rolname, '" +
                   name + "_') LOOP EXECUTE format('DROP ROLE %I', role); END LOOP; END $$");
}

} // namespace smarketing::bench
