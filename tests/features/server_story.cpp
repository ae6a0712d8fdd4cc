// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "colleague.h"
#include "server/breakable_line.h"
#include "workspace_fixture.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

const QString away = u"cannot be reached"_s;

QString addressBy(const BreakableLine &line, const QString &login)
{
    WorkspaceAddress address = line.address();
    address.setOption(u"user"_s, login);
    return WorkspaceAddress::of(address.options()).text();
}

} // namespace

SCENARIO("The server goes away while somebody types, and comes back", "[story][server][R23]")
{
    GIVEN("a marketer at a new campaign, on a server")
    {
        TestWorkspace workspace(Engine::Postgres);
        BreakableLine line(workspace.address());
        Colleague marketer(addressBy(line, workspace.mia.login), workspace.mia.login);
        marketer.press(u"Ctrl+6"_s);
        marketer.sees(u"campaignList"_s, u"Spring tools"_s);
        marketer.press(u"Ctrl+N"_s);
        marketer.fill(u"name"_s, u"Autumn bulbs"_s);
        marketer.seesNo(u"bannerText"_s, away);

        WHEN("the connection is lost")
        {
            line.close();

            THEN("the window says so, and keeps what it shows and what was typed")
            {
                marketer.sees(u"bannerText"_s, away);
                marketer.type(u" 2026"_s);
                marketer.sees(u"name"_s, u"Autumn bulbs 2026"_s);
                marketer.sees(u"campaignList"_s, u"Spring tools"_s);

                AND_THEN("it comes back by itself, and what happened meanwhile is there")
                {
                    workspace.as(workspace.boss, [](Transaction &tx) {
                        tx.database.script(u"UPDATE campaign SET name = 'Spring sale', name_key = 'spring sale', "
                                           "row_version = row_version + 1"_s);
                    });
                    line.open();
                    marketer.seesNo(u"bannerText"_s, away);
                    marketer.sees(u"campaignList"_s, u"Spring sale"_s);
                    marketer.sees(u"name"_s, u"Autumn bulbs 2026"_s);
                    marketer.press(u"Return"_s);
                    marketer.sees(u"campaignList"_s, u"Autumn bulbs 2026"_s);
                }
                AND_THEN("what is saved meanwhile is saved once the server is back [R23]")
                {
                    marketer.press(u"Return"_s);
                    marketer.sees(u"bannerText"_s, away);
                    line.open();
                    marketer.sees(u"campaignList"_s, u"Autumn bulbs 2026"_s);
                    CHECK(workspace.number(u"SELECT count(*) FROM campaign WHERE name LIKE 'Autumn%'"_s) == 1);
                }
            }
        }
        WHEN("it is lost just as the campaign is saved, and nobody knows whether it was")
        {
            line.breakNext(BreakableLine::Break::AfterCommit);
            marketer.press(u"Return"_s);

            THEN("it is saved, once [R23]")
            {
                marketer.sees(u"campaignList"_s, u"Autumn bulbs"_s);
                CHECK(line.hasBroken());
                CHECK(workspace.number(u"SELECT count(*) FROM campaign WHERE name LIKE 'Autumn%'"_s) == 1);
            }
        }
    }
}
