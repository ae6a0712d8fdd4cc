// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

#include "smarketing/workbench/campaign.h"
#include "smarketing/workbench/channel.h"
#include "smarketing/workbench/goal.h"
#include "smarketing/workbench/lead.h"
#include "smarketing/workbench/obstacle.h"
#include "smarketing/workbench/person.h"
#include "smarketing/workbench/process_exchange.h"
#include "smarketing/workbench/team.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

/// Two people on connections of their own read one record; both change its text, one after the other.
template <class Load, class Member, class Save>
void checkSecondIsTold(TestWorkspace &workspace, const Person &first, const Person &second, Load load, Member text,
                       Save save)
{
    const auto other = workspace.connect();
    const auto stored = [&](Database &database, const Person &person) {
        Reading reading{database, person, workspace.now()};
        return load(reading);
    };
    auto mine = stored(workspace.database(), second);
    auto theirs = stored(*other, first);
    text(mine) = u"Mine of them"_s;
    text(theirs) = u"Theirs"_s;
    transact(*other, first, workspace.now(), {u"first"_s}, [&](Transaction &tx) { save(tx, theirs); });
    const auto saveMine = [&] {
        transact(workspace.database(), second, workspace.now(), {u"second"_s},
                 [&](Transaction &tx) { save(tx, mine); });
    };
    CHECK_THROWS_AS(saveMine(), Conflict);
    auto now = stored(workspace.database(), second);
    CHECK(text(now) == u"Theirs"_s);

    // With the version that the second has now seen, the choice is saved.
    mine.rowVersion = now.rowVersion;
    saveMine();
    now = stored(*other, first);
    CHECK(text(now) == u"Mine of them"_s);
}

template <class T, class IdType> T withId(const QList<T> &records, IdType id)
{
    const auto found = std::ranges::find(records, id, &T::id);
    REQUIRE(found != records.end());
    return *found;
}

} // namespace

TEST_CASE("Of two people who change one record the second is told, and nothing is overwritten", "[conflict][R25]")
{
    TestWorkspace workspace;
    const Person &boss = workspace.boss;
    const Person &mia = workspace.mia;

    SECTION("A lead")
    {
        const LeadId id = workspace.addLead();
        checkSecondIsTold(
            workspace, mia, boss, [id](Reading &reading) { return leads::find(reading, id); },
            [](Lead &lead) -> QString & { return lead.city; },
            [](Transaction &tx, const Lead &lead) { leads::change(tx, lead); });
    }
    SECTION("A campaign")
    {
        checkSecondIsTold(
            workspace, mia, boss, [&](Reading &reading) { return campaigns::find(reading, workspace.campaign); },
            [](Campaign &campaign) -> QString & { return campaign.name; },
            [](Transaction &tx, const Campaign &campaign) { campaigns::change(tx, campaign); });
    }
    SECTION("An entry of a campaign's log")
    {
        const CampaignLogId id =
            workspace.as(mia, [&](Transaction &tx) { return campaigns::addLog(tx, workspace.campaign, u"Sent"_s); });
        checkSecondIsTold(
            workspace, mia, boss,
            [&](Reading &reading) {
                for (const campaigns::LogLine &line : campaigns::log(reading, workspace.campaign)) {
                    if (line.entry.id == id)
                        return line.entry;
                }
                throw NotFound(u"campaign_log"_s);
            },
            [](CampaignLogEntry &entry) -> QString & { return entry.text; },
            [](Transaction &tx, const CampaignLogEntry &entry) { campaigns::changeLog(tx, entry); });
    }
    SECTION("A channel")
    {
        checkSecondIsTold(
            workspace, mia, boss, [&](Reading &reading) { return withId(channels::all(reading), workspace.fair); },
            [](Channel &channel) -> QString & { return channel.name; },
            [](Transaction &tx, const Channel &channel) { channels::change(tx, channel); });
    }
    SECTION("A person")
    {
        checkSecondIsTold(
            workspace, boss, boss, [&](Reading &reading) { return withId(people::all(reading), workspace.emil.id); },
            [](Person &person) -> QString & { return person.name; },
            [](Transaction &tx, const Person &person) { people::change(tx, person); });
    }
    SECTION("A unit")
    {
        checkSecondIsTold(
            workspace, boss, boss, [&](Reading &reading) { return withId(people::units(reading), workspace.unit); },
            [](Unit &unit) -> QString & { return unit.name; },
            [](Transaction &tx, const Unit &unit) { people::changeUnit(tx, unit); });
    }
    SECTION("An obstacle")
    {
        Obstacle obstacle;
        obstacle.department = Department::Sales;
        obstacle.from = workspace.now() - std::chrono::hours(3);
        obstacle.to = workspace.now() - std::chrono::hours(2);
        obstacle.lostPercent = 50;
        obstacle.what = u"The till was down"_s;
        const ObstacleId id =
            workspace.as(workspace.sven, [&](Transaction &tx) { return obstacles::log(tx, obstacle); });
        checkSecondIsTold(
            workspace, workspace.sven, boss, [id](Reading &reading) { return obstacles::find(reading, id); },
            [](Obstacle &one) -> QString & { return one.what; },
            [](Transaction &tx, const Obstacle &one) { obstacles::change(tx, one); });
    }
    SECTION("A goal")
    {
        Goal goal;
        goal.name = u"Fill the spring"_s;
        goal.metric = GoalMetric::Mql;
        goal.period = monthOf(QDate(2026, 3, 1));
        goal.range = {8, 10, 14};
        goal.marketingOwner = mia.id;
        goal.salesOwner = workspace.sven.id;
        const GoalId id = workspace.as(mia, [&](Transaction &tx) { return goals::add(tx, goal); });
        checkSecondIsTold(
            workspace, mia, boss, [id](Reading &reading) { return goals::detail(reading, id).summary.goal; },
            [](Goal &one) -> QString & { return one.name; },
            [](Transaction &tx, const Goal &one) { goals::change(tx, one); });
    }
    SECTION("A team")
    {
        Team team;
        team.name = u"Spring"_s;
        team.problem = u"Leads go cold"_s;
        const TeamId id = workspace.as(mia, [&](Transaction &tx) { return teams::add(tx, team); });
        checkSecondIsTold(
            workspace, mia, boss, [id](Reading &reading) { return teams::detail(reading, id).summary.team; },
            [](Team &one) -> QString & { return one.name; },
            [](Transaction &tx, const Team &one) { teams::change(tx, one); });
    }
    SECTION("A process card")
    {
        ProcessCard card;
        card.department = Department::Marketing;
        card.name = u"How a newsletter is made"_s;
        card.steps = QStringList{u"Write"_s, u"Send"_s};
        const ProcessCardId id =
            workspace.as(mia, [&](Transaction &tx) { return processExchange::saveCard(tx, card); });
        checkSecondIsTold(
            workspace, mia, boss, [id](Reading &reading) { return withId(processExchange::cards(reading), id); },
            [](ProcessCard &one) -> QString & { return one.name; },
            [](Transaction &tx, const ProcessCard &one) { processExchange::saveCard(tx, one); });
    }
}
