// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

#include "dialogs/goal_dialog.h"
#include "dialogs/words_dialog.h"
#include "metric_text.h"
#include "pages/goal_detail.h"
#include "pages/goals_page.h"
#include "parts/charts.h"
#include "parts/date_edit.h"
#include "parts/search_combo.h"
#include "smarketing/workbench/goal.h"
#include "smarketing/workbench/obstacle.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

/// The page with a proposed goal for March, as one person has it in front of them.
struct Open {
    explicit Open(const QString &login = u"mia"_s) : session(workspace.address(), workspace.clock())
    {
        Goal proposed;
        proposed.name = u"Fill the spring"_s;
        proposed.metric = GoalMetric::Mql;
        proposed.period = monthOf(QDate(2026, 3, 1));
        proposed.range = {8, 10, 14};
        proposed.marketingOwner = workspace.mia.id;
        proposed.salesOwner = workspace.sven.id;
        goal = workspace.as(workspace.mia, [&](Transaction &tx) { return goals::add(tx, proposed); });
        for (const Person &one : {workspace.mia, workspace.sven, workspace.boss, workspace.guest}) {
            if (one.login == login)
                session.signIn(one);
        }
        page = std::make_unique<GoalsPage>(session);
        page->resize(1100, 700);
        page->show();
        settle();
        page->findChild<GoalDetail *>()->showTab(GoalDetail::Tab::Consent);
    }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([&] { return page->isSettled(); }, 5000));
    }
    template <class W> W *find(const char *name) { return page->findChild<W *>(QString::fromLatin1(name)); }
    void click(const char *name)
    {
        auto *button = find<QPushButton>(name);
        REQUIRE(button);
        REQUIRE(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    bool becomes(const QString &query, const QString &wanted)
    {
        return QTest::qWaitFor([&] { return workspace.text(query) == wanted; }, 5000);
    }
    void say(const QString &words)
    {
        auto *dialog = page->findChild<WordsDialog *>();
        REQUIRE(dialog);
        dialog->findChild<QPlainTextEdit *>(u"words"_s)->setPlainText(words);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"acceptButton"_s), Qt::LeftButton);
    }

    TestWorkspace workspace;
    Session session;
    GoalId goal;
    std::unique_ptr<GoalsPage> page;
};

const QString stateOf = u"SELECT state FROM goal WHERE id = 1"_s;

} // namespace

TEST_CASE("Both sides consent on the page, and the goal is agreed", "[gui][goal][R15]")
{
    Open open;
    open.click("stance_agree");
    CHECK(open.becomes(u"SELECT count(*) FROM consent"_s, u"1"_s));
    CHECK(QTest::qWaitFor([&] { return !open.find<QPushButton>("stance_agree")->isEnabled(); }, 5000));
    open.session.signIn(open.workspace.sven);
    CHECK(QTest::qWaitFor([&] { return open.find<QPushButton>("stance_live_with")->isEnabled(); }, 5000));
    open.click("stance_live_with");
    CHECK(open.becomes(stateOf, u"agreed"_s));
}

TEST_CASE("An objection asks for its reason, and is answered and decided on the page", "[gui][goal][R15]")
{
    Open open(u"sven"_s);
    open.click("stance_object");
    open.say(u"no"_s);
    auto *dialog = open.page->findChild<WordsDialog *>();
    CHECK(QTest::qWaitFor([&] { return dialog->findChild<QPushButton *>(u"acceptButton"_s)->isEnabled(); }, 5000));
    CHECK(open.workspace.number(u"SELECT count(*) FROM consent"_s) == 0);
    open.say(u"The fair is in April this year"_s);
    CHECK(open.becomes(u"SELECT stance FROM consent"_s, u"object"_s));
    CHECK(QTest::qWaitFor([&] { return open.find<QPushButton>("answerObjection") != nullptr; }, 5000));
    CHECK_FALSE(open.find<QPushButton>("answerObjection")->isEnabled()); // one does not answer oneself

    open.session.signIn(open.workspace.boss);
    CHECK(QTest::qWaitFor(
        [&] {
            auto *decide = open.find<QPushButton>("decideObjection");
            return decide && decide->isVisible();
        },
        5000));
    CHECK_FALSE(open.find<QPushButton>("stance_agree")->isVisible());
    open.click("decideObjection");
    open.say(u"We try it for a month"_s);
    CHECK(open.becomes(u"SELECT kind FROM consent_reply"_s, u"decision"_s));
}

TEST_CASE("A goal is proposed in a dialog that shows the own funnel's figure", "[gui][goal][R16][P8]")
{
    Open open;
    open.find<QAction>("newGoal")->trigger();
    auto *dialog = open.page->findChild<GoalDialog *>();
    REQUIRE(dialog);
    auto *own = dialog->findChild<QLabel *>(u"ownFigure"_s);
    auto *sales = dialog->findChild<SearchCombo *>(u"salesOwner"_s);
    REQUIRE(QTest::qWaitFor([&] { return !own->text().isEmpty(); }, 5000));
    dialog->findChild<QLineEdit *>(u"nameField"_s)->setText(u"Accept what fits"_s);
    auto *metric = dialog->findChild<QComboBox *>(u"metricField"_s);
    metric->setCurrentIndex(metric->findData(toText(GoalMetric::AcceptanceRate)));
    Q_EMIT metric->activated(metric->currentIndex());
    const auto type = [&](const QString &name, const QString &text) {
        dialog->findChild<QLineEdit *>(name)->setText(text);
    };
    type(u"least"_s, u"60"_s);
    type(u"expected"_s, u"x"_s);
    type(u"stretch"_s, u"80"_s);
    auto *accept = dialog->findChild<QPushButton *>(u"acceptButton"_s);
    QTest::mouseClick(accept, Qt::LeftButton);
    CHECK(open.workspace.number(u"SELECT count(*) FROM goal"_s) == 1); // a figure is no number
    type(u"expected"_s, u"70"_s);
    QTest::mouseClick(accept, Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return accept->isEnabled(); }, 5000)); // sales has no owner yet
    CHECK(open.workspace.number(u"SELECT count(*) FROM goal"_s) == 1);
    sales->setCurrentKey(QString::number(open.workspace.sven.id.value));
    QTest::mouseClick(accept, Qt::LeftButton);
    CHECK(open.becomes(u"SELECT expected FROM goal WHERE metric = 'acceptance_rate'"_s, u"0.7"_s));
    CHECK(open.becomes(u"SELECT marketing_owner_id FROM goal WHERE id = 2"_s,
                       QString::number(open.workspace.mia.id.value)));
}

TEST_CASE("Obstacles that count are shaded on the chart of the goal they take time from", "[gui][goal][R17]")
{
    Open open;
    const auto log = [&](Department department, const QString &what) {
        Obstacle obstacle;
        obstacle.department = department;
        obstacle.from = open.workspace.now();
        obstacle.to = obstacle.from + std::chrono::hours(5);
        obstacle.what = what;
        const ObstacleId id =
            open.workspace.as(open.workspace.mia, [&](Transaction &tx) { return obstacles::log(tx, obstacle); });
        open.workspace.as(open.workspace.sven,
                          [&](Transaction &tx) { obstacles::confirm(tx, id, 1, Department::Sales); });
    };
    log(Department::Sales, u"The shop system was down"_s); // MQLs are marketing's work
    log(Department::Marketing, u"The newsletter tool was down"_s);
    const auto said = [&] { return open.find<Chart>("goalChart")->accessibleDescription(); };
    CHECK(QTest::qWaitFor([&] { return said().contains(u"The newsletter tool was down"_s); }, 5000));
    CHECK_FALSE(said().contains(u"The shop system was down"_s));
}

TEST_CASE("Guests see goals and change nothing", "[gui][goal]")
{
    Open open(u"guest"_s);
    CHECK_FALSE(open.find<QAction>("newGoal")->isEnabled());
    CHECK_FALSE(open.find<QPushButton>("editGoal")->isEnabled());
    CHECK_FALSE(open.find<QPushButton>("stance_agree")->isVisible());
    CHECK(open.find<QTableView>("goalList")->model()->rowCount() == 1);
}

TEST_CASE("Values of goals are written and read in the locale's way", "[gui][goal]")
{
    const QLocale polish(QLocale::Polish, QLocale::Poland);
    CHECK(metricText::value(GoalMetric::AcceptanceRate, 0.725, {}, polish) == u"72,5 %"_s);
    CHECK(metricText::value(GoalMetric::Leads, std::nullopt, {}, polish) == u"n/a"_s);
    CHECK(metricText::read(GoalMetric::AcceptanceRate, u"72,5"_s, {}, polish) == 0.725);
    CHECK(metricText::read(GoalMetric::WonValue, u"12 000"_s, u"PLN"_s, polish) == 1'200'000.0);
    CHECK(metricText::typed(GoalMetric::WonValue, 1'200'050, u"PLN"_s, polish) == u"12\u00a0000,5"_s);
    CHECK(metricText::typed(GoalMetric::AcceptanceRate, 0.7, {}, polish) == u"70"_s);
    CHECK_FALSE(metricText::read(GoalMetric::Leads, u"many"_s, {}, polish).has_value());
}
