// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

#include "pages/board_page.h"
#include "pages/dashboard_page.h"
#include "pages/dashboard_paper.h"
#include "pages/dashboard_tiles.h"
#include "pages/home_page.h"
#include "parts/figure_tile.h"
#include "parts/first_steps.h"
#include "parts/funnel_view.h"
#include "parts/table_view.h"
#include "parts_fixture.h"

#include <QFile>
#include <QFileDialog>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
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
    Session session(workspace.address(), workspace.clock());
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

TEST_CASE("Acceptance is accepted by new MQLs, and says why it passes 100 %", "[gui][dashboard]")
{
    DashboardTiles tiles;
    const auto *tile = tiles.findChild<FigureTile *>(u"tile_acceptance"_s);
    REQUIRE(tile);
    dashboards::LoopHealth health;
    health.figures.now.mql = 8;
    health.figures.now.sal = 6;
    tiles.showLoop(health);
    CHECK(tile->content().value.startsWith(u"75"_s));
    CHECK(tile->content().note == u"6 of 8 MQL");
    health.figures.now.sal = 10;
    tiles.showLoop(health);
    CHECK(tile->content().value.startsWith(u"125"_s));
    CHECK(tile->content().note == u"10 accepted, 8 new MQL");
    CHECK(tile->toolTip().contains(u"before the period"_s));
    CHECK(tile->accessibleDescription().contains(tile->toolTip()));
}

TEST_CASE("A fresh workspace says what to do first instead of rows of zeros", "[gui][dashboard]")
{
    TestWorkspace workspace;
    Session session(workspace.address(), workspace.clock());
    session.signIn(workspace.boss);
    DashboardPage dashboard(session);
    BoardPage board(session);
    HomePage home(session);
    const std::pair<Page *, QString> pages[] = {
        {&dashboard, u"dashboardTable"_s}, {&board, u"boardScroll"_s}, {&home, u"homeRings"_s}};
    for (const auto &[page, usual] : pages) {
        page->show();
        page->visit({});
        settle(*page);
        INFO(page->objectName().toStdString());
        auto *first = page->findChild<FirstSteps *>();
        REQUIRE(first);
        CHECK(first->isVisible());
        CHECK_FALSE(page->findChild<QWidget *>(usual)->isVisible());
        QSignalSpy link(page, &Page::linkActivated);
        auto *button = first->findChild<QPushButton *>(u"firstStep_import"_s);
        REQUIRE(button->isVisible());
        button->click();
        REQUIRE(link.size() == 1);
        CHECK(link.first().first().value<Link>().page == u"import"_s);
        // The fixture has people, a campaign and a persona in force.
        CHECK_FALSE(first->findChild<QPushButton *>(u"firstStep_people"_s)->isVisible());
    }
    workspace.addLead(u"Andersson"_s);
    for (const auto &[page, usual] : pages) {
        INFO(page->objectName().toStdString());
        CHECK(QTest::qWaitFor([&] { return page->findChild<QWidget *>(usual)->isVisible(); }, 5000));
        CHECK_FALSE(page->findChild<FirstSteps *>()->isVisible());
    }
}

TEST_CASE("The sheet holds plain numbers with their units beside them", "[gui][dashboard]")
{
    DashboardFigures figures;
    figures.company = u"Ogród"_s;
    figures.dimensionName = u"Campaign"_s;
    figures.period = {QDate(2026, 1, 1), QDate(2026, 3, 31)};
    figures.funnel.reach.now.reach = 1234567;
    figures.loop.figures.now.mql = 4;
    figures.loop.figures.now.sal = 3;
    figures.loop.timeToFeedback.now = std::chrono::minutes(90);
    dashboards::Row row;
    row.key = 1;
    row.name = u"Spring, early"_s;
    row.reach.reach = 12000;
    row.reach.cost = {{u"SEK"_s, 150050}};
    row.figures.now.leads = 3;
    row.figures.now.feedback = 2;
    row.figures.now.ratingSum = 7;
    figures.rows = {row};
    const QList<QStringList> sheet = dashboardSheet(figures);
    const auto figure = [&](const QString &name) {
        const auto found = std::ranges::find_if(sheet, [&](const QStringList &r) { return r.first() == name; });
        return found == sheet.end() ? QStringList() : *found;
    };
    CHECK(figure(u"Reach"_s).mid(1, 3) == QStringList{u"1234567"_s, {}, u"count"_s});
    CHECK(figure(u"Acceptance rate"_s).mid(1, 3) == QStringList{u"75.0"_s, {}, u"%"_s});
    CHECK(figure(u"Median time to feedback"_s).mid(1, 3) == QStringList{u"1.50"_s, {}, u"hours"_s});

    const QStringList headings = figure(u"Campaign"_s);
    const QStringList cells = figure(u"Spring, early"_s);
    REQUIRE_FALSE(headings.isEmpty());
    const auto cell = [&](const QString &heading) { return cells.value(headings.indexOf(heading)); };
    CHECK(cell(u"Cost (SEK)"_s) == u"1500.50");
    CHECK(cell(u"Mean rating"_s) == u"3.50");
    CHECK(cell(u"Ratings"_s) == u"2");
    CHECK(cell(u"ROI (%)"_s) == u"-100.0");
    CHECK(std::ranges::all_of(sheet, [&](const QStringList &r) { return r.size() == sheet.first().size(); }));

    CHECK(dashboardFileName(u"A/B: \"Ogród\""_s, figures.period) == u"A B Ogród dashboard 2026-01-01 2026-03-31");
}

TEST_CASE("The exported file has a name, and no number in it is guarded as a formula", "[gui][dashboard]")
{
    TestWorkspace workspace;
    workspace.addLead(u"Andersson"_s);
    Session session(workspace.address(), workspace.clock());
    session.signIn(workspace.boss);
    DashboardPage page(session);
    page.findChild<PeriodPicker *>(u"dashboardPeriod"_s)->setChoice({std::nullopt, Period{}, false});
    page.visit({});
    settle(page);
    page.findChild<QAction *>(u"dashboardCsv"_s)->trigger();
    auto *dialog = page.findChild<QFileDialog *>(u"exportDialog"_s);
    REQUIRE(dialog);
    CHECK(dialog->selectedFiles().value(0).contains(u"dashboard"));
    CHECK(dialog->selectedFiles().value(0).endsWith(u".csv"));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    QSignalSpy messages(&page, &Page::messageRaised);
    Q_EMIT dialog->fileSelected(path);
    REQUIRE(QTest::qWaitFor([&] { return !messages.isEmpty(); }, 5000));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    CHECK(written.contains("SAL,0,,count"));
    CHECK_FALSE(written.contains("'-"));
    dialog->reject();
}

TEST_CASE_METHOD(PartsFixture, "On paper the dashboard is words and lines on light sheets", "[gui][dashboard]")
{
    testTheme().setMode(Theme::Mode::Dark);
    FunnelView funnel;
    funnel.resize(480, 300);
    funnel.setSteps({{u"a"_s, u"Leads"_s, 10, {}, Tone::Marketing}, {u"b"_s, u"MQL"_s, 4, {}, Tone::Shared}});
    DashboardPaper paper;
    paper.title = u"Ogród · Dashboard"_s;
    paper.period = u"2026-01-01 – 2026-03-31"_s;
    paper.figures = {{u"Acceptance rate"_s, u"75 %"_s, u"3 of 4 MQL"_s}};
    paper.drawings = {drawingOf(funnel, u"Funnel"_s)};
    paper.table = {{u"Campaign"_s, u"Leads"_s}};
    for (int i = 0; i < 60; ++i)
        paper.table += QStringList{u"Campaign %1"_s.arg(i), QString::number(i)};
    CHECK(isDark(funnel.palette()));

    QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.pdf"_s);
    {
        QPdfWriter writer(path);
        writer.setResolution(96);
        writer.setPageOrientation(QPageLayout::Landscape);
        REQUIRE(printOnto(writer, paper));
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    CHECK(pdf.count("/Type /Page\n") >= 2);
    CHECK(pdf.contains("/FontFile"));
    CHECK_FALSE(pdf.contains("/Subtype /Image"));
    CHECK(pdf.size() < 400'000);
    testTheme().setMode(Theme::Mode::Light);
}
