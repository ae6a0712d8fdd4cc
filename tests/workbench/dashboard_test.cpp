// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

#include "smarketing/storage/measure.h"
#include "smarketing/workbench/dashboard.h"
#include "smarketing/workbench/lead.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

const Period march{QDate(2026, 3, 1), QDate(2026, 3, 31)};

/// Rates and closes a handoff by plain SQL, step by step, as the use cases do.
void rateAndWin(TestWorkspace &workspace, HandoffId handoff, int rating)
{
    const qint64 now = toMillis(workspace.now());
    const QString id = QString::number(handoff.value);
    REQUIRE(workspace.sql(
                workspace.sven,
                u"UPDATE handoff SET state = 'accepted', accepted_at = %2 WHERE id = %1;"
                "UPDATE lead SET stage = 'sal', sal_at = %2 WHERE id = (SELECT lead_id FROM handoff WHERE id = %1);"
                "INSERT INTO feedback (handoff_id, revision, rating, fit, given_by, given_at) "
                "  VALUES (%1, 1, %3, 'yes', %4, %2);"
                "INSERT INTO feedback_reason (feedback_id, reason_id) SELECT max(id), 1 FROM feedback;"
                "UPDATE handoff SET feedback_id = (SELECT max(id) FROM feedback), rating = %3, feedback_at = %2 "
                "  WHERE id = %1;"
                "INSERT INTO deal (lead_id, handoff_id, name, value_minor, currency, stage, closed_at, owner_id, "
                "created_at) "
                "  SELECT lead_id, id, 'Mower', 120000, 'SEK', 'won', %2, %4, %2 FROM handoff WHERE id = %1;"
                "UPDATE handoff SET state = 'closed', outcome = 'won', closed_at = %2 WHERE id = %1"_s.arg(id)
                    .arg(now)
                    .arg(rating)
                    .arg(workspace.sven.id.value)) == QString());
}

} // namespace

TEST_CASE("The dashboard counts what happened, where it happened", "[S10][dashboard]")
{
    TestWorkspace workspace;
    const LeadId first = workspace.addLead();
    const LeadId second = workspace.addLead();
    const HandoffId handoff = workspace.addHandoff(first, workspace.sven);
    workspace.advance(2);
    rateAndWin(workspace, handoff, 4);

    const auto figures = [&] {
        return workspace.read(workspace.boss,
                              [](Reading &r) { return dashboards::funnel(r, march, false).figures.now; });
    };
    SECTION("The funnel")
    {
        CHECK(figures().leads == 2);
        CHECK(figures().mql == 2);
        CHECK(figures().sal == 1);
        CHECK(figures().won == 1);
        CHECK(figures().wonValue.value(u"SEK"_s) == 120000);
        CHECK(figures().meanRating() == 4.0);
        CHECK(figures().onTimeRate() == 1.0);
    }
    SECTION("The loop's median time to feedback")
    {
        const auto health =
            workspace.read(workspace.boss, [](Reading &r) { return dashboards::loopHealth(r, march, true); });
        CHECK(health.timeToFeedback.now == std::chrono::hours(2));
        REQUIRE(health.timeToFeedback.before.has_value());
        CHECK_FALSE(health.timeToFeedback.before->has_value());
        CHECK(health.overdue == 0);
    }
    SECTION("By campaign, and by rep only what follows a handoff")
    {
        const auto campaigns = workspace.read(
            workspace.boss, [](Reading &r) { return dashboards::rows(r, Dimension::Campaign, march, false); });
        REQUIRE(campaigns.size() == 1);
        CHECK(campaigns.first().key == workspace.campaign.value);
        CHECK(campaigns.first().figures.now.won == 1);
        const auto reps = workspace.read(workspace.boss,
                                         [](Reading &r) { return dashboards::rows(r, Dimension::Rep, march, false); });
        REQUIRE(reps.size() == 1);
        CHECK(reps.first().name == workspace.sven.name);
        CHECK(reps.first().figures.now.handoffs == 1);
        CHECK(reps.first().figures.now.leads == 0);
    }
    SECTION("A lead without a campaign is shown, not dropped")
    {
        REQUIRE(workspace.sql(workspace.mia, u"UPDATE lead SET campaign_id = NULL WHERE id = %1"_s.arg(second.value)) ==
                QString());
        const auto campaigns = workspace.read(
            workspace.boss, [](Reading &r) { return dashboards::rows(r, Dimension::Campaign, march, false); });
        REQUIRE(campaigns.size() == 2);
        CHECK(campaigns.last().key == 0);
        CHECK(campaigns.last().figures.now.leads == 1);
    }
    SECTION("Deleting a lead takes it out of the figures, restoring brings it back")
    {
        REQUIRE(workspace.sql(workspace.mia, u"UPDATE lead SET deleted_at = 1 WHERE id = %1"_s.arg(second.value)) ==
                QString());
        CHECK(figures().leads == 1);
        REQUIRE(workspace.sql(workspace.mia, u"UPDATE lead SET deleted_at = NULL WHERE id = %1"_s.arg(second.value)) ==
                QString());
        CHECK(figures().leads == 2);
    }
    SECTION("The sums equal a recount, and a recount would notice if they did not")
    {
        CHECK(measureStore::recountDifferences(workspace.database()) == 0);
        workspace.database().execute(u"UPDATE measure_day SET n = n + 1 WHERE dimension = 'rep' AND measure = 'won'"_s);
        CHECK(measureStore::recountDifferences(workspace.database()) == 2);
    }
}

TEST_CASE("The rows behind a number of the dashboard are as many as it says", "[S10][dashboard][leads]")
{
    TestWorkspace workspace;
    workspace.addLead(u"Żak"_s, u"lead"_s);
    rateAndWin(workspace, workspace.addHandoff(workspace.addLead(), workspace.sven), 4);
    workspace.addHandoff(workspace.addLead(u"Öberg"_s), workspace.sven);
    workspace.advance(24 * 40); // the next ones fall into April, and feedback on Öberg is overdue
    rateAndWin(workspace, workspace.addHandoff(workspace.addLead(u"Ståhl"_s), workspace.sven), 3);

    const Period period = QList{march, monthOf(QDate(2026, 4, 1)), yearOf(QDate(2026, 1, 1))}.at(GENERATE(0, 1, 2));
    const auto rows = [&](LeadFilter filter) {
        return workspace.read(workspace.boss, [&](Reading &r) { return leads::count(r, filter).n; });
    };
    const auto behind = [&](Milestone milestone) {
        LeadFilter filter;
        filter.reached[milestone] = {period.first, period.last};
        return rows(filter);
    };
    const Figures figures =
        workspace.read(workspace.boss, [&](Reading &r) { return dashboards::funnel(r, period, false).figures.now; });
    CAPTURE(period.first.toString(Qt::ISODate), period.last.toString(Qt::ISODate));
    CHECK(figures.leads > 0);
    CHECK(behind(Milestone::Added) == figures.leads);
    CHECK(behind(Milestone::Mql) == figures.mql);
    CHECK(behind(Milestone::Sal) == figures.sal);
    CHECK(behind(Milestone::Sql) == figures.sql);
    CHECK(behind(Milestone::Opportunity) == figures.opportunities);
    CHECK(behind(Milestone::Customer) == figures.customers);
    CHECK(behind(Milestone::Won) == figures.won);

    LeadFilter overdue;
    overdue.feedbackDueBefore = workspace.now();
    const auto health =
        workspace.read(workspace.boss, [&](Reading &r) { return dashboards::loopHealth(r, period, false); });
    CHECK(health.overdue == 1);
    CHECK(rows(overdue) == health.overdue);
}
