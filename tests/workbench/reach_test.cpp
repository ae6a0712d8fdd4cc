// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

#include "smarketing/workbench/campaign.h"
#include "smarketing/workbench/reach.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 3, 2);

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

Reach row(const TestWorkspace &workspace, QDate day)
{
    Reach reach;
    reach.campaign = workspace.campaign;
    reach.channel = workspace.newsletter;
    reach.day = day;
    reach.impressions = 4000;
    reach.clicks = 120;
    reach.cost = Money{25'050, u"PLN"_s};
    return reach;
}

QList<Reach> save(TestWorkspace &workspace, const QList<Reach> &rows)
{
    return workspace.as(workspace.mia, [&](Transaction &tx) { return reaches::save(tx, rows); });
}

QList<Reach> all(const TestWorkspace &workspace)
{
    return workspace.read(workspace.guest, [&](Reading &reading) {
        return reaches::of(reading, workspace.campaign, {}, monday.addDays(-400), monday.addDays(400));
    });
}

} // namespace

TEST_CASE("Reach is kept per channel and day; what is not given is absent, not zero", "[reach]")
{
    TestWorkspace workspace;
    const QList<Reach> saved = save(workspace, {row(workspace, monday), row(workspace, monday.addDays(-1))});
    REQUIRE(all(workspace).size() == 2);
    CHECK(all(workspace).first().day == monday.addDays(-1));
    CHECK(all(workspace).last().impressions == 4000);
    CHECK_FALSE(all(workspace).last().reach);

    Reach changed = saved.first();
    changed.reach = 3100;
    changed.cost.reset();
    save(workspace, {changed});
    CHECK(all(workspace).last().reach == 3100);
    CHECK_FALSE(all(workspace).last().cost);
}

TEST_CASE("Two people typing one day: the second is told, and none of their block goes in", "[reach][R25]")
{
    TestWorkspace workspace;
    const Reach mine = save(workspace, {row(workspace, monday)}).first();
    save(workspace, {mine});
    Reach his = mine;
    his.clicks = 1;
    CHECK(refusalOf([&] { save(workspace, {row(workspace, monday.addDays(-1)), his}); }) == u"conflict reach"_s);
    CHECK(refusalOf([&] {
              save(workspace, {row(workspace, monday.addDays(-1)), row(workspace, monday)});
          }) == u"conflict reach"_s);
    REQUIRE(all(workspace).size() == 1);
    CHECK(all(workspace).first().clicks == 120);
}

TEST_CASE("Wrong figures are refused with their column and day", "[reach][R28]")
{
    TestWorkspace workspace;
    Reach reach = row(workspace, monday);
    const auto attempt = [&] { return refusalOf([&] { save(workspace, {reach}); }); };
    SECTION("below zero")
    {
        reach.clicks = -1;
        CHECK(attempt() == u"R28 negative clicks"_s);
    }
    SECTION("a cost below zero")
    {
        reach.cost->minor = -5;
        CHECK(attempt() == u"R28 negative cost"_s);
    }
    SECTION("a cost without currency")
    {
        reach.cost->currency.clear();
        CHECK(attempt() == u"R28 currency-needed cost"_s);
    }
    SECTION("a day ahead")
    {
        reach.day = monday.addDays(2);
        CHECK(attempt() == u"R28 day-in-future day"_s);
    }
    SECTION("no channel")
    {
        reach.channel = {};
        CHECK(attempt() == u"R28 channel-needed channel"_s);
    }
    CHECK(all(workspace).isEmpty());
}

TEST_CASE("Only marketing and managers write reach", "[reach][permission]")
{
    TestWorkspace workspace;
    const auto attempt = [&](const Person &who) {
        return refusalOf(
            [&] { workspace.as(who, [&](Transaction &tx) { reaches::save(tx, {row(workspace, monday)}); }); });
    };
    CHECK(attempt(workspace.sven) == u"forbidden edit-reach"_s);
    CHECK(attempt(workspace.guest) == u"forbidden edit-reach"_s);
    CHECK(attempt(workspace.boss).isEmpty());
}

TEST_CASE("An import adds a day or puts the figures it gives in place of those there", "[reach][R26]")
{
    TestWorkspace workspace;
    save(workspace, {row(workspace, monday)});
    Reach imported = row(workspace, monday);
    imported.impressions.reset();
    imported.clicks = 130;
    imported.reach = 900;
    Reach unmatched = imported;
    unmatched.campaign = {};
    unmatched.label = u"spring_tools_v2"_s;
    workspace.as(workspace.mia, [&](Transaction &tx) {
        CHECK_FALSE(reachStore::upsert(tx.database, imported).created);
        CHECK(reachStore::upsert(tx.database, unmatched).created);
        CHECK_FALSE(reachStore::upsert(tx.database, unmatched).created);
    });
    REQUIRE(all(workspace).size() == 1);
    CHECK(all(workspace).first().impressions == 4000);
    CHECK(all(workspace).first().clicks == 130);
    CHECK(all(workspace).first().reach == 900);
    CHECK(reachStore::of(workspace.database(), {}, {}, monday, monday).size() == 1);
}

TEST_CASE("Sums per campaign keep currencies apart and give the cost per lead", "[reach][campaign]")
{
    TestWorkspace workspace;
    Reach other = row(workspace, monday.addDays(-1));
    save(workspace, {row(workspace, monday), other});
    workspace.addLead(u"One"_s);
    workspace.addLead(u"Two"_s);
    workspace.addLead(u"Three"_s);
    const auto summary = [&] {
        return workspace.read(workspace.guest, [](Reading &reading) { return campaigns::summaries(reading); }).first();
    };
    CHECK(summary().owner == workspace.mia.name);
    CHECK(summary().reach.impressions == 8000);
    CHECK_FALSE(summary().reach.reach);
    CHECK(summary().reach.cost == QList<Money>{{50'100, u"PLN"_s}});
    CHECK(summary().leads.leads == 3);
    CHECK(summary().costPerLead() == Money{16'700, u"PLN"_s});

    other.day = monday.addDays(-2);
    other.cost = Money{1, u"SEK"_s};
    save(workspace, {other});
    CHECK(summary().reach.cost.size() == 2);
    CHECK_FALSE(summary().costPerLead());
}
