// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts_fixture.h"

#include "parts/empty_state.h"
#include "parts/table_view.h"

#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

struct TableFixture : PartsFixture {
    TableFixture()
    {
        QSettings().remove(u"tables"_s);
        fillLeads(model, 30, QDateTime(QDate(2026, 5, 4), QTime(12, 0)));
        prepare(table);
    }

    void prepare(TableView &view)
    {
        view.setModel(&model);
        view.setColumnKind(2, ColumnKind::Pill);
        view.setColumnKind(3, ColumnKind::Rating);
        view.setColumnKind(4, ColumnKind::Money);
        view.setColumnKind(5, ColumnKind::RelativeTime);
        view.setColumnKind(6, ColumnKind::Date);
        view.resize(900, 400);
        view.show();
    }

    QStandardItemModel model;
    TableView table;
};

} // namespace

TEST_CASE_METHOD(TableFixture, "Rows are copied as tab-separated text and as a table", "[gui][table]")
{
    model.item(1, 0)->setText(u"Björn\t<b>&\nÅkesson"_s);
    table.setColumnHidden(1, true);
    table.selectRow(1);
    table.selectionModel()->select(model.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keySequence(&table, QKeySequence::Copy);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    const QStringList lines = copied->text().split(u'\n');
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == u"Name\tStage\tRating\tValue\tLast touch\tDue"_s);
    CHECK(lines[2].startsWith(u"Björn <b>& Åkesson\tMQL\t1\t"_s));
    CHECK(lines[1].endsWith(u"\t2026-05-04 12:00\t2026-05-01"_s));
    CHECK(copied->html().contains(u"<td>Björn\t&lt;b&gt;&amp;\nÅkesson</td>"_s));
    CHECK_FALSE(copied->html().contains(u"Bryggan"_s));
}

TEST_CASE_METHOD(TableFixture, "Home, End, Return and the menu key work on rows", "[gui][table]")
{
    table.setCurrentIndex(model.index(3, 0));
    QTest::keyClick(&table, Qt::Key_End);
    CHECK(table.currentIndex().row() == 29);
    QTest::keyClick(&table, Qt::Key_Home);
    CHECK(table.currentIndex().row() == 0);
    QTest::keyClick(&table, Qt::Key_PageDown);
    CHECK(table.currentIndex().row() > 3);
    QSignalSpy activated(&table, &TableView::rowActivated);
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(activated.size() == 1);
    CHECK(activated[0][0].toInt() == table.currentIndex().row());
    QSignalSpy menu(&table, &TableView::contextMenuWanted);
    QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(&table, &key);
    CHECK(menu.size() == 1);
    QTest::keySequence(&table, QKeySequence::SelectAll);
    CHECK(table.selectedRows().size() == 30);
}

TEST_CASE_METHOD(TableFixture, "Order, widths, hidden columns and sorting come back", "[gui][table]")
{
    table.setStateKey(u"leads"_s);
    table.horizontalHeader()->moveSection(0, 2);
    table.setColumnWidth(1, 321);
    table.setColumnHidden(4, true);
    table.sortByColumn(0, Qt::DescendingOrder);
    QTest::qWait(600);

    TableView again;
    prepare(again);
    again.setStateKey(u"leads"_s);
    CHECK(again.horizontalHeader()->visualIndex(0) == 2);
    CHECK(again.columnWidth(1) == 321);
    CHECK(again.isColumnHidden(4));
    CHECK(again.horizontalHeader()->sortIndicatorSection() == 0);
    CHECK(again.horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);

    TableView other;
    prepare(other);
    other.setStateKey(u"people"_s);
    CHECK_FALSE(other.isColumnHidden(4));
}

TEST_CASE_METHOD(TableFixture, "A state kept for other columns is not applied", "[gui][table]")
{
    table.setStateKey(u"leads"_s);
    table.setColumnHidden(4, true);
    table.setColumnWidth(1, 300);
    QTest::qWait(600);
    model.removeColumn(6);
    TableView again;
    prepare(again);
    again.setStateKey(u"leads"_s);
    CHECK_FALSE(again.isColumnHidden(4));
}

TEST_CASE_METHOD(TableFixture, "Columns are chosen on the header, and one always stays", "[gui][table]")
{
    for (int column = 1; column < 6; ++column)
        table.setColumnHidden(column, true);
    Q_EMIT table.horizontalHeader()->customContextMenuRequested({5, 5});
    auto *menu = table.findChild<QMenu *>(u"columnMenu"_s);
    REQUIRE(menu);
    CHECK(menu->actions().at(0)->isEnabled());
    menu->actions().at(3)->trigger();
    CHECK_FALSE(table.isColumnHidden(3));
    menu->actions().at(0)->trigger();
    menu->actions().at(6)->trigger();
    menu->close();
    Q_EMIT table.horizontalHeader()->customContextMenuRequested({5, 5});
    const auto menus = table.findChildren<QMenu *>(u"columnMenu"_s);
    CHECK_FALSE(menus.last()->actions().at(3)->isEnabled());
}

TEST_CASE_METHOD(TableFixture, "An empty list says what to do, unless it is still loading", "[gui][table]")
{
    auto *empty = new EmptyState(u"inbox"_s, u"No leads yet"_s, u"Import a spreadsheet."_s);
    table.setEmptyState(empty);
    CHECK(empty->isHidden());
    model.removeRows(0, 30);
    CHECK(empty->isVisible());
    table.setBusy(true);
    CHECK(empty->isHidden());
    table.setBusy(false);
    CHECK(empty->isVisible());
    CHECK(empty->accessibleName() == u"No leads yet"_s);
}

TEST_CASE("Times are told as people tell them", "[gui][table]")
{
    const QDateTime now(QDate(2026, 5, 4), QTime(12, 0));
    CHECK(relativeTime(now.addSecs(-10), now) == u"just now"_s);
    CHECK(relativeTime(now.addSecs(-5 * 60), now).startsWith(u"5 min"_s));
    CHECK(relativeTime(now.addSecs(3 * 3600), now).startsWith(u"in 3 h"_s));
    CHECK(relativeTime(now.addDays(-1), now) == u"yesterday"_s);
    CHECK(relativeTime(now.addDays(1), now) == u"tomorrow"_s);
    CHECK(relativeTime(now.addDays(-400), now) == QLocale().toString(now.date().addDays(-400), QLocale::ShortFormat));
    CHECK(relativeTime(QDateTime(), now).isEmpty());
}

TEST_CASE_METHOD(TableFixture, "Painting a screen of rows asks the model only for those rows", "[gui][table]")
{
    struct Counting : QStandardItemModel {
        QVariant data(const QModelIndex &index, int role) const override
        {
            lowest = qMax(lowest, index.row());
            return QStandardItemModel::data(index, role);
        }
        mutable int lowest = 0;
    } long_;
    fillLeads(long_, 3000);
    TableView view;
    view.setModel(&long_);
    view.resize(900, 400);
    view.show();
    view.grab();
    view.fitColumns();
    CHECK(long_.lowest < 200);
}

TEST_CASE_METHOD(TableFixture, "Columns share the width, and the last ones give way", "[gui][table]")
{
    TableView shared;
    const auto width = [&shared] { return shared.horizontalHeader()->length(); };
    shared.setModel(&model);
    shared.setColumnKind(2, ColumnKind::Pill);
    shared.setInitiallyHidden({1});
    shared.setColumnsGiveWay();
    shared.setStateKey(u"shared"_s);
    shared.resize(400, 300);
    shared.show();
    CHECK(width() == shared.viewport()->width());
    CHECK_FALSE(shared.isColumnHidden(0));
    CHECK(shared.isColumnHidden(6));
    shared.resize(1200, 300);
    CHECK(width() == shared.viewport()->width());
    CHECK_FALSE(shared.isColumnHidden(6));
    CHECK(shared.isColumnHidden(1));

    SECTION("a column with nothing to say makes room")
    {
        shared.setColumnOffered(0, false);
        CHECK(width() == shared.viewport()->width());
        CHECK(shared.isColumnHidden(0));
    }
    SECTION("what somebody chose stays whatever the width")
    {
        Q_EMIT shared.horizontalHeader()->customContextMenuRequested(QPoint(5, 5));
        shared.findChild<QMenu *>(u"columnMenu"_s)->actions().at(1)->trigger();
        shared.resize(300, 300);
        CHECK_FALSE(shared.isColumnHidden(1));
        CHECK_FALSE(shared.isColumnHidden(6));
    }
}
