// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

#include "smarketing/workbench/session.h"
#include "smarketing/workbench/workspace.h"

#include <QPointer>
#include <QSemaphore>
#include <QTest>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

/// A window somewhere else on the same workspace, and what it was told.
struct Window {
    explicit Window(const TestWorkspace &workspace) : session(workspace.address(), workspace.clock())
    {
        session.signIn(workspace.mia);
        QObject::connect(&session, &Session::changed, &session, [this](const Changes &changes) { told += changes; });
    }

    bool isTold(const std::function<bool(const Changes &)> &what) const
    {
        return QTest::qWaitFor([&] { return std::ranges::any_of(told, what); }, 5000);
    }
    bool isToldOf(const QString &subject) const
    {
        return isTold([&](const Changes &changes) { return changes.subjects.contains(subject); });
    }
    bool isToldToReadEverything() const
    {
        return isTold([](const Changes &changes) { return changes.subjects.isEmpty(); });
    }
    qint64 leadsSeen()
    {
        auto reply =
            session.read([](Reading &reading) { return reading.database.number(u"SELECT count(*) FROM lead"_s); });
        reply.waitForFinished();
        return reply.result().value_or(0);
    }

    Session session;
    QList<Changes> told;
};

} // namespace

TEST_CASE("What is committed right after the first read is told", "[session]")
{
    TestWorkspace workspace;
    Window window(workspace);
    REQUIRE(window.leadsSeen() == 0);
    workspace.addLead(); // nothing of the window has had its turn yet
    CHECK(window.isToldOf(u"lead"_s));
}

TEST_CASE("What stood there when a window opened is nothing new", "[session]")
{
    TestWorkspace workspace;
    workspace.addLead();
    Window window(workspace);
    REQUIRE(window.leadsSeen() == 1);
    workspace.as(workspace.boss, [](Transaction &tx) {
        tx.database.script(u"UPDATE unit SET name = 'Second shop', row_version = row_version + 1"_s);
    });
    REQUIRE(window.isToldOf(u"unit"_s));
    CHECK(window.told.size() == 1);
    CHECK_FALSE(window.told.constFirst().touches(u"lead"_s));
}

TEST_CASE("Two windows are told of each other's changes", "[session]")
{
    TestWorkspace workspace;
    Window one(workspace);
    Window other(workspace);
    REQUIRE(one.leadsSeen() == 0);
    REQUIRE(other.leadsSeen() == 0);
    other.session.write({u"test"_s}, [](Transaction &tx) {
        tx.database.script(u"INSERT INTO channel (name, name_key, direction, place) "
                           "VALUES ('Poster', 'poster', 'outbound', 'offline')"_s);
    });
    CHECK(one.isToldOf(u"channel"_s));
    CHECK(other.isToldOf(u"channel"_s));
}

TEST_CASE("Where a workspace can only be read, everybody is a guest, and writing fails", "[session]")
{
    TestWorkspace workspace;
    workspace.addLead();
    Session session(workspace.address(), workspace.clock(), Database::Access::ReadOnly);
    session.signIn(workspace.boss);
    CHECK(session.actor().id == workspace.boss.id);
    CHECK_FALSE(may(session.actor(), Action::CreateLead));
    auto count = session.read([](Reading &reading) { return reading.database.number(u"SELECT count(*) FROM lead"_s); });
    count.waitForFinished();
    CHECK(count.result() == 1);
    std::optional<StorageError::Kind> failure;
    session.write({u"test"_s}, [](Transaction &tx) { tx.database.script(u"UPDATE lead SET note = 'x'"_s); })
        .onFailed(&session, [&](const Error &error) { failure = dynamic_cast<const StorageError &>(error).kind; });
    CHECK(QTest::qWaitFor([&] { return failure.has_value(); }, 5000));
    CHECK(failure == StorageError::Kind::ReadOnly);
}

TEST_CASE("A session that ends finishes what is under way, and nobody waits for it", "[session]")
{
    TestWorkspace workspace;
    QObject keeper;
    auto session = std::make_unique<Session>(workspace.address(), workspace.clock());
    session->signIn(workspace.mia);
    QSemaphore goOn;
    bool done = false;
    session->longWork([&](Database &, const Person &, const Session::Clock &) {
        goOn.acquire();
        done = true;
    });
    session->write({u"test"_s}, [](Transaction &tx) {
        tx.database.script(u"INSERT INTO channel (name, name_key, direction, place) "
                           "VALUES ('Poster', 'poster', 'outbound', 'offline')"_s);
    });
    const QPointer<Session> ending = session.get();
    session.release()->endWhenDone(&keeper); // returns, though the work has not
    QTest::qWait(100);
    CHECK(ending);
    CHECK_FALSE(done);
    goOn.release();
    CHECK(QTest::qWaitFor([&] { return ending.isNull(); }, 5000));
    CHECK(done);
    CHECK(workspace.number(u"SELECT count(*) FROM channel WHERE name_key = 'poster'"_s) == 1);
}

TEST_CASE("Of a large change, everything that it touched is told", "[session]")
{
    TestWorkspace workspace;
    Window window(workspace);
    REQUIRE(window.leadsSeen() == 0);
    workspace.as(workspace.mia, [&](Transaction &tx) {
        tx.database.script(u"UPDATE campaign SET objective = 'More', row_version = row_version + 1"_s);
        for (int i = 0; i < 1000; ++i)
            tx.database.execute(u"INSERT INTO lead (last_name, name_key, stage, created_at, last_activity_at) "
                                "VALUES (?, ?, 'lead', ?, ?)"_s,
                                QString::number(i), QString::number(i), tx.now, tx.now);
    });
    CHECK(window.isToldOf(u"lead"_s));
    CHECK(window.isToldOf(u"campaign"_s));
}

TEST_CASE("After a backup was put back, every window reads everything again", "[session][file]")
{
    TestWorkspace workspace;
    const QString backup = workspace.folder() + u"/backup.smarketing";
    workspace::backUp(workspace.database(), backup);
    workspace.addLead(u"After"_s);
    Window window(workspace);
    REQUIRE(window.leadsSeen() == 1);

    SECTION("which ends before the place where the window was")
    {
        workspace::restore(backup, workspace.path());
    }
    SECTION("and in which as much has been done since")
    {
        workspace::restore(backup, workspace.path());
        workspace.addLead(u"Another"_s);
        workspace.addLead(u"Yet another"_s);
    }
    CHECK(window.isToldToReadEverything());
    CHECK(window.leadsSeen() == workspace.number(u"SELECT count(*) FROM lead"_s));

    window.told.clear();
    workspace.addLead(u"Later"_s);
    CHECK(window.isToldOf(u"lead"_s));
}
