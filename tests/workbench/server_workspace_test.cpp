// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "server/new_database.h"

#include "smarketing/storage/server.h"
#include "smarketing/workbench/person.h"
#include "smarketing/workbench/setting.h"
#include "smarketing/workbench/words.h"
#include "smarketing/workbench/workspace.h"

#include <QDateTime>
#include <QFile>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"Gęś & 'jaźń' \\ 7"_s;

Instant now()
{
    return toInstant(QDateTime::currentDateTimeUtc());
}

workspace::NewWorkspace shop(const QString &login)
{
    workspace::NewWorkspace fresh{{}, u"Garden shop"_s, u"Europe/Warsaw"_s, u"PLN"_s, {}};
    fresh.founder.login = login;
    fresh.founder.name = u"Anna Nowak"_s;
    fresh.founder.department = Department::Management;
    return fresh;
}

/// "28|no-database|dbname" of what is thrown, or the kind of a StorageError.
template <class Work> QString refusal(Work work)
{
    try {
        work();
    } catch (const Refused &refused) {
        CHECK_FALSE(words::errorText(refused).startsWith(u"The rules do not allow"));
        CHECK_FALSE(words::errorText(refused).contains(u"%1"));
        return u"%1|%2|%3"_s.arg(refused.rule).arg(refused.reason, refused.field);
    } catch (const StorageError &error) {
        return u"storage %1"_s.arg(int(error.kind));
    }
    return {};
}

QString refusedAt(const QString &address)
{
    return refusal([&] { workspace::openServer(WorkspaceAddress::parse(address)); });
}

Person person(const QString &login, Role role, Department department)
{
    Person result;
    result.login = login;
    result.name = u"Mia Berg"_s;
    result.role = role;
    result.department = department;
    return result;
}

} // namespace

TEST_CASE("A workspace is made in a database on a server, and its first manager comes in with the password",
          "[server][R22]")
{
    const NewDatabase database(u"door_init"_s);
    const Person anna = workspace::createOnServer(database.address(), shop(u"door_anna"_s), secret, now());
    CHECK(anna.role == Role::Manager);

    SECTION("with that one, over the network")
    {
        const auto opened = workspace::openServer(database.addressOf(u"door_anna"_s, secret));
        Reading reading{*opened, {}, now()};
        CHECK(people::self(reading)->id == anna.id);
        CHECK(settings::company(reading).name == u"Garden shop");
        CHECK(settings::company(reading).currency == u"PLN");
    }
    SECTION("and with no other, nor without")
    {
        CHECK(refusal([&] { server::open(database.addressOf(u"door_anna"_s, u"Ges"_s)); }) ==
              u"28|wrong-password|password");
        CHECK(refusal([&] { server::open(database.addressOf(u"door_anna"_s, {})); }) == u"28|password-needed|password");
        CHECK(refusal([&] { server::open(database.addressOf(u"door_nobody"_s, secret)); }) ==
              u"28|wrong-password|password");
    }
    SECTION("A second one is not made over it")
    {
        CHECK(refusal([&] { workspace::createOnServer(database.address(), shop(u"door_eve"_s), secret, now()); }) ==
              u"28|workspace-there|dbname");
    }
    SECTION("The administrator is nobody in it")
    {
        const auto opened = workspace::openServer(database.address());
        Reading reading{*opened, {}, now()};
        CHECK_FALSE(people::self(reading).has_value());
    }
    SECTION("Bringing an up-to-date one up to date changes nothing")
    {
        const auto [before, after] = workspace::upgradeOnServer(database.address());
        CHECK(before == after);
        CHECK(before > 0);
    }
}

TEST_CASE("What was broken off before there was anybody is gone on with", "[server]")
{
    const NewDatabase database(u"door_broken"_s);
    CHECK(refusal([&] { workspace::createOnServer(database.address(), shop(u"postgres"_s), secret, now()); }) ==
          u"22|login-reserved|login");
    CHECK(workspace::createOnServer(database.address(), shop(u"door_karl"_s), secret, now()).login == u"door_karl");
}

TEST_CASE("Even a server that writes every statement down never sees a password", "[server]")
{
    const NewDatabase database(u"door_log"_s);
    NewDatabase::administrator()->script(u"ALTER DATABASE door_log SET log_statement = 'all';"
                                         "ALTER DATABASE door_log SET log_min_messages = 'log';"
                                         "ALTER DATABASE door_log SET log_parameter_max_length = -1"_s);
    workspace::createOnServer(database.address(), shop(u"door_lena"_s), u"Tajemnica-4711"_s, now());
    CHECK_NOTHROW(server::open(database.addressOf(u"door_lena"_s, u"Tajemnica-4711"_s)));
    QFile log(testServer::logFile());
    REQUIRE(log.open(QIODevice::ReadOnly));
    const QByteArray all = log.readAll();
    CHECK(all.contains("set_password"));
    CHECK_FALSE(all.contains("Tajemnica"));
}

TEST_CASE("A database that is not fit for a workspace is refused in words [R28]", "[server][R28]")
{
    SECTION("that sorts by a language")
    {
        const NewDatabase database(u"door_sorted"_s, u"C.UTF-8"_s);
        CHECK(refusal([&] { workspace::createOnServer(database.address(), shop(u"door_a"_s), secret, now()); }) ==
              u"28|text-order|database");
    }
    SECTION("that a newer program has filled")
    {
        const NewDatabase database(u"door_newer"_s);
        workspace::createOnServer(database.address(), shop(u"door_b"_s), secret, now());
        testServer::connect(u"door_newer"_s)->script(u"INSERT INTO schema_migration VALUES (99, 'later', '', 0)"_s);
        const QString newer = u"storage %1"_s.arg(int(StorageError::Kind::Newer));
        CHECK(refusal([&] { workspace::openServer(database.address()); }) == newer);
        CHECK(refusal([&] { workspace::upgradeOnServer(database.address()); }) == newer);
    }
    SECTION("that has none")
    {
        CHECK(refusal([] { workspace::openServer(testServer::address(u"postgres"_s)); }) == u"28|no-workspace|dbname");
    }
}

TEST_CASE("What is wrong with an address is told, with the part it is in [R28]", "[server][R28]")
{
    const NewDatabase database(u"door_words"_s);
    workspace::createOnServer(database.address(), shop(u"door_ola"_s), u"pass"_s, now());
    const QString good = testServer::networkAddress(u"door_words"_s, u"door_ola"_s, u"pass"_s).text();
    const QString port = good.section(u':', -1).section(u'/', 0, 0);
    const QString start = u"postgresql://door_ola:pass@"_s;
    const auto local = [&](const QString &rest) { return QString(start + u"127.0.0.1:" + port + rest); };
    CHECK(refusedAt(local(u"/door_words"_s)).isEmpty());
    CHECK(refusedAt(u"%1nowhere.invalid:%2/door_words"_s.arg(start, port)) == u"28|unknown-host|host");
    CHECK(refusedAt(QString(start + u"127.0.0.1:1/door_words")) == u"28|no-answer|host");
    CHECK(refusedAt(local(u"/nothing_here"_s)) == u"28|no-database|dbname");
    CHECK(refusedAt(local(u"/door_words?sslmode=require"_s)) == u"28|no-encryption|sslmode");
    CHECK(refusedAt(local(u"/door_words?sslmode=always"_s)) == u"28|address|workspace");
    CHECK(refusedAt(local(u"/door_words?target_session_attrs=standby"_s)) == u"28|no-primary|host");
    CHECK(refusedAt(u"postgresql://?service=door_nothing"_s) == u"28|no-service|service");
}

TEST_CASE("Adding a person makes the login, and leaving takes it back", "[server][R22]")
{
    const NewDatabase database(u"door_people"_s);
    const Person anna = workspace::createOnServer(database.address(), shop(u"door_boss"_s), secret, now());
    const auto manager = workspace::openServer(database.addressOf(u"door_boss"_s, secret));
    const auto write = [&](Database &as, const Person &actor, const auto &work) {
        transact(as, actor, now(), {u"test"_s}, [&](Transaction &tx) { work(tx); });
    };
    Person mia = person(u"door_mia"_s, Role::Marketing, Department::Marketing);
    write(*manager, anna, [&](Transaction &tx) {
        mia.id = people::add(tx, mia);
        people::setPassword(tx, mia.id, u"first"_s);
    });
    const auto reread = [&] {
        Reading reading{*manager, anna, now()};
        for (const Person &one : people::all(reading)) {
            if (one.id == mia.id)
                mia = one;
        }
    };
    reread();
    const auto hers = workspace::openServer(database.addressOf(u"door_mia"_s, u"first"_s));

    SECTION("She comes in, as herself, with her own role")
    {
        Reading reading{*hers, {}, now()};
        CHECK(people::self(reading)->role == Role::Marketing);
        CHECK_THROWS_AS(write(*hers, *people::self(reading),
                              [](Transaction &tx) { tx.database.execute(u"UPDATE person SET role = 'manager'"_s); }),
                        Forbidden);
    }
    SECTION("She changes her own password, and nobody else's")
    {
        write(*hers, mia, [&](Transaction &tx) { people::setPassword(tx, mia.id, u"second"_s); });
        CHECK_NOTHROW(server::open(database.addressOf(u"door_mia"_s, u"second"_s)));
        CHECK(refusal([&] { server::open(database.addressOf(u"door_mia"_s, u"first"_s)); }) ==
              u"28|wrong-password|password");
        CHECK(refusal([&] { server::setPassword(*hers, anna.id, anna.login, u"mine"_s); }) == u"22|not-allowed|");
    }
    SECTION("Another role takes effect at once")
    {
        mia.role = Role::Manager;
        mia.department = Department::Management;
        write(*manager, anna, [&](Transaction &tx) { people::change(tx, mia); });
        write(*hers, mia, [](Transaction &tx) { people::addUnit(tx, u"Shop"_s); });
        CHECK(hers->number(u"SELECT count(*) FROM unit"_s) == 1);
    }
    SECTION("When she leaves, her open connection ends in nothing and no new one is made")
    {
        mia.active = false;
        write(*manager, anna, [&](Transaction &tx) { people::change(tx, mia); });
        CHECK(refusal([&] { hers->number(u"SELECT count(*) FROM lead"_s); }) ==
              u"storage %1"_s.arg(int(StorageError::Kind::SignIn)));
        CHECK(refusal([&] { server::open(database.addressOf(u"door_mia"_s, u"first"_s)); }) ==
              u"28|login-withdrawn|user");

        reread();
        mia.active = true;
        write(*manager, anna, [&](Transaction &tx) { people::change(tx, mia); });
        CHECK_NOTHROW(workspace::openServer(database.addressOf(u"door_mia"_s, u"first"_s)));
    }
    SECTION("A login that cannot be one is refused in words")
    {
        const auto refused = [&](const QString &login) {
            return refusal([&] {
                write(*manager, anna,
                      [&](Transaction &tx) { people::add(tx, person(login, Role::Guest, Department::Other)); });
            });
        };
        CHECK(refused(u"mia berg"_s) == u"22|login|login");
        CHECK(refused(u"pg_mia"_s) == u"22|login|login");
        CHECK(refused(u"postgres"_s) == u"22|login-reserved|login");
        CHECK(refused(u"door_people_owner"_s) == u"22|login-reserved|login");
        const NewDatabase other(u"door_other"_s);
        workspace::createOnServer(other.address(), shop(u"door_elsewhere"_s), secret, now());
        CHECK(refused(u"door_elsewhere"_s) == u"22|login-elsewhere|login");
        CHECK(refusal([&] { write(*manager, anna, [&](Transaction &tx) { people::setPassword(tx, mia.id, {}); }); }) ==
              u"22|password|password");
    }
}

TEST_CASE("An address is put together from its parts and read back the same", "[server]")
{
    const auto address = WorkspaceAddress::of({{u"host"_s, u"a.example,::1"_s},
                                               {u"port"_s, u"5432,5433"_s},
                                               {u"user"_s, u"mia@shop"_s},
                                               {u"password"_s, u"secret"_s},
                                               {u"dbname"_s, u"my shop"_s},
                                               {u"sslmode"_s, u"verify-full"_s},
                                               {u"service"_s, QString()},
                                               {u"sslrootcert"_s, u"/etc/our ca.crt"_s}});
    CHECK(address.text() == u"postgresql://mia%40shop@a.example:5432,[::1]:5433/my%20shop?sslmode=verify-full"
                            "&sslrootcert=/etc/our%20ca.crt");
    auto same = WorkspaceAddress::parse(address.text()).options();
    same.insert(u"password"_s, u"secret"_s);
    CHECK(same == address.options());
    CHECK(WorkspaceAddress::of({{u"service"_s, u"shop"_s}}).text() == u"postgresql:///?service=shop");
}
