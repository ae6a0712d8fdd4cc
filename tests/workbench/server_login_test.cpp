// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "import_fixture.h"
#include "server/plain_postgres.h"
#include "server_team.h"

#include "smarketing/workbench/person.h"

using namespace smarketing;
using namespace smarketing::test;
using namespace Qt::StringLiterals;

namespace {

const QString countLeads = u"SELECT count(*) FROM smarketing.lead"_s;

ImportReport importBy(ServerTeam &team, const Person &person, const ImportPlan &plan)
{
    return imports::run(team.as(person).database(), person, team.workspace.clock(), plan);
}

Person nina()
{
    Person person;
    person.login = u"Nina"_s;
    person.name = u"Nina New"_s;
    person.department = Department::Marketing;
    person.role = Role::Marketing;
    return person;
}

} // namespace

TEST_CASE("A login begins with the person, follows their role, and ends when they leave [R22]", "[R22][server]")
{
    ServerTeam team;
    const WorkspaceAddress address = team.workspace.address();
    Person person = nina();
    person.id = team.as(team.workspace.boss).write([&](Transaction &tx) { return people::add(tx, person); });
    const auto change = [&] {
        team.as(team.workspace.boss).write([&](Transaction &tx) { people::change(tx, person); });
        ++person.rowVersion;
    };
    person.rowVersion = 1;
    PlainPostgres open(address, u"nina"_s);
    CHECK(open.value(countLeads) == u"0");
    const QString addLead = u"BEGIN; INSERT INTO command (uuid, person_id, at, name) VALUES "
                            "(gen_random_uuid()::text, 1, 1, 'x'); INSERT INTO reach (channel_id, day, impressions) "
                            "VALUES (1, '2026-03-01', 5); ROLLBACK"_s;
    CHECK(open.run(addLead).went());

    person.role = Role::Sales;
    person.department = Department::Sales;
    change();
    CHECK(open.run(addLead).state == u"42501"); // the session that is open has the new role's rights
    open.run(u"ROLLBACK"_s);

    person.active = false;
    change();
    CHECK(open.run(countLeads).state == u"42501");
    CHECK_THROWS(PlainPostgres(address, u"nina"_s));

    person.active = true;
    change();
    CHECK(PlainPostgres(address, u"nina"_s).value(countLeads) == u"0");
    person.active = false;
    change();
}

TEST_CASE("A login is kept in the small letters that the server knows it by [R22]", "[R22][server]")
{
    ServerTeam team;
    Person person = nina();
    person.id = team.as(team.workspace.boss).write([&](Transaction &tx) { return people::add(tx, person); });
    const auto kept = [&] {
        return team.workspace.text(u"SELECT login FROM person WHERE id = "_s + QString::number(person.id.value));
    };
    CHECK(kept() == u"nina");
    person.rowVersion = 1;
    person.login = u"NINA"_s;
    team.as(team.workspace.boss).write([&](Transaction &tx) { people::change(tx, person); });
    CHECK(kept() == u"nina");
    CHECK(PlainPostgres(team.workspace.address(), kept()).value(countLeads) == u"0");
    person.rowVersion = 2;
    person.active = false;
    team.as(team.workspace.boss).write([&](Transaction &tx) { people::change(tx, person); });
}

TEST_CASE("What logins write is theirs and dated by the server [R24]", "[R24][server]")
{
    ServerTeam team;
    TestWorkspace &workspace = team.workspace;
    Person forged = workspace.sven;
    forged.login = workspace.mia.login; // mia's connection, and a program that says it is sven's
    Instant told;
    SignedIn(workspace.address(), forged).write([&](Transaction &tx) { told = tx.now; });
    CHECK(workspace.number(u"SELECT person_id FROM command ORDER BY id DESC LIMIT 1"_s) == workspace.mia.id.value);
    CHECK(workspace.number(u"SELECT at FROM command ORDER BY id DESC LIMIT 1"_s) == toMillis(told));
    CHECK_THROWS_AS(imports::run(team.as(workspace.mia).database(), workspace.sven, workspace.clock(),
                                 leadPlan(written(workspace, u"a.csv"_s, "Name,Email\nA B,a@example.org\n"))),
                    Error);
}

TEST_CASE("Sales takes back an import of its own, with what it made on the way [R26]", "[R26][server]")
{
    ServerTeam team;
    TestWorkspace &workspace = team.workspace;
    const QString before = fingerprint(workspace);
    const QByteArray file = "Name,Email,Campaign,Channel,Touchpoint\n"
                            "Nils Ek,nils@example.org,Autumn,Billboard,Asked for a price\n";
    const auto report = importBy(team, workspace.sven, leadPlan(written(workspace, u"a.csv"_s, file)));
    CHECK(report.batch.created == 1);
    CHECK(fingerprint(workspace) != before);
    const auto back =
        imports::revert(team.as(workspace.sven).database(), workspace.sven, workspace.clock(), report.batch.id);
    CHECK(back.leadsLeft.isEmpty());
    CHECK(fingerprint(workspace) == before);
}

TEST_CASE("A manager's import of outcomes tells each in the name of whose it was [R4][R26]", "[R4][R26][server]")
{
    ServerTeam team;
    TestWorkspace &workspace = team.workspace;
    workspace.addLead(u"one"_s);
    ImportPlan plan = leadPlan(written(workspace, u"o.csv"_s,
                                       "Email,Sender,Receiver,Outcome,Handed,Decided,Rating,Fit,Reasons,Comment\n"
                                       "one@example.org,mia,sven,won,2026-02-02,2026-02-10,5,yes,need,\n"));
    plan.kind = ImportKind::Outcomes;
    plan.mapping =
        mapped(ImportKind::Outcomes, {u"Email=email"_s, u"Sender=sender"_s, u"Receiver=receiver"_s,
                                      u"Outcome=outcome"_s, u"Handed=handed_at"_s, u"Decided=decided_at"_s,
                                      u"Rating=rating"_s, u"Fit=fit"_s, u"Reasons=reasons"_s, u"Comment=comment"_s});
    SECTION("by a manager")
    {
        const auto report = importBy(team, workspace.boss, plan);
        CHECK(report.problems.size() == 0);
        CHECK(report.batch.updated == 1);
        CHECK(workspace.number(u"SELECT given_by FROM feedback"_s) == workspace.sven.id.value);
        CHECK(workspace.text(u"SELECT outcome FROM handoff"_s) == u"won");
    }
    SECTION("by nobody else")
    {
        CHECK_THROWS_AS(importBy(team, workspace.ola, plan), Error);
        CHECK(workspace.number(u"SELECT count(*) FROM handoff"_s) == 0);
    }
}
