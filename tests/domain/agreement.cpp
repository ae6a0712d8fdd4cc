// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/error.h"
#include "smarketing/domain/obstacle.h"
#include "smarketing/domain/scorecard.h"
#include "smarketing/domain/sla.h"

#include "catch.h"

using namespace smarketing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

SlaBasis basis(qint64 goal, int months, int share, qint64 deal, int rate)
{
    return {{goal, u"PLN"_s}, months, share, {deal, u"PLN"_s}, rate};
}

Instant at(int hour)
{
    return fromMillis(1'772'409'600'000) + std::chrono::hours(hour);
}

template <class Work> QString refusalOf(Work work)
{
    try {
        work();
        return {};
    } catch (const Refused &refused) {
        return refused.reason + u' ' + refused.field;
    }
}

Obstacle downTwoDays()
{
    Obstacle obstacle;
    obstacle.from = at(0);
    obstacle.to = at(48);
    obstacle.lostPercent = 60;
    obstacle.what = u"The shop system was down"_s;
    return obstacle;
}

Person person(Role role)
{
    Person one;
    one.id = PersonId(1);
    one.role = role;
    return one;
}

} // namespace

TEST_CASE("MQLs owed a week come from the revenue goal", "[R10]")
{
    // 1,200,000 a year, half of it marketing's, deals of 2,000, 5 % become customers: 6,000 leads a year
    CHECK(mqlsNeededPerWeek(basis(1'200'000'00, 12, 50, 2'000'00, 500)) == 116); // 115.4
    // the same a quarter is four times as much
    CHECK(mqlsNeededPerWeek(basis(1'200'000'00, 3, 50, 2'000'00, 500)) == 462); // 461.5
    CHECK(mqlsNeededPerWeek(basis(100'000'00, 1, 100, 1'000'00, 1000)) == 231); // 1,000 a month
    CHECK(mqlsNeededPerWeek(basis(52'000'00, 12, 100, 1'000'00, 10'000)) == 1); // not 2
    CHECK_FALSE(mqlsNeededPerWeek(basis(100'00, 12, 50, 0, 500)));
    CHECK_FALSE(mqlsNeededPerWeek(basis(100'00, 12, 50, 100'00, 0)));
}

TEST_CASE("An agreement says what is wrong with it", "[R10][R28]")
{
    Sla sla;
    CHECK(refusalOf([&] { requireSound(sla); }).isEmpty());
    sla.acceptedPercent = 101;
    CHECK(refusalOf([&] { requireSound(sla); }) == u"out-of-range acceptedPercent");
    sla.acceptedPercent = 70;
    sla.basis = basis(100'00, 12, 50, 100'00, 500);
    CHECK(refusalOf([&] { requireSound(sla); }).isEmpty());
    sla.basis->averageDeal.currency = u"EUR"_s;
    CHECK(refusalOf([&] { requireSound(sla); }) == u"currencies-differ averageDeal");
    sla.basis = basis(0, 12, 50, 100'00, 500);
    CHECK(refusalOf([&] { requireSound(sla); }) == u"amount-needed revenueGoal");
    Sla other = sla;
    other.id = SlaId(7);
    CHECK(other.agreesWith(sla));
    other.warnHours = 8;
    CHECK_FALSE(other.agreesWith(sla));
}

TEST_CASE("What is owed in a week shrinks with the working time that is left", "[R10][R11]")
{
    CHECK(mqlsOwed(20, 40h, 40h) == 20);
    CHECK(mqlsOwed(20, 24h, 40h) == 12);
    CHECK(mqlsOwed(7, 20h, 40h) == 4); // 3.5
    CHECK(mqlsOwed(20, 0h, 40h) == 0);
    CHECK(mqlsOwed(20, 0h, 0h) == 0); // a week of holidays
}

TEST_CASE("A promise is kept, missed, or still open", "[R10]")
{
    CHECK(verdictOf(at(8), at(8), at(9)) == Verdict::Kept);
    CHECK(verdictOf(at(8), at(8) + 1ms, at(9)) == Verdict::Missed);
    CHECK(verdictOf(at(8), std::nullopt, at(8)) == Verdict::Open);
    CHECK(verdictOf(at(8), std::nullopt, at(8) + 1ms) == Verdict::Missed);

    WeekScore week;
    week.mqlsOwed = 10;
    week.delivery = {9, 7, 3};
    CHECK(week.verdict(Promise::Mqls) == Verdict::Open);
    week.over = true;
    CHECK(week.verdict(Promise::Mqls) == Verdict::Missed);
    week.delivery.handedOver = 10;
    CHECK(week.verdict(Promise::Mqls) == Verdict::Kept);
    CHECK(week.verdict(Promise::Quality) == Verdict::Kept); // 70 % of 10 looked at
    week.delivery.declined = 4;
    CHECK(week.verdict(Promise::Quality) == Verdict::Missed);
    CHECK(week.verdict(Promise::Answers) == Verdict::Nothing);
    week.feedback = {5, 1, 2};
    CHECK(week.verdict(Promise::Feedback) == Verdict::Missed);
    week.firstTouch = {5, 0, 2};
    CHECK(week.verdict(Promise::FirstTouch) == Verdict::Open);
    CHECK(week.promises(true) == Tally{1, 1, 0});
    CHECK(week.promises(false) == Tally{0, 1, 1});
}

TEST_CASE("An obstacle says what is wrong with it", "[R17][R28]")
{
    const auto reason = [](auto change) {
        Obstacle obstacle = downTwoDays();
        change(obstacle);
        return refusalOf([&] { requireSound(obstacle); });
    };
    CHECK(reason([](Obstacle &) {}).isEmpty());
    CHECK(reason([](Obstacle &o) { o.department = Department::Product; }) == u"department department");
    CHECK(reason([](Obstacle &o) { o.what = u" .. "_s; }) == u"text-needed what");
    CHECK(reason([](Obstacle &o) { o.to = o.from; }) == u"obstacle-span to");
    CHECK(reason([](Obstacle &o) { o.to = o.from + longestObstacle + 1ms; }) == u"obstacle-span to");
    CHECK(reason([](Obstacle &o) { o.lostPercent = 0; }) == u"obstacle-share lostPercent");
    CHECK(reason([](Obstacle &o) { o.lostPercent = 101; }) == u"obstacle-share lostPercent");
}

TEST_CASE("Each side speaks for itself; a manager stands in for one", "[R17]")
{
    Obstacle obstacle = downTwoDays();
    const auto why = [&obstacle](Role role, Department side) {
        const auto refusal = whyNotConfirm(person(role), obstacle, side);
        return refusal ? refusal->reason : QString();
    };
    CHECK(why(Role::Sales, Department::Sales).isEmpty());
    CHECK(why(Role::Marketing, Department::Sales) == u"own-side");
    CHECK(why(Role::Guest, Department::Sales) == u"own-side");
    CHECK(why(Role::Manager, Department::Marketing).isEmpty());
    CHECK(sideToConfirm(person(Role::Sales), obstacle) == Department::Sales);

    obstacle.confirmations = {{Department::Marketing, PersonId(2), u"Boss"_s, at(50), true}};
    CHECK(why(Role::Manager, Department::Sales) == u"one-side-itself");
    CHECK(why(Role::Marketing, Department::Marketing) == u"confirmed-already");
    CHECK(why(Role::Sales, Department::Sales).isEmpty());
    CHECK_FALSE(sideToConfirm(person(Role::Manager), obstacle));

    obstacle.confirmedAt = at(51);
    CHECK(why(Role::Sales, Department::Sales) == u"counts");
}
