// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "server/test_server.h"
#include "workspace_fixture.h"

#include "smarketing/storage/workspace_file.h"
#include "smarketing/workbench/handoff.h"
#include "smarketing/workbench/lead.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

LeadId written(TestWorkspace &workspace, const QString &lastName)
{
    return workspace.as(workspace.mia, [&](Transaction &tx) {
        Lead lead;
        lead.lastName = lastName;
        lead.stage = Stage::Mql;
        lead.persona = workspace.persona;
        lead.campaign = workspace.campaign;
        lead.channel = workspace.fair;
        lead.createdAt = workspace.now();
        return leads::create(tx, lead);
    });
}

void handOverAndRate(TestWorkspace &workspace, LeadId lead)
{
    const HandoffId handoff = workspace.as(workspace.mia, [&](Transaction &tx) {
        return handoffs::handOver(tx, {{lead}, workspace.sven.id, u"They asked for a price"_s, {}, {}}).done.first();
    });
    workspace.as(workspace.sven, [&](Transaction &tx) { handoffs::accept(tx, handoff); });
    workspace.as(workspace.sven, [&](Transaction &tx) {
        Feedback feedback;
        feedback.handoff = handoff;
        feedback.rating = 4;
        feedback.reasons = {ReasonId(1)};
        handoffs::rate(tx, feedback);
    });
}

} // namespace

TEST_CASE("Tables put into parts keep their guards, rights, records and figures [R4][R24]", "[R4][R24][server][parts]")
{
    TestWorkspace workspace(Engine::Postgres);
    const LeadId before = written(workspace, u"Before"_s);
    testServer::split(workspace.database());
    QList<LeadId> leads = {before};
    for (int i = 0; i < 8; ++i)
        leads += written(workspace, u"After%1"_s.arg(i));
    for (LeadId lead : leads)
        handOverAndRate(workspace, lead);

    CHECK(workspace.number(u"SELECT count(DISTINCT tableoid) FROM lead"_s) >= 3);
    CHECK(workspace.number(u"SELECT count(DISTINCT tableoid) FROM event"_s) >= 3);
    // each is recorded under the name of the whole
    CHECK(workspace.number(u"SELECT count(*) FROM event WHERE subject = 'lead' AND action = 'insert'"_s) ==
          workspace.number(u"SELECT count(*) FROM lead"_s));
    CHECK(workspace.number(u"SELECT count(*) FROM event WHERE subject LIKE 'lead\\_%'"_s) == 0);
    CHECK(workspaceFile::schemaProblems(workspace.database()).isEmpty());
    CHECK(workspaceFile::rollupProblems(workspace.database()).isEmpty());
    CHECK(workspaceFile::ruleProblems(workspace.database()).isEmpty());

    // the administrator has every right, so that it is the guards that answer
    const LeadId unrated = written(workspace, u"Unrated"_s);
    CHECK(workspace.sql(workspace.boss, u"UPDATE lead SET stage = 'customer' WHERE id = %1"_s.arg(unrated.value)) ==
          u"R4|feedback-needed|stage");
    for (const QString &statement :
         {u"TRUNCATE lead_0 CASCADE"_s, u"DELETE FROM lead_0"_s, u"UPDATE lead_0 SET note = 'x'"_s,
          u"INSERT INTO event_rest (command_id, subject, subject_id, action) VALUES (1, 'lead', 1, 'insert')"_s}) {
        INFO(statement.toStdString());
        CHECK(workspace.sql(workspace.boss, statement).startsWith(u"R24|append-only"));
    }
    // and whoever signs in does not reach a part at all
    const TestWorkspace::InRole role(workspace, workspace.boss);
    for (const QString &part : {u"lead_0"_s, u"lead_1"_s, u"lead_rest"_s, u"event_0"_s, u"lead_search_0"_s}) {
        INFO(part.toStdString());
        CHECK_THROWS_AS(workspace.database().script(u"SELECT 1 FROM %1"_s.arg(part)), Forbidden);
    }
}
