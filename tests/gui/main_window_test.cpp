// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "banner.h"
#include "day_text.h"
#include "dialogs/create_workspace_dialog.h"
#include "main_window.h"
#include "models/person_model.h"
#include "pages/lead_actions.h"
#include "parts/field_error.h"
#include "parts/label.h"
#include "parts/message_bar.h"
#include "parts/search_combo.h"
#include "parts/table_view.h"
#include "program.h"
#include "sign_in_view.h"
#include "welcome_view.h"
#include "workspace_fixture.h"
#include "workspace_view.h"

#include "smarketing/workbench/handoff.h"
#include "smarketing/workbench/person.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSemaphore>
#include <QSet>
#include <QSpinBox>
#include <QTest>
#include <QTextEdit>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

/// A program with nothing remembered and one window, whose parts are found as a user finds them: by name.
struct Fixture {
    TestWorkspace workspace;
    std::unique_ptr<Program> program;
    MainWindow *window = nullptr;

    Fixture()
    {
        QSettings().clear();
        program = std::make_unique<Program>(*qApp);
        program->language().set(u"en"_s);
        window = program->newWindow();
        window->resize(1280, 800);
    }

    template <class T> T *find(const QString &name = {}) const { return window->findChild<T *>(name); }
    bool waitFor(const std::function<bool()> &reached) const { return QTest::qWaitFor(reached, 10'000); }

    void openWorkspace()
    {
        window->openWorkspace(workspace.address());
        REQUIRE(waitFor([this] { return find<SignInView>() && find<SignInView>()->isSettled(); }));
    }

    void signInAs(const Person &person)
    {
        openWorkspace();
        window->signIn(person);
        REQUIRE(waitFor([this] { return onPage(u"home"_s); }));
    }

    bool onPage(const QString &name) const
    {
        const WorkspaceView *view = window->workspaceView();
        return view && view->place().page == name && view->currentPage()->isSettled();
    }

    QString message() const
    {
        const Notice *notice = find<MessageBar>()->current();
        return notice ? notice->text : QString();
    }
};

} // namespace

TEST_CASE("A workspace is opened, one says who one is, and the home page shows", "[gui]")
{
    Fixture fixture;
    CHECK(fixture.find<WelcomeView>());
    fixture.openWorkspace();

    auto *person = fixture.find<SearchCombo>(u"personField"_s);
    person->setFocus();
    person->setCurrentKey({});
    QTest::keyClicks(person, fixture.workspace.sven.login);
    QTest::keyClick(person, Qt::Key_Escape);
    QTest::keyClick(person, Qt::Key_Return);
    REQUIRE(fixture.waitFor([&] { return fixture.onPage(u"home"_s); }));
    CHECK(fixture.window->session()->actor().id == fixture.workspace.sven.id);
    CHECK(fixture.waitFor([&] { return fixture.window->windowTitle().contains(u".smarketing"_s); }));

    SECTION("Signing out asks again, and proposes who was there")
    {
        fixture.window->signOut();
        REQUIRE(fixture.waitFor([&] { return fixture.find<SignInView>() && fixture.find<SignInView>()->isSettled(); }));
        CHECK(fixture.find<SearchCombo>(u"personField"_s)->currentKey() == fixture.workspace.sven.login);
    }
    SECTION("Closing the workspace leads back to the welcome, which remembers it")
    {
        fixture.window->closeWorkspace();
        CHECK(fixture.waitFor([&] { return fixture.find<WelcomeView>(); }));
        CHECK(fixture.window->session() == nullptr);
        CHECK(fixture.program->preferences().recentFiles() == QStringList{fixture.workspace.path()});
    }
}

TEST_CASE("A workspace that can only be read says so on every page", "[gui]")
{
    Fixture fixture;
    Session session(fixture.workspace.address(), fixture.workspace.clock(), Database::Access::ReadOnly);
    session.signIn(fixture.workspace.boss);
    WorkspaceView view(*fixture.program, session);
    const auto *banner = view.findChild<Banner *>();
    REQUIRE(banner);
    CHECK(banner->isVisibleTo(&view));
    CHECK(banner->findChild<Label *>()->text().contains(u"can only be read"_s));
    view.go({u"people"_s, {}});
    REQUIRE(fixture.waitFor([&] { return view.currentPage()->isSettled(); }));
    const auto *addPerson = view.findChild<QAction *>(u"actionAddPerson"_s);
    REQUIRE(addPerson);
    CHECK_FALSE(addPerson->isEnabled());
}

TEST_CASE("Signing in is refused beside the field that is wrong", "[gui][R28]")
{
    Fixture fixture;
    fixture.workspace.as(fixture.workspace.mia,
                         [&](Transaction &tx) { people::setPassword(tx, fixture.workspace.mia.id, u"secret"_s); });
    fixture.openWorkspace();
    auto *person = fixture.find<SearchCombo>(u"personField"_s);
    auto *password = fixture.find<QLineEdit>(u"passwordField"_s);
    auto *button = fixture.find<QPushButton>(u"signInButton"_s);

    SECTION("Nobody at all")
    {
        person->clear();
        button->click();
        CHECK(isInvalid(person));
        CHECK(fixture.find<SignInView>()->findChild<FieldError *>()->message().contains(u"Pick your name"_s));
        CHECK(button->isEnabled());
    }
    SECTION("An unknown login")
    {
        person->setText(u"nobody"_s);
        button->click();
        CHECK(fixture.waitFor([&] { return isInvalid(person); }));
        CHECK(button->isEnabled());
    }
    SECTION("A wrong password")
    {
        person->setCurrentKey(fixture.workspace.mia.login);
        Q_EMIT person->currentChanged(fixture.workspace.mia.login);
        CHECK(password->isVisible());
        password->setText(u"wrong"_s);
        button->click();
        CHECK(fixture.waitFor([&] { return isInvalid(password); }));
        CHECK(fixture.window->workspaceView() == nullptr);
        password->setText(u"secret"_s);
        button->click();
        CHECK(fixture.waitFor([&] { return fixture.onPage(u"home"_s); }));
    }
}

TEST_CASE("Pages are reached from the keyboard", "[gui]")
{
    Fixture fixture;
    fixture.signInAs(fixture.workspace.boss);
    fixture.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(fixture.window));
    const QList<PageEntry> pages = fixture.window->workspaceView()->pages();
    for (int place = 0; place < std::min<int>(9, int(pages.size())); ++place) {
        INFO(pages[place].name.toStdString());
        QTest::keyClick(fixture.window, static_cast<Qt::Key>(Qt::Key_1 + place), Qt::ControlModifier);
        CHECK(fixture.waitFor([&] { return fixture.onPage(pages[place].name); }));
    }
    QTest::keyClick(fixture.window, Qt::Key_K, Qt::ControlModifier);
    auto *field = fixture.find<QLineEdit>(u"commandPaletteField"_s);
    REQUIRE(field);
    QTest::keyClicks(field, u"settings"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(fixture.waitFor([&] { return fixture.onPage(u"settings"_s); }));
}

TEST_CASE("The language is switched while the program runs", "[gui]")
{
    Fixture fixture;
    fixture.signInAs(fixture.workspace.boss);
    const QString today = QLocale().toString(QDate::currentDate(), QLocale::LongFormat);
    const auto shows = [&](const QString &text) {
        const QList<QLabel *> labels = fixture.window->workspaceView()->currentPage()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == text; });
    };
    CHECK(shows(today));
    fixture.program->chooseLanguage(u"pl"_s);
    CHECK(fixture.waitFor([&] { return fixture.onPage(u"home"_s); }));
    const QString dzisiaj = dayText::capitalized(QLocale(u"pl"_s).toString(QDate::currentDate(), QLocale::LongFormat));
    CHECK(dzisiaj != today);
    CHECK(shows(dzisiaj));
    CHECK(fixture.find<QAction>(u"actionLanguage_pl"_s)->isChecked());
    CHECK(fixture.program->preferences().language() == u"pl"_s);
    fixture.program->chooseLanguage(u"en"_s);
}

TEST_CASE("The window goes on while another program holds the workspace", "[gui]")
{
    Fixture fixture;
    fixture.signInAs(fixture.workspace.boss);
    fixture.window->workspaceView()->go({u"agreement"_s, {{u"terms"_s, true}}});
    REQUIRE(fixture.waitFor([&] { return fixture.onPage(u"agreement"_s); }));
    REQUIRE(fixture.waitFor([&] { return fixture.window->workspaceView()->currentPage()->isSettled(); }));

    const auto other = fixture.workspace.connect();
    other->begin();
    auto *limit = fixture.find<QSpinBox>(u"overdueLimitField"_s);
    REQUIRE(limit);
    limit->setValue(7);
    fixture.find<QPushButton>(u"putSlaInForce"_s)->click();
    fixture.window->workspaceView()->go({u"home"_s, {}});
    CHECK(fixture.waitFor([&] { return fixture.onPage(u"home"_s); }));
    CHECK(fixture.workspace.number(u"SELECT count(*) FROM sla"_s) == 1);
    other->rollback();
    CHECK(fixture.waitFor([&] { return fixture.workspace.number(u"SELECT count(*) FROM sla"_s) == 2; }));
}

TEST_CASE("Whoever is handed a lead is told, once", "[gui]")
{
    Fixture fixture;
    fixture.signInAs(fixture.workspace.sven);
    const LeadId lead = fixture.workspace.addLead(u"Lindgren"_s);
    fixture.workspace.addHandoff(lead, fixture.workspace.sven);
    REQUIRE(fixture.waitFor([&] { return fixture.message().contains(u"Lindgren"_s); }));
    fixture.find<MessageBar>()->dismiss();
    fixture.workspace.addHandoff(fixture.workspace.addLead(u"Ek"_s), fixture.workspace.ola);
    CHECK_FALSE(QTest::qWaitFor([&] { return !fixture.message().isEmpty(); }, 1500));
}

TEST_CASE("Several leads handed over at once are told of in one line that leads to the inbox", "[gui]")
{
    Fixture fixture;
    fixture.signInAs(fixture.workspace.sven);
    const LeadId first = fixture.workspace.addLead(u"Lindgren"_s);
    const LeadId second = fixture.workspace.addLead(u"Ek"_s);
    const bool several = GENERATE(true, false);
    const auto handed = fixture.workspace.as(fixture.workspace.mia, [&](Transaction &tx) {
        const QList<LeadId> leads = several ? QList{first, second} : QList{first};
        return handoffs::handOver(tx, {leads, fixture.workspace.sven.id, u"Asked for a price"_s, {}, {}});
    });
    REQUIRE(handed.missing.isEmpty());
    REQUIRE(fixture.waitFor([&] { return !fixture.message().isEmpty(); }));
    CHECK(fixture.message().contains(fixture.workspace.mia.name));
    CHECK(fixture.message().contains(u"2 leads"_s) == several);
    CHECK(fixture.message().contains(u"Lindgren"_s) == !several);
    fixture.find<QPushButton>(u"messageAction"_s)->click();
    CHECK(fixture.window->workspaceView()->place().page == u"inbox"_s);
    CHECK(fixture.window->workspaceView()->place().arguments.contains(u"handoff"_s) == !several);
}

TEST_CASE("Undo says what it takes back, and is offered as long as it can", "[gui][R23]")
{
    Fixture fixture;
    const LeadId lead = fixture.workspace.addLead(u"Lindgren"_s);
    fixture.signInAs(fixture.workspace.mia);
    auto *menu = fixture.find<QAction>(u"actionUndo"_s);
    auto *button = fixture.find<QPushButton>(u"messageAction"_s);
    const auto deleted = [&] { return fixture.workspace.number(u"SELECT count(*) FROM lead WHERE deleted_at > 0"_s); };
    const qint64 before = deleted();
    CHECK_FALSE(menu->isEnabled());
    LeadActions actions(*fixture.window->session(), fixture.window);
    QObject::connect(&actions, &LeadActions::messageRaised, fixture.window, &MainWindow::showMessage);
    actions.remove({lead});
    REQUIRE(fixture.waitFor([&] { return menu->isEnabled(); }));
    CHECK(menu->text().contains(fixture.message()));
    CHECK(button->isVisible());

    SECTION("Once taken back by one way, it is gone from the other")
    {
        menu->trigger();
        CHECK(fixture.message().isEmpty());
        CHECK_FALSE(menu->isEnabled());
        CHECK(menu->text() == u"&Undo");
        CHECK(fixture.waitFor([&] { return deleted() == before; }));
    }
    SECTION("Somebody else has brought it back")
    {
        fixture.workspace.as(fixture.workspace.boss, [&](Transaction &tx) { leadStore::restore(tx.database, lead); });
        CHECK(fixture.waitFor([&] { return !menu->isEnabled(); }));
        CHECK(fixture.message().isEmpty());
    }
    SECTION("The pages it belongs to are made anew")
    {
        fixture.program->chooseLanguage(u"sv"_s);
        CHECK_FALSE(fixture.find<QAction>(u"actionUndo"_s)->isEnabled());
    }
}

TEST_CASE("Ctrl+Z in a field takes back what was typed there, not the last command", "[gui][R23]")
{
    Fixture fixture;
    fixture.signInAs(fixture.workspace.mia);
    fixture.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(fixture.window));
    int undone = 0;
    fixture.window->showMessage({Message::Kind::Success, u"Something was done"_s, [&] { ++undone; }});
    QLineEdit line(fixture.window);
    QPlainTextEdit text(fixture.window);
    QTextEdit rich(fixture.window);
    for (QWidget *field : std::initializer_list<QWidget *>{&line, &text, &rich}) {
        field->show();
        field->setFocus();
        QTest::keyClicks(field, u"abc"_s);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    }
    CHECK(line.text().isEmpty());
    CHECK(text.toPlainText().isEmpty());
    CHECK(rich.toPlainText().isEmpty());
    CHECK(undone == 0);
}

TEST_CASE("The keyboard is where the work is, from the first key on", "[gui]")
{
    Fixture fixture;
    fixture.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(fixture.window));
    bool pageHadKeyboard = false;
    QObject::connect(qApp, &QApplication::focusChanged, fixture.window, [&](QWidget *, QWidget *now) {
        const WorkspaceView *view = fixture.window->workspaceView();
        pageHadKeyboard = pageHadKeyboard || (view && now && now == view->currentPage());
    });
    fixture.openWorkspace();
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    };
    CHECK(fixture.find<SearchCombo>(u"personField"_s)->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), fixture.workspace.mia.login);
    press(Qt::Key_Escape);
    press(Qt::Key_Return);
    REQUIRE(fixture.waitFor([&] { return fixture.onPage(u"home"_s); }));
    // Nobody else gives the keyboard back after a popup where there is no window manager; it may go astray on the way.
    fixture.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(fixture.window));
    CHECK(fixture.waitFor([&] { return pageHadKeyboard; }));
    press(Qt::Key_6, Qt::ControlModifier);
    REQUIRE(fixture.waitFor([&] { return fixture.onPage(u"campaigns"_s); }));
    press(Qt::Key_N, Qt::ControlModifier);
    const QPointer dialog = fixture.find<QDialog>(u"nameDialog"_s);
    REQUIRE(dialog);
    dialog->activateWindow();
    REQUIRE(fixture.waitFor([&] { return QApplication::activeWindow() == dialog; }));
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"Not this one"_s);
    dialog->findChild<QPushButton *>(u"cancel"_s)->setFocus();
    press(Qt::Key_Return); // presses Cancel, not the dialog's default
    CHECK(fixture.waitFor([&] { return !dialog || dialog->isHidden(); }));
    CHECK(fixture.workspace.number(u"SELECT count(*) FROM campaign"_s) == 1);
}

TEST_CASE("What one was told is not told the next", "[gui]")
{
    Fixture fixture;
    fixture.signInAs(fixture.workspace.sven);
    fixture.window->showMessage({Message::Kind::Error, u"Something went wrong"_s, {}});
    fixture.window->signOut();
    CHECK(fixture.message().isEmpty());
}

TEST_CASE("Two windows of one program have the same workspace open", "[gui]")
{
    Fixture fixture;
    fixture.signInAs(fixture.workspace.sven);
    MainWindow *other = fixture.program->newWindow();
    fixture.program->openWorkspace(fixture.workspace.path(), other);
    REQUIRE(fixture.waitFor([&] { return other->workspacePath() == fixture.workspace.path() && other->session(); }));
    other->signIn(fixture.workspace.mia);
    CHECK(fixture.window->session()->actor().id == fixture.workspace.sven.id);
    CHECK(
        fixture.waitFor([&] { return other->workspaceView() && other->workspaceView()->currentPage()->isSettled(); }));
    fixture.program->openWorkspace(fixture.workspace.path(), fixture.window);
    CHECK(fixture.program->windows().size() == 2);
    other->close();
    CHECK(fixture.waitFor([&] { return fixture.program->windows().size() == 1; }));
}

TEST_CASE("A workspace closes at once while a backup is still being made", "[gui]")
{
    Fixture fixture;
    fixture.signInAs(fixture.workspace.boss);
    QSemaphore goOn;
    bool done = false;
    fixture.window->session()->longWork([&](Database &, const Person &, const Session::Clock &) {
        goOn.acquire();
        done = true;
    });
    bool ended = false;
    fixture.window->closeWorkspace([&] { ended = true; });
    CHECK(fixture.find<WelcomeView>());
    QTest::qWait(50);
    CHECK_FALSE(ended);
    goOn.release();
    CHECK(fixture.waitFor([&] { return ended; }));
    CHECK(done);
}

TEST_CASE("Escape puts the message away", "[gui]")
{
    Fixture fixture;
    fixture.signInAs(fixture.workspace.boss);
    fixture.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(fixture.window));
    fixture.window->showMessage({Message::Kind::Error, u"Something went wrong"_s, {}});
    CHECK(fixture.message() == u"Something went wrong"_s);
    QTest::keyClick(fixture.window->workspaceView()->currentPage(), Qt::Key_Escape);
    CHECK(fixture.message().isEmpty());
}

TEST_CASE("Controls that one may not use say why", "[gui]")
{
    Fixture fixture;
    fixture.signInAs(fixture.workspace.sven);
    fixture.window->workspaceView()->go({u"people"_s, {}});
    REQUIRE(fixture.waitFor([&] { return fixture.onPage(u"people"_s); }));
    const auto *add = fixture.find<QAction>(u"actionAddPerson"_s);
    REQUIRE(add);
    CHECK_FALSE(add->isEnabled());
    CHECK(add->toolTip() != add->text());
    fixture.window->workspaceView()->go({u"agreement"_s, {}});
    const auto *limit = fixture.find<QSpinBox>(u"overdueLimitField"_s);
    REQUIRE(limit);
    CHECK_FALSE(limit->isEnabled());
}

TEST_CASE("The list of people says a department once, and a role where it is another", "[gui]")
{
    Fixture fixture;
    fixture.signInAs(fixture.workspace.boss);
    fixture.window->workspaceView()->go({u"people"_s, {}});
    auto *table = fixture.find<TableView>(u"peopleTable"_s);
    REQUIRE(fixture.waitFor([&] { return table->model()->rowCount() > 0; }));
    QSet<QString> roles;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const auto cell = [&](int column) { return table->model()->index(row, column).data().toString(); };
        CHECK(cell(PersonModel::DepartmentColumn) != cell(PersonModel::RoleColumn));
        roles += cell(PersonModel::RoleColumn);
    }
    CHECK(roles.contains(u"Member"_s));
    CHECK(roles.contains(u"Manager"_s));
}

TEST_CASE("A person is added, and a mistake is told beside its field", "[gui][R28]")
{
    Fixture fixture;
    fixture.signInAs(fixture.workspace.boss);
    fixture.window->workspaceView()->go({u"people"_s, {}});
    REQUIRE(fixture.waitFor([&] { return fixture.onPage(u"people"_s); }));
    fixture.find<QAction>(u"actionAddPerson"_s)->trigger();
    auto *dialog = fixture.find<QDialog>(u"personDialog"_s);
    REQUIRE(dialog);
    auto *name = dialog->findChild<QLineEdit *>(u"nameField"_s);
    auto *login = dialog->findChild<QLineEdit *>(u"loginField"_s);
    name->setText(u"Zoë Ångström"_s);
    login->setText(fixture.workspace.sven.login);
    dialog->findChild<QPushButton *>(u"acceptButton"_s)->click();
    CHECK(fixture.waitFor([&] { return isInvalid(login); }));
    CHECK(name->text() == u"Zoë Ångström"_s);
    login->setText(u"zoe"_s);
    dialog->findChild<QPushButton *>(u"acceptButton"_s)->click();
    CHECK(fixture.waitFor([&] { return fixture.message().contains(u"Zoë Ångström"_s); }));
    CHECK(fixture.workspace.number(u"SELECT count(*) FROM person WHERE login = 'zoe'"_s) == 1);
}

TEST_CASE("A damaged workspace is put right from a backup, as its message says", "[gui][R28]")
{
    Fixture fixture;
    const QString backup = fixture.workspace.folder() + u"/backup.smarketing"_s;
    const QString damaged = fixture.workspace.folder() + u"/damaged.smarketing"_s;
    QFile::copy(fixture.workspace.path(), backup);
    QFile::copy(fixture.workspace.path(), damaged);
    QFile file(damaged);
    REQUIRE(file.resize(file.size() / 2));
    CHECK_FALSE(fixture.find<QAction>(u"actionRestore"_s)->isEnabled());
    fixture.window->openWorkspace(WorkspaceAddress::parse(damaged));
    REQUIRE(fixture.waitFor([&] { return fixture.message().contains(u"damaged"_s); }));
    REQUIRE(fixture.find<QAction>(u"actionRestore"_s)->isEnabled());
    fixture.find<QAction>(u"actionRestore"_s)->trigger();
    auto *dialog = fixture.find<QFileDialog>(u"workspaceFileDialog"_s);
    REQUIRE(dialog);
    Q_EMIT dialog->fileSelected(backup);
    dialog->close();
    CHECK(fixture.waitFor([&] { return fixture.window->workspacePath() == damaged && fixture.find<SignInView>(); }));
}

TEST_CASE("Files that are no workspaces get their own clear words", "[gui][R28]")
{
    Fixture fixture;
    const QString path = fixture.workspace.folder() + u"/letter.smarketing"_s;
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Dear marketing, thank you for the leads.");
    file.close();
    fixture.window->openWorkspace(WorkspaceAddress::parse(path));
    CHECK(fixture.waitFor([&] { return fixture.message().contains(u"not a Smarketing workspace"_s); }));
    CHECK(fixture.window->workspacePath().isEmpty());
    fixture.window->openWorkspace(WorkspaceAddress::parse(fixture.workspace.folder() + u"/missing.smarketing"_s));
    fixture.find<MessageBar>()->dismiss();
    CHECK(fixture.waitFor([&] { return fixture.message().contains(u"cannot be reached"_s); }));
}
