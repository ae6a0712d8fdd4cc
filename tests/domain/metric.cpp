// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/metric.h"

#include "smarketing/domain/error.h"

#include "catch.h"

#include <limits>
#include <random>

using namespace smarketing;
using namespace smarketing::metric;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Money zloty(qint64 minor)
{
    return {minor, u"PLN"_s};
}

Money crowns(qint64 minor)
{
    return {minor, u"SEK"_s};
}

} // namespace

TEST_CASE("a rate without anything to divide by is no number", "[metric]")
{
    CHECK(rate(1, 4) == 0.25);
    CHECK(rate(0, 4) == 0.0);
    CHECK(rate(5, 4) == 1.25);
    CHECK_FALSE(rate(0, 0));
    CHECK_FALSE(rate(3, 0));
    CHECK_FALSE(rate(3, -1));
    CHECK(acceptanceRate(7, 10) == 0.7);
    CHECK_FALSE(acceptanceRate(0, 0));
    CHECK(winRate(1, 3) == 0.25);
    CHECK(winRate(2, 0) == 1.0);
    CHECK_FALSE(winRate(0, 0));
}

TEST_CASE("acceptance above 80 % is healthy, below 70 % warns, exactly", "[metric]")
{
    struct Case {
        qint64 sal, mql;
        Health health;
    };
    const auto [sal, mql, health] =
        GENERATE(Case{0, 0, Health::Unknown}, Case{0, 1, Health::Warns}, Case{69, 100, Health::Warns},
                 Case{699'999, 1'000'000, Health::Warns}, Case{7, 10, Health::Fair}, Case{70, 100, Health::Fair},
                 Case{75, 100, Health::Fair}, Case{4, 5, Health::Fair}, Case{80, 100, Health::Fair},
                 Case{800'001, 1'000'000, Health::Healthy}, Case{5, 5, Health::Healthy}, Case{6, 5, Health::Healthy});
    CAPTURE(sal, mql);
    CHECK(acceptanceHealth(sal, mql) == health);
}

TEST_CASE("the median is the middle, or half-way between two", "[metric]")
{
    CHECK_FALSE(median({}));
    CHECK(median({5h}) == Duration(5h));
    CHECK(median({9h, 1h, 2h}) == Duration(2h));
    CHECK(median({1h, 100h, 3h, 2h}) == Duration(150min));
    CHECK(median({2h, 2h, 2h, 2h}) == Duration(2h));
    CHECK(median({-4h, -2h}) == Duration(-3h));
}

TEST_CASE("as many durations lie below the median as above", "[metric][property]")
{
    std::mt19937 random(5);
    for (int round = 0; round < 300; ++round) {
        QList<Duration> durations;
        for (int i = 1 + int(random() % 30); i > 0; --i)
            durations.append(Duration(qint64(random() % 50)));
        const Duration middle = *median(durations);
        const auto below = std::count_if(durations.begin(), durations.end(), [&](Duration d) { return d < middle; });
        const auto above = std::count_if(durations.begin(), durations.end(), [&](Duration d) { return d > middle; });
        REQUIRE(below * 2 <= durations.size());
        REQUIRE(above * 2 <= durations.size());
    }
}

TEST_CASE("the mean of ratings", "[metric]")
{
    CHECK_FALSE(mean({}));
    CHECK(mean({1, 2, 5, 4}) == 3.0);
    CHECK(mean({4, 5}) == 4.5);
}

TEST_CASE("cost per lead is rounded to the minor unit, halves away from zero", "[metric]")
{
    CHECK(costPerLead(zloty(100'00), 4) == zloty(25'00));
    CHECK(costPerLead(zloty(100'00), 3) == zloty(33'33));
    CHECK(costPerLead(zloty(200'00), 3) == zloty(66'67));
    CHECK(costPerLead(zloty(5), 2) == zloty(3));
    CHECK(costPerLead(zloty(-5), 2) == zloty(-3));
    CHECK(costPerLead(zloty(4), 10) == zloty(0));
    CHECK(costPerLead(zloty(0), 10) == zloty(0));
    CHECK_FALSE(costPerLead(zloty(100'00), 0));
    CHECK(costPerLead(zloty(9'007'199'254'740'993), 1) == zloty(9'007'199'254'740'993)); // above 2^53
    CHECK(costPerAcceptedLead(crowns(1000'00), 8) == crowns(125'00));
    CHECK_FALSE(costPerAcceptedLead(crowns(1000'00), 0));
    CHECK(averageDeal(zloty(1000'00), 3) == zloty(333'33));
    CHECK_FALSE(averageDeal(zloty(0), 0));
}

TEST_CASE("CAC takes both departments' spend", "[metric]")
{
    CHECK(customerAcquisitionCost(zloty(300'00), zloty(100'00), 8) == zloty(50'00));
    CHECK_FALSE(customerAcquisitionCost(zloty(300'00), zloty(100'00), 0));
    CHECK_THROWS_AS(customerAcquisitionCost(zloty(1), crowns(1), 1), Refused);
}

TEST_CASE("a campaign's return", "[metric]")
{
    CHECK(campaignRoi(zloty(300'00), zloty(100'00)) == 2.0);
    CHECK(campaignRoi(zloty(50'00), zloty(100'00)) == -0.5);
    CHECK(campaignRoi(zloty(0), zloty(100'00)) == -1.0);
    CHECK_FALSE(campaignRoi(zloty(300'00), zloty(0)));
    CHECK_THROWS_AS(campaignRoi(zloty(1), crowns(1)), Refused);
}

TEST_CASE("velocity is what the funnel earns a day", "[metric]")
{
    CHECK(velocity(20, zloty(5'000'00), 0.25, 50) == zloty(500'00));
    CHECK(velocity(0, zloty(5'000'00), 0.25, 50) == zloty(0));
    CHECK_FALSE(velocity(20, zloty(5'000'00), 0.25, 0));
    CHECK_FALSE(velocity(20, zloty(5'000'00), 0.25, std::nan("")));
}

TEST_CASE("leads needed for the goal, rounded up", "[metric][R10]")
{
    CHECK(slaLeadsNeeded(zloty(1'000'000'00), 0.5, zloty(10'000'00), 0.05) == 1000);
    CHECK(slaLeadsNeeded(zloty(10'000'00), 0.45, zloty(5'000'00), 0.03) == 30); // 30.000000000000004 in doubles
    CHECK(slaLeadsNeeded(zloty(10'000'01), 0.45, zloty(5'000'00), 0.03) == 31);
    CHECK(slaLeadsNeeded(zloty(1), 1, zloty(1'000'00), 1) == 1);
    CHECK(slaLeadsNeeded(zloty(0), 1, zloty(1'000'00), 1) == 0);
    CHECK_FALSE(slaLeadsNeeded(zloty(1), 1, zloty(0), 1));
    CHECK_FALSE(slaLeadsNeeded(zloty(1), 1, zloty(1), 0));
    CHECK_THROWS_AS(slaLeadsNeeded(zloty(1), 1, crowns(1), 1), Refused);
}

TEST_CASE("change against the period before", "[metric]")
{
    CHECK(change(120, 100) == 0.2);
    CHECK(change(50, 100) == -0.5);
    CHECK_FALSE(change(50, 0));
    CHECK_FALSE(change(50, -1));
}
