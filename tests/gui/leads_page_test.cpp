// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workspace_fixture.h"

#include "dialogs/conflict_dialog.h"
#include "dialogs/feedback_dialog.h"
#include "dialogs/feedback_grid.h"
#include "dialogs/lead_choice_dialog.h"
#include "models/lead_list_model.h"
#include "pages/board_page.h"
#include "pages/lead_actions.h"
#include "pages/lead_detail.h"
#include "pages/leads_page.h"
#include "parts/choice_chips.h"
#include "parts/feedback_form.h"
#include "parts/filter_bar.h"
#include "parts/rating_input.h"
#include "parts/table_view.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

constexpr int waitMillis = 10000;

template <class Condition> bool waitFor(Condition condition)
{
    return QTest::qWaitFor(condition, waitMillis);
}

void addLeads(TestWorkspace &workspace, int n)
{
    workspace.as(workspace.mia, [&](Transaction &tx) {
        for (int i = 0; i < n; ++i) {
            Lead lead;
            lead.firstName = u"Anna"_s;
            lead.lastName = u"Berg%1"_s.arg(i, 5, 10, QChar(u'0'));
            lead.company = u"Ogród %1"_s.arg(i % 50);
            lead.campaign = i % 2 ? workspace.campaign : CampaignId();
            leads::create(tx, lead);
        }
    });
}

/// A page over a workspace, signed in as marketing unless somebody else is named.
template <class P> struct Shown {
    explicit Shown(TestWorkspace &workspace) : Shown(workspace, workspace.mia) {}
    Shown(TestWorkspace &workspace, const Person &person) : session(workspace.address(), workspace.clock())
    {
        session.signIn(person);
        page = std::make_unique<P>(session);
        page->resize(1200, 700);
        page->show();
        QObject::connect(page.get(), &Page::messageRaised, [this](const Message &message) { messages += message; });
        QObject::connect(page.get(), &Page::linkActivated, [this](const Link &link) { links += link; });
        REQUIRE(settle());
    }
    bool settle()
    {
        return waitFor([this] { return page->isSettled(); });
    }
    template <class W> W *child(const QString &name = {}) const { return page->template findChild<W *>(name); }

    Session session;
    std::unique_ptr<P> page;
    QList<Message> messages;
    QList<Link> links;
};

} // namespace

TEST_CASE("The list reads page after page to its end", "[gui][leads][B3]")
{
    TestWorkspace workspace;
    addLeads(workspace, 10000);
    Session session(workspace.address(), workspace.clock());
    session.signIn(workspace.mia);
    LeadListModel model(session);
    const LeadOrder order = GENERATE(LeadOrder::Added, LeadOrder::Name);
    model.setSorting({order, false});
    model.setFilter({});
    REQUIRE(waitFor([&] { return !model.isLoading(); }));
    CHECK(model.rowCount() == 100);
    CHECK(model.count().n == 10000);
    while (model.canFetchMore({})) {
        model.fetchMore({});
        REQUIRE(waitFor([&] { return !model.isLoading(); }));
    }
    CHECK(model.rowCount() == 10000);
    CHECK(model.idAt(0) < model.idAt(9999));
}

TEST_CASE("A search that is overtaken leaves no trace", "[gui][leads][B2]")
{
    TestWorkspace workspace;
    addLeads(workspace, 300);
    Session session(workspace.address(), workspace.clock());
    session.signIn(workspace.mia);
    LeadListModel model(session);
    LeadFilter filter;
    for (const QString &text : {u"b"_s, u"be"_s, u"berg0"_s, u"berg00123"_s}) {
        filter.text = text;
        model.setFilter(filter);
    }
    REQUIRE(waitFor([&] { return !model.isLoading(); }));
    REQUIRE(model.rowCount() == 1);
    CHECK(model.at(0)->lastName == u"Berg00123"_s);
}

TEST_CASE("What others change shows in the list, and selection and scroll stay", "[gui][leads][R25]")
{
    TestWorkspace workspace;
    addLeads(workspace, 500);
    Shown<LeadsPage> shown(workspace);
    auto *table = shown.child<TableView>(u"leadList"_s);
    auto *model = shown.page->findChild<LeadListModel *>();
    REQUIRE(table);
    table->selectRow(40);
    table->verticalScrollBar()->setValue(20);
    const LeadId chosen = model->idAt(40);
    REQUIRE(shown.settle());

    addLeads(workspace, 1);
    workspace.as(workspace.emil, [&](Transaction &tx) {
        Lead lead = leads::find(tx, model->idAt(10));
        lead.company = u"Changed"_s;
        leads::change(tx, lead);
        leads::remove(tx, {model->idAt(50)});
    });
    REQUIRE(waitFor([&] { return model->count().n == 500 && model->rowOf(chosen) == 41; }));
    CHECK(model->at(11)->company == u"Changed"_s);
    REQUIRE(table->selectedRows().size() == 1);
    CHECK(model->idAt(table->selectedRows().first()) == chosen);
    CHECK(table->verticalScrollBar()->value() >= 20);
}

TEST_CASE("Typing in the search field finds leads", "[gui][leads]")
{
    TestWorkspace workspace;
    addLeads(workspace, 120);
    Shown<LeadsPage> shown(workspace);
    auto *model = shown.page->findChild<LeadListModel *>();
    auto *bar = shown.page->findChild<FilterBar *>();
    auto *search = bar->findChild<QLineEdit *>();
    REQUIRE(search);
    search->setFocus();
    QTest::keyClicks(search, u"berg0007"_s);
    REQUIRE(waitFor([&] { return model->rowCount() == 10 && shown.page->isSettled(); }));
    CHECK(model->count().n == 10);
}

TEST_CASE("A field is written as it is left, and undone from the message", "[gui][leads][R23]")
{
    TestWorkspace workspace;
    addLeads(workspace, 3);
    Shown<LeadsPage> shown(workspace);
    auto *model = shown.page->findChild<LeadListModel *>();
    const LeadId id = model->idAt(0);
    auto *city = shown.child<QLineEdit>(u"city"_s);
    REQUIRE(city);
    const auto stored = [&] { return leadStore::find(workspace.database(), id)->city; };
    city->setText({});
    city->insert(u"Lund"_s);
    city->setModified(true);
    QTest::keyClick(city, Qt::Key_Return);
    REQUIRE(waitFor([&] { return stored() == u"Lund"_s; }));
    REQUIRE(shown.settle());
    REQUIRE_FALSE(shown.messages.isEmpty());
    REQUIRE(shown.messages.last().undo);
    shown.messages.last().undo();
    CHECK(waitFor([&] { return stored().isEmpty(); }));
}

TEST_CASE("What is typed while a field is being written stays", "[gui][leads][R23]")
{
    TestWorkspace workspace;
    addLeads(workspace, 3);
    Shown<LeadsPage> shown(workspace);
    const LeadId id = shown.page->findChild<LeadListModel *>()->idAt(0);
    auto *city = shown.child<QLineEdit>(u"city"_s);
    auto *title = shown.child<QLineEdit>(u"job_title"_s);
    REQUIRE(title);
    title->setFocus();
    city->setText({});
    city->insert(u"Lund"_s);
    city->setModified(true);
    Q_EMIT city->editingFinished(); // the write is under way, and the keys go on
    title->setText({});
    title->insert(u"Buyer "_s);
    title->setModified(true);
    REQUIRE(waitFor([&] { return leadStore::find(workspace.database(), id)->city == u"Lund"_s; }));
    REQUIRE(shown.settle());
    CHECK(title->text() == u"Buyer "_s);
    Q_EMIT title->editingFinished();
    CHECK(waitFor([&] { return leadStore::find(workspace.database(), id)->jobTitle == u"Buyer"_s; }));
}

TEST_CASE("Changes of two people to different fields go together without a question", "[gui][leads][R25]")
{
    TestWorkspace workspace;
    addLeads(workspace, 3);
    Shown<LeadsPage> shown(workspace);
    const LeadId id = shown.page->findChild<LeadListModel *>()->idAt(0);
    auto *city = shown.child<QLineEdit>(u"city"_s);
    city->setText({});
    city->insert(u"Lund"_s);
    city->setModified(true);
    const bool sameField = GENERATE(false, true);
    workspace.as(workspace.boss, [&](Transaction &tx) {
        Lead lead = leads::find(tx, id);
        (sameField ? lead.city : lead.company) = u"Malmö"_s;
        leads::change(tx, lead);
    });
    Q_EMIT city->editingFinished();
    if (sameField) {
        CHECK(waitFor([&] { return shown.page->findChild<ConflictDialog *>() != nullptr; }));
        return;
    }
    REQUIRE(waitFor([&] { return leadStore::find(workspace.database(), id)->city == u"Lund"_s; }));
    CHECK(leadStore::find(workspace.database(), id)->company == u"Malmö"_s);
    REQUIRE(shown.settle());
    CHECK(shown.page->findChild<ConflictDialog *>() == nullptr);
}

TEST_CASE("The list is searched, left and emptied by keyboard", "[gui][leads]")
{
    TestWorkspace workspace;
    addLeads(workspace, 3);
    Shown<LeadsPage> shown(workspace);
    auto *list = shown.child<TableView>(u"leadList"_s);
    auto *search = shown.child<QLineEdit>(u"filterSearch"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F, Qt::ControlModifier);
    REQUIRE(search->hasFocus());
    QTest::keyClicks(search, u"berg00001"_s);
    auto *model = shown.page->findChild<LeadListModel *>();
    REQUIRE(waitFor([&] { return model->rowCount() == 1 && !model->isLoading(); }));
    REQUIRE(shown.settle());
    CHECK(shown.page->findChild<LeadDetail *>()->lead() == model->idAt(0)); // the detail follows
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(search->text().isEmpty());
    REQUIRE(waitFor([&] { return model->rowCount() == 3 && !model->isLoading(); }));
    list->setFocus();
    list->selectRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(waitFor([&] { return workspace.number(u"SELECT count(*) FROM lead WHERE deleted_at IS NOT NULL"_s) == 1; }));
}

TEST_CASE("A value that is wrong is told beside its field and stays there to be mended [R28]", "[gui][leads][R28]")
{
    TestWorkspace workspace;
    addLeads(workspace, 1);
    Shown<LeadsPage> shown(workspace);
    auto *email = shown.child<QLineEdit>(u"email"_s);
    email->insert(u"anna at berg"_s);
    email->setModified(true);
    QTest::keyClick(email, Qt::Key_Return);
    REQUIRE(waitFor([&] { return !email->accessibleDescription().isEmpty(); }));
    CHECK(email->text() == u"anna at berg"_s);
    CHECK(email->accessibleDescription().contains(u"anna at berg"_s));
}

TEST_CASE("The board moves a card with Ctrl and an arrow, and asks where a rule stands in the way [R9]",
          "[gui][leads][R9]")
{
    TestWorkspace workspace;
    addLeads(workspace, 1);
    Shown<BoardPage> shown(workspace);
    auto *cards = shown.child<QListView>(u"cards-lead"_s);
    REQUIRE(cards);
    REQUIRE(cards->model()->rowCount() == 1);
    cards->setCurrentIndex(cards->model()->index(0, 0));
    QTest::keyClick(cards, Qt::Key_Right, Qt::ControlModifier);
    auto *next = shown.child<QListView>(u"cards-mql"_s);
    REQUIRE(waitFor([&] { return next->model()->rowCount() == 1; }));
    REQUIRE(shown.settle());
    CHECK(next->currentIndex().isValid());

    QTest::keyClick(next, Qt::Key_Right, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !shown.links.isEmpty(); }));
    CHECK(shown.links.first().page == u"hand-over"_s);
    CHECK(next->model()->rowCount() == 1);
}

TEST_CASE("The board asks for feedback where the card was moved, and then moves it [R4][R9]", "[gui][leads][R4][R9]")
{
    TestWorkspace workspace;
    const auto accepted = [&](const QString &name) {
        const LeadId lead = workspace.addLead(name);
        const HandoffId handoff = workspace.addHandoff(lead, workspace.sven);
        workspace.as(workspace.sven, [&](Transaction &tx) { handoffs::accept(tx, handoff); });
        return lead;
    };
    const LeadId lead = accepted(u"Nowak"_s);
    Shown<BoardPage> shown(workspace, workspace.sven);
    const auto stageOf = [&](LeadId id) { return leadStore::find(workspace.database(), id)->stage; };
    auto *cards = shown.child<QListView>(u"cards-sal"_s);
    REQUIRE(cards);
    const auto dialog = [&] { return shown.child<FeedbackDialog>(u"feedbackDialog"_s); };

    SECTION("One lead: the form")
    {
        cards->setCurrentIndex(cards->model()->index(0, 0));
        QTest::keyClick(cards, Qt::Key_Right, Qt::ControlModifier);
        REQUIRE(waitFor([&] { return dialog() && dialog()->findChild<FeedbackForm *>(); }));
        CHECK(shown.links.isEmpty());
        CHECK(stageOf(lead) == Stage::Sal);
        auto *form = dialog()->findChild<FeedbackForm *>();
        QTest::qWait(300); // a draft is looked for
        form->findChild<RatingInput *>(u"feedbackRating"_s)->setRating(5);
        form->findChild<ChoiceChips *>(u"feedbackFit"_s)->setSelected({toText(PersonaFit::Yes)});
        form->findChild<ChoiceChips *>(u"feedbackGoodReasons"_s)->setSelected({u"1"_s});
        dialog()->findChild<QPushButton *>(u"feedbackDialogSend"_s)->click();
        CHECK(waitFor([&] { return stageOf(lead) == Stage::Sql; }));
    }
    SECTION("Several: the grid; cancelled, they stay")
    {
        const LeadId other = accepted(u"Öberg"_s);
        REQUIRE(waitFor([&] { return cards->model()->rowCount() == 2; }));
        REQUIRE(shown.settle());
        cards->selectAll();
        QTest::keyClick(cards, Qt::Key_Right, Qt::ControlModifier);
        REQUIRE(waitFor([&] { return dialog() && dialog()->findChild<FeedbackGrid *>(); }));
        CHECK(dialog()->findChild<FeedbackGrid *>()->rowCount() == 2);
        dialog()->reject();
        REQUIRE(shown.settle());
        CHECK(stageOf(lead) == Stage::Sal);
        CHECK(stageOf(other) == Stage::Sal);
    }
}

TEST_CASE("A card with sales is taken back by its receiver, with feedback; others are told who can [R3][R9]",
          "[gui][leads][R3][R9]")
{
    TestWorkspace workspace;
    const LeadId lead = workspace.addLead(u"Nowak"_s);
    const HandoffId handoff = workspace.addHandoff(lead, workspace.sven);
    const auto stageOf = [&] { return leadStore::find(workspace.database(), lead)->stage; };
    const auto takeBack = [&](Shown<BoardPage> &shown) {
        shown.child<LeadActions>()->move({lead}, Stage::Disqualified);
    };

    SECTION("The receiver declines")
    {
        Shown<BoardPage> shown(workspace, workspace.sven);
        takeBack(shown);
        const auto dialog = [&] { return shown.child<FeedbackDialog>(u"feedbackDialog"_s); };
        REQUIRE(waitFor([&] { return dialog() && dialog()->isVisible(); }));
        auto *form = dialog()->findChild<FeedbackForm *>();
        REQUIRE(form);
        CHECK(form->purpose() == FeedbackForm::Purpose::Decline);
        QTest::qWait(300); // a draft is looked for
        form->findChild<RatingInput *>(u"feedbackRating"_s)->setRating(2);
        form->findChild<ChoiceChips *>(u"feedbackFit"_s)->setSelected({toText(PersonaFit::Yes)});
        form->findChild<ChoiceChips *>(u"feedbackBadReasons"_s)->setSelected({u"6"_s});
        form->findChild<QPlainTextEdit *>(u"feedbackComment"_s)->setPlainText(u"Nobody answers the phone there"_s);
        dialog()->findChild<QPushButton *>(u"feedbackDialogSend"_s)->click();
        CHECK(waitFor([&] { return stageOf() == Stage::Disqualified; }));
    }
    SECTION("Marketing is told who can")
    {
        Shown<BoardPage> shown(workspace, workspace.mia);
        takeBack(shown);
        REQUIRE(waitFor([&] { return !shown.messages.isEmpty(); }));
        CHECK(shown.messages.last().text.contains(workspace.sven.name));
        CHECK_FALSE(shown.messages.last().link);
        CHECK(shown.links.isEmpty());
        CHECK(stageOf() == Stage::Mql);
    }
    SECTION("A manager may give it to somebody else")
    {
        Shown<BoardPage> shown(workspace, workspace.boss);
        takeBack(shown);
        REQUIRE(waitFor([&] { return !shown.messages.isEmpty(); }));
        REQUIRE(shown.messages.last().link);
        CHECK(shown.messages.last().link->page == u"reassign"_s);
        CHECK(shown.messages.last().link->arguments.value(u"handoffs"_s).toList() == QVariantList{handoff.value});
    }
}

TEST_CASE("A number's link shows the leads behind it, and a chip that says so", "[gui][leads][S10]")
{
    TestWorkspace workspace;
    workspace.addLead(u"Żak"_s, u"lead"_s);
    workspace.addLead(u"Öberg"_s);
    Shown<LeadsPage> shown(workspace);
    const QString today = toDateTime(workspace.now()).date().toString(Qt::ISODate);
    auto *table = shown.child<TableView>(u"leadList"_s);
    const auto rowsFor = [&](const QVariantMap &link) {
        shown.page->visit(link);
        REQUIRE(shown.settle());
        return table->model()->rowCount();
    };
    CHECK(rowsFor({{u"reached"_s, u"added"_s}, {u"to"_s, today}}) == 2);
    CHECK(rowsFor({{u"reached"_s, u"mql"_s}, {u"from"_s, today}, {u"to"_s, today}}) == 1);
    CHECK(shown.page->findChild<FilterBar *>()->state().filters.contains(u"mql"_s));
    CHECK(rowsFor({{u"reached"_s, u"sal"_s}, {u"to"_s, today}}) == 0);
    CHECK(rowsFor({{u"handoff"_s, u"overdue"_s}}) == 0);
}
