// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts_fixture.h"

#include "parts/filter_bar.h"
#include "parts/filter_editor.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

struct FilterFixture : PartsFixture {
    FilterFixture()
    {
        bar.setDefinitions({stage, {u"value"_s, u"Value"_s, FilterKind::Number}});
        bar.show();
    }

    template <class T> T *child(const QString &name) { return bar.findChild<T *>(name); }

    const FilterDefinition stage{
        u"stage"_s, u"Stage"_s, FilterKind::Choice, {{u"mql"_s, u"MQL"_s}, {u"sal"_s, u"SAL"_s}, {u"sql"_s, u"SQL"_s}}};
    FilterBar bar;
};

FilterState stageIs(const QString &key)
{
    FilterState state;
    state.filters[u"stage"_s].choices = {key};
    return state;
}

} // namespace

TEST_CASE("A filter state survives JSON, and foreign JSON does no harm", "[gui][filter]")
{
    FilterState state = stageIs(u"sal"_s);
    state.search = u"łódź"_s;
    state.filters[u"made"_s].from = QDate(2026, 5, 1);
    state.filters[u"value"_s].most = 1200.5;
    CHECK(FilterState::fromJson(QJsonDocument::fromJson(QJsonDocument(state.toJson()).toJson()).object()) == state);
    const auto foreign = QJsonDocument::fromJson(R"({"search": 3, "filters": {"made": {"from": "soon"}, "x": 1}})");
    CHECK(FilterState::fromJson(foreign.object()).isEmpty());
}

TEST_CASE("A filter is put into words", "[gui][filter]")
{
    FilterValue value;
    value.choices = {u"a"_s, u"b"_s};
    CHECK(filterText({u"s"_s, u"Stage"_s, FilterKind::Choice, {{u"a"_s, u"MQL"_s}, {u"b"_s, u"SAL"_s}}}, value) ==
          u"Stage: MQL, SAL"_s);
    FilterValue range;
    range.least = 5;
    CHECK(filterText({u"v"_s, u"Value"_s, FilterKind::Number}, range) == u"Value: from 5"_s);
    range.most = 9;
    CHECK(filterText({u"v"_s, u"Value"_s, FilterKind::Number}, range) == u"Value: 5 to 9"_s);
}

TEST_CASE_METHOD(FilterFixture, "Typing is told once it has settled", "[gui][filter]")
{
    QSignalSpy changed(&bar, &FilterBar::changed);
    auto *search = child<QLineEdit>(u"filterSearch"_s);
    QTest::keyClicks(search, u"meb"_s);
    CHECK(changed.isEmpty());
    REQUIRE(changed.wait(2000));
    CHECK(changed.size() == 1);
    CHECK(bar.state().search == u"meb"_s);
    search->clear();
    CHECK(changed.size() == 2);
}

TEST_CASE_METHOD(FilterFixture, "A chip shows each filter and takes it away", "[gui][filter]")
{
    QSignalSpy changed(&bar, &FilterBar::changed);
    bar.setState(stageIs(u"sal"_s));
    CHECK(changed.isEmpty());
    auto *chip = child<QPushButton>(u"chip_stage"_s);
    REQUIRE(chip);
    CHECK(chip->accessibleName() == u"Stage: SAL"_s);
    QTest::keyClick(chip, Qt::Key_Delete);
    CHECK(changed.size() == 1);
    CHECK(bar.state().isEmpty());
}

TEST_CASE_METHOD(FilterFixture, "Clear all takes search and filters away at once", "[gui][filter]")
{
    FilterState state = stageIs(u"mql"_s);
    state.search = u"x"_s;
    bar.setState(state);
    QSignalSpy changed(&bar, &FilterBar::changed);
    child<QPushButton>(u"clearFilters"_s)->click();
    CHECK(changed.size() == 1);
    CHECK(bar.state().isEmpty());
    CHECK(child<QLineEdit>(u"filterSearch"_s)->text().isEmpty());
}

TEST_CASE_METHOD(FilterFixture, "A ticked choice filters at once", "[gui][filter]")
{
    bar.findChild<QAction *>(u"filter_stage"_s)->trigger();
    auto *editor = bar.findChild<FilterEditor *>();
    REQUIRE(editor);
    QSignalSpy changed(&bar, &FilterBar::changed);
    editor->findChild<QListWidget *>(u"filterChoices"_s)->item(1)->setCheckState(Qt::Checked);
    CHECK(changed.size() == 1);
    CHECK(bar.state() == stageIs(u"sal"_s));
}

TEST_CASE_METHOD(FilterFixture, "A number filter refuses what is no number", "[gui][filter]")
{
    bar.findChild<QAction *>(u"filter_value"_s)->trigger();
    auto *editor = bar.findChild<FilterEditor *>();
    REQUIRE(editor);
    auto *least = editor->findChild<QLineEdit *>(u"filterLeast"_s);
    QTest::keyClicks(least, u"many"_s);
    editor->findChild<QPushButton *>(u"filterApply"_s)->click();
    CHECK(bar.state().isEmpty());
    CHECK_FALSE(least->accessibleDescription().isEmpty());
    least->clear();
    QTest::keyClicks(least, u"1 200,5"_s);
    editor->findChild<QPushButton *>(u"filterApply"_s)->click();
    CHECK(bar.state().filters.value(u"value"_s).least == 1200.5);
}

TEST_CASE_METHOD(FilterFixture, "A saved view puts its filters back", "[gui][filter]")
{
    bar.setSavedViews({{u"7"_s, u"Waiting"_s, stageIs(u"mql"_s)}});
    QSignalSpy changed(&bar, &FilterBar::changed);
    QSignalSpy selected(&bar, &FilterBar::viewSelected);
    auto *views = child<QComboBox>(u"savedViews"_s);
    views->setCurrentIndex(1);
    CHECK(changed.isEmpty());
    Q_EMIT views->activated(1);
    CHECK(selected.value(0).value(0).toString() == u"7"_s);
    CHECK(bar.state() == stageIs(u"mql"_s));
    bar.setSavedViews({{u"8"_s, u"Other"_s, {}}, {u"7"_s, u"Waiting"_s, stageIs(u"mql"_s)}});
    CHECK(bar.currentView() == u"7"_s);
}
