// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/pace.h"

#include "smarketing/domain/consent.h"
#include "smarketing/domain/goal.h"

#include "catch.h"
#include "moments.h"

#include <random>

using namespace smarketing;
using namespace smarketing::test;
using namespace Qt::StringLiterals;

namespace {

/// Four weeks of five days of eight hours: 160 hours, 80 of them by the end of 13 February.
const Period february{QDate(2026, 2, 2), QDate(2026, 2, 27)};
const Instant halfWay = at("2026-02-14T00:00:00Z");
const GoalRange range{80, 100, 120};

PaceTime timeAt(Instant now, const QList<LostTime> &lost = {})
{
    WorkingCalendar calendar;
    for (const LostTime &one : lost)
        calendar.addLostTime(one);
    return paceTime(calendar, february, now);
}

struct About {
    double value;
    friend bool operator==(double actual, About wanted)
    {
        return std::abs(actual - wanted.value) <= 1e-6 * std::max(1.0, std::abs(wanted.value));
    }
};

const LostTime secondWeek{at("2026-02-09T00:00:00Z"), at("2026-02-14T00:00:00Z"), 1};
const LostTime lastWeek{at("2026-02-23T00:00:00Z"), at("2026-02-28T00:00:00Z"), 1};
const LostTime shopSystem{at("2026-02-03T00:00:00Z"), at("2026-02-05T00:00:00Z"), 0.6};

} // namespace

TEST_CASE("pace by hand: what is due, how far it is, where it ends", "[R16][P9]")
{
    struct Case {
        const char *what;
        double actual;
        QList<LostTime> lost;
        double rawDue, due, target; // the last two corrected
        double rawRatio, ratio;
        double forecast; // corrected
        GoalHealth raw, corrected;
    };
    using enum GoalHealth;
    const auto c = GENERATE(values<Case>({
        {"exactly on plan", 50, {}, 50, 50, 100, 1, 1, 100, OnPace, OnPace},
        {"the least, exactly", 40, {}, 50, 50, 100, 0.8, 0.8, 80, AtRisk, AtRisk},
        {"below the least", 39, {}, 50, 50, 100, 0.78, 0.78, 78, Off, Off},
        {"nothing yet", 0, {}, 50, 50, 100, 0, 0, 0, Off, Off},
        {"a week lost so far", 25, {secondWeek}, 50, 25, 75, 0.5, 1, 75, Off, OnPace},
        {"a week lost later", 50, {lastWeek}, 50, 50, 75, 1, 1, 75, OnPace, OnPace},
        {"60 % of two days lost", 44, {shopSystem}, 50, 44, 94, 0.88, 1, 94, AtRisk, OnPace},
        {"two obstacles", 19, {secondWeek, shopSystem}, 50, 19, 69, 0.38, 1, 69, Off, OnPace},
    }));
    INFO(c.what);
    const GoalPace pace = paceOf(GoalMetric::Mql, range, timeAt(halfWay, c.lost), c.actual);
    CHECK((pace.raw.due == About{c.rawDue}));
    CHECK((pace.raw.target == About{100}));
    CHECK((pace.corrected.due == About{c.due}));
    CHECK((pace.corrected.target == About{c.target}));
    REQUIRE(pace.raw.ratio.has_value());
    REQUIRE(pace.corrected.ratio.has_value());
    CHECK((pace.raw.ratio.value() == About{c.rawRatio}));
    CHECK((*pace.corrected.ratio == About{c.ratio}));
    CHECK((*pace.corrected.forecast == About{c.forecast}));
    CHECK(pace.raw.health == c.raw);
    CHECK(pace.corrected.health == c.corrected);
}

TEST_CASE("where less is better, staying below the plan is on pace", "[R16]")
{
    const GoalRange lost{30, 20, 10};
    const auto health = [&](double actual) {
        return paceOf(GoalMetric::Lost, lost, timeAt(halfWay), actual).raw.health;
    };
    CHECK(health(0) == GoalHealth::OnPace);
    CHECK(health(10) == GoalHealth::OnPace);
    CHECK(health(15) == GoalHealth::AtRisk);
    CHECK(health(16) == GoalHealth::Off);
    CHECK((*paceOf(GoalMetric::Lost, lost, timeAt(halfWay), 20).raw.ratio == About{0.5}));
    CHECK_FALSE(paceOf(GoalMetric::Lost, lost, timeAt(halfWay), 0).raw.ratio.has_value());
}

TEST_CASE("a rate is due in full from the beginning, and obstacles do not change it", "[R16]")
{
    const GoalRange rates{0.6, 0.7, 0.8};
    const auto at = [&](std::optional<double> actual) {
        return paceOf(GoalMetric::AcceptanceRate, rates, timeAt(halfWay, {secondWeek}), actual);
    };
    CHECK(at(0.7).corrected.health == GoalHealth::OnPace);
    CHECK(at(0.6).corrected.health == GoalHealth::AtRisk);
    CHECK(at(0.59).corrected.health == GoalHealth::Off);
    CHECK((*at(0.35).corrected.ratio == About{0.5}));
    CHECK((*at(0.35).corrected.forecast == About{0.35}));
    CHECK(at(0.7).corrected.due == at(0.7).raw.due);
    CHECK(at(std::nullopt).corrected.health == GoalHealth::Unknown);
}

TEST_CASE("pace says nothing before the period, nor too early in it", "[R16]")
{
    const auto pace = [](const char *now) { return paceOf(GoalMetric::Leads, range, timeAt(at(now)), 10).corrected; };
    CHECK(pace("2026-01-30T12:00:00Z").due == 0);
    CHECK_FALSE(pace("2026-01-30T12:00:00Z").ratio.has_value());
    CHECK(pace("2026-02-02T12:00:00Z").health == GoalHealth::Unknown);
    CHECK((*pace("2026-02-02T12:00:00Z").ratio == About{4}));
    CHECK(pace("2026-02-03T00:00:00Z").health == GoalHealth::OnPace);
    CHECK((pace("2026-05-01T00:00:00Z").due == About{100}));
    CHECK(pace("2026-05-01T00:00:00Z").health == GoalHealth::Off);
}

TEST_CASE("pace is never negative, and corrected equals raw without obstacles", "[R16][P9]")
{
    std::mt19937 random(20260214);
    const auto between = [&](double least, double most) { return std::uniform_real_distribution(least, most)(random); };
    for (int i = 0; i < 400; ++i) {
        const Instant now = at("2026-01-30T00:00:00Z") + Duration(qint64(between(0, 32) * 86'400'000));
        QList<LostTime> lost;
        for (int n = int(between(0, 4)); n > 0; --n) {
            const Instant from = at("2026-01-30T00:00:00Z") + Duration(qint64(between(0, 30) * 86'400'000));
            lost += LostTime{from, from + Duration(qint64(between(1, 72) * 3'600'000)), between(0, 1)};
        }
        const GoalMetric metric = allOf<GoalMetric>()[size_t(between(0, double(enumCount<GoalMetric>) - 0.01))];
        QList<double> values{between(0, 100), between(0, 100), between(0, 100)};
        std::ranges::sort(values);
        const bool more = traitsOf(metric).direction == MetricDirection::MoreIsBetter;
        const GoalRange any =
            more ? GoalRange{values[0], values[1], values[2]} : GoalRange{values[2], values[1], values[0]};
        REQUIRE(any.isOrdered(traitsOf(metric).direction));
        const double actual = between(0, 150);
        const PaceTime time = timeAt(now, lost);
        const GoalPace pace = paceOf(metric, any, time, actual);
        CAPTURE(i, toText(metric).toStdString(), actual);
        CHECK(time.availableSoFar <= time.plannedSoFar);
        CHECK(time.available <= time.planned);
        for (const Pace &one : {pace.raw, pace.corrected}) {
            CHECK(one.due >= 0);
            CHECK(one.target >= one.due * (1 - 1e-9));
            CHECK(one.ratio.value_or(0) >= 0);
            CHECK(one.forecast.value_or(0) >= 0);
        }
        CHECK(pace.corrected.due <= pace.raw.due);
        CHECK(pace.corrected.target <= pace.raw.target);
        if (more && pace.raw.ratio && pace.corrected.ratio)
            CHECK(*pace.corrected.ratio >= *pace.raw.ratio);
        // More of what is wanted never makes it worse.
        const double better = more ? actual + 5 : std::max(0.0, actual - 5);
        if (pace.corrected.health != GoalHealth::Unknown)
            CHECK(paceOf(metric, any, time, better).corrected.health <= pace.corrected.health);
        const GoalPace clear = paceOf(metric, any, timeAt(now), actual);
        CHECK(clear.raw.due == clear.corrected.due);
        CHECK(clear.raw.target == clear.corrected.target);
        CHECK(clear.raw.ratio == clear.corrected.ratio);
        CHECK(clear.raw.forecast == clear.corrected.forecast);
        CHECK(clear.raw.health == clear.corrected.health);
    }
}

TEST_CASE("a range goes the metric's way and has sane numbers", "[R16]")
{
    using enum MetricDirection;
    CHECK(GoalRange{1, 2, 3}.isOrdered(MoreIsBetter));
    CHECK(GoalRange{2, 2, 2}.isOrdered(MoreIsBetter));
    CHECK(GoalRange{2, 2, 2}.isOrdered(LessIsBetter));
    CHECK_FALSE(GoalRange{3, 2, 1}.isOrdered(MoreIsBetter));
    CHECK(GoalRange{3, 2, 1}.isOrdered(LessIsBetter));
    CHECK_FALSE(GoalRange{-1, 2, 3}.isOrdered(MoreIsBetter));
    CHECK_FALSE(GoalRange{1, 2, std::numeric_limits<double>::infinity()}.isOrdered(MoreIsBetter));
    CHECK_FALSE(GoalRange{1, std::nan(""), 3}.isOrdered(MoreIsBetter));
}

TEST_CASE("every metric is the dashboard's formula", "[R16][S10]")
{
    FunnelFigures all;
    all.figures.leads = 40;
    all.figures.mql = 20;
    all.figures.sal = 15;
    all.figures.won = 3;
    all.figures.lost = 2;
    all.figures.feedback = 10;
    all.figures.feedbackOnTime = 9;
    all.figures.ratingSum = 37;
    all.figures.wonValue = {{u"SEK"_s, 600'000}};
    all.reach = {5000, 3000, 120, {{u"SEK"_s, 200'000}}};
    all.timeToFeedback = std::chrono::hours(36);
    const auto value = [&](GoalMetric metric) { return valueOf(metric, all, u"SEK"_s); };
    CHECK(value(GoalMetric::Leads) == 40.0);
    CHECK(value(GoalMetric::Reach) == 3000.0);
    CHECK(value(GoalMetric::AcceptanceRate) == 0.75);
    CHECK(value(GoalMetric::WinRate) == 0.6);
    CHECK(value(GoalMetric::OnTimeRate) == 0.9);
    CHECK(value(GoalMetric::MeanRating) == 3.7);
    CHECK(value(GoalMetric::TimeToFeedback) == 1.5);
    CHECK_FALSE(value(GoalMetric::ResponseTime).has_value());
    CHECK(value(GoalMetric::WonValue) == 600'000.0);
    CHECK(value(GoalMetric::AverageDeal) == 200'000.0);
    CHECK(value(GoalMetric::CostPerLead) == 5000.0);
    CHECK(value(GoalMetric::CostPerSal) == 13'333.0);
    CHECK(value(GoalMetric::Roi) == 2.0);
    CHECK(valueOf(GoalMetric::WonValue, all, u"EUR"_s) == 0.0);
    CHECK_FALSE(valueOf(GoalMetric::CostPerLead, all, u"EUR"_s).has_value());
    all.reach.cost.insert(u"EUR"_s, 5);
    CHECK_FALSE(value(GoalMetric::CostPerLead).has_value());
    CHECK_FALSE(value(GoalMetric::Roi).has_value());
    for (const GoalMetric metric : allOf<GoalMetric>()) {
        INFO(toText(metric).toStdString());
        const auto empty = valueOf(metric, {}, u"SEK"_s);
        CHECK(empty.has_value() == traitsOf(metric).adds); // what adds starts at nothing, the rest has no value yet
    }
}

TEST_CASE("the comparable period is the last one like it that is over", "[R16][P8]")
{
    const Period q2 = quarterOf(QDate(2026, 5, 1));
    CHECK(comparablePeriod(q2, QDate(2026, 5, 10)) == quarterOf(QDate(2026, 2, 1)));
    CHECK(comparablePeriod(q2, QDate(2026, 2, 10)) == quarterOf(QDate(2025, 11, 1)));
    CHECK(comparablePeriod(q2, QDate(2026, 3, 31)) == quarterOf(QDate(2025, 11, 1)));
    CHECK(comparablePeriod({QDate(2026, 5, 4), QDate(2026, 5, 10)}, QDate(2026, 5, 4)) ==
          Period{QDate(2026, 4, 27), QDate(2026, 5, 3)});
}

namespace {

Consent said(qint64 id, qint64 person, Department side, Stance stance, qint64 terms = 1)
{
    Consent consent;
    consent.id = ConsentId(id);
    consent.person = PersonId(person);
    consent.department = side;
    consent.stance = stance;
    consent.terms = terms;
    return consent;
}

} // namespace

TEST_CASE("consent is complete when both sides have spoken and nothing blocks", "[R15]")
{
    using enum Department;
    const Consent yes = said(1, 1, Marketing, Stance::Agree);
    const Consent fine = said(2, 2, Sales, Stance::LiveWith);
    const Consent no = said(3, 3, Sales, Stance::Object);
    Consent decided = no;
    decided.replies += ConsentReply{ReplyKind::Decision, u"We try it"_s, PersonId(9), {}, {}};
    Consent answered = no;
    answered.replies += ConsentReply{ReplyKind::Answer, u"The stand is paid"_s, PersonId(1), {}, {}};

    CHECK_FALSE(ConsentState({}, 1).isComplete());
    CHECK_FALSE(ConsentState({yes}, 1).isComplete());
    CHECK(ConsentState({yes, fine}, 1).isComplete());
    CHECK_FALSE(ConsentState({yes, fine, no}, 1).isComplete());
    CHECK_FALSE(ConsentState({yes, fine, answered}, 1).isComplete());
    CHECK(ConsentState({yes, answered, said(4, 3, Sales, Stance::Agree)}, 1).isComplete());
    CHECK(ConsentState({yes, decided}, 1).isComplete());
    CHECK_FALSE(ConsentState({yes, fine}, 2).isComplete());
    CHECK(ConsentState({no}, 2).open().size() == 1);
}
