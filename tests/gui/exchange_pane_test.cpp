// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

#include "pages/exchange_pane.h"
#include "parts/my_exchanges.h"
#include "parts/outcome_list.h"
#include "parts/table_view.h"

#include <QAction>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

/// The pane as one person has it in front of them.
struct Open {
    explicit Open(Person TestWorkspace::*who) : session(workspace.address(), workspace.clock())
    {
        session.signIn(workspace.*who);
        pane = std::make_unique<ExchangePane>(session);
        QObject::connect(&session, &Session::changed, pane.get(), &ExchangePane::whenChanged);
        pane->setNextMeeting(workspace.now() + std::chrono::hours(26));
        pane->resize(1000, 600);
        pane->show();
        settle();
    }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([&] { return pane->isSettled(); }, 5000));
    }
    QAction *action(const char *name) const { return pane->findChild<QAction *>(QString::fromLatin1(name)); }
    template <class W> W *find(const char *name) const { return pane->findChild<W *>(QString::fromLatin1(name)); }
    bool becomes(const QString &query, const QString &wanted)
    {
        return QTest::qWaitFor([&] { return workspace.text(query) == wanted; }, 5000);
    }
    bool hasRows(const char *table, int rows)
    {
        return QTest::qWaitFor([&] { return find<TableView>(table)->model()->rowCount() == rows; }, 5000);
    }
    void accept(QDialog *dialog)
    {
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"acceptButton"_s), Qt::LeftButton);
    }

    TestWorkspace workspace;
    Session session;
    std::unique_ptr<ExchangePane> pane;
};

} // namespace

TEST_CASE("A session is planned for the next meeting, noted afterwards, and called off with undo [S8]", "[gui][S8]")
{
    Open open(&TestWorkspace::mia);
    open.action("addSession")->trigger();
    auto *dialog = open.pane->findChild<ExchangeDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QDateTimeEdit *>(u"atField"_s)->time() == QTime(10, 0));
    open.accept(dialog);
    REQUIRE(QTest::qWaitFor([&] { return dialog->findChild<QPushButton *>(u"acceptButton"_s)->isEnabled(); }, 5000));
    CHECK(dialog->isVisible()); // it has no topic yet; nothing entered is lost
    dialog->findChild<QLineEdit *>(u"topicField"_s)->setText(u"How a newsletter comes about"_s);
    open.accept(dialog);
    REQUIRE(open.becomes(u"SELECT shown_by FROM exchange_session"_s, QString::number(open.workspace.mia.id.value)));
    REQUIRE(open.hasRows("sessionList", 1));
    open.settle();
    CHECK(open.find<QLabel>("sessionLearned")->text().contains(u"Sales"_s));

    open.action("editSession")->trigger();
    dialog = open.pane->findChildren<ExchangeDialog *>().last();
    dialog->findChild<QPlainTextEdit *>(u"learnedField"_s)->setPlainText(u"The offer comes last"_s);
    open.accept(dialog);
    CHECK(open.becomes(u"SELECT learned FROM exchange_session"_s, u"The offer comes last"_s));
    CHECK(QTest::qWaitFor([&] { return open.find<QLabel>("sessionLearned")->text().contains(u"The offer"_s); }, 5000));

    QSignalSpy said(open.pane.get(), &Pane::messageRaised);
    open.action("removeSession")->trigger();
    REQUIRE(open.hasRows("sessionList", 0));
    REQUIRE(QTest::qWaitFor([&] { return said.size() == 1; }, 5000));
    CHECK_FALSE(open.action("editSession")->isEnabled());
    said.first().first().value<Message>().undo();
    CHECK(open.hasRows("sessionList", 1));
}

TEST_CASE("Each side writes its own cards; the other one reads them [S8]", "[gui][S8]")
{
    Open open(&TestWorkspace::sven);
    open.action("addCard")->trigger();
    auto *dialog = open.pane->findChild<ProcessCardDialog *>();
    REQUIRE(dialog);
    CHECK_FALSE(dialog->findChild<QWidget *>(u"departmentField"_s)->isEnabled());
    dialog->findChild<QLineEdit *>(u"nameField"_s)->setText(u"The first call"_s);
    dialog->findChild<QPlainTextEdit *>(u"stepsField"_s)->setPlainText(u"Ring within a day\nNote what they grow"_s);
    open.accept(dialog);
    REQUIRE(open.hasRows("cardList", 1));
    open.settle();
    CHECK(open.find<QLabel>("cardSteps")->text() == u"1. Ring within a day\n2. Note what they grow");
    CHECK(open.workspace.text(u"SELECT department FROM process_card"_s) == u"sales");
    CHECK(open.action("editCard")->isEnabled());
    open.session.signIn(open.workspace.mia);
    CHECK_FALSE(open.action("editCard")->isEnabled());
    CHECK(open.action("addCard")->isEnabled());
}

TEST_CASE("Guests see how each side works and change nothing [S8]", "[gui][S8]")
{
    Open open(&TestWorkspace::guest);
    for (const char *name : {"addSession", "editSession", "removeSession", "addCard", "editCard", "removeCard"})
        CHECK_FALSE(open.action(name)->isEnabled());
}

TEST_CASE("Home tells what one's side shows or sees within a week, and leads there [S8]", "[gui][S8]")
{
    TestWorkspace workspace;
    Session session(workspace.address(), workspace.clock());
    session.signIn(workspace.sven);
    MyExchanges mine(session);
    QObject::connect(&session, &Session::changed, &mine, &MyExchanges::whenChanged);
    const auto list = mine.findChild<OutcomeList *>(u"myExchangeList"_s);
    REQUIRE(list);
    REQUIRE(QTest::qWaitFor([&] { return mine.isSettled(); }, 5000));
    CHECK(mine.isHidden());

    ExchangeSession planned;
    planned.shownBy = workspace.mia.id;
    planned.topic = u"How a newsletter comes about"_s;
    planned.startsAt = workspace.now() + std::chrono::hours(24);
    planned.id =
        workspace.as(workspace.mia, [&](Transaction &tx) { return processExchange::saveSession(tx, planned); });
    REQUIRE(QTest::qWaitFor([&] { return !mine.isHidden(); }, 5000));
    CHECK(list->accessibleDescription().contains(u"How a newsletter comes about (Tomorrow, "_s));
    CHECK(list->accessibleDescription().contains(u"Mia Market shows it"_s));

    QSignalSpy went(&mine, &Pane::linkActivated);
    mine.findChild<QPushButton *>(u"open-%1"_s.arg(planned.id.value))->click();
    REQUIRE(went.size() == 1);
    CHECK(went.first().first().value<Link>().arguments.value(u"exchange"_s).toLongLong() == planned.id.value);

    session.signIn(workspace.mia);
    CHECK(QTest::qWaitFor([&] { return list->accessibleDescription().contains(u"you show it"_s); }, 5000));
    session.signIn(workspace.boss); // of neither side
    CHECK(QTest::qWaitFor([&] { return mine.isHidden(); }, 5000));
}
