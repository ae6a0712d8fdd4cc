// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workbench/workspace_fixture.h"

#include "smarketing/workbench/handoff.h"
#include "smarketing/workbench/obstacle.h"
#include "smarketing/workbench/person.h"
#include "smarketing/workbench/setting.h"
#include "smarketing/workbench/working_time.h"

#include <QTimeZone>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

Instant moment(int day, int hour)
{
    return toInstant(QDateTime(QDate(2026, 3, day), QTime(hour, 0), QTimeZone::utc()));
}

QString text(Instant at)
{
    return toDateTime(at).toUTC().toString(u"yyyy-MM-dd HH:mm"_s);
}

/// Monday 2 March 2026, 8:00 UTC; working hours 8–16 UTC.
struct Office : TestWorkspace {
    Obstacle down(Department department = Department::Sales, int percent = 100)
    {
        Obstacle obstacle;
        obstacle.department = department;
        obstacle.from = moment(3, 8);
        obstacle.to = moment(3, 16);
        obstacle.lostPercent = percent;
        obstacle.what = u"The shop system was down"_s;
        return obstacle;
    }
    ObstacleId log(const Person &person, const Obstacle &obstacle)
    {
        return as(person, [&](Transaction &tx) { return obstacles::log(tx, obstacle); });
    }
    Obstacle get(ObstacleId id)
    {
        return read(boss, [&](Reading &r) { return obstacles::find(r, id); });
    }
    obstacles::Confirmed confirm(const Person &person, ObstacleId id, Department side)
    {
        const qint64 seen = get(id).rowVersion;
        return as(person, [&](Transaction &tx) { return obstacles::confirm(tx, id, seen, side); });
    }
    HandoffId handOver(const QString &name, const Person &receiver)
    {
        const LeadId lead = addLead(name);
        return as(mia,
                  [&](Transaction &tx) {
                      return handoffs::handOver(tx, {{lead}, receiver.id, u"Asked for a price"_s, {}, {}});
                  })
            .done.first();
    }
    Handoff handoff(HandoffId id)
    {
        return read(boss, [&](Reading &r) { return handoffs::find(r, id)->handoff; });
    }
    void accept(HandoffId id, const Person &person)
    {
        as(person, [&](Transaction &tx) { handoffs::accept(tx, id); });
    }
    void rate(HandoffId id, const Person &person, int rating = 4)
    {
        Feedback feedback;
        feedback.handoff = id;
        feedback.rating = rating;
        feedback.reasons = {ReasonId(rating > 2 ? 1 : 6)};
        feedback.comment = rating > 2 ? QString() : u"Nobody answers the phone there"_s;
        as(person, [&](Transaction &tx) { handoffs::rate(tx, feedback); });
    }
};

template <class Work> QString refusalOf(Work work)
{
    try {
        work();
        return {};
    } catch (const Refused &refused) {
        return u"R%1|%2|%3"_s.arg(QString::number(refused.rule), refused.reason, refused.field);
    }
}

} // namespace

TEST_CASE("An obstacle counts once both sides have confirmed it [R17]", "[R17]")
{
    Office office;
    const ObstacleId id = office.log(office.sven, office.down());
    // whoever logs it says it for their own side
    REQUIRE(office.get(id).confirmations.size() == 1);
    CHECK(office.get(id).confirmations[0].side == Department::Sales);
    CHECK_FALSE(office.get(id).counts());
    CHECK(refusalOf([&] { office.confirm(office.ola, id, Department::Marketing); }) == u"R17|own-side|side");
    CHECK(refusalOf([&] { office.confirm(office.ola, id, Department::Sales); }) == u"R17|confirmed-already|side");
    CHECK_THROWS_AS(office.confirm(office.guest, id, Department::Marketing), Forbidden);
    CHECK(office.read(office.mia, obstacles::waiting).forMarketing == 1);

    CHECK(office.confirm(office.mia, id, Department::Marketing).counts);
    CHECK(office.get(id).confirmedAt == office.now());
    CHECK(office.read(office.mia, obstacles::waiting).forMarketing == 0);
    CHECK(office.read(office.mia,
                      [](Reading &r) { return obstacles::confirmed(r, moment(3, 0), moment(4, 0)).size(); }) == 1);
    // and is then fixed
    CHECK(refusalOf([&] { office.as(office.sven, [&](Transaction &tx) { obstacles::remove(tx, id); }); }) ==
          u"R17|counts|");
    CHECK(refusalOf([&] { office.as(office.sven, [&](Transaction &tx) { obstacles::change(tx, office.get(id)); }); }) ==
          u"R17|counts|");
}

TEST_CASE("A manager decides where one side cannot, never for both [R17]", "[R17]")
{
    Office office;
    const ObstacleId id = office.log(office.boss, office.down());
    CHECK(office.get(id).confirmations.isEmpty());
    CHECK_FALSE(office.confirm(office.boss, id, Department::Marketing).counts);
    CHECK(office.get(id).confirmations[0].decided);
    CHECK(refusalOf([&] { office.confirm(office.boss, id, Department::Sales); }) == u"R17|one-side-itself|side");
    CHECK(office.confirm(office.ola, id, Department::Sales).counts);
}

TEST_CASE("Before it counts, an obstacle can be changed and taken away [R17][R23][R25]", "[R17][R23][R25]")
{
    Office office;
    const ObstacleId id = office.log(office.sven, office.down());
    const Obstacle seen = office.get(id);
    Obstacle changed = seen;
    changed.lostPercent = 60;
    office.as(office.mia, [&](Transaction &tx) { obstacles::change(tx, changed); });
    // what sales had confirmed said something else
    REQUIRE(office.get(id).confirmations.size() == 1);
    CHECK(office.get(id).confirmations[0].side == Department::Marketing);
    CHECK(office.get(id).lostPercent == 60);
    CHECK_THROWS_AS(office.as(office.sven,
                              [&](Transaction &tx) { obstacles::confirm(tx, id, seen.rowVersion, Department::Sales); }),
                    Conflict);
    CHECK_THROWS_AS(office.as(office.sven, [&](Transaction &tx) { obstacles::change(tx, seen); }), Conflict);

    office.as(office.sven, [&](Transaction &tx) { obstacles::remove(tx, id); });
    CHECK(office.read(office.mia, obstacles::all).isEmpty());
    office.as(office.sven, [&](Transaction &tx) { obstacles::restore(tx, id); });
    CHECK(office.read(office.mia, obstacles::all).size() == 1);
    CHECK_THROWS_AS(office.log(office.guest, office.down()), Forbidden);
}

TEST_CASE("The second confirmation moves the due times of those concerned, later only [R11][R17]", "[R11][R17]")
{
    Office office;
    const HandoffId open = office.handOver(u"Open"_s, office.sven);
    const HandoffId rated = office.handOver(u"Rated"_s, office.sven);
    office.accept(rated, office.sven);
    office.rate(rated, office.sven);
    const Handoff before = office.handoff(open);
    REQUIRE(text(before.touchDueAt) == u"2026-03-02 16:00");
    REQUIRE(text(before.feedbackDueAt) == u"2026-03-04 16:00");

    SECTION("a whole day")
    {
        const ObstacleId id = office.log(office.sven, office.down());
        CHECK(office.handoff(open).feedbackDueAt == before.feedbackDueAt); // not before it counts
        const obstacles::Confirmed confirmed = office.confirm(office.mia, id, Department::Marketing);
        CHECK(confirmed.clocksPostponed == 1); // of the rated one, only the touch is owed, and was due before
        CHECK(text(office.handoff(open).feedbackDueAt) == u"2026-03-05 16:00");
        CHECK(text(office.handoff(open).touchDueAt) == u"2026-03-02 16:00");     // it ended before
        CHECK(text(office.handoff(rated).feedbackDueAt) == u"2026-03-04 16:00"); // given: it has stopped
    }
    SECTION("part of the capacity")
    {
        const ObstacleId id = office.log(office.sven, office.down(Department::Sales, 25));
        office.confirm(office.mia, id, Department::Marketing);
        CHECK(text(office.handoff(open).feedbackDueAt) == u"2026-03-05 10:00");
    }
    SECTION("what marketing lacked moves no clock of sales")
    {
        const ObstacleId id = office.log(office.mia, office.down(Department::Marketing));
        CHECK(office.confirm(office.sven, id, Department::Sales).clocksPostponed == 0);
        CHECK(office.handoff(open).feedbackDueAt == before.feedbackDueAt);
    }
    SECTION("nor what another unit lacked")
    {
        const UnitId other = office.as(office.boss, [](Transaction &tx) { return people::addUnit(tx, u"Other"_s); });
        Obstacle there = office.down();
        there.unit = other;
        const ObstacleId id = office.log(office.sven, there);
        CHECK(office.confirm(office.mia, id, Department::Marketing).clocksPostponed == 0);
    }
    SECTION("never beyond half a year")
    {
        Obstacle long_ = office.down();
        long_.to = long_.from + std::chrono::days(300);
        const ObstacleId id = office.log(office.sven, long_);
        CHECK(office.confirm(office.mia, id, Department::Marketing).clocksPostponed == 1);
        CHECK(office.handoff(open).feedbackDueAt == before.sentAt + longestDue);
    }
    SECTION("and what is handed over later knows of it")
    {
        const ObstacleId id = office.log(office.sven, office.down());
        office.confirm(office.mia, id, Department::Marketing);
        CHECK(text(office.handoff(office.handOver(u"Later"_s, office.ola)).feedbackDueAt) == u"2026-03-05 16:00");
    }
}

TEST_CASE("An answer's clock pauses for what marketing lacked [R7][R11]", "[R7][R11]")
{
    Office office;
    const HandoffId id = office.handOver(u"Bad"_s, office.sven);
    office.accept(id, office.sven);
    office.rate(id, office.sven, 1);
    const auto due = [&] {
        return text(*office.read(office.mia, [](Reading &r) { return handoffs::feedbackPage(r, {}); })[0].answerDueAt);
    };
    CHECK(due() == u"2026-03-04 16:00");
    const ObstacleId obstacle = office.log(office.mia, office.down(Department::Marketing));
    office.confirm(office.sven, obstacle, Department::Sales);
    CHECK(due() == u"2026-03-05 16:00");
    // by the agreement the handoff was made under
    Sla quicker = office.read(office.boss, settings::sla);
    quicker.answerHours = 1;
    office.advance(1);
    office.as(office.boss, [&](Transaction &tx) { settings::setSla(tx, quicker); });
    CHECK(due() == u"2026-03-05 16:00");
}

TEST_CASE("A unit has hours of its own, and its obstacles weigh by its people [R11]", "[R11]")
{
    Office office;
    // sven and ola belong to the first unit, if any
    const UnitId shop = office.as(office.boss, [](Transaction &tx) { return people::addUnit(tx, u"Shop"_s); });
    Person ola = office.ola;
    ola.unit = shop;
    WeekHours sundays;
    sundays[6] = {{600, 840}};
    office.as(office.boss, [&](Transaction &tx) {
        ola.rowVersion = people::all(tx).at(0).rowVersion;
        for (const Person &person : people::all(tx)) {
            if (person.id == ola.id)
                ola.rowVersion = person.rowVersion;
        }
        people::change(tx, ola);
        workingTimes::setHours(tx, shop, sundays);
    });
    CHECK(text(office.handoff(office.handOver(u"There"_s, ola)).touchDueAt) == u"2026-03-15 14:00");
    CHECK(text(office.handoff(office.handOver(u"Here"_s, office.sven)).touchDueAt) == u"2026-03-02 16:00");

    Obstacle closed = office.down();
    closed.unit = shop;
    const ObstacleId id = office.log(office.sven, closed);
    office.confirm(office.mia, id, Department::Marketing);
    const WorkingCalendar whole =
        office.read(office.boss, [](Reading &r) { return settings::departmentCalendar(r, Department::Sales); });
    // one of two people could not work for a day of eight hours
    CHECK(whole.workingTimeBetween(moment(3, 0), moment(4, 0)) == std::chrono::hours(4));
    CHECK(whole.plannedTimeBetween(moment(3, 0), moment(4, 0)) == std::chrono::hours(8));

    office.as(office.boss, [&](Transaction &tx) { workingTimes::setHours(tx, shop, std::nullopt); });
    CHECK(office.read(office.boss, [&](Reading &r) { return settings::workingCalendar(r, shop); }).hours(1) ==
          QList<WorkSpan>{{480, 960}});
}

TEST_CASE("Holidays are the preset's, and the workspace's own days besides [R11]", "[R11]")
{
    Office office;
    const auto works = [&](QDate day) {
        return office.read(office.guest, [](Reading &r) { return settings::workingCalendar(r); }).isWorkingDay(day);
    };
    const QDate epiphany(2027, 1, 6);
    const QDate bridge(2026, 6, 5);
    CHECK(works(epiphany));
    office.as(office.boss, [&](Transaction &tx) {
        workingTimes::setPreset(tx, HolidayPreset::Polish);
        workingTimes::putDay(tx, {bridge, DayKind::Free, u"Bridge day"_s});
    });
    CHECK_FALSE(works(epiphany));
    CHECK_FALSE(works(bridge));
    office.as(office.boss, [&](Transaction &tx) { workingTimes::putDay(tx, {epiphany, DayKind::Worked, {}}); });
    CHECK(works(epiphany));
    // a file brings what is not known yet
    const QList<QDate> added = office.as(office.boss, [&](Transaction &tx) {
        return workingTimes::addFreeDays(tx, {{epiphany, u"Trzech Króli"_s},
                                              {bridge, u"Again"_s},
                                              {QDate(2026, 11, 11), u"In the preset"_s},
                                              {QDate(2026, 8, 14), u"Shop's day"_s}});
    });
    CHECK(added == QList<QDate>{QDate(2026, 8, 14)});
    CHECK(works(epiphany));
    office.as(office.boss, [&](Transaction &tx) { workingTimes::removeDays(tx, added); });
    CHECK(works(QDate(2026, 8, 14)));
    CHECK_THROWS_AS(office.as(office.mia, [](Transaction &tx) { workingTimes::setPreset(tx, HolidayPreset::None); }),
                    Forbidden);
    CHECK(refusalOf([&] {
              office.as(office.boss, [](Transaction &tx) { workingTimes::setHours(tx, {}, WeekHours{}); });
          }) == u"R28|working-hours-needed|hours");
    CHECK(refusalOf([&] { office.as(office.boss, [](Transaction &tx) { workingTimes::putDay(tx, {}); }); }) ==
          u"R28|date|day");
}
