// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "smarketing/storage/command.h"
#include "smarketing/storage/migration.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

TEST_CASE("A new database is brought to the newest schema", "[storage]")
{
    auto database = Database::openFile(u":memory:"_s);
    migration::run(*database);
    CHECK(migration::current(*database) == migration::newest());
    CHECK(database->number(u"SELECT overdue_limit FROM sla"_s) == 3);

    SECTION("Running again changes nothing")
    {
        const QString before = migration::fingerprint(*database);
        migration::run(*database);
        CHECK(migration::fingerprint(*database) == before);
    }
    SECTION("A write without a command is refused [R24]")
    {
        CHECK_THROWS_AS(database->execute(u"INSERT INTO unit (name) VALUES (?)"_s, u"Shop"_s), Refused);
    }
    SECTION("A write within a command is recorded [R24]")
    {
        database->begin();
        const CommandId command = commands::begin(
            *database, {QUuid::createUuid(), {}, toInstant(QDateTime::currentDateTimeUtc()), u"test"_s, {}, false});
        database->execute(u"INSERT INTO unit (name) VALUES (?)"_s, u"Shop"_s);
        database->execute(u"UPDATE unit SET name = ?, row_version = row_version + 1"_s, u"Store"_s);
        commands::end(*database, command);
        database->commit();
        CHECK(database->number(u"SELECT count(*) FROM event WHERE subject = 'unit'"_s) == 2);
        Cursor change = database->query(u"SELECT change FROM event WHERE action = 'update'"_s);
        REQUIRE(change.next());
        CHECK(change.text(0) == uR"({"name":["Shop","Store"]})"_s);
    }
}
