// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody whom a manager changes while they are signed in.
#include "catch.h"

#include "dialogs/team_dialog.h"
#include "main_window.h"
#include "parts/message_bar.h"
#include "program.h"
#include "sign_in_view.h"
#include "workspace_fixture.h"
#include "workspace_view.h"

#include "smarketing/workbench/person.h"

#include <QAction>
#include <QApplication>
#include <QPointer>
#include <QSettings>
#include <QTest>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

/// Emil's window, on the list of leads.
struct EmilsWindow {
    TestWorkspace workspace{Engine::Sqlite};
    std::unique_ptr<Program> program;
    MainWindow *window = nullptr;

    EmilsWindow()
    {
        QSettings().clear();
        program = std::make_unique<Program>(*qApp);
        program->language().set(u"en"_s);
        window = program->newWindow();
        window->openWorkspace(workspace.address());
        REQUIRE(waitFor([this] { return window->session() && window->findChild<SignInView *>(); }));
        window->signIn(workspace.emil);
        window->workspaceView()->go({u"leads"_s, {}});
        REQUIRE(waitFor([this] { return window->workspaceView()->currentPage()->isSettled(); }));
        QTest::qWait(600); // the watch has begun
    }
    static bool waitFor(const std::function<bool()> &reached) { return QTest::qWaitFor(reached, 10'000); }
    void change(const std::function<void(Person &)> &how)
    {
        workspace.as(workspace.boss, [&](Transaction &tx) {
            const QList<Person> all = people::all(tx);
            Person emil = *std::ranges::find(all, workspace.emil.id, &Person::id);
            how(emil);
            people::change(tx, emil);
        });
    }
    QString message() const
    {
        const Notice *notice = window->findChild<MessageBar *>()->current();
        return notice ? notice->text : QString();
    }
    bool mayAdd() const
    {
        return window->workspaceView()->currentPage()->findChild<QAction *>(u"newLead"_s)->isEnabled();
    }
};

} // namespace

TEST_CASE_METHOD(EmilsWindow, "Another role is taken over at once, on the page one is on", "[gui][R22]")
{
    REQUIRE(mayAdd());
    change([](Person &emil) {
        emil.role = Role::Guest;
        emil.name = u"Emil Other"_s;
    });
    REQUIRE(waitFor([&] { return window->session()->actor().role == Role::Guest; }));
    CHECK(window->session()->actor().name == u"Emil Other");
    CHECK(window->workspaceView()->place().page == u"leads");
    CHECK_FALSE(mayAdd());
    CHECK(message().contains(u"Guest"_s));
}

TEST_CASE_METHOD(EmilsWindow, "Another role waits for the dialog that is open", "[gui][R22]")
{
    const QPointer<TeamDialog> dialog = new TeamDialog(*window->session(), {}, window->workspaceView()->currentPage());
    dialog->open();
    change([](Person &emil) { emil.role = Role::Guest; });
    QTest::qWait(1500);
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    dialog->close();
    CHECK(waitFor([&] { return window->session()->actor().role == Role::Guest; }));
}

TEST_CASE_METHOD(EmilsWindow, "Whoever is no longer active is signed out and told", "[gui][R22]")
{
    change([](Person &emil) { emil.active = false; });
    REQUIRE(waitFor([&] { return !window->workspaceView(); }));
    CHECK(window->findChild<SignInView *>());
    CHECK(message().contains(u"signed out"_s));
}
