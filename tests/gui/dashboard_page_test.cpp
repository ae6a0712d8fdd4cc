// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

#include "pages/dashboard_page.h"
#include "parts/figure_tile.h"
#include "parts/funnel_view.h"
#include "parts/table_view.h"

#include <QSignalSpy>
#include <QTest>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

void settle(const Page &page)
{
    REQUIRE(QTest::qWaitFor([&] { return page.isSettled(); }, 5000));
}

} // namespace

TEST_CASE("The dashboard shows the figures and leads to the rows behind them", "[gui][dashboard]")
{
    TestWorkspace workspace;
    workspace.addLead(u"Andersson"_s);
    workspace.addLead(u"Öberg"_s);
    Session session(workspace.path(), workspace.clock());
    session.signIn(workspace.boss);
    DashboardPage page(session);
    page.findChild<PeriodPicker *>(u"dashboardPeriod"_s)->setChoice({std::nullopt, Period{}, false});
    page.visit({});
    settle(page);
    auto *table = page.findChild<TableView *>(u"dashboardTable"_s);
    REQUIRE(table);

    SECTION("By campaign: one row, two leads")
    {
        CHECK(table->model()->rowCount() == 1);
        CHECK(table->model()->index(0, BreakdownModel::Leads).data().toString() == u"2");
    }
    SECTION("A new lead shows by itself")
    {
        workspace.addLead(u"Żak"_s);
        CHECK(QTest::qWaitFor([&] { return table->model()->index(0, BreakdownModel::Leads).data().toString() == u"3"; },
                              8000));
    }
    SECTION("A row opens the leads of that campaign")
    {
        QSignalSpy links(&page, &Page::linkActivated);
        Q_EMIT table->rowActivated(0);
        REQUIRE(links.size() == 1);
        const auto link = links.first().first().value<Link>();
        CHECK(link.page == u"leads");
        CHECK(link.arguments.value(u"campaign"_s) == workspace.campaign.value);
    }
    SECTION("A tile says its figure to a screen reader")
    {
        auto *tile = page.findChild<FigureTile *>(u"tile_acceptance"_s);
        REQUIRE(tile);
        CHECK(tile->accessibleName() == u"Acceptance rate");
        CHECK(tile->accessibleDescription().contains(u"0 of 2 MQL"));
    }
}
