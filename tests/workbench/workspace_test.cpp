// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

#include "smarketing/storage/command.h"
#include "smarketing/storage/migration.h"
#include "smarketing/workbench/person.h"
#include "smarketing/workbench/setting.h"
#include "smarketing/workbench/working_time.h"
#include "smarketing/workbench/workspace.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

const Instant now = toInstant(QDateTime(QDate(2026, 3, 2), QTime(8, 0), QTimeZone::utc()));

workspace::NewWorkspace gardenShop(const QString &path)
{
    return {path,
            u"Garden shop"_s,
            u"Europe/Warsaw"_s,
            u"PLN"_s,
            {{}, u"anna"_s, u"Anna Nowak"_s, u""_s, Department::Management, Role::Manager, {}, true, false, 0}};
}

StorageError::Kind kindOfPreparing(const QString &path)
{
    try {
        workspace::prepare(path);
    } catch (const StorageError &error) {
        return error.kind;
    }
    FAIL("the file was let pass");
    return StorageError::Kind::Other;
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

} // namespace

TEST_CASE("A new workspace has a founder who manages it, and its settings", "[workspace][file]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shop.smarketing"_s);
    const Person founder = workspace::create(gardenShop(path), now);
    CHECK(founder.id.isValid());
    CHECK(founder.role == Role::Manager);
    CHECK_NOTHROW(workspace::prepare(path));
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"shop.smarketing"_s});

    const auto database = Database::openFile(path);
    Reading reading{*database, founder, now};
    CHECK(settings::company(reading).name == u"Garden shop");
    CHECK(settings::timeZone(reading).id() == "Europe/Warsaw");
    CHECK(workspace::check(*database).isEmpty());

    SECTION("It does not replace a file that stands there")
    {
        CHECK_THROWS_AS(workspace::create(gardenShop(path), now), Refused);
    }
    SECTION("Where something is wrong, no file is left behind [R28]")
    {
        workspace::NewWorkspace wrong = gardenShop(folder.filePath(u"other.smarketing"_s));
        wrong.timeZone = u"Mars/Olympus"_s;
        CHECK_THROWS_AS(workspace::create(wrong, now), Refused);
        CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"shop.smarketing"_s});
    }
}

TEST_CASE("Opening says what is the matter with a file", "[workspace][file]")
{
    const TestWorkspace good;
    const QString path = good.folder() + u"/other.smarketing";
    using Kind = StorageError::Kind;

    SECTION("not there")
    {
        CHECK(kindOfPreparing(path) == Kind::Unavailable);
    }
    SECTION("a folder")
    {
        CHECK(kindOfPreparing(good.folder()) == Kind::Foreign);
    }
    SECTION("empty, text, or another program's database")
    {
        write(path, {});
        CHECK(kindOfPreparing(path) == Kind::Foreign);
        write(path, QByteArray("name;email\n").repeated(100));
        CHECK(kindOfPreparing(path) == Kind::Foreign);
        QFile::remove(path);
        Database::openFile(path)->script(u"CREATE TABLE lead (id INTEGER)"_s);
        CHECK(kindOfPreparing(path) == Kind::Foreign);
    }
    SECTION("newer than the program")
    {
        QFile::copy(good.path(), path);
        Database::openFile(path)->script(u"PRAGMA user_version = %1"_s.arg(migration::newest() + 1));
        CHECK(kindOfPreparing(path) == Kind::Newer);
    }
    SECTION("truncated")
    {
        QFile::copy(good.path(), path);
        QFile file(path);
        REQUIRE(file.resize(file.size() / 2));
        CHECK(kindOfPreparing(path) == Kind::Corrupt);
    }
    SECTION("a guard taken out")
    {
        QFile::copy(good.path(), path);
        Database::openFile(path)->script(u"DROP TRIGGER handoff_update"_s);
        CHECK(kindOfPreparing(path) == Kind::Corrupt);
    }
    SECTION("locked by another program")
    {
        QFile::copy(good.path(), path);
        const auto other = Database::openFile(path);
        other->script(u"BEGIN EXCLUSIVE"_s);
        CHECK(kindOfPreparing(path) == Kind::Busy);
    }
    SECTION("read by another program, it opens")
    {
        good.database().begin();
        CHECK_NOTHROW(workspace::prepare(good.path()));
        good.database().rollback();
    }
}

TEST_CASE("A backup can be put back, and what stood there is kept", "[workspace][file]")
{
    TestWorkspace workspace;
    const QString backup = workspace.folder() + u"/backup.smarketing";
    workspace.addLead(u"Before"_s);
    workspace::backUp(workspace.database(), backup);
    workspace.addLead(u"After"_s);

    SECTION("in place, seen by whoever has it open")
    {
        const QString kept = workspace::restore(backup, workspace.path());
        CHECK(workspace.number(u"SELECT count(*) FROM lead"_s) == 1);
        CHECK(Database::openFile(kept)->number(u"SELECT count(*) FROM lead"_s) == 2);
        CHECK(workspace::check(workspace.database()).isEmpty());
    }
    SECTION("also over a damaged file")
    {
        const QString damaged = workspace.folder() + u"/damaged.smarketing";
        write(damaged, "SQLite format");
        const QString kept = workspace::restore(backup, damaged);
        CHECK(QFile(kept).size() == 13);
        CHECK(Database::openFile(damaged)->number(u"SELECT count(*) FROM lead"_s) == 1);
    }
    SECTION("but a damaged backup is not put anywhere")
    {
        QFile file(backup);
        REQUIRE(file.resize(file.size() / 2));
        CHECK_THROWS_AS(workspace::restore(backup, workspace.path()), StorageError);
        CHECK(workspace.number(u"SELECT count(*) FROM lead"_s) == 2);
    }
    SECTION("and a backup replaces a workspace only")
    {
        const QString letter = workspace.folder() + u"/letter.txt";
        write(letter, "Dear customer");
        CHECK_THROWS_AS(workspace::backUp(workspace.database(), letter), Refused);
        CHECK_THROWS_AS(workspace::backUp(workspace.database(), workspace.path()), Refused);
        CHECK_NOTHROW(workspace::backUp(workspace.database(), backup));
        CHECK(Database::openFile(backup)->number(u"SELECT count(*) FROM lead"_s) == 2);
    }
}

TEST_CASE("A backup is made a day, and the last fourteen are kept", "[workspace][file]")
{
    TestWorkspace workspace;
    for (int hour = 0; hour < 20 * 24; hour += 6) {
        workspace::backUpDaily(workspace.database(), workspace.now());
        workspace.advance(6);
    }
    const QStringList kept = QDir(workspace::backupFolder(workspace.path())).entryList(QDir::Files, QDir::Name);
    REQUIRE(kept.size() == 14);
    CHECK(kept.constFirst() == u"2026-03-08T080000Z.smarketing");
    CHECK(kept.constLast() == u"2026-03-21T080000Z.smarketing");
}

TEST_CASE("The check finds what was done behind the program's back", "[workspace][file]")
{
    TestWorkspace workspace;
    const HandoffId handoff = workspace.addHandoff(workspace.addLead(), workspace.sven);
    REQUIRE(handoff.isValid());
    REQUIRE(workspace::check(workspace.database()).isEmpty());

    SECTION("a figure")
    {
        workspace.database().script(u"UPDATE measure_day SET n = n + 1 WHERE measure = 'lead'"_s);
        CHECK(workspace::check(workspace.database()).filter(u"recount"_s).size() == 3);
    }
    SECTION("a rule, with its guard taken out")
    {
        workspace.database().script(u"DROP TRIGGER handoff_update; PRAGMA ignore_check_constraints = ON"_s);
        CHECK(workspace
                  .sql(workspace.sven, u"UPDATE handoff SET state = 'closed', outcome = 'won', closed_at = sent_at"_s)
                  .isEmpty());
        const QStringList problems = workspace::check(workspace.database());
        CHECK(problems.contains(u"R4: handoff 1 has ended without feedback"_s));
        CHECK(problems.contains(u"tables or guards were changed by other means"_s));
    }
}

TEST_CASE("Settings are kept, and only a manager changes them", "[workspace][file]")
{
    TestWorkspace workspace;
    const auto changeName = [](Transaction &tx) {
        settings::setCompany(tx, {u"New name"_s, u"Europe/Stockholm"_s, u"SEK"_s, u"sv"_s});
    };
    CHECK_THROWS_AS(workspace.as(workspace.mia, changeName), Forbidden);
    workspace.as(workspace.boss, changeName);
    CHECK(workspace.read(workspace.guest, settings::company).currency == u"SEK");
    // whoever read it before is told
    CHECK_THROWS_AS(workspace.as(workspace.boss, changeName), Conflict);

    WeekHours hours = usualWeek();
    hours[5] = {{600, 840}};
    workspace.as(workspace.boss, [&](Transaction &tx) {
        workingTimes::setHours(tx, {}, hours);
        workingTimes::putDay(tx, {QDate(2026, 6, 18), DayKind::Free, u"Stocktaking"_s});
    });
    const WorkingCalendar kept =
        workspace.read(workspace.guest, [](Reading &reading) { return settings::workingCalendar(reading); });
    CHECK(kept.hours(6) == QList<WorkSpan>{{600, 840}});
    CHECK(kept.hours(1) == QList<WorkSpan>{{480, 960}});
    CHECK(kept.holidays() == Holidays{{QDate(2026, 6, 18), u"Stocktaking"_s}});
    CHECK(kept.zone().id() == "Europe/Stockholm");

    Sla stricter = workspace.read(workspace.guest, settings::sla);
    stricter.feedbackHours = 12;
    workspace.advance(1);
    workspace.as(workspace.boss, [&](Transaction &tx) { settings::setSla(tx, stricter); });
    CHECK(workspace.read(workspace.guest, settings::sla).feedbackHours == 12);
    CHECK(workspace.read(workspace.guest, settings::slaVersions).size() == 2);
}
