// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

TEST_CASE("A test's workspace has what a handoff needs", "[workspace]")
{
    TestWorkspace workspace;
    const LeadId lead = workspace.addLead();
    const HandoffId handoff = workspace.addHandoff(lead, workspace.sven);
    CHECK(handoff.isValid());
    CHECK(workspace.text(u"SELECT state FROM campaign"_s) == u"running");

    SECTION("Plain SQL is answered with the rule that refuses it")
    {
        CHECK(workspace.sql(workspace.sven, u"UPDATE handoff SET state = 'declined', closed_at = 1"_s)
                  .startsWith(u"R4|"));
        CHECK(workspace.sql(u"UPDATE unit SET name = 'x'"_s) == u"R24|no-command|");
        CHECK(workspace.sql(workspace.boss, u"UPDATE unit SET name = 'Second shop'"_s).isEmpty());
        CHECK(workspace.text(u"SELECT name FROM unit"_s) == u"Second shop");
    }
    SECTION("Two tests do not see each other")
    {
        TestWorkspace other;
        CHECK(other.number(u"SELECT count(*) FROM lead"_s) == 0);
    }
}
