// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/test_server.h"

#include "server/cluster.h"

#include "smarketing/storage/server.h"

#include <QFile>
#include <QSet>

#include <stdexcept>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

const Cluster &cluster()
{
    static const std::unique_ptr<Cluster> one = Cluster::quick();
    return *one;
}

/// Roles belong to the cluster, and are named after the database: so a name is used again, by one workspace at a time.
QSet<QString> &namesInUse()
{
    static QSet<QString> names;
    return names;
}

QString freeName(const QString &kind)
{
    for (int n = 1;; ++n) {
        const QString name = u"%1_%2"_s.arg(kind, QString::number(n));
        if (!namesInUse().contains(name))
            return name;
    }
}

void execute(const QString &sql)
{
    testServer::connect(u"postgres"_s)->script(sql);
}

/// A login is one workspace's own unless an administrator has made it; tests have several workspaces with one `mia`.
void makeLogins()
{
    static const bool made = [] {
        for (const QString &login : {u"boss"_s, u"mia"_s, u"emil"_s, u"sven"_s, u"ola"_s, u"guest"_s})
            execute(u"CREATE ROLE %1 LOGIN"_s.arg(login));
        return true;
    }();
    Q_UNUSED(made)
}

/// Where SMARKETING_TEST_PARTS is set, every workspace has its great tables in parts.
void splitWhereAsked(Database &database)
{
    if (qEnvironmentVariableIsSet("SMARKETING_TEST_PARTS"))
        testServer::split(database);
}

void makeTemplate(const QString &name, const std::function<void(Database &)> &fill)
{
    static QSet<QString> made;
    if (made.contains(name))
        return;
    makeLogins();
    execute(u"CREATE DATABASE %1 TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'"_s.arg(name));
    {
        const auto database = testServer::connect(name);
        server::init(*database);
        splitWhereAsked(*database);
        fill(*database);
    }
    execute(u"ALTER DATABASE %1 RENAME TO %1_template"_s.arg(name));
    made += name;
}

} // namespace

namespace testServer {

WorkspaceAddress address(const QString &database)
{
    return cluster().address(database);
}

WorkspaceAddress networkAddress(const QString &database, const QString &login, const QString &password)
{
    const QString person = password.isEmpty() ? login : QString(login + u':' + password);
    return WorkspaceAddress::parse(u"postgresql://%1@127.0.0.1:%2/%3"_s.arg(person, cluster().port(), database));
}

QString logFile()
{
    return cluster().logFile();
}

std::unique_ptr<Database> connect(const QString &database)
{
    return Database::open(address(database));
}

void split(Database &database)
{
    if (database.number(u"SELECT 1 FROM pg_class WHERE oid = 'lead'::regclass AND relkind = 'p'"_s))
        return;
    QFile source(QStringLiteral(SMARKETING_SOURCE_DIR "/tests/bench/server_partitions.sql"));
    if (!source.open(QIODevice::ReadOnly))
        throw std::runtime_error("no server_partitions.sql");
    database.script(QString::fromUtf8(source.readAll()));
    for (const QString &table : {u"event"_s, u"lead_search"_s, u"lead"_s})
        database.script(u"CALL pg_temp.split('%1', 3, 3)"_s.arg(table));
}

} // namespace testServer

ServerWorkspace::ServerWorkspace(const QString &kind, const std::function<void(Database &)> &fill)
    : m_name(freeName(kind))
{
    makeTemplate(m_name, fill);
    execute(u"CREATE DATABASE %1 TEMPLATE %1_template"_s.arg(m_name));
    namesInUse() += m_name;
    // what server.postgres.sql says of a database is not copied with it
    execute(u"ALTER DATABASE %1 OWNER TO %1_owner; ALTER DATABASE %1 SET search_path = smarketing, pg_temp;"
            "REVOKE ALL ON DATABASE %1 FROM PUBLIC;"
            "GRANT CONNECT ON DATABASE %1 TO %1_marketing, %1_sales, %1_manager, %1_guest"_s.arg(m_name));
}

ServerWorkspace::~ServerWorkspace()
{
    namesInUse().remove(m_name);
    try {
        execute(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_name));
    } catch (const std::exception &error) {
        qWarning("%s", error.what());
    }
}

} // namespace smarketing
