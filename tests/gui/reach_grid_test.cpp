// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "models/reach_model.h"
#include "parts/reach_grid.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QLocale>
#include <QMainWindow>
#include <QTest>
#include <QUndoStack>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

/// A week of one channel, Monday 2 to Sunday 8 March 2026, seen on the Friday.
struct Week {
    Week()
    {
        QLocale::setDefault(QLocale(QLocale::Polish, QLocale::Poland));
        model.setContext(
            {CampaignId(1), ChannelId(1), u"PLN"_s, QDate(2026, 3, 2), QDate(2026, 3, 8), QDate(2026, 3, 6), true});
    }
    ~Week() { QLocale::setDefault(QLocale::c()); }

    QString text(int row, int column) const { return model.index(row, column).data().toString(); }
    bool isRefused(int row, int column) const { return !model.index(row, column).data(Qt::ToolTipRole).isNull(); }

    ReachModel model;
};

} // namespace

TEST_CASE("A block from a spreadsheet is pasted with the numbers of its language", "[gui][reach][R28]")
{
    Week week;
    const QString nbsp = QString(QChar::Nbsp);
    const int taken =
        week.model.paste(0, 0, u"1 234\t900\t57\t1 234,50\r\n"_s + u"12"_s + nbsp + u"000\t\t-\t99,9 zł\r\n"_s);
    CHECK(taken == 8);
    const QList<Reach> rows = week.model.unsaved();
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0).day == QDate(2026, 3, 2));
    CHECK(rows.at(0).impressions == 1234);
    CHECK(rows.at(0).reach == 900);
    CHECK(rows.at(0).cost == Money{123450, u"PLN"_s});
    CHECK(rows.at(1).impressions == 12000);
    CHECK_FALSE(rows.at(1).reach);
    CHECK_FALSE(rows.at(1).clicks);
    CHECK(rows.at(1).cost == Money{9990, u"PLN"_s});
    CHECK(week.text(7, ReachModel::Impressions) == QString(u"13"_s + nbsp + u"234"_s));
    CHECK(week.text(7, ReachModel::Cost) == QString(u"1334,40"_s + nbsp + u"PLN"_s));
}

TEST_CASE("A heading is left out, and days in the first column say the rows", "[gui][reach]")
{
    Week week;
    week.model.paste(0, 0,
                     u"Dzień\tWyświetlenia\tZasięg\n04.03.2026\t500\t300\n2026-03-02\t100\t80\n01.02.2026\t9\t9\n"_s);
    const QList<Reach> rows = week.model.unsaved();
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0).day == QDate(2026, 3, 2));
    CHECK(rows.at(0).impressions == 100);
    CHECK(rows.at(1).day == QDate(2026, 3, 4));
    CHECK(rows.at(1).reach == 300);
}

TEST_CASE("What is no figure is marked, kept and not written", "[gui][reach][R28]")
{
    Week week;
    week.model.paste(0, 0, u"100\tabout 80\t-5\t12,5,5\n7,5\t1\t1\t1"_s);
    CHECK(week.model.rejectedCount() == 4);
    CHECK(week.text(0, ReachModel::People) == u"about 80"_s);
    CHECK(week.isRefused(0, ReachModel::People));
    CHECK(week.isRefused(0, ReachModel::Clicks));
    CHECK(week.isRefused(0, ReachModel::Cost));
    CHECK(week.isRefused(1, ReachModel::Impressions));
    CHECK_FALSE(week.isRefused(0, ReachModel::Impressions));
    const QList<Reach> rows = week.model.unsaved();
    REQUIRE(rows.size() == 2);
    CHECK_FALSE(rows.at(0).reach);
    CHECK_FALSE(rows.at(1).impressions);

    SECTION("It is still there after a look at another channel")
    {
        const ReachModel::Context here = week.model.context();
        ReachModel::Context elsewhere = here;
        elsewhere.channel = ChannelId(2);
        week.model.setContext(elsewhere);
        CHECK(week.model.rejectedCount() == 0);
        week.model.setContext(here);
        CHECK(week.text(0, ReachModel::People) == u"about 80"_s);
    }
    SECTION("Mending it writes it")
    {
        week.model.setData(week.model.index(0, ReachModel::People), u"80"_s);
        CHECK(week.model.rejectedCount() == 3);
        CHECK(week.model.unsaved().first().reach == 80);
    }
}

TEST_CASE("A day ahead takes no figures", "[gui][reach]")
{
    Week week;
    CHECK(week.model.flags(week.model.index(4, 0)).testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(week.model.flags(week.model.index(5, 0)).testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(week.model.flags(week.model.index(7, 0)).testFlag(Qt::ItemIsEditable));
    week.model.paste(4, 0, u"1\n2"_s);
    CHECK(week.model.unsaved().size() == 1);
    CHECK(week.isRefused(5, 0));
}

TEST_CASE("A paste is undone as one step, and undoing is written too", "[gui][reach][R23]")
{
    Week week;
    week.model.setStored({[] {
        Reach row;
        row.id = ReachId(1);
        row.campaign = CampaignId(1);
        row.channel = ChannelId(1);
        row.day = QDate(2026, 3, 2);
        row.impressions = 7;
        row.rowVersion = 1;
        return row;
    }()});
    week.model.paste(0, 0, u"1\t2\n3\t4"_s);
    week.model.adopt(week.model.unsaved());
    CHECK(week.model.unsaved().isEmpty());
    week.model.undoStack()->undo();
    const QList<Reach> rows = week.model.unsaved();
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0).impressions == 7);
    CHECK_FALSE(rows.at(1).impressions);
    week.model.undoStack()->redo();
    CHECK(week.model.unsaved().isEmpty());
}

TEST_CASE("What is being typed is not overwritten by what is read", "[gui][reach][R25]")
{
    Week week;
    week.model.setData(week.model.index(0, ReachModel::Clicks), u"5"_s);
    Reach theirs;
    theirs.id = ReachId(3);
    theirs.campaign = CampaignId(1);
    theirs.channel = ChannelId(1);
    theirs.day = QDate(2026, 3, 2);
    theirs.clicks = 9;
    theirs.rowVersion = 4;
    week.model.setStored({theirs});
    CHECK(week.text(0, ReachModel::Clicks) == u"5"_s);
    // The row version read first goes to the database, which then tells of the conflict.
    CHECK(week.model.unsaved().first().rowVersion == 0);

    SECTION("Mine over theirs")
    {
        week.model.keepMine({theirs});
        CHECK(week.model.unsaved().first().rowVersion == 4);
        CHECK(week.model.unsaved().first().clicks == 5);
    }
    SECTION("Theirs")
    {
        week.model.keepTheirs({theirs});
        CHECK(week.text(0, ReachModel::Clicks) == u"9"_s);
        CHECK(week.model.unsaved().isEmpty());
    }
}

TEST_CASE("The grid is worked by keyboard: copy, paste, clear, fill, Enter", "[gui][reach]")
{
    Week week;
    ReachGrid grid(week.model);
    grid.resize(600, 400);
    grid.show();
    grid.setCurrentIndex(week.model.index(0, 0));
    QApplication::clipboard()->setText(u"10\t20\n30\t40"_s);
    QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
    CHECK(week.text(1, 1) == u"40"_s);

    grid.selectionModel()->select(QItemSelection(week.model.index(0, 0), week.model.index(1, 1)),
                                  QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&grid, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == u"10\t20\n30\t40"_s);
    QTest::keyClick(&grid, Qt::Key_Delete);
    CHECK(week.text(0, 0).isEmpty());
    QTest::keyClick(&grid, Qt::Key_Z, Qt::ControlModifier);
    CHECK(week.text(0, 0) == u"10"_s);
    QApplication::clipboard()->setText(u"5"_s);
    QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
    CHECK(week.text(1, 0) == u"5"_s);

    grid.setCurrentIndex(week.model.index(0, 2));
    QTest::keyClick(&grid, Qt::Key_7);
    auto *editor = grid.findChild<QLineEdit *>();
    REQUIRE(editor);
    QTest::keyClick(editor, Qt::Key_5);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(0); // the field closes after its key
    CHECK(week.text(0, 2) == u"75"_s);
    CHECK(grid.currentIndex().row() == 1);
    CHECK(grid.currentIndex().column() == 2);
}

TEST_CASE("Lines are typed as in a spreadsheet: Tab along, Return to the next line's beginning", "[gui][reach]")
{
    Week week;
    ReachGrid grid(week.model);
    grid.resize(600, 400);
    grid.show();
    grid.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&grid));
    grid.setFocus();
    const auto type = [](const QString &text, Qt::Key then) {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        QTest::keyClick(QApplication::focusWidget(), then);
        QTest::qWait(0);
    };
    const auto isAt = [&](int row, int column) { return grid.currentIndex() == week.model.index(row, column); };

    grid.setCurrentIndex(week.model.index(0, ReachModel::People));
    type(u"80"_s, Qt::Key_Tab);
    CHECK(isAt(0, ReachModel::Clicks));
    type(u"5"_s, Qt::Key_Tab);
    type(u"12,50"_s, Qt::Key_Return);
    CHECK(isAt(1, ReachModel::People));
    type(u"90"_s, Qt::Key_Return);
    CHECK(isAt(2, ReachModel::People));
    const QList<Reach> rows = week.model.unsaved();
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0).reach == 80);
    CHECK(rows.at(0).clicks == 5);
    CHECK(rows.at(0).cost == Money{1250, u"PLN"_s});
    CHECK(rows.at(1).reach == 90);

    SECTION("Undo takes back what was typed here, though the window has something to undo too")
    {
        QMainWindow window;
        auto *undo = new QAction(&window);
        undo->setShortcut(QKeySequence::Undo);
        window.addAction(undo);
        window.setCentralWidget(new QWidget);
        grid.setParent(window.centralWidget());
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        grid.show();
        grid.setFocus();
        int elsewhere = 0;
        QObject::connect(undo, &QAction::triggered, [&] { ++elsewhere; });
        QTest::keyClick(&grid, Qt::Key_Z, Qt::ControlModifier);
        CHECK(week.text(1, ReachModel::People).isEmpty());
        CHECK(elsewhere == 0);
        week.model.undoStack()->clear();
        QTest::keyClick(&grid, Qt::Key_Z, Qt::ControlModifier);
        CHECK(elsewhere == 1);
        grid.setParent(nullptr);
    }
    SECTION("Tab without typing counts too, and going elsewhere begins a new line")
    {
        QTest::keyClick(&grid, Qt::Key_Tab);
        QTest::keyClick(&grid, Qt::Key_Return);
        CHECK(isAt(3, ReachModel::People));
        QTest::keyClick(&grid, Qt::Key_Tab);
        QTest::keyClick(&grid, Qt::Key_Up);
        QTest::keyClick(&grid, Qt::Key_Return);
        CHECK(isAt(3, ReachModel::Clicks));
    }
    SECTION("The totals are no line to type in")
    {
        grid.setCurrentIndex(week.model.index(6, 0));
        QTest::keyClick(&grid, Qt::Key_Return);
        CHECK(isAt(6, 0));
    }
    SECTION("Escape gives up what was being typed")
    {
        type(u"7"_s, Qt::Key_Escape);
        CHECK(isAt(2, ReachModel::People));
        CHECK(week.text(2, ReachModel::People).isEmpty());
    }
}
