// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

#include "agenda_sources.h"
#include "smarketing/workbench/campaign.h"
#include "smarketing/workbench/dashboard.h"
#include "smarketing/workbench/goal.h"
#include "smarketing/workbench/obstacle.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

const Period march = monthOf(QDate(2026, 3, 1));

QString refusalOf(const std::function<void()> &attempt)
{
    try {
        attempt();
        return {};
    } catch (const Refused &refused) {
        return u"R%1 %2 %3"_s.arg(refused.rule).arg(refused.reason, refused.field);
    } catch (const Forbidden &forbidden) {
        return QString(u"forbidden "_s + forbidden.action);
    } catch (const Conflict &conflict) {
        return QString(u"conflict "_s + conflict.subject);
    }
}

Goal draft(const TestWorkspace &workspace)
{
    Goal goal;
    goal.name = u"Fill the spring"_s;
    goal.metric = GoalMetric::Mql;
    goal.period = march;
    goal.range = {8, 10, 14};
    goal.basis = Provenance::OwnData;
    goal.basisNote = u"March of the last three years"_s;
    goal.marketingOwner = workspace.mia.id;
    goal.salesOwner = workspace.sven.id;
    return goal;
}

GoalId add(TestWorkspace &workspace, const Goal &goal, const Person &who)
{
    return workspace.as(who, [&](Transaction &tx) { return goals::add(tx, goal); });
}

goals::Detail detailOf(const TestWorkspace &workspace, GoalId id)
{
    return workspace.read(workspace.guest, [id](Reading &r) { return goals::detail(r, id); });
}

bool give(TestWorkspace &workspace, const Person &who, GoalId id, Stance stance, const QString &reason = {})
{
    const qint64 terms = detailOf(workspace, id).summary.goal.terms;
    return workspace.as(who, [&](Transaction &tx) {
        return consents::give(tx, {ConsentSubject::Goal, id.value}, terms, stance, reason);
    });
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

const QString why = u"The fair is in April this year"_s;

} // namespace

TEST_CASE("A goal is a range with a basis and an owner from each department [R16]", "[R16][P8]")
{
    TestWorkspace workspace;
    const auto refusal = [&](const std::function<void(Goal &)> &spoil, const Person &who) {
        Goal goal = draft(workspace);
        spoil(goal);
        return refusalOf([&] { add(workspace, goal, who); });
    };
    const Person &mia = workspace.mia;
    CHECK(refusal([](Goal &) {}, workspace.guest) == u"forbidden edit-goal"_s);
    CHECK(refusal([](Goal &g) { g.name = u"  "_s; }, mia) == u"R28 name-needed name"_s);
    CHECK(refusal([](Goal &g) { g.period.last = {}; }, mia) == u"R16 period-needed period"_s);
    CHECK(refusal([](Goal &g) { g.period.last = QDate(2026, 2, 1); }, mia) == u"R16 period period"_s);
    CHECK(refusal([](Goal &g) { g.range = {14, 10, 8}; }, mia) == u"R16 range range"_s);
    CHECK(refusal([](Goal &g) { g.metric = GoalMetric::Lost; }, mia) == u"R16 range-less range"_s);
    CHECK(refusal([](Goal &g) { g.basisNote = u"…"_s; }, mia) == u"R16 basis-note-needed basis_note"_s);
    CHECK(refusal([](Goal &g) { g.salesOwner = {}; }, mia) == u"R16 owner-needed sales_owner_id"_s);
    CHECK(refusal([&](Goal &g) { g.marketingOwner = workspace.boss.id; }, mia) ==
          u"R16 owner-needed marketing_owner_id"_s);
    CHECK(refusal([](Goal &g) { g.basis = Provenance::Assumption, g.basisNote.clear(); }, workspace.sven) == QString());

    const GoalId id = add(workspace, draft(workspace), mia);
    const goals::Summary stored = detailOf(workspace, id).summary;
    CHECK(stored.goal.state == GoalState::Proposed);
    CHECK(stored.goal.range == GoalRange{8, 10, 14});
    CHECK(stored.marketingOwner == workspace.mia.name);
    CHECK(stored.salesOwner == workspace.sven.name);
}

TEST_CASE("A goal's figures are the dashboard's, beside what the funnel gave before [R16][P8]", "[R16][P8]")
{
    TestWorkspace workspace;
    workspace.addLead(u"One"_s);
    workspace.addLead(u"Two"_s);
    workspace.advance(24 * 31); // into April
    workspace.addLead(u"Three"_s);
    Goal april = draft(workspace);
    april.period = monthOf(QDate(2026, 4, 1));
    const GoalId id = add(workspace, april, workspace.mia);
    workspace.advance(24 * 5);

    const goals::Detail detail = detailOf(workspace, id);
    const Figures figures = workspace.read(
        workspace.boss, [&](Reading &r) { return dashboards::funnel(r, april.period, false).figures.now; });
    CHECK(detail.summary.actual == double(figures.mql));
    CHECK(detail.summary.actual == 1.0);
    CHECK(detail.own.period == march);
    CHECK(detail.own.value == 2.0);
    CHECK(detail.summary.begun);
    CHECK_FALSE(detail.summary.over);
    CHECK(detail.summary.pace.raw.health == GoalHealth::Off);
    CHECK(detail.summary.pace.raw.due == detail.summary.pace.corrected.due);

    REQUIRE(detail.steps.size() == 30);
    CHECK(detail.steps.at(1).actual == 1.0);
    CHECK_FALSE(detail.steps.last().actual.has_value());
    CHECK(detail.steps.last().plan == 10.0);
    CHECK(detail.steps.last().corrected == 10.0);
    CHECK(workspace.read(workspace.boss, goals::offPace).isEmpty()); // only what both agreed to is off pace
}

TEST_CASE("A goal's corrected pace differs from the raw one by exactly the lost time [R16][R17]", "[R16][R17][P9]")
{
    TestWorkspace workspace;
    const auto at = [](int day, int hour) {
        return toInstant(QDateTime(QDate(2026, 3, day), QTime(hour, 0), QTimeZone::utc()));
    };
    const auto log = [&](Department department, bool confirmed) {
        Obstacle obstacle;
        obstacle.department = department;
        obstacle.from = at(9, 0);
        obstacle.to = at(11, 0); // Monday and Tuesday
        obstacle.lostPercent = 75;
        obstacle.what = u"The newsletter tool was down"_s;
        const ObstacleId id =
            workspace.as(workspace.mia, [&](Transaction &tx) { return obstacles::log(tx, obstacle); });
        if (confirmed)
            workspace.as(workspace.sven, [&](Transaction &tx) { obstacles::confirm(tx, id, 1, Department::Sales); });
    };
    const GoalId id = add(workspace, draft(workspace), workspace.mia);
    for (const QString &lead : {u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s})
        workspace.addLead(lead);
    workspace.advance(14 * 24 + 8); // the end of Monday the 16th: half of March's working days are over
    const goals::Detail before = detailOf(workspace, id);
    CHECK(before.summary.actual == 4.0);
    CHECK(before.summary.time.planned == std::chrono::hours(22 * 8));
    CHECK(before.summary.time.plannedSoFar == std::chrono::hours(11 * 8));
    CHECK(before.summary.pace.raw.due == 5.0);
    CHECK(before.summary.pace.corrected.due == 5.0);

    log(Department::Marketing, false); // sales has not said so: it takes nothing
    log(Department::Sales, true);      // it is marketing's work that the goal counts
    CHECK(detailOf(workspace, id).summary.pace.corrected.due == 5.0);
    CHECK(detailOf(workspace, id).obstacles.isEmpty());

    log(Department::Marketing, true);
    const goals::Detail after = detailOf(workspace, id);
    REQUIRE(after.obstacles.size() == 1);
    // three quarters of two days of eight hours are lost, of the 22 days the ten leads are spread over
    const double lost = 10.0 * (0.75 * 16) / (22 * 8);
    CHECK(after.summary.time.planned - after.summary.time.available == std::chrono::hours(12));
    CHECK(after.summary.pace.raw.due == 5.0);
    CHECK(isNear(after.summary.pace.raw.due - after.summary.pace.corrected.due, lost));
    CHECK(isNear(after.summary.pace.raw.target - after.summary.pace.corrected.target, lost));
    CHECK(isNear(*after.summary.pace.raw.ratio, 4.0 / 5.0));
    CHECK(isNear(*after.summary.pace.corrected.ratio, 4.0 / (5.0 - lost)));
    // the chart's corrected line leaves the plan on these two days and runs beside it afterwards
    CHECK(isNear(after.steps.at(7).plan, after.steps.at(7).corrected));
    CHECK(isNear(after.steps.at(8).plan - after.steps.at(8).corrected, lost / 2));
    CHECK(isNear(after.steps.last().plan - after.steps.last().corrected, lost));
}

TEST_CASE("What a year's goal stands at in the end is what its chart ends with", "[R16]")
{
    TestWorkspace workspace;
    workspace.addLead(u"One"_s);
    workspace.advance(24 * 40);
    workspace.addLead(u"Two"_s);
    Goal year = draft(workspace);
    year.period = yearOf(QDate(2026, 1, 1));
    year.metric = GENERATE(GoalMetric::Mql, GoalMetric::AcceptanceRate);
    const goals::Detail detail = detailOf(workspace, add(workspace, year, workspace.mia));
    std::optional<double> last;
    for (const goals::Step &step : detail.steps) {
        if (step.actual)
            last = step.actual;
    }
    CHECK(detail.steps.size() == 53);
    CHECK(detail.summary.actual.has_value());
    CHECK(last == detail.summary.actual);
}

TEST_CASE("A goal both sides consent to is agreed; an objection blocks [R15]", "[R15][P16]")
{
    TestWorkspace workspace;
    const GoalId id = add(workspace, draft(workspace), workspace.mia);
    const auto state = [&] { return detailOf(workspace, id).summary.goal.state; };
    CHECK_FALSE(give(workspace, workspace.mia, id, Stance::Agree));
    CHECK_FALSE(give(workspace, workspace.emil, id, Stance::Agree)); // two of one side are one side
    CHECK(state() == GoalState::Proposed);

    SECTION("Both sides")
    {
        CHECK(give(workspace, workspace.sven, id, Stance::LiveWith));
        CHECK(state() == GoalState::Agreed);
        workspace.advance(24 * 20);
        CHECK(workspace.read(workspace.boss, goals::offPace).size() == 1);
        const auto agenda = workspace.read(workspace.boss, agendaSources::goalsOffPace);
        REQUIRE(agenda.size() == 1);
        CHECK(agenda.first().args == QStringList{u"Fill the spring"_s, u"0"_s});
        CHECK(agenda.first().people == 6); // of ten MQLs two thirds are due, and none is there
    }
    SECTION("An objection has a reason, and is answered before it is withdrawn")
    {
        CHECK(refusalOf([&] { give(workspace, workspace.ola, id, Stance::Object, u"no"_s); }) ==
              u"R15 objection-reason reason"_s);
        give(workspace, workspace.ola, id, Stance::Object, why);
        CHECK_FALSE(give(workspace, workspace.sven, id, Stance::Agree));
        CHECK(workspace.read(workspace.boss, goals::withObjections).size() == 1);
        const auto agenda = workspace.read(workspace.boss, agendaSources::openObjections);
        REQUIRE(agenda.size() == 1);
        CHECK(agenda.first().args == QStringList{u"Fill the spring"_s, workspace.ola.name, why});
        CHECK(refusalOf([&] { give(workspace, workspace.ola, id, Stance::Agree); }) == u"R15 answer-first stance"_s);
        const ConsentId objection = detailOf(workspace, id).consent.now.open().first().id;
        const auto answer = [&](const Person &who, const QString &text) {
            return refusalOf(
                [&] { workspace.as(who, [&](Transaction &tx) { consents::answer(tx, objection, text); }); });
        };
        CHECK(answer(workspace.mia, u"ok"_s) == u"R15 reply-needed text"_s);
        CHECK(answer(workspace.ola, why) == u"R15 others-answer text"_s);
        CHECK(answer(workspace.guest, why) == u"forbidden comment"_s);
        CHECK(answer(workspace.mia, u"We moved the leaflets to April"_s) == QString());
        CHECK(state() == GoalState::Proposed);
        CHECK(give(workspace, workspace.ola, id, Stance::LiveWith));
        CHECK(state() == GoalState::Agreed);
        CHECK(answer(workspace.mia, why) == u"R15 no-objection "_s);
    }
    SECTION("A manager decides, which is recorded and not brought up again")
    {
        give(workspace, workspace.ola, id, Stance::Object, why);
        const ConsentId objection = detailOf(workspace, id).consent.now.open().first().id;
        const auto decide = [&](const Person &who) {
            return workspace.as(
                who, [&](Transaction &tx) { return consents::decide(tx, objection, u"We try it for a month"_s); });
        };
        CHECK(refusalOf([&] { decide(workspace.sven); }) == u"forbidden decide-consent"_s);
        CHECK(decide(workspace.boss));
        CHECK(state() == GoalState::Agreed);
        const Consent last = detailOf(workspace, id).consent.all.last();
        CHECK(last.isDecided());
        CHECK(last.replies.first().personName == workspace.boss.name);
        workspace.as(workspace.mia, [&](Transaction &tx) {
            goals::move(tx, id, GoalState::Proposed, detailOf(workspace, id).summary.goal.rowVersion);
        });
        CHECK(refusalOf([&] { give(workspace, workspace.ola, id, Stance::Object, why); }) == u"R15 decided stance"_s);
    }
    SECTION("Each speaks for their own side")
    {
        CHECK(refusalOf([&] { give(workspace, workspace.boss, id, Stance::Agree); }) == u"forbidden give-consent"_s);
        CHECK(refusalOf([&] { give(workspace, workspace.guest, id, Stance::Agree); }) == u"forbidden give-consent"_s);
    }
    SECTION("Other terms ask for consent anew")
    {
        Goal changed = detailOf(workspace, id).summary.goal;
        changed.range = {80, 100, 140};
        workspace.as(workspace.mia, [&](Transaction &tx) { goals::change(tx, changed); });
        CHECK_FALSE(give(workspace, workspace.sven, id, Stance::Agree));
        CHECK(detailOf(workspace, id).consent.now.hasLapsed(*detailOf(workspace, id).consent.now.of(workspace.mia.id)));
        CHECK(give(workspace, workspace.mia, id, Stance::Agree));

        Goal agreed = detailOf(workspace, id).summary.goal;
        agreed.range.least = 1;
        CHECK(refusalOf([&] { workspace.as(workspace.mia, [&](Transaction &tx) { goals::change(tx, agreed); }); }) ==
              u"R15 agreed terms"_s);
        agreed.range = changed.range;
        agreed.name = u"Another name"_s;
        CHECK_NOTHROW(workspace.as(workspace.mia, [&](Transaction &tx) { goals::change(tx, agreed); }));
        CHECK(refusalOf([&] { workspace.as(workspace.mia, [&](Transaction &tx) { goals::change(tx, agreed); }); }) ==
              u"conflict goal"_s);
    }
    SECTION("Said to terms that somebody changed meanwhile")
    {
        CHECK(refusalOf([&] {
                  workspace.as(workspace.sven, [&](Transaction &tx) {
                      consents::give(tx, {ConsentSubject::Goal, id.value}, 7, Stance::Agree);
                  });
              }) == u"conflict goal"_s);
    }
}

TEST_CASE("A department's sub-goal is seen by the other side [S8]", "[R16][S8]")
{
    TestWorkspace workspace;
    const GoalId joint = add(workspace, draft(workspace), workspace.mia);
    Goal part = draft(workspace);
    part.parent = joint;
    part.department = Department::Sales;
    part.metric = GoalMetric::AcceptanceRate;
    part.range = {0.7, 0.8, 0.9};
    const GoalId id = add(workspace, part, workspace.sven);
    const goals::Detail detail = detailOf(workspace, joint);
    REQUIRE(detail.subGoals.size() == 1);
    CHECK(detail.subGoals.first().goal.id == id);
    CHECK(detail.subGoals.first().salesOwner == workspace.sven.name);
    CHECK(detail.subGoals.first().marketingOwner.isEmpty());
    CHECK(detail.subGoals.first().goal.state == GoalState::Agreed);
    CHECK(detailOf(workspace, id).parent->goal.id == joint);

    part.parent = id;
    CHECK(refusalOf([&] { add(workspace, part, workspace.sven); }) == u"R16 sub-goal parent_id"_s);
    part.parent = joint;
    part.department = Department::Product;
    CHECK(refusalOf([&] { add(workspace, part, workspace.sven); }) == u"R16 sub-goal parent_id"_s);

    workspace.as(workspace.mia, [&](Transaction &tx) { goals::remove(tx, joint); });
    CHECK(workspace.read(workspace.boss, goals::summaries).isEmpty());
    workspace.as(workspace.mia, [&](Transaction &tx) { goals::restore(tx, joint); });
    CHECK(workspace.read(workspace.boss, goals::summaries).size() == 2);
}

TEST_CASE("An objection to a campaign keeps it from being agreed [R14][R15]", "[R14][R15]")
{
    TestWorkspace workspace;
    Campaign campaign;
    campaign.name = u"Autumn"_s;
    campaign.personas = {workspace.persona};
    campaign.state = CampaignState::Proposed;
    const CampaignId id = workspace.as(workspace.mia, [&](Transaction &tx) { return campaigns::add(tx, campaign); });
    const consents::On on{ConsentSubject::Campaign, id.value};
    workspace.as(workspace.sven, [&](Transaction &tx) { return consents::give(tx, on, 1, Stance::Object, why); });
    const auto move = [&] {
        workspace.as(workspace.mia, [&](Transaction &tx) {
            campaigns::move(tx, id, CampaignState::Agreed, campaigns::find(tx, id).rowVersion);
        });
    };
    CHECK(refusalOf(move) == u"R15 objection-open state"_s);
    const ConsentId objection =
        workspace.read(workspace.boss, [&](Reading &r) { return consents::state(r, on).now.open().first().id; });
    workspace.as(workspace.boss, [&](Transaction &tx) { return consents::decide(tx, objection, why); });
    CHECK(refusalOf(move) == QString());
}

TEST_CASE("The database's catalogue of metrics is the domain's", "[R16]")
{
    TestWorkspace workspace;
    CHECK(workspace.number(u"SELECT count(*) FROM metric"_s) == qint64(enumCount<GoalMetric>));
    const QStringList units = {u"count"_s, u"money"_s, u"rate"_s, u"days"_s, u"rating"_s};
    for (const GoalMetric metric : allOf<GoalMetric>()) {
        INFO(toText(metric).toStdString());
        const MetricTraits traits = traitsOf(metric);
        const QString row = u" FROM metric WHERE name = '%1'"_s.arg(toText(metric));
        CHECK(workspace.text(u"SELECT unit"_s + row) == units.at(int(traits.unit)));
        CHECK(workspace.number(u"SELECT less_is_better"_s + row) ==
              qint64(traits.direction == MetricDirection::LessIsBetter));
    }
}
