// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "server/test_server.h"
#include "workspace_fixture.h"

#include "dialogs/connect_dialog.h"
#include "dialogs/move_dialog.h"
#include "dialogs/moved_dialog.h"
#include "main_window.h"
#include "program.h"
#include "workspace_files.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

constexpr int movedMillis = 60'000;

/// The dialog over a window, and where its move leads.
struct Moving {
    explicit Moving(const WorkspaceAddress &from) : dialog(new MoveDialog(from, {}, &window))
    {
        window.resize(1024, 700);
        window.show();
        QObject::connect(dialog, &MoveDialog::moved, &window,
                         [this](const WorkspaceAddress &to, const workspaceMove::Arrived &arrived) {
                             result = new MovedDialog(to, arrived, &window);
                             result->open();
                         });
        dialog->open();
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = dialog->findChild<QLineEdit *>(field);
        REQUIRE(edit);
        edit->setText(text);
    }
    void start() { QTest::mouseClick(dialog->findChild<QPushButton *>(u"acceptButton"_s), Qt::LeftButton); }
    bool arrives()
    {
        return QTest::qWaitFor([&] { return result != nullptr; }, movedMillis);
    }

    QWidget window;
    MoveDialog *dialog;
    MovedDialog *result = nullptr;
};

/// Its whole address, as an administrator has it at hand.
void typeServer(Moving &moving, const WorkspaceAddress &server, const QString &database)
{
    QMap<QString, QString> options = server.options();
    options.insert(u"dbname"_s, database);
    options.remove(u"user"_s);
    moving.type(u"hostField"_s, WorkspaceAddress::of(options).text());
}

} // namespace

TEST_CASE("The window moves a workspace to a server, shows what arrived, and leads there", "[gui][move][file]")
{
    TestWorkspace workspace;
    workspace.addLead();
    const ServerWorkspace server(u"empty"_s, [](Database &) {});
    Moving moving(WorkspaceAddress::parse(workspace.path()));
    typeServer(moving, server.address(), server.name());
    moving.start();
    REQUIRE(moving.arrives());
    CHECK(server.connect()->number(u"SELECT count(*) FROM lead"_s) == 1);

    auto *table = moving.result->findChild<QTableWidget *>(u"movedTables"_s);
    REQUIRE(table);
    CHECK(table->item(0, 1)->text() == u"1"_s);
    CHECK(table->item(0, 2)->text().size() > 0); // in words, not by its icon alone
    QTest::mouseClick(moving.result->findChild<QPushButton *>(u"copyDetails"_s), Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text().contains(u"\nlead\t1\t"));
    QSignalSpy wanted(moving.result, &MovedDialog::openWanted);
    QTest::mouseClick(moving.result->findChild<QPushButton *>(u"openMoved"_s), Qt::LeftButton);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first().toString().contains(server.name()));
    CHECK_FALSE(wanted.first().first().toString().contains(u"postgres@"));
}

TEST_CASE("From a move to a server one comes to the form that asks who one is there", "[gui][move][file]")
{
    QSettings().clear();
    Program program(*qApp);
    MainWindow *window = program.newWindow();
    const workspaceMove::Arrived arrived;
    const QString encryption = GENERATE(QString(), u"require"_s);
    QMap<QString, QString> options{{u"host"_s, u"db.example.com"_s}, {u"port"_s, u"5433"_s},
                                   {u"dbname"_s, u"shop"_s},         {u"user"_s, u"postgres"_s},
                                   {u"password"_s, u"secret"_s},     {u"sslmode"_s, encryption}};
    auto *moved = new MovedDialog(WorkspaceAddress::of(options), arrived, window);
    QObject::connect(moved, &MovedDialog::openWanted, &window->files(), &WorkspaceFiles::openMoved);
    moved->open();
    QTest::mouseClick(moved->findChild<QPushButton *>(u"openMoved"_s), Qt::LeftButton);
    auto *dialog = window->findChild<ConnectDialog *>();
    REQUIRE(dialog);
    const auto text = [dialog](const QString &field) { return dialog->findChild<QLineEdit *>(field)->text(); };
    CHECK(text(u"hostField"_s) == u"db.example.com");
    CHECK(text(u"portField"_s) == u"5433");
    CHECK(text(u"dbnameField"_s) == u"shop");
    CHECK(text(u"userField"_s).isEmpty());
    CHECK(text(u"passwordField"_s).isEmpty());
    CHECK(dialog->findChild<QComboBox *>(u"sslmodeField"_s)->currentData() ==
          (encryption.isEmpty() ? u"prefer"_s : encryption));
    CHECK(dialog->focusWidget() == dialog->findChild<QLineEdit *>(u"userField"_s));
    delete dialog;
}

TEST_CASE("The window moves a workspace from a server to a file", "[gui][move][file]")
{
    TestWorkspace workspace;
    workspace.addLead();
    const ServerWorkspace server(u"empty"_s, [](Database &) {});
    workspaceMove::move(WorkspaceAddress::parse(workspace.path()), server.address());
    Moving moving(server.address());
    const QString back = workspace.folder() + u"/back"_s;
    moving.type(u"pathField"_s, back);
    moving.start();
    REQUIRE(moving.arrives());
    CHECK(Database::openFile(back + u".smarketing")->number(u"SELECT count(*) FROM lead"_s) == 1);
}

TEST_CASE("What stands in a move's way is said beside its field, and what was typed stays", "[gui][move][file]")
{
    TestWorkspace workspace;
    const ServerWorkspace server(u"empty"_s, [](Database &) {});
    Moving moving(WorkspaceAddress::parse(workspace.path()));
    moving.start();
    CHECK(moving.dialog->focusWidget() == moving.dialog->findChild<QLineEdit *>(u"hostField"_s));
    typeServer(moving, server.address(), u"nowhere"_s);
    moving.start();
    auto *accept = moving.dialog->findChild<QPushButton *>(u"acceptButton"_s);
    CHECK_FALSE(accept->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return accept->isEnabled(); }, movedMillis));
    CHECK(moving.dialog->isVisible());
    CHECK(moving.dialog->findChild<QLineEdit *>(u"hostField"_s)->text().contains(u"nowhere"));

    typeServer(moving, server.address(), server.name());
    moving.start();
    CHECK(moving.arrives());
}

TEST_CASE("A move that is cancelled comes back to its form and leaves nothing behind", "[gui][move][file]")
{
    TestWorkspace workspace;
    const ServerWorkspace server(u"empty"_s, [](Database &) {});
    Moving moving(WorkspaceAddress::parse(workspace.path()));
    typeServer(moving, server.address(), server.name());
    moving.start();
    QTest::keyClick(moving.dialog, Qt::Key_Escape);
    auto *accept = moving.dialog->findChild<QPushButton *>(u"acceptButton"_s);
    REQUIRE(QTest::qWaitFor([&] { return accept->isEnabled(); }, movedMillis));
    CHECK(moving.dialog->isVisible());
    CHECK(moving.result == nullptr);
    CHECK(server.connect()->number(u"SELECT count(*) FROM command"_s) == 0);
}
