// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/attribution.h"

#include "smarketing/domain/error.h"

#include "catch.h"
#include "moments.h"

#include <limits>
#include <numeric>
#include <random>

using namespace smarketing;
using namespace smarketing::test;

namespace {

using Shares = QList<qint64>;
using Model = AttributionModel;

constexpr Model models[] = {Model::First, Model::Last, Model::Linear, Model::UShaped, Model::WShaped, Model::TimeDecay};

Instant day(int number)
{
    return at("2026-01-01T12:00:00Z") + std::chrono::days(number);
}

/// Touches on those days, the deal won on day 100.
Journey journeyOf(const QList<int> &days)
{
    Journey journey{{}, day(100), {}, {}};
    for (const int number : days)
        journey.touches.append(day(number));
    return journey;
}

qint64 sumOf(const Shares &shares)
{
    return std::accumulate(shares.begin(), shares.end(), qint64(0));
}

} // namespace

TEST_CASE("credit is shared as the model says", "[attribution]")
{
    struct Case {
        Model model;
        QList<int> days;
        Shares shares;
    };
    const auto [model, days, shares] = GENERATE(
        Case{Model::First, {1, 2, 3}, {1'000'000, 0, 0}}, Case{Model::Last, {1, 2, 3}, {0, 0, 1'000'000}},
        Case{Model::First, {3, 1, 2}, {0, 1'000'000, 0}}, Case{Model::Last, {3, 1, 2}, {1'000'000, 0, 0}},
        Case{Model::Linear, {1, 2}, {500'000, 500'000}}, Case{Model::Linear, {1, 2, 3}, {333'334, 333'333, 333'333}},
        Case{Model::UShaped, {1}, {1'000'000}}, Case{Model::UShaped, {1, 2}, {500'000, 500'000}},
        Case{Model::UShaped, {1, 2, 3}, {400'000, 200'000, 400'000}},
        Case{Model::UShaped, {1, 2, 3, 4}, {400'000, 100'000, 100'000, 400'000}},
        Case{Model::UShaped, {1, 2, 3, 4, 5}, {400'000, 66'667, 66'667, 66'666, 400'000}},
        Case{Model::TimeDecay, {93, 100}, {333'333, 666'667}},
        Case{Model::TimeDecay, {86, 93, 100}, {142'857, 285'714, 571'429}},
        Case{Model::TimeDecay, {50, 50}, {500'000, 500'000}});
    CAPTURE(int(model), days.size());
    CHECK(attributionShares(model, journeyOf(days)) == shares);
}

TEST_CASE("W names the first touch, the lead's and the opportunity's", "[attribution]")
{
    Journey journey = journeyOf({1, 2, 3, 4, 5});
    SECTION("three apart")
    {
        journey.leadMade = day(2);
        journey.opportunityMade = day(4);
        CHECK(attributionShares(Model::WShaped, journey) == Shares{300'000, 300'000, 50'000, 300'000, 50'000});
    }
    SECTION("a moment between two touches belongs to the one before")
    {
        journey.leadMade = day(3) + std::chrono::hours(5);
        journey.opportunityMade = day(50);
        CHECK(attributionShares(Model::WShaped, journey) == Shares{300'000, 50'000, 300'000, 50'000, 300'000});
    }
    SECTION("coinciding anchors share one touch, which holds what they hold")
    {
        journey.leadMade = day(1);
        journey.opportunityMade = day(5);
        CHECK(attributionShares(Model::WShaped, journey) == Shares{600'000, 33'334, 33'333, 33'333, 300'000});
    }
    SECTION("a lead made before any touch goes to the first")
    {
        journey.leadMade = day(-10);
        journey.opportunityMade = day(3);
        CHECK(attributionShares(Model::WShaped, journey) == Shares{600'000, 33'334, 300'000, 33'333, 33'333});
    }
    SECTION("moments not known are the first and the last touch")
    {
        CHECK(attributionShares(Model::WShaped, journey) == Shares{600'000, 33'334, 33'333, 33'333, 300'000});
    }
    SECTION("nothing beside the anchors")
    {
        journey = journeyOf({1, 2, 3});
        journey.leadMade = day(2);
        CHECK(attributionShares(Model::WShaped, journey) == Shares{333'334, 333'333, 333'333});
    }
    SECTION("one touch is all three")
    {
        CHECK(attributionShares(Model::WShaped, journeyOf({7})) == Shares{1'000'000});
    }
}

TEST_CASE("touches after the event have no part in it", "[attribution]")
{
    const Journey journey = journeyOf({120, 100, 50, 101});
    CHECK(attributionShares(Model::First, journey) == Shares{0, 0, 1'000'000, 0});
    CHECK(attributionShares(Model::Last, journey) == Shares{0, 1'000'000, 0, 0});
    CHECK(attributionShares(Model::Linear, journey) == Shares{0, 500'000, 500'000, 0});
    for (const Model model : models) {
        CHECK(attributionShares(model, journeyOf({101, 102})) == Shares{0, 0});
        CHECK(attributionShares(model, journeyOf({})).isEmpty());
    }
}

TEST_CASE("very old touches still share by their distance to each other", "[attribution]")
{
    Journey journey = journeyOf({0, 7});
    journey.event = day(40'000);
    CHECK(attributionShares(Model::TimeDecay, journey) == Shares{333'333, 666'667});
}

TEST_CASE("shares sum to the whole, are never negative, and do not depend on the order given",
          "[attribution][property]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 2'000; ++round) {
        QList<int> days{int(random() % 100)};
        for (int i = int(random() % 40); i > 0; --i)
            days.append(int(random() % 130));
        Journey journey = journeyOf(days);
        if (random() % 2)
            journey.leadMade = day(int(random() % 120) - 10);
        if (random() % 2)
            journey.opportunityMade = day(int(random() % 120) - 10);
        for (const Model model : models) {
            const Shares shares = attributionShares(model, journey);
            CAPTURE(round, int(model));
            REQUIRE(sumOf(shares) == wholeShare);
            REQUIRE(*std::min_element(shares.begin(), shares.end()) >= 0);
            for (qsizetype i = 0; i < shares.size(); ++i)
                REQUIRE((journey.touches.at(i) <= journey.event || shares.at(i) == 0));
        }
        // Nearer touches never weigh less when time decays.
        const Shares decayed = attributionShares(Model::TimeDecay, journey);
        for (qsizetype i = 1; i < decayed.size(); ++i) {
            if (journey.touches.at(i - 1) < journey.touches.at(i) && journey.touches.at(i) <= journey.event)
                REQUIRE(decayed.at(i - 1) <= decayed.at(i));
        }
    }
}

TEST_CASE("money is divided to the cent", "[attribution]")
{
    struct Case {
        qint64 whole;
        Shares weights;
        Shares parts;
    };
    const auto [whole, weights, parts] =
        GENERATE(Case{100'00, {1, 1, 1}, {33'34, 33'33, 33'33}}, Case{1, {1, 1}, {1, 0}}, Case{2, {1, 1, 1}, {1, 1, 0}},
                 Case{10, {1, 2, 4}, {1, 3, 6}}, Case{-100'00, {1, 1, 1}, {-33'34, -33'33, -33'33}},
                 Case{5, {0, 1, 0}, {0, 5, 0}}, Case{0, {3, 4}, {0, 0}}, Case{7, {0, 0}, {0, 0}}, Case{7, {}, {}},
                 Case{100, {999, 1}, {100, 0}});
    CAPTURE(whole);
    CHECK(apportion(whole, weights) == parts);
    CHECK_THROWS_AS(apportion(1, {1, -1}), Refused);
}

TEST_CASE("parts sum to the whole and lie within a unit of their due", "[attribution][property]")
{
    std::mt19937_64 random(77);
    for (int round = 0; round < 5'000; ++round) {
        const qint64 whole = qint64(random()) >> (random() % 63);
        Shares weights{1};
        for (int i = int(random() % 12); i > 0; --i)
            weights.append(qint64(random() >> (1 + random() % 63)));
        const Shares parts = apportion(whole, weights);
        CAPTURE(round, whole);
        REQUIRE(sumOf(parts) == whole);
        long double sum = 0;
        for (const qint64 weight : weights)
            sum += static_cast<long double>(weight);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const long double due = static_cast<long double>(whole) * static_cast<long double>(weights.at(i)) / sum;
            REQUIRE(std::abs(static_cast<long double>(parts.at(i)) - due) < 2);
            if (weights.at(i) == 0)
                REQUIRE(parts.at(i) == 0);
        }
    }
}
