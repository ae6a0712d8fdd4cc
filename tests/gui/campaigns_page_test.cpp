// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

#include "models/reach_model.h"
#include "pages/campaign_detail.h"
#include "pages/campaigns_page.h"
#include "parts/reach_grid.h"
#include "parts/search_combo.h"
#include "parts/table_view.h"
#include "parts/tag_edit.h"
#include "parts/timeline.h"
#include "smarketing/workbench/campaign.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

/// The page as somebody has it in front of them, with the fixture's campaign chosen.
struct Open {
    explicit Open(const Person &(*who)(const TestWorkspace &) = [](const TestWorkspace &w) -> const Person & {
        return w.mia;
    })
        : session(workspace.address(), workspace.clock())
    {
        session.signIn(who(workspace));
        page = std::make_unique<CampaignsPage>(session);
        page->resize(1100, 700);
        page->show();
        settle();
    }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([&] { return page->isSettled(); }, 5000));
    }
    template <class W> W *find(const char *name) { return page->findChild<W *>(QString::fromLatin1(name)); }
    bool becomes(const QString &query, qint64 wanted)
    {
        return QTest::qWaitFor([&] { return workspace.number(query) == wanted; }, 5000);
    }

    TestWorkspace workspace;
    Session session;
    std::unique_ptr<CampaignsPage> page;
};

void undoLast(const QSignalSpy &messages)
{
    const auto message = messages.last().first().value<Message>();
    REQUIRE(message.undo);
    message.undo();
}

} // namespace

TEST_CASE("Enter adds an entry to the campaign's log and is ready for the next", "[gui][campaign]")
{
    Open open;
    auto *text = open.find<QLineEdit>("logText");
    REQUIRE(text);
    text->setText(u"Wysłano newsletter do 4 000 osób"_s);
    QTest::keyClick(text, Qt::Key_Return);
    CHECK(open.becomes(u"SELECT count(*) FROM campaign_log WHERE text = 'Wysłano newsletter do 4 000 osób'"_s, 1));
    CHECK(QTest::qWaitFor([&] { return text->text().isEmpty(); }));
    text->setText(u"Second"_s);
    QTest::keyClick(text, Qt::Key_Return);
    CHECK(open.becomes(u"SELECT count(*) FROM campaign_log"_s, 2));

    SECTION("What says nothing is refused beside the field and stays there")
    {
        text->setText(u" . "_s);
        QTest::keyClick(text, Qt::Key_Return);
        open.settle();
        CHECK(text->text() == u" . "_s);
        CHECK(open.workspace.number(u"SELECT count(*) FROM campaign_log"_s) == 2);
    }
    SECTION("Delete takes an entry away and Undo brings it back")
    {
        QSignalSpy messages(open.page.get(), &Page::messageRaised);
        auto *timeline = open.find<Timeline>("logTimeline");
        open.settle();
        REQUIRE(QTest::qWaitFor([&] { return timeline->model()->rowCount() >= 3; }));
        timeline->setCurrentIndex(timeline->model()->index(1, 0));
        QTest::keyClick(timeline, Qt::Key_Delete);
        CHECK(open.becomes(u"SELECT count(*) FROM campaign_log WHERE deleted_at IS NULL"_s, 1));
        REQUIRE(QTest::qWaitFor([&] { return !messages.isEmpty(); }));
        undoLast(messages);
        CHECK(open.becomes(u"SELECT count(*) FROM campaign_log WHERE deleted_at IS NULL"_s, 2));
    }
}

TEST_CASE("A field of the plan is written when it is left, and Undo takes it back", "[gui][campaign][R23]")
{
    Open open;
    QSignalSpy messages(open.page.get(), &Page::messageRaised);
    auto *name = open.page->findChild<CampaignDetail *>()->findChild<QLineEdit *>(u"name"_s);
    REQUIRE(name);
    CHECK(name->text() == u"Spring tools"_s);
    name->setText(u"Spring and summer tools"_s);
    Q_EMIT name->editingFinished();
    CHECK(open.becomes(u"SELECT count(*) FROM campaign WHERE name = 'Spring and summer tools'"_s, 1));
    REQUIRE(QTest::qWaitFor([&] { return !messages.isEmpty(); }));
    undoLast(messages);
    CHECK(open.becomes(u"SELECT count(*) FROM campaign WHERE name = 'Spring tools'"_s, 1));

    SECTION("A launched campaign's personas cannot be taken out here")
    {
        CHECK_FALSE(open.find<TagEdit>("personas")->field()->isVisible());
    }
    SECTION("An empty name is refused beside the field and stays")
    {
        open.settle();
        name->setText({});
        Q_EMIT name->editingFinished();
        CHECK(QTest::qWaitFor([&] { return name->property("invalid").toBool(); }));
        CHECK(name->text().isEmpty());
        CHECK(open.workspace.text(u"SELECT name FROM campaign"_s) == u"Spring tools"_s);
    }
}

TEST_CASE("A space at the end of what is being typed is written once at the most, and stays", "[gui][campaign][R23]")
{
    Open open;
    auto *objective = open.find<QPlainTextEdit>("objective");
    auto *name = open.page->findChild<CampaignDetail *>()->findChild<QLineEdit *>(u"name"_s);
    const QString commands = u"SELECT count(*) FROM command WHERE name = 'change-campaign'"_s;
    objective->setFocus();
    objective->setPlainText(u"More visits "_s);
    CHECK(open.becomes(u"SELECT count(*) FROM campaign WHERE objective = 'More visits'"_s, 1));
    name->setText(u"Spring tools "_s);
    Q_EMIT name->editingFinished();
    QTest::qWait(1500); // longer than a pause of typing: nothing more is to be written
    CHECK(open.workspace.number(commands) == 1);
    CHECK(objective->toPlainText() == u"More visits "_s);
    objective->moveCursor(QTextCursor::End);
    objective->insertPlainText(u"in May"_s);
    CHECK(open.becomes(u"SELECT count(*) FROM campaign WHERE objective = 'More visits in May'"_s, 1));
    CHECK(open.workspace.number(commands) == 2);
}

TEST_CASE("A block pasted into the reach grid is in the workspace at once", "[gui][reach]")
{
    Open open;
    auto *grid = open.find<ReachGrid>("reachGrid");
    REQUIRE(grid);
    auto *model = static_cast<ReachModel *>(grid->model());
    REQUIRE(QTest::qWaitFor([&] { return model->rowCount() > 2; }));
    CHECK(model->context().channel == open.workspace.newsletter);
    grid->setCurrentIndex(model->index(0, 0));
    QApplication::clipboard()->setText(u"1000\t700\t30\t12.50\n2000\tmany\t60\t25"_s);
    grid->pasteClipboard();
    CHECK(open.becomes(u"SELECT sum(impressions) FROM reach"_s, 3000));
    CHECK(open.workspace.number(u"SELECT sum(cost_minor) FROM reach"_s) == 3750);
    CHECK(open.workspace.number(u"SELECT count(reach) FROM reach"_s) == 1);
    CHECK(model->rejectedCount() == 1);
    QTest::keyClick(grid, Qt::Key_Z, Qt::ControlModifier);
    CHECK(open.becomes(u"SELECT count(impressions) FROM reach"_s, 0));
}

TEST_CASE("What a move of state lacks is said beforehand", "[gui][campaign][R12][R14]")
{
    Open open;
    const CampaignId id = open.workspace.as(open.workspace.mia, [](Transaction &tx) {
        Campaign campaign;
        campaign.name = u"Autumn"_s;
        campaign.state = CampaignState::Proposed;
        return campaigns::add(tx, campaign);
    });
    open.page->visit({{u"campaign"_s, id.value}});
    REQUIRE(QTest::qWaitFor([&] { return open.find<QPushButton>("move_agreed")->isVisible(); }, 5000));
    CHECK_FALSE(open.find<QPushButton>("move_running")->isVisible());
    CHECK_FALSE(open.find<QPushButton>("move_agreed")->isEnabled());
    CHECK(open.find<QLabel>("missing")->text().contains(u"persona"_s));
    CHECK(open.find<QPushButton>("move_cancelled")->isEnabled());

    auto *personas = open.find<TagEdit>("personas");
    open.settle();
    personas->setSelected({QString::number(open.workspace.persona.value)});
    Q_EMIT personas->changed(personas->selected());
    REQUIRE(QTest::qWaitFor([&] { return open.find<QPushButton>("move_agreed")->isEnabled(); }, 5000));
    open.find<QPushButton>("move_agreed")->setFocus();
    QTest::keyClick(open.find<QPushButton>("move_agreed"), Qt::Key_Space);
    CHECK(open.becomes(u"SELECT count(*) FROM campaign WHERE name = 'Autumn' AND state = 'agreed'"_s, 1));
    // The keyboard goes on to what comes next.
    CHECK(QTest::qWaitFor([&] { return open.find<QPushButton>("move_running")->hasFocus(); }, 5000));
    CHECK_FALSE(open.find<QPushButton>("move_agreed")->isVisible());
}

TEST_CASE("Sales sees everything, may propose, and is told why not the rest", "[gui][campaign][permission]")
{
    Open open([](const TestWorkspace &w) -> const Person & { return w.sven; });
    CHECK(open.find<QAction>("newCampaign")->isEnabled());
    CHECK_FALSE(open.find<QAction>("removeCampaign")->isEnabled());
    CHECK_FALSE(open.find<QAction>("removeCampaign")->toolTip().isEmpty());
    CHECK_FALSE(open.find<QPushButton>("move_finished")->isEnabled());
    CHECK_FALSE(open.find<QPushButton>("move_finished")->toolTip().isEmpty());
    CHECK_FALSE(open.find<QLineEdit>("logText")->isVisible());
    CHECK_FALSE(static_cast<ReachModel *>(open.find<ReachGrid>("reachGrid")->model())->context().editable);
}

TEST_CASE("Two people change one campaign: the second chooses", "[gui][campaign][R25]")
{
    Open open;
    auto *name = open.page->findChild<CampaignDetail *>()->findChild<QLineEdit *>(u"name"_s);
    name->setText(u"Mine"_s);
    open.workspace.as(open.workspace.emil, [&](Transaction &tx) {
        Campaign theirs = campaigns::find(tx, open.workspace.campaign);
        theirs.name = u"Theirs"_s;
        campaigns::change(tx, theirs);
    });
    Q_EMIT name->editingFinished();
    REQUIRE(QTest::qWaitFor([&] { return open.find<QDialog>("conflictDialog"); }, 5000));
    CHECK(open.workspace.text(u"SELECT name FROM campaign"_s) == u"Theirs"_s);
    auto *dialog = open.find<QDialog>("conflictDialog");
    SECTION("mine")
    {
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"acceptButton"_s), Qt::LeftButton);
        CHECK(open.becomes(u"SELECT count(*) FROM campaign WHERE name = 'Mine'"_s, 1));
    }
    SECTION("theirs")
    {
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"allTheirs"_s), Qt::LeftButton);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"acceptButton"_s), Qt::LeftButton);
        CHECK(QTest::qWaitFor([&] { return name->text() == u"Theirs"_s; }));
    }
}
