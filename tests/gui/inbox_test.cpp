// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

#include "dialogs/feedback_dialog.h"
#include "dialogs/feedback_grid.h"
#include "pages/inbox_page.h"
#include "parts/field_error.h"
#include "parts/rating_input.h"
#include "parts/table_view.h"

#include "smarketing/workbench/deal.h"
#include "smarketing/workbench/draft.h"
#include "smarketing/workbench/home.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

/// Sven's desk with two leads, and whoever looks at it.
struct Desk {
    TestWorkspace workspace;
    HandoffId first;
    HandoffId second;
    std::unique_ptr<Session> session;
    std::unique_ptr<InboxPage> page;

    Desk()
    {
        QSettings().clear();
        first = workspace.addHandoff(workspace.addLead(u"Andersson"_s), workspace.sven);
        workspace.advance(1);
        second = workspace.addHandoff(workspace.addLead(u"Öberg"_s), workspace.sven);
    }

    ~Desk() { leave(); }

    /// Answers that are under way need somebody to come to.
    void leave()
    {
        if (page)
            CHECK(settled());
        page.reset();
    }

    void openAs(const Person &person, const QVariantMap &arguments = {})
    {
        leave();
        session = std::make_unique<Session>(workspace.address(), workspace.clock());
        session->signIn(person);
        page = std::make_unique<InboxPage>(*session);
        page->resize(1000, 660);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->visit(arguments);
        REQUIRE(settled());
        table()->setFocus();
    }

    bool settled() const
    {
        return QTest::qWaitFor([this] { return page->isSettled(); }, 10'000);
    }
    template <class T> T *find(const QString &name) const { return page->findChild<T *>(name); }
    TableView *table() const { return find<TableView>(u"inboxTable"_s); }
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    QString leadShown() const { return find<QLabel>(u"inboxLeadName"_s)->text(); }

    bool waitForNumber(const QString &query, qint64 expected) const
    {
        return QTest::qWaitFor([&] { return workspace.number(query) == expected; }, 10'000);
    }
};

const QString given = u"SELECT count(*) FROM feedback"_s;
const QString accepted = u"SELECT count(*) FROM handoff WHERE state = 'accepted'"_s;

} // namespace

TEST_CASE("A lead is accepted and rated by keys alone, and the next one comes", "[gui][inbox][R3][R4]")
{
    Desk desk;
    desk.openAs(desk.workspace.sven);
    CHECK(desk.leadShown().contains(u"Andersson"_s));
    desk.press(Qt::Key_A);
    REQUIRE(desk.waitForNumber(accepted, 1));
    REQUIRE(QTest::qWaitFor([&] { return desk.find<FeedbackForm>(u"feedbackForm"_s)->isVisible(); }, 5000));
    REQUIRE(desk.settled());

    desk.press(Qt::Key_4);
    CHECK(desk.find<RatingInput>(u"feedbackRating"_s)->rating() == 4);
    desk.press(Qt::Key_1); // the persona fits
    desk.press(Qt::Key_1); // the first good reason
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitForNumber(given, 1));
    CHECK(desk.workspace.number(u"SELECT rating FROM feedback"_s) == 4);
    CHECK(QTest::qWaitFor([&] { return desk.leadShown().contains(u"Öberg"_s); }, 5000));
    CHECK(QApplication::focusWidget() == desk.table());
}

TEST_CASE("A low rating without a comment is not sent, and the form says why", "[gui][inbox][R4]")
{
    Desk desk;
    desk.workspace.as(desk.workspace.sven, [&](Transaction &tx) { handoffs::accept(tx, desk.first); });
    desk.openAs(desk.workspace.sven, {{u"handoff"_s, desk.first.value}});
    for (const Qt::Key key : {Qt::Key_2, Qt::Key_1, Qt::Key_1})
        desk.press(key);
    CHECK(desk.find<QLabel>(u"feedbackHint"_s)->text() == u"Still missing: a comment");
    desk.press(Qt::Key_Return);
    auto *comment = desk.find<QPlainTextEdit>(u"feedbackComment"_s);
    CHECK(desk.find<FieldError>(u"feedbackError_comment"_s)->isVisible());
    CHECK(comment->hasFocus());
    CHECK(desk.workspace.number(given) == 0);

    QTest::keyClicks(comment, u"Moved away last year"_s);
    CHECK_FALSE(isInvalid(comment));
    desk.press(Qt::Key_Return);
    CHECK(desk.waitForNumber(given, 1));
}

TEST_CASE("What was begun is there again, and gone once it was sent", "[gui][inbox][R23]")
{
    Desk desk;
    desk.workspace.as(desk.workspace.sven, [&](Transaction &tx) { handoffs::accept(tx, desk.first); });
    desk.openAs(desk.workspace.sven, {{u"handoff"_s, desk.first.value}});
    for (const Qt::Key key : {Qt::Key_2, Qt::Key_1, Qt::Key_2})
        desk.press(key);
    desk.find<QPlainTextEdit>(u"feedbackComment"_s)->setPlainText(u"Half a thought"_s);
    const QString drafts = u"SELECT count(*) FROM draft"_s;
    REQUIRE(desk.waitForNumber(drafts, 1));

    desk.openAs(desk.workspace.sven, {{u"handoff"_s, desk.first.value}});
    CHECK(desk.find<RatingInput>(u"feedbackRating"_s)->rating() == 2);
    CHECK(desk.find<QPlainTextEdit>(u"feedbackComment"_s)->toPlainText() == u"Half a thought");
    CHECK(desk.find<FeedbackForm>(u"feedbackForm"_s)->input().missing().isEmpty());
    desk.find<FeedbackForm>(u"feedbackForm"_s)->send();
    REQUIRE(desk.waitForNumber(given, 1));
    CHECK(desk.waitForNumber(drafts, 0));
}

TEST_CASE("Declining asks for its comment, and sends the lead back", "[gui][inbox][R4]")
{
    Desk desk;
    desk.openAs(desk.workspace.sven, {{u"handoff"_s, desk.first.value}});
    desk.press(Qt::Key_D);
    REQUIRE(desk.settled());
    for (const Qt::Key key : {Qt::Key_3, Qt::Key_1, Qt::Key_1})
        desk.press(key);
    desk.press(Qt::Key_Return);
    CHECK(desk.find<FieldError>(u"feedbackError_comment"_s)->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"Lives in another country"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.waitForNumber(u"SELECT count(*) FROM handoff WHERE state = 'declined'"_s, 1));
    CHECK(desk.workspace.text(u"SELECT stage FROM lead WHERE last_name = 'Andersson'"_s) == u"recycled");
}

TEST_CASE("A call is logged from the list", "[gui][inbox]")
{
    Desk desk;
    desk.openAs(desk.workspace.sven, {{u"handoff"_s, desk.first.value}});
    desk.press(Qt::Key_C);
    auto *field = desk.find<QLineEdit>(u"inboxLog"_s);
    REQUIRE(field->hasFocus());
    QTest::keyClicks(field, u"Wants a price"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.waitForNumber(u"SELECT count(*) FROM activity WHERE kind = 'call' AND text = 'Wants a price'"_s, 1));
    CHECK(desk.table()->hasFocus());
}

TEST_CASE("A need is confirmed once the lead is rated, and asked for feedback before", "[gui][inbox][R4][R9]")
{
    Desk desk;
    const QString sql = u"SELECT count(*) FROM lead WHERE stage = 'sql'"_s;
    desk.openAs(desk.workspace.sven, {{u"handoff"_s, desk.first.value}});
    QSignalSpy messages(desk.page.get(), &Page::messageRaised);
    desk.press(Qt::Key_Q);
    REQUIRE(messages.size() == 1);
    CHECK(messages.takeFirst().first().value<Message>().text.contains(u"Accept the lead first"_s));
    desk.press(Qt::Key_A);
    REQUIRE(desk.waitForNumber(accepted, 1));
    REQUIRE(QTest::qWaitFor([&] { return desk.find<FeedbackForm>(u"feedbackForm"_s)->isVisible(); }, 5000));
    REQUIRE(desk.settled());

    for (const Qt::Key key : {Qt::Key_Q, Qt::Key_N}) {
        messages.clear();
        desk.table()->setFocus();
        desk.press(key);
        REQUIRE(messages.size() == 1);
        CHECK(messages.first().first().value<Message>().text.contains(u"Feedback comes first"_s));
        CHECK(desk.find<RatingInput>(u"feedbackRating"_s)->hasFocus());
    }
    for (const Qt::Key key : {Qt::Key_4, Qt::Key_1, Qt::Key_1, Qt::Key_Return})
        desk.press(key);
    REQUIRE(desk.waitForNumber(given, 1));
    REQUIRE(desk.settled());
    CHECK(desk.workspace.number(sql) == 0);
    desk.openAs(desk.workspace.sven, {{u"handoff"_s, desk.first.value}});
    desk.press(Qt::Key_Q);
    CHECK(desk.waitForNumber(sql, 1));
}

TEST_CASE("The lead's deals stand with it, and an open one leads to its dialog", "[gui][inbox]")
{
    Desk desk;
    const LeadId lead(desk.workspace.number(u"SELECT lead_id FROM handoff ORDER BY id LIMIT 1"_s));
    const DealId deal = desk.workspace.as(desk.workspace.sven, [&](Transaction &tx) {
        handoffs::accept(tx, desk.first);
        Feedback feedback;
        feedback.handoff = desk.first;
        feedback.rating = 4;
        feedback.reasons = {ReasonId(1)};
        handoffs::rate(tx, feedback);
        Deal wanted;
        wanted.lead = lead;
        wanted.name = u"Greenhouse & tools"_s;
        wanted.value = {120000, u"PLN"_s};
        return deals::create(tx, wanted);
    });
    desk.openAs(desk.workspace.sven, {{u"handoff"_s, desk.first.value}});
    auto *name = desk.find<QLabel>(u"inboxDeal_%1"_s.arg(deal.value));
    REQUIRE(name);
    CHECK(name->isVisible());
    CHECK(name->text() == u"Greenhouse & tools");
    QSignalSpy links(desk.page.get(), &Page::linkActivated);
    desk.find<QPushButton>(u"inboxOpenDeal_%1"_s.arg(deal.value))->click();
    REQUIRE(links.size() == 1);
    CHECK(links.first().first().value<Link>().page == u"deal");
    CHECK(links.first().first().value<Link>().arguments.value(u"deal"_s) == deal.value);

    desk.workspace.as(desk.workspace.sven, [&](Transaction &tx) { deals::win(tx, deal); });
    CHECK(QTest::qWaitFor([&] { return !desk.find<QPushButton>(u"inboxOpenDeal_%1"_s.arg(deal.value)); }, 5000));
}

TEST_CASE("The numbers of the home page lead to exactly these leads", "[gui][inbox]")
{
    Desk desk;
    desk.workspace.as(desk.workspace.sven, [&](Transaction &tx) {
        handoffs::accept(tx, desk.first);
        Feedback feedback;
        feedback.handoff = desk.first;
        feedback.rating = 4;
        feedback.reasons = {ReasonId(1)};
        handoffs::rate(tx, feedback);
    });
    const auto shown = [&](const QString &state) {
        desk.openAs(desk.workspace.sven, {{u"state"_s, state}});
        QStringList names;
        for (int row = 0; row < desk.table()->model()->rowCount(); ++row)
            names += desk.table()->model()->index(row, InboxModel::Lead).data().toString();
        return names.join(u", "_s);
    };
    const auto home = [&] { return desk.workspace.read(desk.workspace.sven, home::overview); };
    CHECK(home().followUps.own == 0);
    CHECK(shown(u"quiet"_s).isEmpty());
    CHECK(home().dueToday.own == 0);
    CHECK(shown(u"due"_s).isEmpty());

    desk.workspace.advance(16); // after midnight; the second is due at nine
    CHECK(home().dueToday.own == 1);
    CHECK(shown(u"due"_s) == u"Anna Öberg");
    desk.workspace.advance(8 * 24);
    CHECK(home().followUps.own == 1);
    CHECK(shown(u"quiet"_s) == u"Anna Andersson");
    CHECK(shown(u"due"_s).isEmpty());
    CHECK(shown(u"overdue"_s) == u"Anna Öberg");
}

TEST_CASE("Whoever met the rule with a lead elsewhere is asked for its feedback here", "[gui][inbox][R9]")
{
    Desk desk;
    const qint64 lead = desk.workspace.number(u"SELECT lead_id FROM handoff ORDER BY id DESC LIMIT 1"_s);
    desk.workspace.as(desk.workspace.sven, [&](Transaction &tx) { handoffs::accept(tx, desk.second); });
    desk.openAs(desk.workspace.sven, {{u"lead"_s, lead}});
    CHECK(desk.leadShown().contains(u"Öberg"_s));
    CHECK(desk.find<RatingInput>(u"feedbackRating"_s)->isVisible());
}

TEST_CASE("Others read a rep's desk and are told why they cannot work it", "[gui][inbox][R5]")
{
    Desk desk;
    desk.openAs(desk.workspace.mia, {{u"handoff"_s, desk.first.value}});
    CHECK(desk.leadShown().contains(u"Andersson"_s));
    CHECK(desk.find<QLabel>(u"inboxWhyNot"_s)->isVisible());
    QSignalSpy messages(desk.page.get(), &Page::messageRaised);
    desk.press(Qt::Key_A);
    CHECK(messages.size() == 1);
    CHECK(desk.workspace.number(accepted) == 0);
}

TEST_CASE("Feedback on several leads: what is complete goes, the rest says what it lacks", "[gui][inbox][R9]")
{
    Desk desk;
    desk.workspace.as(desk.workspace.sven, [&](Transaction &tx) {
        handoffs::acceptMany(tx, {desk.first, desk.second});
    });
    Session session(desk.workspace.address(), desk.workspace.clock());
    session.signIn(desk.workspace.sven);
    QWidget window;
    FeedbackDialog *dialog =
        FeedbackDialog::open(session, &window, {desk.first, desk.second}, FeedbackDialog::Purpose::Rate);
    QSignalSpy completed(dialog, &FeedbackDialog::completed);
    REQUIRE(QTest::qWaitFor([&] { return dialog->findChild<FeedbackGrid *>(); }, 5000));
    auto *grid = dialog->findChild<FeedbackGrid *>();
    QTest::qWait(100);
    const auto fill = [&](int row, int rating) {
        for (const auto &[name, place] :
             {std::pair(u"gridRating"_s, rating), std::pair(u"gridFit"_s, 1), std::pair(u"gridReason"_s, 1)})
            grid->findChildren<QComboBox *>(name).at(row)->setCurrentIndex(place);
    };
    fill(0, 4);
    fill(1, 1);
    auto *send = dialog->findChild<QPushButton *>(u"feedbackDialogSend"_s);
    send->click();
    REQUIRE(desk.waitForNumber(given, 1));
    REQUIRE(QTest::qWaitFor([&] { return grid->rowCount() == 1; }, 5000));
    CHECK(completed.isEmpty());
    QTest::qWait(50); // the first row's fields go
    grid->findChildren<QLineEdit *>(u"gridComment"_s).last()->setText(u"Wrong telephone number"_s);
    send->click();
    CHECK(desk.waitForNumber(given, 2));
    CHECK(QTest::qWaitFor([&] { return completed.size() == 1; }, 5000));
}
