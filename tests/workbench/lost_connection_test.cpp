// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "server/breakable_line.h"
#include "workspace_fixture.h"

#include "smarketing/storage/measure.h"
#include "smarketing/workbench/session.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

using Break = BreakableLine::Break;

const QString sessions = u"the session under test"_s;

WorkspaceAddress named(WorkspaceAddress address)
{
    address.setOption(u"application_name"_s, sessions);
    return address;
}

ChannelId addChannel(Transaction &tx, const QString &name)
{
    return ChannelId(tx.database.insert(u"INSERT INTO channel (name, name_key, direction, place) "
                                        "VALUES (?, ?, 'outbound', 'offline') RETURNING id"_s,
                                        name, name));
}

/// A window on a workspace that is on a server, by a line that can break.
struct Remote {
    Remote()
    {
        session.signIn(workspace.mia);
        QObject::connect(&session, &Session::changed, &session, [this](const Changes &changes) { told += changes; });
        QObject::connect(&session, &Session::reachabilityChanged, &session,
                         [this](bool reachable) { reachability += reachable; });
        leadsSeen(); // it listens before it reads
    }

    std::optional<qint64> leadsSeen()
    {
        auto reply =
            session.read([](Reading &reading) { return reading.database.number(u"SELECT count(*) FROM lead"_s); });
        reply.waitForFinished();
        return reply.result();
    }
    auto write(const QString &name)
    {
        return session.write({u"test"_s}, [name](Transaction &tx) { return addChannel(tx, name); });
    }
    qint64 channelsNamed(const QString &name) const
    {
        return workspace.number(u"SELECT count(*) FROM channel WHERE name_key = '%1'"_s.arg(name));
    }
    qint64 idOf(const QString &name) const
    {
        return workspace.number(u"SELECT id FROM channel WHERE name_key = '%1'"_s.arg(name));
    }
    static void endConnections(Database &administrator)
    {
        administrator.number(u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                             "WHERE application_name = ? AND pid <> pg_backend_pid()"_s,
                             sessions);
    }
    bool isTold(const std::function<bool(const Changes &)> &what) const
    {
        return QTest::qWaitFor([&] { return std::ranges::any_of(told, what); }, 8000);
    }
    bool isToldToReadEverything() const
    {
        return isTold([](const Changes &changes) { return changes.subjects.isEmpty(); });
    }

    TestWorkspace workspace{Engine::Postgres};
    BreakableLine line{workspace.address()};
    Session session{named(line.address()), workspace.clock()};
    QList<Changes> told;
    QList<bool> reachability;
};

std::optional<StorageError::Kind> failureOf(const std::function<void()> &attempt)
{
    try {
        attempt();
        return std::nullopt;
    } catch (const StorageError &error) {
        return error.kind;
    }
}

} // namespace

TEST_CASE("A write is done once, wherever in its COMMIT the connection breaks", "[server][session][R23]")
{
    Remote remote;
    const Break where = GENERATE(Break::Never, Break::BeforeCommit, Break::AtCommit, Break::AfterCommit);
    CAPTURE(int(where));
    remote.line.breakNext(where);
    auto reply = remote.write(u"poster"_s);
    reply.waitForFinished();
    CHECK(remote.line.hasBroken());
    CHECK(reply.result().value == remote.idOf(u"poster"_s));
    CHECK(remote.channelsNamed(u"poster"_s) == 1);
    CHECK(remote.isTold([](const Changes &changes) { return changes.touches(u"channel"_s); }));
}

TEST_CASE("A connection that the server ends is made anew", "[server][session]")
{
    Remote remote;
    SECTION("before a write")
    {
        Remote::endConnections(remote.workspace.database());
        auto reply = remote.write(u"poster"_s);
        reply.waitForFinished();
        CHECK(reply.result().value == remote.idOf(u"poster"_s));
    }
    SECTION("in a write, which begins again")
    {
        auto tries = std::make_shared<int>(0);
        auto reply = remote.session.write({u"test"_s}, [tries](Transaction &tx) {
            const ChannelId id = addChannel(tx, u"poster"_s);
            if (++*tries == 1)
                tx.database.number(u"SELECT count(*) FROM (SELECT pg_terminate_backend(pg_backend_pid())) t"_s);
            return id;
        });
        reply.waitForFinished();
        CHECK(reply.result().value == remote.idOf(u"poster"_s));
        CHECK(*tries == 2);
    }
    SECTION("before a reading")
    {
        remote.workspace.addLead();
        Remote::endConnections(remote.workspace.database());
        CHECK(remote.leadsSeen() == 1);
    }
    SECTION("while nothing is done; what happened meanwhile is not missed")
    {
        Remote::endConnections(remote.workspace.database());
        CHECK(remote.isToldToReadEverything());
        CHECK(remote.reachability == QList<bool>{false, true});
        remote.told.clear();
        remote.workspace.addLead();
        CHECK(remote.isTold([](const Changes &changes) { return changes.subjects.contains(u"lead"_s); }));
    }
}

TEST_CASE("Of many writes whose connections are ended at any moment, none is lost or doubled", "[server][session][R23]")
{
    Remote remote;
    constexpr int ends = 12;
    std::atomic<int> ended = 0;
    std::jthread killer([&] {
        const auto administrator = remote.workspace.connect();
        for (; ended < ends; ++ended) {
            std::this_thread::sleep_for(std::chrono::milliseconds(250 + ended * 37 % 100));
            Remote::endConnections(*administrator);
        }
    });
    int count = 0;
    for (; ended < ends; ++count) {
        const QString name = u"channel %1"_s.arg(count);
        auto reply = remote.write(name);
        reply.waitForFinished();
        REQUIRE(reply.result().value == remote.idOf(name));
    }
    killer.join();
    CHECK(count > ends);
    CHECK(remote.workspace.number(u"SELECT count(*) FROM channel WHERE name_key LIKE 'channel %'"_s) == count);
    CHECK(remote.workspace.number(u"SELECT count(*) FROM command WHERE name = 'test'"_s) == count);
}

TEST_CASE("What is written while the server is away is done when it is back", "[server][session]")
{
    Remote remote;
    remote.line.close();
    auto reply = remote.write(u"poster"_s);
    CHECK(QTest::qWaitFor([&] { return remote.reachability == QList<bool>{false}; }, 5000));
    QTest::qWait(500);
    CHECK_FALSE(reply.isFinished());
    remote.line.open();
    CHECK(QTest::qWaitFor([&] { return reply.isFinished(); }, 8000));
    CHECK(reply.result().value == remote.idOf(u"poster"_s));
    CHECK(QTest::qWaitFor([&] { return remote.reachability == QList<bool>{false, true}; }, 8000));
    CHECK(remote.isToldToReadEverything());
    CHECK(remote.leadsSeen() == 0);
}

TEST_CASE("A write whose fate nobody knows is looked up as soon as the server is back", "[server][session][slow][R23]")
{
    Remote remote;
    QList<int> unknown;
    QObject::connect(&remote.session, &Session::fateUnknown, &remote.session, [&](int writes) { unknown += writes; });
    const Break where = GENERATE(Break::AfterCommit, Break::BeforeCommit);
    remote.line.breakNext(where, true);
    auto reply = remote.write(u"unknown"_s);
    REQUIRE(QTest::qWaitFor([&] { return unknown.contains(1); }, 60'000));
    CHECK_FALSE(reply.isFinished());
    CHECK(remote.session.unanswered() == QStringList{u"test"_s});

    // nobody waits for ever: the server has been away for long enough
    auto late = remote.write(u"late"_s);
    CHECK(failureOf([&] { late.waitForFinished(); }) == StorageError::Kind::Unavailable);
    CHECK(remote.channelsNamed(u"late"_s) == 0);

    remote.line.open();
    REQUIRE(QTest::qWaitFor([&] { return reply.isFinished(); }, 20'000));
    if (where == Break::AfterCommit) {
        CHECK(reply.result().value == remote.idOf(u"unknown"_s));
        CHECK(remote.channelsNamed(u"unknown"_s) == 1);
    } else {
        CHECK_THROWS_AS(reply.waitForFinished(), Refused);
        CHECK(remote.channelsNamed(u"unknown"_s) == 0);
    }
    CHECK(remote.session.unanswered().isEmpty());
    CHECK(QTest::qWaitFor([&] { return unknown.last() == 0; }, 5000));
}

TEST_CASE("What is given up is waited for no longer", "[server][session]")
{
    Remote remote;
    remote.line.close();
    auto reply = remote.write(u"poster"_s);
    QTest::qWait(500);
    CHECK_FALSE(reply.isFinished());
    QElapsedTimer clock;
    clock.start();
    remote.session.giveUp();
    CHECK(failureOf([&] { reply.waitForFinished(); }) == StorageError::Kind::Unavailable);
    CHECK(clock.elapsed() < 3000);
    CHECK(remote.session.failures() == 1);
}

TEST_CASE("Writers who stand in each other's way both get through", "[server][session]")
{
    TestWorkspace workspace(Engine::Postgres);
    std::atomic<int> locked = 0;
    std::atomic<int> tries = 0;
    const auto inOrder = [&](const QString &first, const QString &second) {
        const auto database = workspace.connect();
        const QString rename = u"UPDATE channel SET name = name || '!', row_version = row_version + 1 "
                               "WHERE name_key = ?"_s;
        transact(*database, workspace.mia, workspace.now(), {u"test"_s}, [&](Transaction &tx) {
            ++tries;
            tx.database.execute(rename, first);
            for (++locked; locked < 2;)
                std::this_thread::yield();
            tx.database.execute(rename, second);
        });
    };
    std::jthread other([&] { inOrder(u"fair"_s, u"website"_s); });
    inOrder(u"website"_s, u"fair"_s);
    other.join();
    CHECK(tries == 3);
    CHECK(workspace.text(u"SELECT name FROM channel WHERE name_key = 'fair'"_s) == u"Fair!!");
    CHECK(workspace.text(u"SELECT name FROM channel WHERE name_key = 'website'"_s) == u"Website!!");
}

TEST_CASE("A command that was done is not done again", "[session]")
{
    TestWorkspace workspace;
    const CommandSpec spec{u"test"_s};
    const auto add = [&] {
        transact(workspace.database(), workspace.mia, workspace.now(), spec,
                 [](Transaction &tx) { addChannel(tx, u"poster"_s); });
    };
    add();
    CHECK_THROWS_AS(add(), AlreadyDone);
    CHECK(workspace.number(u"SELECT count(*) FROM channel WHERE name_key = 'poster'"_s) == 1);
}

TEST_CASE("On a server the time of a command is the server's", "[server][R24]")
{
    TestWorkspace workspace(Engine::Postgres);
    WorkspaceAddress address = workspace.address();
    address.setOption(u"user"_s, u"mia"_s);
    const auto database = Database::open(address);
    transact(*database, workspace.mia, workspace.now(), {u"test"_s}, [&](Transaction &tx) {
        CHECK(tx.now > workspace.now() + std::chrono::hours(24));
        CHECK(tx.now == fromMillis(*tx.database.number(u"SELECT at FROM command WHERE open = 1"_s)));
    });
}

TEST_CASE("What each writer has counted for itself is put together", "[server]")
{
    TestWorkspace workspace(Engine::Postgres);
    for (int i = 0; i < 5; ++i)
        workspace.addLead(QString::number(i));
    const QString counted = u"SELECT sum(n) FROM measure_day WHERE dimension = 'campaign'"_s;
    const QString rows = u"SELECT count(*) FROM measure_day"_s;
    const qint64 before = workspace.number(rows);
    const qint64 leads = workspace.number(counted);
    WorkspaceAddress address = workspace.address();
    address.setOption(u"user"_s, u"mia"_s);
    measureStore::gather(*Database::open(address));
    CHECK(workspace.number(rows) < before);
    CHECK(workspace.number(counted) == leads);
}
