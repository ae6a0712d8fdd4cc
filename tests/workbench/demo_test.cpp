// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "smarketing/storage/database.h"
#include "smarketing/workbench/demo.h"
#include "smarketing/workbench/handoff.h"
#include "smarketing/workbench/meeting.h"
#include "smarketing/workbench/scorecard.h"
#include "smarketing/workbench/workspace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

const Instant now = toInstant(QDateTime(QDate(2026, 10, 21), QTime(14, 0), QTimeZone::utc()));

qint64 count(Database &database, const QString &what)
{
    return database.number(u"SELECT count(*) FROM "_s + what).value_or(0);
}

} // namespace

TEST_CASE("The demo is a year of work that keeps every rule, with something left to do", "[demo][file]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"demo.smarketing"_s);
    const Person manager = demo::create(path, {u"en"_s, 400, 7}, now);
    CHECK(manager.role == Role::Manager);
    CHECK_NOTHROW(workspace::prepare(path));
    const auto database = Database::openFile(path);
    CHECK(workspace::check(*database) == QStringList());

    CHECK(count(*database, u"lead"_s) == 400);
    CHECK(count(*database, u"campaign WHERE state = 'running'"_s) >= 2);
    CHECK(count(*database, u"campaign WHERE state = 'finished'"_s) >= 8);
    CHECK(count(*database, u"persona_version WHERE state = 'in_force'"_s) == 4);
    CHECK(count(*database, u"deal WHERE stage = 'won'"_s) >= 20);
    CHECK(count(*database, u"reach"_s) > 500);

    Reading reading{*database, manager, now};
    CHECK(handoffs::unanswered(reading) > 0);
    int waiting = 0;
    int overdue = 0;
    for (const handoffs::Receiver &rep : handoffs::suggestReceivers(reading)) {
        waiting += handoffs::inbox(reading, rep.person.id).counts.waiting;
        overdue += rep.overdue;
    }
    CHECK(waiting > 0);
    CHECK(overdue > 0);

    CHECK(count(*database, u"meeting WHERE state = 'closed'"_s) == 8);
    CHECK(count(*database, u"decision"_s) >= 8);
    CHECK(count(*database, u"action_item WHERE state = 'done'"_s) >= 5);
    CHECK(count(*database, u"process_card"_s) == 3);
    CHECK(count(*database, u"exchange_session WHERE learned <> ''"_s) == 2);
    CHECK(count(*database, u"exchange_session WHERE learned = ''"_s) == 1);
    const meetings::Board coming = meetings::board(reading);
    REQUIRE(coming.meeting);
    CHECK(coming.meeting->startsAt > now);
    CHECK(std::ranges::count(coming.items, AgendaSource::Manual, &AgendaItem::source) >= 2);
    // The agreement's versions make sense: most weeks are kept, not all.
    CHECK(count(*database, u"sla"_s) == 4);
    CHECK(count(*database, u"obstacle WHERE confirmed_at IS NOT NULL"_s) == 5);
    CHECK(count(*database, u"obstacle WHERE confirmed_at IS NULL"_s) == 1);
    const QDate lastWeek = toDateTime(now).date().addDays(-7);
    const QList<WeekScore> weeks = scorecards::weeks(reading, lastWeek, 12);
    REQUIRE(weeks.size() == 12);
    for (const Promise promise : {Promise::Mqls, Promise::FirstTouch, Promise::Feedback}) {
        const auto with = [&](Verdict verdict) {
            return std::ranges::count_if(weeks,
                                         [&](const WeekScore &week) { return week.verdict(promise) == verdict; });
        };
        CAPTURE(toText(promise).toStdString(), with(Verdict::Kept), with(Verdict::Missed));
        CHECK(with(Verdict::Kept) > 0);
        CHECK(with(Verdict::Missed) > 0);
    }
}

TEST_CASE("The demo speaks three languages and says so when asked for another", "[demo][file]")
{
    const QTemporaryDir folder;
    for (const QString &language : {u"en"_s, u"pl"_s, u"sv"_s}) {
        const QString path = folder.filePath(language + u".smarketing");
        demo::create(path, {language, 60, 7}, now);
        const auto database = Database::openFile(path);
        CHECK(workspace::check(*database).isEmpty());
        CHECK(count(*database, u"lead"_s) == 60);
    }
    CHECK_THROWS_AS(demo::create(folder.filePath(u"x.smarketing"_s), {u"de"_s, 10, 7}, now), Refused);
}

TEST_CASE("The demo is the same each time, and stopped half-way leaves nothing", "[demo][file]")
{
    const QTemporaryDir folder;
    const auto signature = [&](const QString &name) {
        const QString path = folder.filePath(name);
        demo::create(path, {u"en"_s, 50, 3}, now);
        const auto database = Database::openFile(path);
        return database->number(u"SELECT sum(id * subject_id % 1000003) FROM event"_s);
    };
    CHECK(signature(u"a.smarketing"_s) == signature(u"b.smarketing"_s));

    const QString path = folder.filePath(u"c.smarketing"_s);
    CHECK_THROWS_AS(demo::create(path, {u"en"_s, 50, 3}, now, [](int done, int) { return done < 100; }), Cancelled);
    CHECK(QDir(folder.path()).entryList({u"c.*"_s}, QDir::Files).isEmpty());
}

TEST_CASE("A large demo is written in bulk", "[demo][file]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.smarketing"_s);
    demo::create(path, {u"en"_s, 6000, 7}, now);
    const auto database = Database::openFile(path);
    CHECK(count(*database, u"lead"_s) == 6000);
    CHECK(workspace::check(*database).isEmpty());
}
