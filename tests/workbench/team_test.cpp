// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

#include "smarketing/workbench/team.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

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

TeamMember member(const Person &person)
{
    return {person.id, {}, Department::Other, true};
}

Team draft(const TestWorkspace &workspace)
{
    Team team;
    team.name = u"Spring in the shops"_s;
    team.problem = u"Too many leads of the fair are declined"_s;
    team.campaign = workspace.campaign;
    team.endsOn = QDate(2026, 4, 30);
    team.members = {member(workspace.mia), member(workspace.sven)};
    return team;
}

TeamId add(TestWorkspace &workspace, const Team &team)
{
    return workspace.as(workspace.mia, [&](Transaction &tx) { return teams::add(tx, team); });
}

teams::Detail detailOf(const TestWorkspace &workspace, TeamId id)
{
    return workspace.read(workspace.guest, [id](Reading &r) { return teams::detail(r, id); });
}

QString start(TestWorkspace &workspace, TeamId id)
{
    return refusalOf([&] {
        const qint64 version = detailOf(workspace, id).summary.team.rowVersion;
        workspace.as(workspace.sven, [&](Transaction &tx) { teams::start(tx, id, version); });
    });
}

QString change(TestWorkspace &workspace, TeamId id, const std::function<void(Team &)> &how)
{
    Team team = detailOf(workspace, id).summary.team;
    how(team);
    return refusalOf([&] { workspace.as(workspace.mia, [&](Transaction &tx) { teams::change(tx, team); }); });
}

} // namespace

TEST_CASE("A team starts with both sides and an end, never without [R20]", "[R20][S6]")
{
    TestWorkspace workspace;
    Team team = draft(workspace);
    team.members = {member(workspace.mia), member(workspace.boss)};
    team.endsOn = {};
    const TeamId id = add(workspace, team);
    CHECK(detailOf(workspace, id).missing.size() == 2);
    CHECK(start(workspace, id) == u"R20 both-sides members"_s);
    // Product people come along, but are neither side.
    CHECK(change(workspace, id, [&](Team &t) { t.members += member(workspace.guest); }) == QString());
    CHECK(start(workspace, id) == u"R20 both-sides members"_s);
    CHECK(change(workspace, id, [&](Team &t) { t.members += member(workspace.sven); }) == QString());
    CHECK(start(workspace, id) == u"R20 end-needed ends_on"_s);
    CHECK(change(workspace, id, [](Team &t) { t.endsOn = QDate(2026, 2, 1); }) == QString());
    CHECK(start(workspace, id) == u"R20 end-past ends_on"_s);
    CHECK(change(workspace, id, [](Team &t) { t.endsOn = QDate(2026, 4, 30); }) == QString());
    CHECK(start(workspace, id) == QString());
    CHECK(detailOf(workspace, id).summary.team.state == TeamState::Running);
    CHECK(detailOf(workspace, id).summary.team.startedOn == QDate(2026, 3, 2));
    CHECK(detailOf(workspace, id).missing.isEmpty());
}

TEST_CASE("A running team keeps both sides and its end, and ends with a result [R20]", "[R20]")
{
    TestWorkspace workspace;
    const TeamId id = add(workspace, draft(workspace));
    REQUIRE(start(workspace, id) == QString());
    CHECK(change(workspace, id, [&](Team &t) { t.members = {member(workspace.mia)}; }) == u"R20 both-sides members"_s);
    CHECK(change(workspace, id, [](Team &t) { t.endsOn = {}; }) == u"R20 end-needed ends_on"_s);
    CHECK(change(workspace, id, [](Team &t) { t.endsOn = QDate(2026, 1, 1); }) == u"R20 end-past ends_on"_s);
    CHECK(change(workspace, id, [&](Team &t) {
              t.members = {member(workspace.emil), member(workspace.ola)};
          }) == QString());
    CHECK(detailOf(workspace, id).summary.team.members.size() == 2);

    workspace.advance(24 * 70);
    CHECK(detailOf(workspace, id).summary.overdue);
    CHECK(change(workspace, id, [](Team &t) { t.name = u"Spring"_s; }) == QString());
    const auto end = [&](const QString &result) {
        const qint64 version = detailOf(workspace, id).summary.team.rowVersion;
        return refusalOf(
            [&] { workspace.as(workspace.mia, [&](Transaction &tx) { teams::end(tx, id, result, version); }); });
    };
    CHECK(end(u" "_s) == u"R20 result-needed result"_s);
    CHECK(end(u"The form asks for the month now"_s) == QString());
    CHECK(end(u"Again"_s) == u"R20 wrong-move state"_s);
    CHECK(change(workspace, id, [](Team &t) { t.name = u"Other"_s; }) == u"R20 ended "_s);
    CHECK(start(workspace, id) == u"R20 wrong-move state"_s);
}

TEST_CASE("A team shows what it works on [R20]", "[R20]")
{
    TestWorkspace workspace;
    workspace.addLead(u"One"_s);
    Goal goal;
    goal.name = u"Spring"_s;
    goal.period = {QDate(2026, 3, 1), QDate(2026, 3, 31)};
    goal.range = {1, 2, 3};
    goal.marketingOwner = workspace.mia.id;
    goal.salesOwner = workspace.sven.id;
    Team team = draft(workspace);
    team.goals = {workspace.as(workspace.mia, [&](Transaction &tx) { return goals::add(tx, goal); })};
    const teams::Detail detail = detailOf(workspace, add(workspace, team));
    CHECK(detail.summary.campaign == u"Spring tools"_s);
    REQUIRE(detail.goals.size() == 1);
    CHECK(detail.goals.first().goal.name == u"Spring"_s);
    CHECK(detail.campaignDays == Period{QDate(2026, 2, 1), QDate(2026, 3, 2)});
    CHECK(detail.figures.leads == 1);
    CHECK(detail.figures.mql == 1);
}

TEST_CASE("A team has a name of its own, a purpose, and may be taken back [R20][R23]", "[R20][R23]")
{
    TestWorkspace workspace;
    const TeamId id = add(workspace, draft(workspace));
    const auto refusal = [&](const std::function<void(Team &)> &spoil, const Person &who) {
        Team team = draft(workspace);
        team.name = u"Another"_s;
        spoil(team);
        return refusalOf([&] { workspace.as(who, [&](Transaction &tx) { teams::add(tx, team); }); });
    };
    CHECK(refusal([](Team &) {}, workspace.guest) == u"forbidden edit-team"_s);
    CHECK(refusal([](Team &t) { t.name.clear(); }, workspace.mia) == u"R28 name-needed name"_s);
    CHECK(refusal([](Team &t) { t.name = u"SPRING in the shops"_s; }, workspace.mia) == u"R28 name-taken name"_s);
    CHECK(refusal([](Team &t) { t.campaign = {}, t.problem = u"…"_s; }, workspace.mia) ==
          u"R20 purpose-needed problem"_s);
    workspace.as(workspace.mia, [&](Transaction &tx) { teams::remove(tx, id); });
    CHECK(workspace.read(workspace.boss, teams::summaries).isEmpty());
    workspace.as(workspace.mia, [&](Transaction &tx) { teams::restore(tx, id); });
    CHECK(workspace.read(workspace.boss, teams::summaries).size() == 1);
}
