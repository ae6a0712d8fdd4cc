// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workspace_fixture.h"

#include "smarketing/workbench/home.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

TEST_CASE("Home counts what waits, and how much of it is one's own", "[workbench]")
{
    TestWorkspace workspace;
    const auto overview = [&](const Person &person) { return workspace.read(person, home::overview); };

    const home::Overview empty = overview(workspace.sven);
    CHECK(empty.toAccept.all == 0);
    CHECK(empty.leadsNotHandedOver == 0);
    CHECK(empty.drafts.byBoth == 0);

    workspace.addLead(u"Free"_s);
    workspace.addLead(u"Back"_s, u"lead"_s);
    workspace.addHandoff(workspace.addLead(u"One"_s), workspace.sven);
    workspace.addHandoff(workspace.addLead(u"Two"_s), workspace.ola);

    SECTION("Leads at MQL that are with nobody are marketing's, the others wait for sales")
    {
        const home::Overview sven = overview(workspace.sven);
        CHECK(sven.leadsNotHandedOver == 1);
        CHECK(sven.toAccept.all == 2);
        CHECK(sven.toAccept.own == 1);
        CHECK(sven.askingMe == 1);
        CHECK(overview(workspace.mia).askingMe == 0);
        CHECK(overview(workspace.mia).toAccept.own == 0);
    }
    SECTION("Feedback is due, then overdue")
    {
        CHECK(overview(workspace.sven).overdue.all == 0);
        workspace.advance(25);
        CHECK(overview(workspace.sven).overdue.all == 2);
        CHECK(overview(workspace.ola).overdue.own == 1);
        CHECK(overview(workspace.ola).askingMe == 1); // to accept and overdue, but one lead
        CHECK(overview(workspace.ola).dueToday.all == 0);
    }
    SECTION("One is told of what came since, together")
    {
        const auto arrived = [&](const Person &person, HandoffId known = {}) {
            return workspace.read(person, [known](Reading &reading) { return home::arrived(reading, known); });
        };
        const homeStore::Arrived first = arrived(workspace.ola);
        CHECK(first.count == 1);
        CHECK(first.lead.contains(u"Two"_s));
        CHECK(first.sender == workspace.mia.name);
        CHECK(arrived(workspace.boss).count == 0);
        CHECK(arrived(workspace.ola, first.latest).count == 0);

        workspace.addHandoff(workspace.addLead(u"Three"_s), workspace.ola);
        workspace.addHandoff(workspace.addLead(u"Four"_s), workspace.ola);
        const homeStore::Arrived more = arrived(workspace.ola, first.latest);
        CHECK(more.count == 2);
        CHECK_FALSE(more.severalSenders);
        CHECK(more.lead.contains(u"Four"_s));
    }
}

TEST_CASE("Home reads its counts from indexes", "[workbench][file]")
{
    TestWorkspace workspace;
    const auto usesIndex = [&](const QString &query, const QString &index) {
        Cursor cursor = workspace.database().query(u"EXPLAIN QUERY PLAN "_s + query);
        QString all;
        while (cursor.next())
            all += cursor.text(3) + u'\n';
        INFO(all.toStdString());
        CHECK(all.contains(index));
        CHECK_FALSE(all.contains(u"SCAN lead\n"_s));
    };
    usesIndex(u"SELECT count(*) FROM handoff WHERE rating <= 2 AND NOT EXISTS (SELECT 1 FROM feedback_answer WHERE "
              "feedback_id = handoff.feedback_id)"_s,
              u"handoff_low"_s);
    usesIndex(u"SELECT count(*) FROM lead WHERE stage = 'recycled' AND deleted_at IS NULL"_s, u"lead_stage"_s);
    usesIndex(u"SELECT count(*) FROM campaign WHERE state = 'proposed' AND deleted_at IS NULL"_s, u"campaign_state"_s);
}
