// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "smarketing/domain/agenda.h"
#include "smarketing/domain/meeting.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

bool isAbout(const std::optional<double> &value, double wanted)
{
    return value && std::abs(*value - wanted) < 1e-9;
}

} // namespace

TEST_CASE("An item weighs by people, money and age [R18]", "[R18][domain]")
{
    const Money deal{20'000, u"SEK"_s};
    CHECK(agendaPoints(3, {}, {}, 0) == 30);
    CHECK(agendaPoints(3, Money{50'000, u"SEK"_s}, deal, 0) == 55);
    CHECK(agendaPoints(3, Money{50'000, u"SEK"_s}, {}, 0) == 30);
    CHECK(agendaPoints(3, Money{50'000, u"EUR"_s}, deal, 0) == 30);
    CHECK(agendaPoints(3, {}, {}, 4) == 42);
    CHECK(agendaPoints(3, {}, {}, 52) == 60);
    CHECK(agendaPoints(3, {}, {}, -1) == 30);
}

TEST_CASE("Divergence: more reach and leads, less trade [P13]", "[domain]")
{
    Figures before;
    before.leads = 100;
    before.accepted = 40;
    before.declined = 10;
    before.feedback = 20;
    before.ratingSum = 80;
    before.won = 10;
    ReachFigures reachBefore;
    reachBefore.reach = 1000;
    Figures now = before;
    now.leads = 130;
    now.accepted = 30;
    now.declined = 20;
    now.won = 7;
    ReachFigures reachNow;
    reachNow.reach = 1500;

    const auto found = divergence(now, reachNow, before, reachBefore);
    REQUIRE(found);
    CHECK(isAbout(found->reach, 0.5));
    CHECK(isAbout(found->leads, 0.3));
    CHECK(isAbout(found->acceptance, -0.25));
    CHECK(isAbout(found->won, -0.3));

    SECTION("Not without more leads")
    {
        now.leads = 101;
        CHECK_FALSE(divergence(now, reachNow, before, reachBefore));
    }
    SECTION("Not where only one of three has sunk")
    {
        now.won = 10;
        CHECK_FALSE(divergence(now, reachNow, before, reachBefore));
    }
    SECTION("Not where ratings have grown")
    {
        now.ratingSum = 95;
        CHECK_FALSE(divergence(now, reachNow, before, reachBefore));
    }
    SECTION("Not from nothing")
    {
        CHECK_FALSE(divergence(now, reachNow, {}, {}));
    }
}

TEST_CASE("A weekly meeting keeps its hour across both clock changes [R18]", "[R18][domain]")
{
    const QTimeZone zone("Europe/Warsaw");
    const MeetingSeries series{{}, u"Monday"_s, 1, 9 * 60, 45, {}, 0};
    const auto at = [&zone](int month, int day, int hour) {
        return toInstant(QDateTime(QDate(2026, month, day), QTime(hour, 0), zone));
    };
    CHECK(nextOccurrence(series, at(3, 23, 8), zone) == at(3, 23, 9));
    CHECK(nextOccurrence(series, at(3, 23, 9), zone) == at(3, 30, 9));
    CHECK(nextOccurrence(series, at(3, 25, 9), zone) == at(3, 30, 9));
    CHECK(nextOccurrence(series, at(10, 19, 9), zone) == at(10, 26, 9));
    CHECK(at(3, 30, 9) - at(3, 23, 9) == std::chrono::hours(7 * 24 - 1));
    CHECK(at(10, 26, 9) - at(10, 19, 9) == std::chrono::hours(7 * 24 + 1));
}
