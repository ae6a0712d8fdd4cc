// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

#include "dialogs/activity_dialog.h"
#include "dialogs/deal_dialog.h"
#include "dialogs/handoff_dialog.h"
#include "dialogs/reassign_dialog.h"
#include "pages/feedback_page.h"
#include "parts/filter_bar.h"
#include "parts/money_edit.h"
#include "parts/table_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace smarketing;
using namespace Qt::StringLiterals;

TEST_CASE("Marketing hands over, and is asked for what is missing [R1][R9]", "[gui][R1][R9]")
{
    TestWorkspace workspace;
    const LeadId lead = workspace.addLead(u"Nowak"_s);
    Session session(workspace.address(), workspace.clock());
    session.signIn(workspace.mia);
    QWidget window;
    window.resize(1024, 700);
    window.show();
    auto *dialog = HandoffDialog::open(session, &window, {lead});
    REQUIRE(QTest::qWaitFor([&] { return dialog->isActiveWindow(); }, 10000));
    const QPoint beside = dialog->frameGeometry().center() - window.frameGeometry().center();
    CHECK(beside.manhattanLength() <= 60); // the frame is guessed before there is one
    QSignalSpy handedOver(dialog, &HandoffDialog::handedOver);
    auto *accept = dialog->findChild<QPushButton *>(u"acceptButton"_s);
    REQUIRE(QTest::qWaitFor([&] { return accept->isEnabled(); }, 10000));
    accept->click(); // no note
    QTest::qWait(200);
    REQUIRE(QTest::qWaitFor([&] { return accept->isEnabled(); }, 10000));
    CHECK(handedOver.isEmpty());
    auto *note = dialog->findChild<QPlainTextEdit *>(u"noteField"_s);
    CHECK(note->hasFocus());
    note->setPlainText(u"Wants two greenhouses"_s);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    CHECK(note->toPlainText() == u"Wants two greenhouses");
    CHECK(QTest::qWaitFor([&] { return handedOver.size() == 1; }, 10000));
    CHECK(workspace.number(u"SELECT count(*) FROM handoff WHERE state = 'waiting'"_s) == 1);
}

TEST_CASE("Marketing answers a low rating beside the list [R7]", "[gui][R7]")
{
    TestWorkspace workspace;
    const HandoffId id = workspace.addHandoff(workspace.addLead(u"Bad"_s), workspace.sven);
    workspace.as(workspace.sven, [&](Transaction &tx) {
        handoffs::accept(tx, id);
        Feedback feedback;
        feedback.handoff = id;
        feedback.rating = 1;
        feedback.reasons = {ReasonId(6)};
        feedback.comment = u"Nobody answers the phone there"_s;
        handoffs::rate(tx, feedback);
    });
    Session session(workspace.address(), workspace.clock());
    session.signIn(workspace.mia);
    FeedbackPage page(session);
    page.show();
    page.visit({});
    REQUIRE(QTest::qWaitForWindowActive(&page));
    REQUIRE(QTest::qWaitFor([&] { return page.isSettled(); }, 10000));
    QTest::qWait(50);
    CHECK(page.findChild<TableView *>(u"feedbackTable"_s)->model()->rowCount() == 1);
    auto *answer = page.findChild<QPlainTextEdit *>(u"answerText"_s);
    answer->setFocus();
    answer->setPlainText(u"We check numbers before handing over"_s);
    QTest::keyClick(answer, Qt::Key_Return, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return workspace.number(u"SELECT count(*) FROM feedback_answer"_s) == 1; }, 10000));
}

TEST_CASE("Feedback is filtered by every value that was chosen", "[gui]")
{
    TestWorkspace workspace;
    const auto rate = [&](const QString &name, const Person &rep, int rating) {
        const HandoffId id = workspace.addHandoff(workspace.addLead(name), rep);
        workspace.as(rep, [&](Transaction &tx) {
            handoffs::accept(tx, id);
            Feedback feedback;
            feedback.handoff = id;
            feedback.rating = rating;
            feedback.reasons = {ReasonId(1)};
            feedback.comment = u"Nobody answers the phone there"_s;
            handoffs::rate(tx, feedback);
        });
    };
    rate(u"One"_s, workspace.sven, 1);
    rate(u"Three"_s, workspace.sven, 3);
    rate(u"Five"_s, workspace.ola, 5);
    Session session(workspace.address(), workspace.clock());
    session.signIn(workspace.mia);
    FeedbackPage page(session);
    page.visit({});
    const auto rowsWith = [&](const QString &filter, const QStringList &choices) {
        auto *bar = page.findChild<FilterBar *>();
        FilterState state;
        FilterValue value;
        value.choices = choices;
        state.filters.insert(filter, value);
        bar->setState(state);
        Q_EMIT bar->changed(state);
        REQUIRE(QTest::qWaitFor([&] { return page.isSettled(); }, 10000));
        return page.findChild<TableView *>(u"feedbackTable"_s)->model()->rowCount();
    };
    REQUIRE(QTest::qWaitFor([&] { return page.isSettled(); }, 10000));
    CHECK(rowsWith(u"rating"_s, {u"1"_s, u"5"_s}) == 2);
    CHECK(rowsWith(u"rating"_s, {u"5"_s}) == 1);
    const QString sven = QString::number(workspace.sven.id.value);
    CHECK(rowsWith(u"rep"_s, {sven}) == 2);
    CHECK(rowsWith(u"rep"_s, {sven, QString::number(workspace.ola.id.value)}) == 3);
}

TEST_CASE("A contact is logged, and can be taken back", "[gui]")
{
    TestWorkspace workspace;
    const LeadId lead = workspace.addLead(u"Nowak"_s);
    const HandoffId handoff = workspace.addHandoff(lead, workspace.sven);
    workspace.advance(1);
    Session session(workspace.address(), workspace.clock());
    session.signIn(workspace.sven);
    QWidget window;
    auto *dialog = ActivityDialog::open(session, &window, lead);
    std::function<void()> undo;
    QObject::connect(dialog, &ActivityDialog::messageRaised, &window,
                     [&](const Message &message) { undo = message.undo; });
    dialog->findChild<QPushButton *>(u"acceptButton"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return bool(undo); }, 10000));
    const QString touched = u"SELECT first_touch_at IS NOT NULL FROM handoff WHERE id = %1"_s.arg(handoff.value);
    CHECK(workspace.number(touched) == 1);
    undo();
    CHECK(QTest::qWaitFor([&] { return workspace.number(touched) == 0; }, 10000));
}

TEST_CASE("A deal needs feedback first, and says so where it was asked for [R4]", "[gui][R4]")
{
    TestWorkspace workspace;
    const LeadId lead = workspace.addLead(u"Nowak"_s);
    const HandoffId handoff = workspace.addHandoff(lead, workspace.sven);
    workspace.as(workspace.sven, [&](Transaction &tx) { handoffs::accept(tx, handoff); });
    Session session(workspace.address(), workspace.clock());
    session.signIn(workspace.sven);
    QWidget window;
    auto *dialog = DealDialog::open(session, &window, lead);
    auto *currency = dialog->findChild<QComboBox *>(u"currencyField"_s);
    REQUIRE(QTest::qWaitFor([&] { return currency->count() > 0; }, 10000));
    dialog->findChild<QLineEdit *>(u"nameField"_s)->setText(u"Greenhouse"_s);
    dialog->findChild<MoneyEdit *>(u"valueField"_s)->setText(u"1 200"_s);
    auto *accept = dialog->findChild<QPushButton *>(u"acceptButton"_s);
    accept->click();
    REQUIRE(QTest::qWaitFor([&] { return accept->isEnabled(); }, 10000));
    CHECK(workspace.number(u"SELECT count(*) FROM deal"_s) == 0);
    workspace.as(workspace.sven, [&](Transaction &tx) {
        Feedback feedback;
        feedback.handoff = handoff;
        feedback.rating = 5;
        feedback.reasons = {ReasonId(1)};
        handoffs::rate(tx, feedback);
    });
    QSignalSpy saved(dialog, &DealDialog::saved);
    accept->click();
    CHECK(QTest::qWaitFor([&] { return saved.size() == 1; }, 10000));
    CHECK(workspace.number(u"SELECT value_minor FROM deal"_s) == 120000);
}

TEST_CASE("A manager gives a lead to somebody else [R6]", "[gui][R6]")
{
    TestWorkspace workspace;
    const HandoffId handoff = workspace.addHandoff(workspace.addLead(u"Nowak"_s), workspace.sven);
    Session session(workspace.address(), workspace.clock());
    session.signIn(workspace.boss);
    QWidget window;
    auto *dialog = ReassignDialog::open(session, &window, {handoff});
    auto *table = dialog->findChild<TableView *>(u"receiverTable"_s);
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 2; }, 10000));
    dialog->findChild<QPushButton *>(u"acceptButton"_s)->click(); // Ola has less to do, and is suggested
    const QString receiver = u"SELECT receiver_id FROM handoff"_s;
    CHECK(QTest::qWaitFor([&] { return workspace.number(receiver) == workspace.ola.id.value; }, 10000));
}
