// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps somebody out of a server, each seen at a real one.
#include "catch.h"
#include "server/cluster.h"

#include "smarketing/storage/server.h"
#include "smarketing/workbench/words.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <csignal>
#include <thread>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

/// A server of its own, whose doors are shut one after another.
struct Door {
    Door()
    {
        administrator()->script(u"CREATE DATABASE shop"_s);
        administrator()->script(u"CREATE ROLE anna LOGIN PASSWORD 'x'"_s);
    }

    std::unique_ptr<Database> administrator() const { return Database::open(cluster->address(u"postgres"_s)); }
    QString data() const { return cluster->socketFolder() + u"/data"_s; }

    static WorkspaceAddress with(WorkspaceAddress address, const QMap<QString, QString> &options)
    {
        for (auto it = options.cbegin(); it != options.cend(); ++it)
            address.setOption(it.key(), it.value());
        return address;
    }
    WorkspaceAddress network(const QString &sslmode = u"prefer"_s) const
    {
        return with(
            cluster->address(u"shop"_s),
            {{u"host"_s, u"127.0.0.1"_s}, {u"user"_s, u"anna"_s}, {u"password"_s, u"x"_s}, {u"sslmode"_s, sslmode}});
    }
    WorkspaceAddress socket() const { return with(cluster->address(u"shop"_s), {{u"user"_s, u"anna"_s}}); }

    /// What opens at the network, as in pg_hba.conf.
    void letIn(const QString &lines) const
    {
        QFile file(data() + u"/pg_hba.conf"_s);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QString(u"local all all trust\n"_s + lines + u'\n').toUtf8());
        file.close();
        administrator()->number(u"SELECT pg_reload_conf()::int"_s);
    }
    void encrypt() const
    {
        const auto run = [](const QString &program, const QStringList &arguments) {
            REQUIRE(QProcess::execute(program, arguments) == 0);
        };
        run(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                           u"-subj"_s, u"/CN=shop"_s, u"-keyout"_s, QString(data() + u"/server.key"_s), u"-out"_s,
                           QString(data() + u"/server.crt"_s)});
        for (const QString &file : {u"/server.key"_s, u"/server.crt"_s}) {
            run(u"chown"_s, {QString(u"--reference="_s + data()), QString(data() + file)});
            run(u"chmod"_s, {u"600"_s, QString(data() + file)});
        }
        administrator()->script(u"ALTER SYSTEM SET ssl = on"_s);
        administrator()->number(u"SELECT pg_reload_conf()::int"_s);
    }

    std::unique_ptr<Cluster> cluster = Cluster::quick();
};

/// "reason|field", or "opened"; with `wanted`, waits until it is that, since a server takes a while to heed its files.
QString refusedAt(const WorkspaceAddress &address, const QString &wanted = {})
{
    QElapsedTimer clock;
    clock.start();
    for (;;) {
        QString what = u"opened"_s;
        try {
            server::open(address);
        } catch (const Refused &refused) {
            what = refused.reason + u'|' + refused.field;
            CHECK_FALSE(words::errorText(refused).contains(u"The rules do not allow this"));
        } catch (const StorageError &error) {
            what = error.detail;
        }
        if (wanted.isEmpty() || what == wanted || clock.elapsed() > 5000)
            return what;
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
}

void closesTo(const WorkspaceAddress &address, const QString &wanted)
{
    CHECK(refusedAt(address, wanted) == wanted);
}

} // namespace

TEST_CASE("A server that keeps somebody out says why, in words [R28]", "[server][R28]")
{
    const Door door;
    closesTo(door.network(), u"opened"_s);
    SECTION("a database that is not there")
    {
        closesTo(Door::with(door.network(), {{u"dbname"_s, u"nothing"_s}}), u"no-database|dbname"_s);
    }
    SECTION("too many connections")
    {
        door.administrator()->script(u"ALTER DATABASE shop CONNECTION LIMIT 0"_s);
        closesTo(door.network(), u"too-many-connections|host"_s);
    }
    SECTION("a login that was withdrawn, on the network and beside it")
    {
        door.administrator()->script(u"ALTER ROLE anna NOLOGIN"_s);
        closesTo(door.network(), u"login-withdrawn|user"_s);
        closesTo(door.socket(), u"login-withdrawn|user"_s);
    }
    SECTION("a place that pg_hba.conf does not name")
    {
        door.letIn({});
        closesTo(door.network(), u"not-let-in|user"_s);
    }
    SECTION("one that is shutting down")
    {
        QFile file(door.data() + u"/postmaster.pid"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto held = door.administrator(); // it waits for whoever is in
        REQUIRE(::kill(file.readLine().trimmed().toInt(), SIGTERM) == 0);
        closesTo(door.network(), u"starting|host"_s);
    }
}

TEST_CASE("Encryption that one side wants and the other does not is told in words [R28]", "[server][R28]")
{
    const Door door;
    closesTo(door.network(u"require"_s), u"no-encryption|sslmode"_s);
    door.encrypt();
    closesTo(door.network(u"require"_s), u"opened"_s);
    door.letIn(u"hostssl all all 127.0.0.1/32 scram-sha-256"_s);
    closesTo(door.network(u"disable"_s), u"encryption-wanted|sslmode"_s);
    closesTo(door.network(), u"opened"_s);
    closesTo(door.network(u"verify-full"_s), u"certificate|sslmode"_s);
    door.letIn(u"hostnossl all all 127.0.0.1/32 scram-sha-256"_s);
    closesTo(door.network(u"require"_s), u"encryption-unwanted|sslmode"_s);
    closesTo(door.network(), u"opened"_s);
}

TEST_CASE("A server is new enough or not, by its number [R28]", "[R28]")
{
    CHECK_NOTHROW(server::requireVersion(150000));
    CHECK_NOTHROW(server::requireVersion(180001));
    try {
        server::requireVersion(140012);
        FAIL("too old");
    } catch (const Refused &refused) {
        CHECK(refused.reason == u"server-too-old");
        CHECK(refused.args == QStringList{u"14"_s});
        CHECK(words::errorText(refused).contains(u"PostgreSQL 14"));
    }
}
