// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/working_time.h"

#include "smarketing/domain/error.h"

#include "catch.h"
#include "moments.h"

#include <random>

using namespace smarketing;
using namespace smarketing::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

WorkingCalendar warsaw()
{
    WorkingCalendar calendar{QTimeZone("Europe/Warsaw")};
    calendar.addHolidays(polishHolidays(2026));
    return calendar;
}

/// Every hour of the week, so that clock changes on Sunday nights count.
WorkingCalendar aroundTheClock(const char *zone)
{
    WorkingCalendar calendar{QTimeZone(zone)};
    for (int weekday = 1; weekday <= 7; ++weekday)
        calendar.setHours(weekday, {{0, 1440}});
    return calendar;
}

Duration hours(double count)
{
    return Duration(qint64(count * 3'600'000));
}

QString reasonOf(const std::function<void()> &act)
{
    try {
        act();
    } catch (const Refused &refused) {
        return refused.reason;
    }
    return u"not refused"_s;
}

} // namespace

TEST_CASE("a due time counts working hours only", "[R10][R11]")
{
    struct Case {
        const char *from;
        double hours;
        const char *due;
    };
    // Warsaw is UTC+1 in winter, UTC+2 from 29 March to 25 October 2026: 8–16 is 7–15 or 6–14 UTC.
    const auto [from, count, due] =
        GENERATE(Case{"2026-01-14T08:00:00Z", 2, "2026-01-14T10:00:00Z"},  // Wednesday
                 Case{"2026-01-14T14:30:00Z", 1, "2026-01-15T07:30:00Z"},  // over the night
                 Case{"2026-01-14T07:00:00Z", 8, "2026-01-14T15:00:00Z"},  // to the minute of closing
                 Case{"2026-01-14T20:00:00Z", 8, "2026-01-15T15:00:00Z"},  // made in the evening
                 Case{"2026-01-14T02:00:00Z", 1, "2026-01-14T08:00:00Z"},  // before opening
                 Case{"2026-01-16T14:00:00Z", 2, "2026-01-19T08:00:00Z"},  // over the weekend
                 Case{"2026-01-17T11:00:00Z", 1, "2026-01-19T08:00:00Z"},  // on a Saturday
                 Case{"2026-01-05T14:00:00Z", 2, "2026-01-07T08:00:00Z"},  // over Epiphany, a Tuesday
                 Case{"2026-04-03T13:00:00Z", 2, "2026-04-07T07:00:00Z"},  // Good Friday works, Easter Monday does not
                 Case{"2026-06-03T13:00:00Z", 2, "2026-06-05T07:00:00Z"},  // over Corpus Christi
                 Case{"2026-12-23T14:00:00Z", 2, "2026-12-28T08:00:00Z"},  // Christmas Eve is free
                 Case{"2026-03-27T14:00:00Z", 2, "2026-03-30T07:00:00Z"},  // over the change to summer time
                 Case{"2026-10-23T13:00:00Z", 2, "2026-10-26T08:00:00Z"},  // over the change to winter time
                 Case{"2026-01-14T08:00:00Z", 40, "2026-01-21T08:00:00Z"}, // a week
                 Case{"2026-01-17T11:00:00Z", 0, "2026-01-17T11:00:00Z"}); // nothing to wait for
    CAPTURE(from, count);
    CHECK(text(warsaw().addWorkingTime(at(from), hours(count))) == QLatin1String(due));
    if (count > 0)
        CHECK(warsaw().workingTimeBetween(at(from), at(due)) == hours(count));
}

TEST_CASE("working time between two moments", "[R11]")
{
    struct Case {
        const char *from;
        const char *to;
        double hours;
    };
    const auto [from, to, count] = GENERATE(Case{"2026-01-14T08:00:00Z", "2026-01-14T08:00:00Z", 0},
                                            Case{"2026-01-14T09:00:00Z", "2026-01-14T08:00:00Z", 0}, // never negative
                                            Case{"2026-01-14T00:00:00Z", "2026-01-15T00:00:00Z", 8},
                                            Case{"2026-01-17T00:00:00Z", "2026-01-18T22:00:00Z", 0}, // a weekend
                                            Case{"2026-03-26T23:00:00Z", "2026-03-30T22:00:00Z", 16},
                                            Case{"2026-10-22T22:00:00Z", "2026-10-26T23:00:00Z", 16},
                                            Case{"2025-12-31T23:00:00Z", "2026-12-31T23:00:00Z", 8 * 253});
    CAPTURE(from, to);
    CHECK(warsaw().workingTimeBetween(at(from), at(to)) == hours(count));
}

TEST_CASE("Sweden's 2026 has 261 weekdays, ten of them free", "[R11]")
{
    WorkingCalendar calendar{QTimeZone("Europe/Stockholm")};
    calendar.addHolidays(swedishHolidays(2026));
    CHECK(calendar.workingTimeBetween(at("2025-12-31T23:00:00Z"), at("2026-12-31T23:00:00Z")) == hours(8 * 251));
    CHECK_FALSE(calendar.isWorkingDay(QDate(2026, 6, 19)));
    CHECK(calendar.isWorkingDay(QDate(2026, 6, 18)));
}

TEST_CASE("a shift across a clock change is an hour shorter or longer", "[R11]")
{
    const WorkingCalendar calendar = aroundTheClock("Europe/Warsaw");
    CHECK(calendar.workingTimeBetween(at("2026-03-28T23:00:00Z"), at("2026-03-29T22:00:00Z")) == hours(23));
    CHECK(calendar.workingTimeBetween(at("2026-10-24T22:00:00Z"), at("2026-10-25T23:00:00Z")) == hours(25));

    WorkingCalendar nights{QTimeZone("Europe/Warsaw")};
    nights.setHours(7, {{120, 240}}); // Sunday 2–4
    CHECK(nights.workingTimeBetween(at("2026-03-28T23:00:00Z"), at("2026-03-29T22:00:00Z")) == hours(1));
    CHECK(nights.workingTimeBetween(at("2026-10-24T22:00:00Z"), at("2026-10-25T23:00:00Z")) == hours(3));
    CHECK(nights.workingTimeBetween(at("2026-11-07T23:00:00Z"), at("2026-11-08T23:00:00Z")) == hours(2));
}

TEST_CASE("working round the clock is the clock itself, in zones with and without changes", "[R11][property]")
{
    const char *zone = GENERATE("Europe/Warsaw", "America/St_Johns", "Australia/Lord_Howe", "Africa/Cairo",
                                "Pacific/Apia", "Asia/Kolkata", "UTC");
    const WorkingCalendar calendar = aroundTheClock(zone);
    std::mt19937_64 random(11);
    std::uniform_int_distribution<qint64> moment(toMillis(at("2011-01-01T00:00:00Z")),
                                                 toMillis(at("2012-12-31T00:00:00Z")));
    for (int i = 0; i < 20; ++i) {
        const Instant from = fromMillis(moment(random));
        const Instant to = from + hours(double(random() % 400));
        CAPTURE(zone, text(from), text(to));
        REQUIRE(calendar.workingTimeBetween(from, to) == to - from);
        REQUIRE(calendar.addWorkingTime(from, to - from) == to);
    }
}

TEST_CASE("a day may have a break", "[R11]")
{
    WorkingCalendar calendar{QTimeZone::utc()};
    calendar.setHours(3, {{480, 720}, {780, 1020}}); // 8–12 and 13–17
    CHECK(calendar.workingTimeBetween(at("2026-01-14T00:00:00Z"), at("2026-01-15T00:00:00Z")) == hours(8));
    CHECK(text(calendar.addWorkingTime(at("2026-01-14T11:00:00Z"), hours(2))) == u"2026-01-14T14:00:00Z"_s);
    CHECK(text(calendar.addWorkingTime(at("2026-01-14T11:00:00Z"), hours(1))) == u"2026-01-14T12:00:00Z"_s);
}

TEST_CASE("an obstacle stops the clock, a partial one slows it", "[R11][R17]")
{
    WorkingCalendar calendar{QTimeZone::utc()}; // 8–16 UTC
    const Instant morning = at("2026-01-14T08:00:00Z");
    const Instant evening = at("2026-01-14T16:00:00Z");

    SECTION("full")
    {
        calendar.addLostTime({at("2026-01-14T10:00:00Z"), at("2026-01-15T12:00:00Z"), 1});
        CHECK(calendar.workingTimeBetween(morning, evening) == hours(2));
        CHECK(text(calendar.addWorkingTime(morning, hours(3))) == u"2026-01-15T13:00:00Z"_s);
        CHECK(calendar.plannedTimeBetween(morning, evening) == hours(8));
    }
    SECTION("half")
    {
        calendar.addLostTime({at("2026-01-14T10:00:00Z"), at("2026-01-14T12:00:00Z"), 0.5});
        CHECK(calendar.workingTimeBetween(morning, evening) == hours(7));
        CHECK(text(calendar.addWorkingTime(morning, hours(2.5))) == u"2026-01-14T11:00:00Z"_s);
    }
    SECTION("to the millisecond")
    {
        calendar.addLostTime({morning, evening, 0.7});
        CHECK(calendar.workingTimeBetween(morning, morning + 3ms) == 0ms);
        CHECK(calendar.workingTimeBetween(morning, morning + 4ms) == 1ms);
        CHECK(calendar.addWorkingTime(morning, 1ms) == morning + 4ms);
        CHECK(calendar.addWorkingTime(morning, 3ms) == morning + 10ms);
    }
    SECTION("outside working hours nothing is lost")
    {
        calendar.addLostTime({at("2026-01-13T16:00:00Z"), morning, 1});
        CHECK(calendar.workingTimeBetween(morning, evening) == hours(8));
    }
    SECTION("two that overlap add up, to all at the most")
    {
        calendar.addLostTime({morning, at("2026-01-14T12:00:00Z"), 0.25});
        calendar.addLostTime({at("2026-01-14T10:00:00Z"), evening, 0.5});
        CHECK(calendar.workingTimeBetween(morning, evening) == hours(1.5 + 0.5 + 2));
        calendar.addLostTime({morning, evening, 0.9});
        CHECK(calendar.workingTimeBetween(morning, evening) == hours(0));
    }
    SECTION("none of capacity lost changes nothing")
    {
        calendar.addLostTime({morning, evening, 0});
        CHECK(calendar.workingTimeBetween(morning, evening) == hours(8));
    }
}

namespace {

WorkingCalendar randomCalendar(std::mt19937_64 &random)
{
    static const char *zones[] = {"Europe/Warsaw", "Europe/Stockholm", "America/New_York", "Asia/Kolkata",
                                  "Africa/Cairo"};
    WorkingCalendar calendar{QTimeZone(zones[random() % 5])};
    calendar.addHolidays(random() % 2 ? polishHolidays(2026) : swedishHolidays(2026));
    for (int weekday = 1; weekday <= 7; ++weekday) {
        const int from = int(random() % 700);
        const int noon = from + 1 + int(random() % 300);
        calendar.setHours(weekday, random() % 5 == 0
                                       ? QList<WorkSpan>{}
                                       : QList<WorkSpan>{{from, noon}, {noon + int(random() % 60), 1200}});
    }
    for (int i = int(random() % 8); i > 0; --i) {
        const Instant from = at("2026-01-01T00:00:00Z") + Duration(qint64(random() % 31'536'000'000));
        calendar.addLostTime(
            {from, from + Duration(1 + qint64(random() % 8'640'000'000)), double(random() % 101) / 100});
    }
    return calendar;
}

} // namespace

TEST_CASE("working time is additive, never negative, and adding undoes measuring", "[R11][property]")
{
    std::mt19937_64 random(2026);
    const auto moment = [&random] { return at("2026-01-01T00:00:00Z") + Duration(qint64(random() % 31'536'000'000)); };
    for (int i = 0; i < 150; ++i) {
        const WorkingCalendar calendar = randomCalendar(random);
        std::array moments{moment(), moment(), moment()};
        std::sort(moments.begin(), moments.end());
        const auto [a, b, c] = moments;
        CAPTURE(i, text(a), text(b), text(c), calendar.zone().id().toStdString());
        const Duration early = calendar.workingTimeBetween(a, b);
        const Duration late = calendar.workingTimeBetween(b, c);
        REQUIRE(early >= Duration::zero());
        REQUIRE(early <= b - a);
        REQUIRE(early <= calendar.plannedTimeBetween(a, b));
        REQUIRE(calendar.workingTimeBetween(a, c) == early + late);
        REQUIRE(calendar.workingTimeBetween(c, a) == Duration::zero());

        const Duration work(qint64(random() % 400'000'000));
        const Instant due = calendar.addWorkingTime(a, work);
        REQUIRE(due >= a);
        REQUIRE(calendar.workingTimeBetween(a, due) == work);
        if (work > Duration::zero())
            REQUIRE(calendar.workingTimeBetween(a, due - 1ms) < work);
        REQUIRE(calendar.addWorkingTime(due, 1h) == calendar.addWorkingTime(a, work + 1h));
    }
}

TEST_CASE("a pause never shortens a clock, and gives back what it took", "[R11][R17][property]")
{
    std::mt19937_64 random(17);
    const auto moment = [&random] { return at("2026-01-01T00:00:00Z") + Duration(qint64(random() % 31'536'000'000)); };
    for (int i = 0; i < 150; ++i) {
        const WorkingCalendar before = randomCalendar(random);
        WorkingCalendar after = before;
        const Instant lostFrom = moment();
        after.addLostTime(
            {lostFrom, lostFrom + Duration(1 + qint64(random() % 864'000'000)), double(1 + random() % 100) / 100});
        const Instant from = moment();
        const Duration work(1 + qint64(random() % 200'000'000));
        const Instant due = before.addWorkingTime(from, work);
        const Instant moved = postponed(from, due, before, after);
        CAPTURE(i, text(from), text(due), text(moved));
        REQUIRE(moved >= due);
        REQUIRE(moved == after.addWorkingTime(from, work));
        REQUIRE(after.workingTimeBetween(from, moved) == work);
        REQUIRE(postponed(from, due, before, before) == due);
    }
}

TEST_CASE("a clock with a pause, by hand", "[R11][R17]")
{
    struct Case {
        const char *from;
        const char *lostFrom;
        const char *lostTo;
        double share;
        double hours;
        const char *due;
    };
    // Warsaw, 8–16: 7–15 UTC in winter, 6–14 UTC in summer; clocks change on 29 March and 25 October 2026.
    const auto [from, lostFrom, lostTo, share, count, due] = GENERATE(
        // all of Tuesday
        Case{"2026-01-12T07:00:00Z", "2026-01-12T23:00:00Z", "2026-01-13T23:00:00Z", 1, 16, "2026-01-14T15:00:00Z"},
        // 60 % of Tuesday and Wednesday: 3.2 hours a day are left
        Case{"2026-01-13T07:00:00Z", "2026-01-12T23:00:00Z", "2026-01-14T23:00:00Z", 0.6, 8, "2026-01-15T08:36:00Z"},
        // on the eve of Epiphany, a Tuesday: what is lost on Monday comes on Wednesday
        Case{"2026-01-05T07:00:00Z", "2026-01-05T11:00:00Z", "2026-01-05T15:00:00Z", 1, 8, "2026-01-07T11:00:00Z"},
        // over the weekend with the change to summer time
        Case{"2026-03-27T13:00:00Z", "2026-03-30T06:00:00Z", "2026-03-30T08:00:00Z", 1, 4, "2026-03-30T10:00:00Z"},
        // over the weekend with the change to winter time
        Case{"2026-10-23T12:00:00Z", "2026-10-26T07:00:00Z", "2026-10-26T09:00:00Z", 1, 4, "2026-10-26T11:00:00Z"},
        // nothing is lost outside working hours
        Case{"2026-01-12T07:00:00Z", "2026-01-12T15:00:00Z", "2026-01-13T07:00:00Z", 1, 16, "2026-01-13T15:00:00Z"});
    CAPTURE(from, lostFrom);
    const WorkingCalendar before = warsaw();
    WorkingCalendar after = before;
    after.addLostTime({at(lostFrom), at(lostTo), share});
    const Instant planned = before.addWorkingTime(at(from), hours(count));
    CHECK(text(postponed(at(from), planned, before, after)) == QLatin1String(due));
}

TEST_CASE("the latest start ends just in time", "[R11][property]")
{
    std::mt19937_64 random(7);
    for (int i = 0; i < 30; ++i) {
        const WorkingCalendar calendar = randomCalendar(random);
        const Instant end = at("2026-06-01T00:00:00Z") + Duration(qint64(random() % 8'640'000'000));
        const Duration work(1 + qint64(random() % 200'000'000));
        const Instant start = latestStart(calendar, end, work);
        CAPTURE(i, text(end), text(start));
        REQUIRE(calendar.addWorkingTime(start, work) <= end);
        REQUIRE(calendar.addWorkingTime(start + 1ms, work) > end);
    }
}

TEST_CASE("a week without hours is refused", "[R11][R28]")
{
    CHECK(reasonOf([] { requireSound(WeekHours{}); }) == u"working-hours-needed"_s);
    WeekHours overlapping;
    overlapping[0] = {{480, 720}, {700, 800}};
    CHECK(reasonOf([&] { requireSound(overlapping); }) == u"working-hours"_s);
    CHECK_NOTHROW(requireSound(usualWeek()));
}

TEST_CASE("a calendar without working time is refused, not searched for ever", "[R11]")
{
    WorkingCalendar calendar{QTimeZone("Europe/Warsaw")};
    const Instant from = at("2026-01-14T08:00:00Z");
    SECTION("no hours")
    {
        for (int weekday = 1; weekday <= 7; ++weekday)
            calendar.setHours(weekday, {});
        CHECK(reasonOf([&] { calendar.addWorkingTime(from, 1h); }) == u"no-working-time"_s);
        CHECK(calendar.workingTimeBetween(from, from + 100h) == Duration::zero());
    }
    SECTION("an obstacle without end")
    {
        calendar.addLostTime({from, at("2290-01-01T00:00:00Z"), 1});
        CHECK(reasonOf([&] { calendar.addWorkingTime(from, 1h); }) == u"no-working-time"_s);
    }
    SECTION("more than a hundred years hold")
    {
        CHECK(reasonOf([&] { calendar.addWorkingTime(from, hours(8.0 * 366 * 100)); }) == u"no-working-time"_s);
    }
}

TEST_CASE("what cannot be is refused by name", "[R28]")
{
    WorkingCalendar calendar;
    const Instant now = at("2026-01-14T08:00:00Z");
    CHECK(reasonOf([] { WorkingCalendar{QTimeZone("Nowhere/At_All")}; }) == u"time-zone"_s);
    CHECK(reasonOf([&] { calendar.setHours(1, {{480, 480}}); }) == u"working-hours"_s);
    CHECK(reasonOf([&] { calendar.setHours(1, {{480, 1441}}); }) == u"working-hours"_s);
    CHECK(reasonOf([&] { calendar.setHours(1, {{-1, 60}}); }) == u"working-hours"_s);
    CHECK(reasonOf([&] { calendar.setHours(1, {{480, 720}, {700, 960}}); }) == u"working-hours"_s);
    CHECK(reasonOf([&] { calendar.setHours(1, {{780, 960}, {480, 720}}); }) == u"working-hours"_s);
    CHECK(reasonOf([&] { calendar.setHours(8, {}); }) == u"weekday"_s);
    CHECK(reasonOf([&] { calendar.addHoliday(QDate(), u"x"_s); }) == u"date"_s);
    CHECK(reasonOf([&] { calendar.addLostTime({now, now + 1h, 1.01}); }) == u"obstacle-share"_s);
    CHECK(reasonOf([&] { calendar.addLostTime({now, now + 1h, -0.1}); }) == u"obstacle-share"_s);
    CHECK(reasonOf([&] { calendar.addLostTime({now, now + 1h, std::nan("")}); }) == u"obstacle-share"_s);
    CHECK(reasonOf([&] { calendar.addLostTime({now, now, 1}); }) == u"obstacle-span"_s);
    CHECK(reasonOf([&] { calendar.addWorkingTime(now, -1ms); }) == u"working-time-negative"_s);
    CHECK(reasonOf([&] { calendar.workingTimeBetween(fromMillis(std::numeric_limits<qint64>::min()), now); }) ==
          u"instant"_s);
    CHECK(calendar.hours(1) == QList<WorkSpan>{{480, 960}});
}
