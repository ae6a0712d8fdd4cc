// SPDX-License-Identifier: GPL-3.0-or-later
#include "avatar.h"
#include "parts_fixture.h"

#include "parts/charts.h"
#include "parts/command_palette.h"
#include "parts/funnel_view.h"
#include "parts/label.h"
#include "parts/message_bar.h"
#include "parts/navigation.h"
#include "parts/page_header.h"
#include "parts/progress_strip.h"
#include "parts/rings.h"
#include "parts/shortcut_sheet.h"
#include "parts/timeline.h"

#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace smarketing;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(PartsFixture, "A success leaves by itself, an error stays", "[gui][message]")
{
    QWidget window;
    QLineEdit elsewhere(&window);
    MessageBar bar(&window);
    window.resize(600, 400);
    bar.setGeometry(0, 340, 600, 60);
    window.show();
    elsewhere.setFocus();
    bar.setHideAfter(std::chrono::milliseconds(30));
    bar.success(u"Saved"_s);
    CHECK(bar.isVisible());
    REQUIRE(QTest::qWaitFor([&] { return bar.isHidden(); }, 2000));
    bar.error(u"Not saved"_s, u"disk full"_s);
    QTest::qWait(90);
    CHECK(bar.isVisible());
    CHECK(bar.accessibleName() == u"Not saved"_s);
    bar.findChild<QPushButton *>(u"messageClose"_s)->click();
    CHECK(bar.isHidden());
}

TEST_CASE_METHOD(PartsFixture, "The latest message is in front, and Undo runs once", "[gui][message]")
{
    MessageBar bar;
    bar.warning(u"one"_s);
    bar.error(u"two"_s);
    CHECK(bar.current()->text == u"two"_s);
    CHECK(bar.waiting() == 0);
    bar.error(u"two"_s);
    CHECK(bar.waiting() == 0);
    bar.warning(u"one"_s);
    CHECK(bar.current()->text == u"one"_s);
    CHECK(bar.waiting() == 1);
    bar.dismiss();
    CHECK(bar.current()->text == u"two"_s);
    bar.clear();
    CHECK(bar.isHidden());
    bar.info(u"Something came"_s);
    int undone = 0;
    bar.success(u"Deleted"_s, u"Undo"_s, [&] { ++undone; });
    bar.findChild<QPushButton *>(u"messageAction"_s)->click();
    CHECK(undone == 1);
    CHECK(bar.isHidden());
    bar.success(u"first"_s);
    bar.success(u"second"_s);
    CHECK(bar.current()->text == u"second"_s);
    CHECK(bar.waiting() == 0);
}

TEST_CASE_METHOD(PartsFixture, "Details show when asked for", "[gui][message]")
{
    MessageBar bar;
    bar.error(u"Not read"_s, u"row 14"_s);
    auto *details = bar.findChild<QLabel *>(u"messageDetails"_s);
    CHECK(details->isHidden());
    bar.findChild<QPushButton *>(u"messageDetailsButton"_s)->click();
    CHECK_FALSE(details->isHidden());
    CHECK(details->text() == u"row 14"_s);
}

TEST_CASE_METHOD(PartsFixture, "Short work never flashes progress, long work can be cancelled", "[gui][progress]")
{
    ProgressStrip strip;
    strip.setDelay(std::chrono::milliseconds(40));
    strip.start(u"Reading"_s);
    strip.finish();
    QTest::qWait(80);
    CHECK(strip.isHidden());
    strip.start(u"Importing"_s);
    REQUIRE(QTest::qWaitFor([&] { return strip.isVisible(); }, 2000));
    QSignalSpy cancelled(&strip, &ProgressStrip::cancelRequested);
    auto *cancel = strip.findChild<QPushButton *>(u"cancelProgress"_s);
    cancel->click();
    CHECK(cancelled.size() == 1);
    CHECK_FALSE(cancel->isEnabled());
}

TEST_CASE_METHOD(PartsFixture, "Navigation goes by arrow keys over headings and tells its counts", "[gui][navigation]")
{
    QWidget window;
    auto *navigation = new Navigation(&window);
    navigation->setItems({{u"home"_s, u"home"_s, u"Home"_s, {}}, {u"leads"_s, u"users"_s, u"Leads"_s, u"Work"_s}});
    navigation->setCount(u"leads"_s, 7, Tone::Sales);
    window.resize(1200, 600);
    window.show();
    QSignalSpy activated(navigation, &Navigation::activated);
    navigation->setCurrent(u"home"_s);
    CHECK(activated.isEmpty());
    auto *list = navigation->findChild<QListView *>(u"navigationList"_s);
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(activated.value(0).value(0).toString() == u"leads"_s);
    CHECK(list->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"7"_s));
    CHECK_FALSE(navigation->isCollapsed());
    const int wide = navigation->width();
    window.resize(700, 600);
    QCoreApplication::processEvents();
    CHECK(navigation->isCollapsed());
    CHECK(navigation->width() < wide / 2);
    navigation->setItems({{u"leads"_s, u"users"_s, u"Leady"_s, {}}});
    CHECK(navigation->current() == u"leads"_s);
}

TEST_CASE_METHOD(PartsFixture, "Each line of the rings is a button with its count in its name", "[gui][rings]")
{
    RingsView rings;
    rings.setLines(RingsZone::Sales, {{u"inbox"_s, 7, u"handoffs wait"_s, u"In your inbox"_s}});
    rings.setEmptyText(RingsZone::Marketing, u"Nothing waits"_s);
    rings.resize(900, 420);
    rings.show();
    QSignalSpy activated(&rings, &RingsView::activated);
    auto *line = rings.findChild<QPushButton *>(u"inbox"_s);
    REQUIRE(line);
    CHECK(line->accessibleName() == u"7 handoffs wait"_s);
    CHECK(line->toolTip() == u"In your inbox"_s);
    QTest::keyClick(line, Qt::Key_Space);
    CHECK(activated.value(0).value(0).toString() == u"inbox"_s);
}

namespace {

TimelineEntry entryAt(const QString &key, const QDateTime &at)
{
    return {key, at, u"phone"_s, Tone::Sales, u"Call"_s, u"Asked about\ndelivery"_s, u"Anna"_s};
}

} // namespace

TEST_CASE_METHOD(PartsFixture, "The timeline groups by day, copies and asks for more", "[gui][timeline]")
{
    const QDateTime noon(QDate(2026, 5, 4), QTime(12, 0));
    Timeline timeline;
    timeline.setEntries({entryAt(u"a"_s, noon), entryAt(u"b"_s, noon.addSecs(-60))});
    CHECK(timeline.model()->rowCount() == 3);
    timeline.append({entryAt(u"c"_s, noon.addSecs(-120)), entryAt(u"d"_s, noon.addDays(-2))});
    CHECK(timeline.model()->rowCount() == 6);
    CHECK_FALSE(timeline.model()->index(0, 0).flags().testFlag(Qt::ItemIsSelectable));
    CHECK(timeline.model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"Anna, Call, Asked"_s));
    timeline.setCurrentIndex(timeline.model()->index(1, 0));
    QTest::keySequence(&timeline, QKeySequence::Copy);
    CHECK(QApplication::clipboard()->text() == u"2026-05-04 12:00\tAnna\tCall\tAsked about delivery"_s);
    QSignalSpy activated(&timeline, &Timeline::entryActivated);
    QTest::keyClick(&timeline, Qt::Key_Return);
    CHECK(activated.value(0).value(0).toString() == u"a"_s);
    QSignalSpy more(&timeline, &Timeline::moreWanted);
    CHECK_FALSE(timeline.model()->canFetchMore({}));
    timeline.setMoreExpected(true);
    timeline.model()->fetchMore({});
    CHECK(more.size() == 1);
    CHECK_FALSE(timeline.model()->canFetchMore({}));
}

namespace {

/// Answers when the test says so.
struct SlowProvider : PaletteProvider {
    QString title() const override { return u"Leads"_s; }
    void query(const QString &text, const Reply &reply) override { asked.append({text, reply}); }
    QList<std::pair<QString, Reply>> asked;
};

struct PaletteFixture : PartsFixture {
    PaletteFixture()
    {
        window.resize(900, 600);
        window.show();
        palette.addProvider(slow);
        palette.addProvider(std::make_shared<ActionProvider>(u"Actions"_s, &window));
        action.setObjectName(u"newLead"_s);
        QObject::connect(&action, &QAction::triggered, [this] { ++triggered; });
        palette.open();
    }

    QWidget window;
    QAction action{u"&New lead"_s, &window};
    std::shared_ptr<SlowProvider> slow = std::make_shared<SlowProvider>();
    CommandPalette palette{&window};
    QLineEdit *field = palette.findChild<QLineEdit *>(u"commandPaletteField"_s);
    QListView *list = palette.findChild<QListView *>(u"commandPaletteList"_s);
    int triggered = 0;
};

} // namespace

TEST_CASE_METHOD(PaletteFixture, "The palette runs an action by keyboard alone", "[gui][palette]")
{
    QTest::keyClicks(field, u"lead new"_s);
    CHECK(list->currentIndex().data().toString() == u"New lead"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(triggered == 1);
    CHECK(palette.isHidden());
}

TEST_CASE_METHOD(PaletteFixture, "Late answers come in, answers to older questions do not", "[gui][palette]")
{
    QTest::keyClicks(field, u"an"_s);
    REQUIRE(slow->asked.size() == 3);
    slow->asked[1].second({{u"stale"_s}});
    CHECK(list->model()->rowCount() == 0);
    int opened = 0;
    slow->asked[2].second({{u"Anna"_s, u"Nordvik"_s, u"user"_s, {}, [&] { ++opened; }}, {u"Jan"_s}});
    REQUIRE(list->model()->rowCount() == 3);
    QTest::keyClick(field, Qt::Key_Down);
    CHECK(list->currentIndex().data().toString() == u"Jan"_s);
    QTest::keyClick(field, Qt::Key_Up);
    QTest::keyClick(field, Qt::Key_Up);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(opened == 1);
    slow->asked[2].second({{u"after closing"_s}});
    CHECK(palette.isHidden());
}

TEST_CASE_METHOD(PaletteFixture, "The first answer is the choice until somebody moves", "[gui][palette]")
{
    QTest::keyClicks(field, u"lead"_s);
    CHECK(list->currentIndex().data().toString() == u"New lead"_s);
    slow->asked.last().second({{u"Leadbetter"_s}, {u"Leadham"_s}});
    CHECK(list->currentIndex().data().toString() == u"Leadbetter"_s);
    QTest::keyClick(field, Qt::Key_Down);
    slow->asked.last().second({{u"Leadbetter"_s}, {u"Leadham"_s}, {u"Leadson"_s}});
    CHECK(list->currentIndex().data().toString() == u"Leadham"_s);
    QTest::keyClicks(field, u"s"_s);
    slow->asked.last().second({{u"Leads, all"_s}, {u"Leadson"_s}});
    CHECK(list->currentIndex().data().toString() == u"Leads, all"_s);
}

TEST_CASE_METHOD(PaletteFixture, "Escape closes the palette; an action switched off is not offered", "[gui][palette]")
{
    action.setEnabled(false);
    QTest::keyClicks(field, u"new"_s);
    CHECK(list->model()->rowCount() == 0);
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(palette.isHidden());
}

TEST_CASE_METHOD(PartsFixture, "The shortcut sheet is made from the window's actions", "[gui][shortcuts]")
{
    QWidget window;
    QMenu menu(u"&Edit"_s, &window);
    QAction *undo = menu.addAction(u"&Undo"_s);
    undo->setShortcut(QKeySequence(u"Ctrl+Z"_s));
    auto *page = new QWidget(&window);
    page->setWindowTitle(u"Inbox"_s);
    auto *accept = new QAction(u"Accept"_s, page);
    accept->setShortcut(QKeySequence(u"A"_s));
    new QAction(u"No shortcut"_s, page);
    const QList<ShortcutLine> lines = shortcutsOf(&window);
    REQUIRE(lines.size() == 2);
    QStringList said;
    for (const ShortcutLine &line : lines)
        said.append(line.group + u'/' + line.text + u'/' + line.keys);
    CHECK(said.contains(u"Edit/Undo/Ctrl+Z"_s));
    CHECK(said.contains(u"Inbox/Accept/A"_s));
    const ShortcutSheet sheet(&window, {{u"Inbox"_s, u"Rate"_s, u"1 to 5"_s}});
    CHECK(sheet.findChildren<SectionLabel *>().size() == 2);
}

TEST_CASE_METHOD(PartsFixture, "The funnel says its counts and rates and opens a step", "[gui][charts]")
{
    FunnelView funnel;
    funnel.setSteps({{u"mql"_s, u"MQL"_s, 200, 180}, {u"sal"_s, u"SAL"_s, 162, {}, Tone::Shared}});
    CHECK(funnel.accessibleDescription().contains(u"SAL 162, 81 % of the step before"_s));
    CHECK(funnel.accessibleDescription().contains(u"before 180"_s));
    QSignalSpy opened(&funnel, &FunnelView::stepActivated);
    QTest::keyClick(&funnel, Qt::Key_Down);
    QTest::keyClick(&funnel, Qt::Key_Down);
    QTest::keyClick(&funnel, Qt::Key_Return);
    CHECK(opened.value(0).value(0).toString() == u"sal"_s);
    funnel.setSteps({{u"mql"_s, u"MQL"_s, 0}, {u"sal"_s, u"SAL"_s, 0}});
    CHECK(funnel.accessibleDescription().contains(u"n/a"_s));
}

TEST_CASE_METHOD(PartsFixture, "A chart says every figure", "[gui][charts]")
{
    Chart chart(GENERATE(Chart::Kind::Bars, Chart::Kind::Lines));
    chart.setData(u"Accepted"_s, {u"May"_s, u"June"_s}, {{u"SAL"_s, {3, 4.5}}});
    CHECK(chart.accessibleName() == u"Accepted"_s);
    CHECK(chart.accessibleDescription() == u"SAL: May 3, June 4.5"_s);
    testTheme().setMode(Theme::Mode::Dark);
    QCoreApplication::processEvents();
    CHECK(chart.chart()->backgroundBrush().color() == Theme::palette(true).color(QPalette::Base));
    chart.setData(u"Nothing"_s, {}, {});
    CHECK(chart.chart()->series().size() <= 1);
}

TEST_CASE_METHOD(PartsFixture, "A legend takes as many rows as its names need", "[gui][charts]")
{
    ChartLegend legend;
    CHECK(legend.heightFor(300) == 0);
    const QFont font = QApplication::font();
    legend.set({{u"Leads"_s, Qt::red}, {u"What kept marketing from working"_s, Qt::green}, {u"SAL"_s, Qt::blue}}, font,
               Qt::black);
    const int narrow = QFontMetrics(font).horizontalAdvance(u"What kept marketing from working"_s) + 20;
    CHECK(legend.heightFor(10 * narrow) < legend.heightFor(narrow));
    // Above the figures there is room for all of it, however narrow the chart is.
    Chart chart(Chart::Kind::Lines);
    chart.setData(u"Weeks"_s, {u"May"_s, u"June"_s}, {{u"Leads"_s, {3, 4}}, {u"SAL"_s, {1, 2}}});
    chart.setBands({{0, 0, u"Down"_s, Tone::Sales, u"What kept sales from working"_s},
                    {1, 1, u"Ill"_s, Tone::Marketing, u"What kept marketing from working"_s}});
    chart.resize(1200, 300);
    chart.show();
    const int wide = chart.chart()->margins().top();
    chart.resize(260, 300);
    CHECK(chart.chart()->margins().top() > wide);
}

TEST_CASE_METHOD(PartsFixture, "The line below a page's title is whole, beside the buttons or under them",
                 "[gui][parts]")
{
    QWidget page;
    PageHeader header(u"Weekly meeting"_s, u"Marketing and sales at one table · Monday 23 November, 09:00 · 45 min"_s,
                      &page);
    QAction start(u"Start the meeting"_s);
    QPushButton *button = header.addAction(&start);
    const auto labels = header.findChildren<Label *>();
    REQUIRE(labels.size() == 2);
    auto *column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(&header);
    column->addStretch(1);
    page.show();
    const Label *title = labels.at(0);
    const Label *subtitle = labels.at(1);
    const auto at = [&](int width) {
        page.resize(width, 300);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    };
    const auto below = [](const QWidget *one, const QWidget *other) {
        return one->geometry().top() >= other->geometry().bottom();
    };
    const int needed = subtitle->sizeHint().width();
    at(needed + button->sizeHint().width() + 40);
    CHECK(subtitle->width() >= needed);
    CHECK_FALSE(below(subtitle, button));
    at(needed + 4); // no room beside the button
    CHECK(subtitle->width() >= needed);
    CHECK(below(subtitle, button));
    CHECK_FALSE(below(button, title));
    at(title->sizeHint().width() + 20); // nor for the title
    CHECK(below(button, title));
    at(needed + button->sizeHint().width() + 40);
    CHECK_FALSE(below(subtitle, button));
}

TEST_CASE_METHOD(PartsFixture, "A sparkline tells its direction in words", "[gui][charts]")
{
    Sparkline spark;
    spark.setValues({3, 2, 5});
    CHECK(spark.accessibleName() == u"Trend: rising, from 3 to 5"_s);
    spark.setValues({});
    CHECK(spark.accessibleName().contains(u"no figures"_s));
}

TEST_CASE("Initials are whole letters in any script", "[gui][parts]")
{
    CHECK(initialsOf(u"Łucja  Maria Ångström"_s) == u"ŁÅ"_s);
    CHECK(initialsOf(u"e\u0301lise"_s) == u"E\u0301"_s);
    CHECK(initialsOf(u"👩‍🌾 Berg"_s) == u"👩‍🌾B"_s);
    CHECK(initialsOf(u"  "_s).isEmpty());
}
