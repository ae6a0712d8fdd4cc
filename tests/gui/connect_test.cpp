// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "server_program.h"

#include "dialogs/connect_dialog.h"
#include "main_window.h"
#include "parts/field_error.h"
#include "parts/message_bar.h"
#include "program.h"
#include "welcome_view.h"
#include "workspace_view.h"

#include "smarketing/workbench/workspace.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"Gęś 'i' %41"_s;

struct Fixture : ServerProgram {
    Fixture() : ServerProgram(u"gui_shop"_s, u"gui_anna"_s, secret) {}

    QString address() const { return database.addressOf(u"gui_anna"_s, {}).text(); }
    bool isOpen() const { return window->workspaceView() != nullptr; }

    ConnectDialog *connectDialog() const
    {
        find<QPushButton>(u"connectButton"_s)->click();
        auto *dialog = find<ConnectDialog>();
        REQUIRE(dialog);
        dialog->findChild<QLineEdit *>(u"hostField"_s)->setText(address() + u"?sslmode=prefer");
        return dialog;
    }
    /// What is said beside the password of a dialog; waits for it.
    static QString saidOfPassword(QDialog *dialog)
    {
        QString said;
        waitFor([&] {
            for (const FieldError *error : dialog->findChildren<FieldError *>()) {
                if (!error->message().isEmpty())
                    said = error->message();
            }
            return !said.isEmpty();
        });
        return said;
    }
    bool settingsHoldSecret() const
    {
        const QSettings settings;
        for (const QString &key : settings.allKeys()) {
            const QString text = settings.value(key).toStringList().join(u' ');
            if (text.contains(secret) || text.contains(u"G%C4%99"_s) || key.contains(secret))
                return true;
        }
        return false;
    }
};

} // namespace

TEST_CASE("A keychain that does not answer is not waited for", "[gui][server]")
{
    KeychainDouble keychain(50);
    keychain.answers = false;
    QObject context;
    QList<std::optional<QString>> answers;
    keychain.find(u"shop"_s, &context, [&](const std::optional<QString> &password) { answers += password; });
    CHECK(answers.isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return !answers.isEmpty(); }, 5000));
    CHECK(answers == QList<std::optional<QString>>{std::nullopt});

    SECTION("and what it says later is not heard")
    {
        keychain.late(u"too late"_s);
        CHECK(answers.size() == 1);
    }
    SECTION("Keeping says so too")
    {
        std::optional<bool> kept;
        keychain.keep(u"shop"_s, u"x"_s, &context, [&](bool done) { kept = done; });
        REQUIRE(QTest::qWaitFor([&] { return kept.has_value(); }, 5000));
        CHECK_FALSE(*kept);
    }
    SECTION("An answer whose asker has gone is dropped")
    {
        keychain.answers = true;
        auto asker = std::make_unique<QObject>();
        keychain.answers = false;
        keychain.find(u"shop"_s, asker.get(), [&](const std::optional<QString> &password) { answers += password; });
        asker.reset();
        keychain.late(u"secret"_s);
        CHECK(answers.size() == 1);
    }
}

TEST_CASE("An address that is pasted is taken apart, and put together again", "[gui][server]")
{
    QWidget window;
    auto *dialog = new ConnectDialog({}, &window);
    CHECK(dialog->findChild<QComboBox *>()->currentData() == u"verify-full"_s);
    dialog->findChild<QLineEdit *>(u"hostField"_s)
        ->setText(u"postgresql://mia@a.example,b.example:5433/shop?sslmode=require&connect_timeout=5"_s);
    CHECK(dialog->findChild<QLineEdit *>(u"hostField"_s)->text() == u"a.example,b.example");
    CHECK(dialog->findChild<QLineEdit *>(u"portField"_s)->text() == u",5433");
    CHECK(dialog->findChild<QLineEdit *>(u"dbnameField"_s)->text() == u"shop");
    CHECK(dialog->findChild<QLineEdit *>(u"userField"_s)->text() == u"mia");
    dialog->findChild<QLineEdit *>(u"passwordField"_s)->setText(u"secret"_s);
    CHECK(dialog->address().text() ==
          u"postgresql://mia@a.example,b.example:5433/shop?connect_timeout=5&sslmode=require");
    CHECK(dialog->address().options().value(u"password"_s) == u"secret");
    dialog->findChild<QLineEdit *>(u"hostField"_s)->setText(u"postgresql://a.example,b.example/shop"_s);
    CHECK(dialog->findChild<QLineEdit *>(u"portField"_s)->text().isEmpty());
    delete dialog;
}

TEST_CASE("An address that is typed is taken apart when its field is left", "[gui][server]")
{
    QWidget window;
    auto *dialog = new ConnectDialog({}, &window);
    const auto field = [dialog](const QString &name) { return dialog->findChild<QLineEdit *>(name); };
    dialog->open();
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    REQUIRE(dialog->focusWidget() == field(u"hostField"_s));
    field(u"userField"_s)->setText(u"mia"_s);
    const QString address = u"postgresql://db.example.com:5433/shop?tone=loud&connect_timeout=5"_s;
    QTest::keyClicks(field(u"hostField"_s), address);
    CHECK(field(u"hostField"_s)->text() == address);
    CHECK(field(u"dbnameField"_s)->text().isEmpty());
    QTest::keyClick(field(u"hostField"_s), Qt::Key_Tab);
    CHECK(field(u"hostField"_s)->text() == u"db.example.com");
    CHECK(field(u"portField"_s)->text() == u"5433");
    CHECK(field(u"dbnameField"_s)->text() == u"shop");
    CHECK(field(u"userField"_s)->text() == u"mia"); // the address names nobody else
    CHECK(field(u"serviceField"_s)->text() == u"connect_timeout=5&tone=loud");
    delete dialog;
}

TEST_CASE("The connect form says what it still needs, beside its field", "[gui][server][R28]")
{
    QWidget window;
    auto *dialog = new ConnectDialog({}, &window);
    const auto field = [dialog](const QString &name) { return dialog->findChild<QLineEdit *>(name); };
    const auto refusedAt = [&](const QString &said) {
        dialog->findChild<QPushButton *>(u"acceptButton"_s)->click();
        CHECK(Fixture::saidOfPassword(dialog).contains(said));
        return dialog->focusWidget()->objectName();
    };
    CHECK(refusedAt(u"server's name"_s) == u"hostField");
    field(u"hostField"_s)->setText(u"db.example.com"_s);
    CHECK(refusedAt(u"name of the database"_s) == u"dbnameField");
    field(u"dbnameField"_s)->setText(u"shop"_s);
    CHECK(refusedAt(u"login name"_s) == u"userField");
    for (const QString &port : {u"0"_s, u"65536"_s, u"many"_s, u"5432,x"_s}) {
        field(u"portField"_s)->setText(port);
        CHECK(refusedAt(u"from 1 to 65535"_s) == u"portField");
        CHECK(isInvalid(field(u"portField"_s)));
    }
    delete dialog;
}

TEST_CASE("Somebody connects to a team's server from the welcome page", "[gui][server][R28]")
{
    Fixture fixture;
    ConnectDialog *dialog = fixture.connectDialog();
    auto *password = dialog->findChild<QLineEdit *>(u"passwordField"_s);
    auto *accept = dialog->findChild<QPushButton *>(u"acceptButton"_s);

    SECTION("A login with a capital letter is refused with what one may have to mend")
    {
        password->setText(secret);
        dialog->findChild<QLineEdit *>(u"userField"_s)->setText(u"Gui_Anna"_s);
        accept->click();
        CHECK(Fixture::saidOfPassword(dialog).contains(u"small letters"));
        CHECK(isInvalid(dialog->findChild<QLineEdit *>(u"userField"_s)));
        CHECK(isInvalid(password));
    }
    SECTION("A wrong password is told beside its field, and what was entered stays")
    {
        password->setText(u"wrong"_s);
        accept->click();
        CHECK(Fixture::saidOfPassword(dialog).contains(u"this login with this password"));
        CHECK(dialog->isVisible());
        CHECK(dialog->findChild<QLineEdit *>(u"dbnameField"_s)->text() == u"gui_shop");
    }
    SECTION("Testing says who one would be, and opens nothing")
    {
        password->setText(secret);
        dialog->findChild<QPushButton *>(u"testButton"_s)->click();
        auto *result = dialog->findChild<QWidget *>(u"testResult"_s);
        REQUIRE(Fixture::waitFor([&] { return result->isVisible(); }));
        CHECK(result->property("text").toString().contains(u"Anna Nowak"));
        CHECK_FALSE(fixture.isOpen());
    }
    SECTION("With the right one the workspace opens, and the password is kept only where that was asked for")
    {
        const bool keeps = GENERATE(false, true);
        password->setText(secret);
        dialog->findChild<QCheckBox *>(u"keepPassword"_s)->setChecked(keeps);
        accept->click();
        REQUIRE(Fixture::waitFor([&] { return fixture.isOpen(); }));
        CHECK(fixture.window->session()->actor().name == u"Anna Nowak");
        CHECK(Fixture::waitFor([&] { return fixture.window->windowTitle().contains(u"gui_shop on 127.0.0.1"_s); }));
        CHECK_FALSE(fixture.find<QAction>(u"actionBackUp"_s)->isEnabled());
        CHECK_FALSE(fixture.find<QAction>(u"actionRestore"_s)->isEnabled());
        const QString place = fixture.program->preferences().recentFiles().value(0);
        CHECK(place.startsWith(u"postgresql://gui_anna@127.0.0.1:"));
        CHECK_FALSE(fixture.settingsHoldSecret());
        CHECK(fixture.keychain->kept.contains(place) == keeps);
    }
}

TEST_CASE("A server that is remembered asks for the password, where the keychain has none", "[gui][server]")
{
    Fixture fixture;
    fixture.program->preferences().addRecentFile(fixture.address());
    const auto open = [&] { fixture.program->openWorkspace(fixture.address(), fixture.window); };

    SECTION("The keychain has it")
    {
        fixture.keychain->kept.insert(fixture.address(), secret);
        open();
        CHECK(Fixture::waitFor([&] { return fixture.isOpen(); }));
        CHECK_FALSE(fixture.find<ServerPasswordDialog>());
    }
    SECTION("What the keychain has is out of date")
    {
        fixture.keychain->kept.insert(fixture.address(), u"old"_s);
        open();
        REQUIRE(Fixture::waitFor([&] { return fixture.find<ServerPasswordDialog>() != nullptr; }));
        CHECK(Fixture::saidOfPassword(fixture.find<ServerPasswordDialog>()).contains(u"not the password"));
        CHECK(fixture.keychain->kept.isEmpty());
    }
    SECTION("The keychain hangs: one is asked, and it is told that nothing was kept")
    {
        fixture.keychain->answers = false;
        open();
        REQUIRE(Fixture::waitFor([&] { return fixture.find<ServerPasswordDialog>() != nullptr; }));
        auto *dialog = fixture.find<ServerPasswordDialog>();
        dialog->findChild<QLineEdit *>(u"passwordField"_s)->setText(secret);
        dialog->findChild<QCheckBox *>(u"keepPassword"_s)->setChecked(true);
        dialog->findChild<QPushButton *>(u"acceptButton"_s)->click();
        REQUIRE(Fixture::waitFor([&] { return fixture.isOpen(); }));
        CHECK(Fixture::waitFor([&] {
            const Notice *notice = fixture.find<MessageBar>()->current();
            return notice && notice->text.contains(u"not kept"_s);
        }));
        CHECK_FALSE(fixture.settingsHoldSecret());
    }
}
