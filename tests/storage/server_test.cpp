// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "server/test_server.h"

#include "smarketing/storage/command.h"
#include "smarketing/storage/migration.h"
#include "smarketing/storage/server.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

CommandId begin(Database &database, PersonId who = {})
{
    database.begin();
    return commands::begin(
        database, {QUuid::createUuid(), who, toInstant(QDateTime::currentDateTimeUtc()), u"test"_s, {}, false});
}

void addUnit(Database &database, const QString &name)
{
    const CommandId command = begin(database);
    database.execute(u"INSERT INTO unit (name) VALUES (?)"_s, name);
    commands::end(database, command);
    database.commit();
}

} // namespace

TEST_CASE("An address is read as libpq reads it, and never shows its password", "[storage]")
{
    const auto address = WorkspaceAddress::parse(
        u"postgresql://mia:secret@a.example,b.example:5433/shop?sslmode=verify-full&password=other"_s);
    CHECK(address.isServer());
    CHECK(address.options().value(u"host"_s) == u"a.example,b.example");
    CHECK(address.options().value(u"dbname"_s) == u"shop");
    CHECK(address.options().value(u"sslmode"_s) == u"verify-full");
    CHECK(address.options().value(u"user"_s) == u"mia");
    CHECK(address.text() == u"postgresql://mia@a.example,b.example:5433/shop?sslmode=verify-full");
    CHECK_FALSE(WorkspaceAddress::parse(u"/home/mia/shop.smarketing"_s).isServer());
    CHECK_THROWS_AS(WorkspaceAddress::parse(u"postgresql://a?nonsense=1"_s), Refused);
}

TEST_CASE("A server that is not there is unavailable", "[storage]")
{
    CHECK_THROWS_AS(Database::open(WorkspaceAddress::parse(u"postgresql://127.0.0.1:1/shop"_s)), StorageError);
}

TEST_CASE("A workspace on a server", "[storage]")
{
    const ServerWorkspace workspace(u"empty"_s, [](Database &) {});
    const auto database = workspace.connect();
    CHECK(database->engine() == Engine::Postgres);

    SECTION("It stands at the newest schema, and making it again changes nothing")
    {
        CHECK(migration::current(*database) == migration::newest());
        server::init(*database);
        server::check(*database);
        CHECK(database->number(u"SELECT count(*) FROM schema_migration"_s) == migration::newest());
        CHECK(database->number(u"SELECT overdue_limit FROM sla"_s) == 3);
    }
    SECTION("A write without a command is refused [R24]")
    {
        CHECK_THROWS_AS(database->execute(u"INSERT INTO unit (name) VALUES (?)"_s, u"Shop"_s), Refused);
        CHECK(database->number(u"SELECT count(*) FROM unit"_s) == 0);
    }
    SECTION("What refuses a later statement of a script is told")
    {
        CHECK_THROWS_AS(database->script(u"SELECT 1; SELECT 2; INSERT INTO unit (name) VALUES ('Shop')"_s), Refused);
        CHECK_THROWS_AS(database->script(u"SELECT 1; SELECT nothing"_s), StorageError);
        database->script(u"SELECT 1; SELECT 2"_s);
    }
    SECTION("A write within a command is recorded [R24]")
    {
        addUnit(*database, u"Shop"_s);
        CHECK(database->number(u"SELECT count(*) FROM event WHERE subject = 'unit'"_s) == 1);
    }
    SECTION("A guard's refusal names its rule and field [R10]")
    {
        begin(*database);
        try {
            database->execute(u"UPDATE sla SET overdue_limit = 9"_s);
            FAIL("the agreement was changed");
        } catch (const Refused &refused) {
            CHECK(refused.rule == 10);
            CHECK(refused.reason == u"append-only");
        }
        CHECK_THROWS_AS(database->commit(), StorageError);
        database->rollback();
        CHECK(database->number(u"SELECT overdue_limit FROM sla"_s) == 3);
    }
    SECTION("Rows of one query are still there while others run, the same statement among them")
    {
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
            addUnit(*database, name);
        const QString from = u"SELECT name FROM unit WHERE name >= ? ORDER BY name"_s;
        QStringList pairs;
        Cursor row = database->query(from, u"A"_s);
        while (row.next()) {
            Cursor again = database->query(from, row.text(0));
            while (again.next())
                pairs += row.text(0) + again.text(0);
        }
        CHECK(pairs == QStringList{u"AA"_s, u"AB"_s, u"AC"_s, u"BB"_s, u"BC"_s, u"CC"_s});
    }
    SECTION("A statement that waits too long for another's lock is told apart")
    {
        const auto other = Database::open(workspace.address(), Database::Access::ReadWrite, 50);
        database->begin();
        database->script(u"LOCK TABLE unit IN ACCESS EXCLUSIVE MODE"_s);
        try {
            other->number(u"SELECT count(*) FROM unit"_s);
            FAIL("the lock was passed");
        } catch (const StorageError &error) {
            CHECK(error.kind == StorageError::Kind::Busy);
        }
        database->rollback();
        CHECK(other->number(u"SELECT count(*) FROM unit"_s) == 0);
    }
    SECTION("A connection for reading only writes nothing")
    {
        const auto reader = Database::open(workspace.address(), Database::Access::ReadOnly);
        CHECK_THROWS_AS(begin(*reader), StorageError);
    }
    SECTION("A workspace of a newer program is refused")
    {
        database->script(u"INSERT INTO schema_migration VALUES (99, 'later', '', 0)"_s);
        try {
            server::check(*database);
            FAIL("it was taken");
        } catch (const StorageError &error) {
            CHECK(error.kind == StorageError::Kind::Newer);
        }
    }
}

TEST_CASE("A database without a workspace is told apart", "[storage]")
{
    const auto database = testServer::connect(u"postgres"_s);
    try {
        server::check(*database);
        FAIL("it was taken");
    } catch (const StorageError &error) {
        CHECK(error.kind == StorageError::Kind::Foreign);
    }
}
