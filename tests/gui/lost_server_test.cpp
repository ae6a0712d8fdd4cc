// SPDX-License-Identifier: GPL-3.0-or-later
// A window whose server goes away, or no longer lets it in.
#include "catch.h"
#include "server/breakable_line.h"
#include "server_program.h"

#include "dialogs/confirm_dialog.h"
#include "dialogs/connect_dialog.h"
#include "dialogs/password_dialog.h"
#include "dialogs/team_dialog.h"
#include "main_window.h"
#include "parts/empty_state.h"
#include "parts/field_error.h"
#include "program.h"
#include "workspace_view.h"

#include "smarketing/workbench/person.h"
#include "smarketing/workbench/session.h"
#include "smarketing/workbench/workspace.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

using Break = BreakableLine::Break;

const QString firstPassword = u"first secret"_s;

/// Anna's window on a workspace at a team's server: by a line that can break, where nobody is asked for a password, or
/// by the network, where everybody is.
struct AtServer : ServerProgram {
    AtServer() : ServerProgram(u"gui_lost"_s, u"lost_anna"_s, firstPassword) {}
    ~AtServer()
    {
        line.open();
        program.reset();
        NewDatabase::administrator()->script(u"DROP OWNED BY lost_anna"_s);
    }

    BreakableLine line{database.address()};

    WorkspaceAddress network() const { return database.addressOf(u"lost_anna"_s, firstPassword); }
    WorkspaceAddress byLine() const
    {
        WorkspaceAddress address = line.address();
        address.setOption(u"user"_s, u"lost_anna"_s);
        return address;
    }
    void open(const WorkspaceAddress &address)
    {
        window->openWorkspace(address);
        REQUIRE(waitFor([&] { return window->workspaceView() && isSettled(); }));
        QTest::qWait(2500); // what the start leaves for later
        REQUIRE(waitFor([&] { return isSettled(); }));
    }
    bool isSettled() const { return window->session()->unanswered().isEmpty(); }
    QString stripText() const
    {
        auto *strip = find<QWidget>(u"bannerText"_s);
        return strip && strip->isVisible() ? strip->property("text").toString() : QString();
    }
    bool stripSays(const QString &text, int millis = 15'000) const
    {
        return waitFor([&] { return stripText().contains(text); }, millis);
    }
    TeamDialog *teamForm(const QString &name)
    {
        auto *form = new TeamDialog(*window->session(), {}, window);
        form->open();
        form->findChild<QLineEdit *>(u"nameField"_s)->setText(name);
        form->findChild<QLineEdit *>(u"problemField"_s)->setText(u"Few come back"_s);
        return form;
    }
    static void accept(QDialog *dialog) { dialog->findChild<QPushButton *>(u"acceptButton"_s)->click(); }
    qint64 teamsNamed(const QString &name) const
    {
        const auto administrator = testServer::connect(u"gui_lost"_s);
        return administrator->number(u"SELECT count(*) FROM smarketing.team WHERE name = ?"_s, name).value_or(-1);
    }
    void setPassword(const QString &password) const
    {
        NewDatabase::administrator()->script(u"ALTER ROLE lost_anna PASSWORD '%1'"_s.arg(password));
    }
    void endConnections() const
    {
        NewDatabase::administrator()->number(u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                                             "WHERE usename = 'lost_anna'"_s);
    }
    ServerPasswordDialog *askedForPassword()
    {
        REQUIRE(waitFor([&] { return find<ServerPasswordDialog>() != nullptr; }));
        return find<ServerPasswordDialog>();
    }
    void give(const QString &password, bool keep)
    {
        ServerPasswordDialog *dialog = askedForPassword();
        dialog->findChild<QLineEdit *>(u"passwordField"_s)->setText(password);
        dialog->findChild<QCheckBox *>(u"keepPassword"_s)->setChecked(keep);
        accept(dialog);
        REQUIRE(waitFor([&] { return find<ServerPasswordDialog>() != dialog; }));
    }
};

} // namespace

TEST_CASE_METHOD(AtServer, "Saved at the moment the connection breaks for long, a form is saved once",
                 "[gui][server][slow][R23]")
{
    open(byLine());
    const QPointer<TeamDialog> form = teamForm(u"Second team"_s);
    const Break where = GENERATE(Break::AfterCommit, Break::BeforeCommit);
    line.breakNext(where, true);
    accept(form);
    REQUIRE(stripSays(u"Whether it is saved"_s, 60'000));
    REQUIRE(form);
    accept(form); // again, impatiently
    line.open();
    if (where == Break::AfterCommit) {
        CHECK(waitFor([&] { return !form; }));
    } else {
        REQUIRE(waitFor([&] { return form->findChild<QPushButton *>(u"acceptButton"_s)->isEnabled(); }));
        CHECK(form->findChild<QWidget *>(u"formError"_s)->property("text").toString().contains(u"save again"_s));
        CHECK(form->findChild<QLineEdit *>(u"nameField"_s)->text() == u"Second team");
        CHECK(teamsNamed(u"Second team"_s) == 0);
        accept(form);
        CHECK(waitFor([&] { return !form; }));
    }
    CHECK(teamsNamed(u"Second team"_s) == 1);
    CHECK(waitFor([&] { return stripText().isEmpty(); }));
}

TEST_CASE_METHOD(AtServer, "A password that was changed is asked for again under an open window", "[gui][server][R28]")
{
    keychain->kept.insert(network().text(), firstPassword);
    open(network());
    const QPointer<TeamDialog> form = teamForm(u"Third team"_s);
    setPassword(u"second"_s);
    endConnections();
    REQUIRE(stripSays(u"no longer takes the password"_s));
    auto *button = find<QPushButton>(u"bannerButton"_s);
    REQUIRE(button->isVisible());

    button->click();
    give(u"wrong"_s, true);
    CHECK(waitFor([&] {
        const auto *dialog = find<ServerPasswordDialog>();
        return dialog && std::ranges::any_of(dialog->findChildren<FieldError *>(), [](const FieldError *error) {
                   return error->message().contains(u"not the password"_s);
               });
    }));
    const bool keep = GENERATE(true, false);
    give(u"second"_s, keep);
    CHECK(waitFor([&] { return stripText().isEmpty(); }));
    CHECK_FALSE(button->isVisible());
    CHECK(keychain->kept ==
          (keep ? QHash<QString, QString>{{network().text(), u"second"_s}} : QHash<QString, QString>()));

    REQUIRE(form);
    CHECK(form->findChild<QLineEdit *>(u"nameField"_s)->text() == u"Third team");
    accept(form);
    CHECK(waitFor([&] { return !form; }));
    CHECK(teamsNamed(u"Third team"_s) == 1);
}

TEST_CASE_METHOD(AtServer, "A login that was withdrawn under an open window is told in words", "[gui][server][R28]")
{
    open(network());
    const QPointer<TeamDialog> form = teamForm(u"Fourth team"_s);
    NewDatabase::administrator()->script(u"ALTER ROLE lost_anna NOLOGIN"_s);
    endConnections();
    CHECK(stripSays(u"was withdrawn"_s));
    CHECK_FALSE(find<QPushButton>(u"bannerButton"_s)->isVisible());
    REQUIRE(form);
    CHECK(form->findChild<QLineEdit *>(u"nameField"_s)->text() == u"Fourth team");
    NewDatabase::administrator()->script(u"ALTER ROLE lost_anna LOGIN"_s);
    CHECK(waitFor([&] { return stripText().isEmpty(); }, 20'000));
}

TEST_CASE_METHOD(AtServer, "Lists that could not be read say so, and are read once the server is back",
                 "[gui][server][R28]")
{
    open(byLine());
    line.close();
    REQUIRE(stripSays(u"cannot be reached"_s));
    const QString page = GENERATE(u"leads"_s, u"campaigns"_s, u"people"_s, u"inbox"_s);
    CAPTURE(page.toStdString());
    window->workspaceView()->go({page, {}});
    const auto says = [&] {
        QStringList texts;
        for (const EmptyState *state : window->workspaceView()->currentPage()->findChildren<EmptyState *>())
            if (state->isVisible() && state->parentWidget()->inherits("QTableView"))
                texts += state->accessibleName();
        return texts.join(u'\n');
    };
    CHECK(waitFor([&] { return says() == u"This cannot be read now"; }));
    for (const QLabel *label : window->workspaceView()->currentPage()->findChildren<QLabel *>())
        CHECK_FALSE((label->isVisible() && label->text() == u"0 leads"));
    line.open();
    REQUIRE(waitFor([&] { return stripText().isEmpty(); }, 30'000));
    CHECK(waitFor([&] { return says() != u"This cannot be read now"; }));
    if (page == u"people")
        CHECK(waitFor([&] { return find<QAbstractItemView>(u"peopleTable"_s)->model()->rowCount() == 1; }));
    else
        CHECK_FALSE(says().isEmpty());
}

TEST_CASE_METHOD(AtServer, "A window that closes while something waits for the server asks first", "[gui][server][R23]")
{
    open(byLine());
    const QPointer<TeamDialog> form = teamForm(u"Fifth team"_s);
    line.close();
    accept(form);
    QElapsedTimer clock;
    clock.start();
    window->close();
    CHECK(clock.elapsed() < 500);
    REQUIRE(waitFor([&] { return find<ConfirmDialog>() != nullptr; }));
    QDialog *question = find<ConfirmDialog>();
    CHECK(window->isVisible());
    SECTION("Once it is saved, it closes by itself")
    {
        line.open();
        CHECK(waitFor([&] { return !window; }, 30'000));
        CHECK(teamsNamed(u"Fifth team"_s) == 1);
    }
    SECTION("It can stay")
    {
        question->findChild<QPushButton *>(u"leaveButton"_s)->click();
        line.open();
        CHECK(waitFor([&] { return !form; }, 30'000));
        CHECK(window);
        CHECK(teamsNamed(u"Fifth team"_s) == 1);
    }
    SECTION("It can close and lose it, at once")
    {
        clock.restart();
        question->findChild<QPushButton *>(u"confirmButton"_s)->click();
        CHECK(waitFor([&] { return !window; }));
        program.reset();
        CHECK(clock.elapsed() < 6000);
        CHECK(teamsNamed(u"Fifth team"_s) == 0);
    }
}

TEST_CASE("Whoever changes their own password stays in when the connection is made anew [R28]", "[gui][server]")
{
    AtServer there;
    there.open(there.network());
    there.window->changeOwnPassword();
    QPointer<PasswordDialog> dialog = there.find<PasswordDialog>();
    REQUIRE(dialog);
    for (const QString &field : {u"passwordField"_s, u"againField"_s})
        dialog->findChild<QLineEdit *>(field)->setText(u"second secret"_s);
    AtServer::accept(dialog);
    REQUIRE(AtServer::waitFor([&] { return dialog.isNull(); }));

    bool isBack = false;
    QObject::connect(there.window->session(), &Session::reachabilityChanged, there.window,
                     [&isBack](bool reachable) { isBack = reachable; });
    there.endConnections();
    REQUIRE(AtServer::waitFor([&] { return isBack; }));
    CHECK_FALSE(there.find<ServerPasswordDialog>());
    QPointer<TeamDialog> form = there.teamForm(u"With another key"_s);
    AtServer::accept(form);
    CHECK(AtServer::waitFor([&] { return there.teamsNamed(u"With another key"_s) == 1; }));
}
