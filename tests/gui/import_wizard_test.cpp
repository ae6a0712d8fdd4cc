// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "dialogs/confirm_dialog.h"
#include "dialogs/import_revert_dialog.h"
#include "dialogs/import_wizard.h"
#include "main_window.h"
#include "models/import_preview_model.h"
#include "pages/import_page.h"
#include "parts/choice_chips.h"
#include "parts/label.h"
#include "parts/table_view.h"
#include "program.h"
#include "search_upkeep.h"
#include "style/theme.h"
#include "workspace_fixture.h"
#include "workspace_view.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray contacts = "First name,Last name,Email,Phone,Company,Score\n"
                            "Anna,Berg,berg@example.org,+48 601 234 567,Berg AB,3\n"
                            "Jan,Kowalski,jan(at)example.org,,Kowal,4\n"
                            "Ewa,Nowak,ewa@example.org,,Nowak,5\n";

/// A workspace with somebody of marketing signed in, and the wizard on a file; its parts are found by name.
struct Fixture {
    TestWorkspace workspace;
    Session session{workspace.address(), workspace.clock()};
    QWidget window;
    QPointer<ImportWizard> wizard;

    Fixture()
    {
        session.signIn(workspace.mia);
        window.resize(1024, 700);
        window.show();
    }

    QString write(const QByteArray &content) const
    {
        QFile file(QString(workspace.folder() + u"/contacts.csv"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    void open(const QByteArray &content) { wizard = ImportWizard::open(session, &window, write(content)); }
    template <class T> T *find(const QString &name) const { return wizard->findChild<T *>(name); }
    bool waitFor(const std::function<bool()> &reached) const { return QTest::qWaitFor(reached, 10'000); }
    bool goOn() const
    {
        const bool ready = waitFor([this] { return wizard->canGoOn(); });
        if (ready)
            find<QPushButton>(u"importNext"_s)->click();
        return ready;
    }
    qint64 leads() const { return workspace.number(u"SELECT count(*) FROM lead WHERE deleted_at IS NULL"_s); }
    ImportPreviewModel *preview() const { return wizard->findChild<ImportPreviewModel *>(); }
};

} // namespace

TEST_CASE("A file goes through all steps of the wizard into the workspace and back out", "[gui][R26]")
{
    Fixture fixture;
    const qint64 before = fixture.leads();
    fixture.open(contacts);
    REQUIRE(fixture.goOn());
    CHECK(fixture.find<ChoiceChips>(u"importKind"_s)->selectedKey() == u"leads"_s);
    CHECK(fixture.find<QComboBox>(u"importField2"_s)->currentText() == u"E-mail"_s);
    REQUIRE(fixture.goOn());
    REQUIRE(fixture.waitFor([&] { return fixture.wizard->canGoOn(); }));
    CHECK(fixture.preview()->count(RowMatch::New) == 2);
    CHECK(fixture.preview()->count(RowMatch::Reject) == 1);
    CHECK(fixture.leads() == before);
    REQUIRE(fixture.goOn());
    REQUIRE(fixture.waitFor([&] { return fixture.wizard->canGoOn(); }));
    CHECK(fixture.leads() == before + 2);
    CHECK(fixture.find<Label>(u"importCreated"_s)->text() == u"2"_s);
    CHECK(fixture.find<Label>(u"importRejected"_s)->text() == u"1"_s);
    CHECK(fixture.find<QPushButton>(u"importSaveRejects"_s)->isVisible());

    fixture.find<QPushButton>(u"importTakeBack"_s)->click();
    auto *revert = fixture.wizard->findChild<ImportRevertDialog *>();
    REQUIRE(revert);
    CHECK(fixture.leads() == before + 2);
    revert->findChild<QPushButton *>(u"acceptButton"_s)->click();
    CHECK(fixture.waitFor([&] { return fixture.leads() == before; }));
    CHECK(fixture.waitFor([&] { return !fixture.find<QPushButton>(u"importTakeBack"_s)->isVisible(); }));
}

TEST_CASE("A bad e-mail is marked in the preview, mended in place and goes in", "[gui][R26][R28]")
{
    Fixture fixture;
    fixture.open(contacts);
    REQUIRE(fixture.goOn());
    REQUIRE(fixture.goOn());
    REQUIRE(fixture.waitFor([&] { return fixture.wizard->canGoOn(); }));
    auto *table = fixture.find<TableView>(u"importPreview"_s);
    fixture.find<QPushButton>(u"importNextProblem"_s)->click();
    const QModelIndex cell = table->currentIndex();
    CHECK(cell.row() == 1);
    CHECK(cell.data().toString() == u"jan(at)example.org"_s);
    CHECK(cell.data(role::icon).toString() == u"circle-x"_s);
    CHECK(cell.data(role::tone).toInt() == int(Tone::Error));
    CHECK(cell.data(Qt::ToolTipRole).toString().contains(u"jan(at)example.org"_s));

    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = table->findChild<QLineEdit *>();
    REQUIRE(editor);
    editor->setText(u"jan@example.org"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(fixture.waitFor([&] { return fixture.preview()->count(RowMatch::New) == 3; }));
    CHECK_FALSE(table->currentIndex().data(role::icon).isValid());
    REQUIRE(fixture.goOn());
    REQUIRE(fixture.waitFor([&] { return fixture.wizard->canGoOn(); }));
    CHECK(fixture.workspace.number(u"SELECT count(*) FROM lead WHERE email = 'jan@example.org'"_s) == 1);
    CHECK(fixture.find<Label>(u"importRejected"_s)->text() == u"0"_s);
}

TEST_CASE("Cancelling the wizard leaves nothing half-done", "[gui][R26]")
{
    Fixture fixture;
    const qint64 before = fixture.leads();
    SECTION("before the import nothing was written")
    {
        fixture.open(contacts);
        REQUIRE(fixture.goOn());
        REQUIRE(fixture.goOn());
        REQUIRE(fixture.waitFor([&] { return fixture.wizard->canGoOn(); }));
        fixture.find<QPushButton>(u"importCancel"_s)->click();
        REQUIRE(fixture.waitFor([&] { return fixture.wizard.isNull(); }));
        CHECK(fixture.leads() == before);
        CHECK(fixture.workspace.number(u"SELECT count(*) FROM import"_s) == 0);
    }
    SECTION("during the import it asks and goes on; once it stops, what is in is a batch that can be taken back")
    {
        QByteArray many = "First name,Last name,Email\n";
        for (int i = 0; i < 30'000; ++i)
            many += "Anna,Berg" + QByteArray::number(i) + ",berg" + QByteArray::number(i) + "@example.org\n";
        fixture.open(many);
        REQUIRE(fixture.goOn());
        REQUIRE(fixture.goOn());
        REQUIRE(fixture.goOn());
        QTest::keyClick(fixture.wizard, Qt::Key_Escape);
        auto *question = fixture.find<ConfirmDialog>(u"confirmDialog"_s);
        REQUIRE(question);
        CHECK(question->findChild<QPushButton *>(u"leaveButton"_s)->isDefault());
        QTest::keyClick(question, Qt::Key_Return);
        CHECK_FALSE(question->isVisible());
        CHECK(fixture.wizard->isImporting());
        fixture.wizard->close();
        QTest::qWait(50); // the first one goes
        CHECK(fixture.wizard->isVisible());
        question = fixture.find<ConfirmDialog>(u"confirmDialog"_s);
        REQUIRE(question);
        question->findChild<QPushButton *>(u"confirmButton"_s)->click();
        REQUIRE(fixture.waitFor([&] { return fixture.wizard->canGoOn(); }));
        CHECK(fixture.workspace.text(u"SELECT state FROM import"_s) == u"cancelled"_s);
        CHECK(fixture.leads() - before == fixture.workspace.number(u"SELECT created FROM import"_s));
        CHECK(fixture.leads() - before < 30'000);
    }
}

TEST_CASE("What is needed and missing is said before one can go on", "[gui][R28]")
{
    Fixture fixture;
    fixture.open("Shoe size,Weather\n42,rain\n");
    REQUIRE(fixture.goOn());
    CHECK_FALSE(fixture.wizard->canGoOn());
    CHECK(fixture.find<Label>(u"importMissing"_s)->text().contains(u"E-mail"_s));
    auto *combo = fixture.find<QComboBox>(u"importField0"_s);
    combo->setCurrentIndex(combo->findText(u"Company"_s));
    Q_EMIT combo->activated(combo->currentIndex());
    CHECK(fixture.wizard->canGoOn());
}

TEST_CASE("A file that cannot be read is refused in words", "[gui][R28]")
{
    Fixture fixture;
    fixture.open("");
    REQUIRE(fixture.waitFor([&] { return fixture.find<Label>(u"importFileError"_s)->isVisible(); }));
    CHECK_FALSE(fixture.find<Label>(u"importFileError"_s)->text().isEmpty());
    CHECK_FALSE(fixture.wizard->canGoOn());
}

TEST_CASE("The page lists past imports and shows the rows that did not go in", "[gui][R26]")
{
    Fixture fixture;
    ImportPage page(fixture.session);
    page.show();
    page.visit({});
    REQUIRE(fixture.waitFor([&] { return page.isSettled(); }));
    auto *table = page.findChild<TableView *>(u"importsTable"_s);
    CHECK(table->model()->rowCount() == 0);
    fixture.open(contacts);
    for (int step = 0; step < 3; ++step)
        REQUIRE(fixture.goOn());
    REQUIRE(fixture.waitFor([&] { return table->model()->rowCount() == 1 && page.isSettled(); }));
    auto *rejects = page.findChild<TableView *>(u"rejectsTable"_s);
    REQUIRE(fixture.waitFor([&] { return rejects->isVisible() && rejects->model()->rowCount() == 1; }));
    CHECK(rejects->model()->index(0, 0).data().toString() == u"3"_s);
    CHECK(rejects->model()->index(0, 2).data().toString().contains(u"jan(at)example.org"_s));
    CHECK(page.findChild<QAction *>(u"actionTakeBack"_s)->isEnabled());

    fixture.session.signIn(fixture.workspace.guest);
    ImportPage forGuest(fixture.session);
    CHECK_FALSE(forGuest.findChild<QAction *>(u"actionStartImport"_s)->isEnabled());
}

TEST_CASE("Rejected rows are saved whole, also those beyond what the workspace keeps", "[gui][R26]")
{
    Fixture fixture;
    QByteArray many = "Name,Email\nAnna Berg,berg@example.org\n";
    constexpr int bad = int(imports::rejectsKept) + 7;
    for (int i = 0; i < bad; ++i)
        many += "Nobody,nowhere" + QByteArray::number(i) + '\n';
    fixture.open(many);
    for (int step = 0; step < 3; ++step)
        REQUIRE(fixture.goOn());
    REQUIRE(fixture.waitFor([&] { return fixture.wizard->canGoOn(); }));
    CHECK(fixture.workspace.number(u"SELECT count(*) FROM import_reject"_s) == imports::rejectsKept);
    CHECK(fixture.find<Label>(u"importRunText"_s)->text().contains(QLocale().toString(imports::rejectsKept)));
    fixture.find<QPushButton>(u"importSaveRejects"_s)->click();
    const QString target = fixture.workspace.folder() + u"/rejected.csv"_s;
    auto *dialog = fixture.wizard->findChild<QFileDialog *>(u"rejectsFileDialog"_s);
    REQUIRE(dialog);
    Q_EMIT dialog->fileSelected(target);
    const auto lines = [&] {
        QFile file(target);
        return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
    };
    CHECK(fixture.waitFor([&] { return lines() == bad + 1; }));
}

TEST_CASE("What a stopped import left is made searchable without another import", "[gui][R26]")
{
    Fixture fixture;
    QByteArray many = "Name,Email\n";
    for (int i = 0; i < 3000; ++i)
        many += "Stopped Lead" + QByteArray::number(i) + ",lead" + QByteArray::number(i) + "@example.org\n";
    ImportPlan plan;
    plan.path = fixture.write(many);
    const auto found = [&] {
        return fixture.workspace.number(u"SELECT count(*) FROM lead_search WHERE lead_search MATCH '\"stopped\"'"_s);
    };
    const auto import = [&] {
        int asked = 0;
        imports::run(fixture.workspace.database(), fixture.workspace.mia, fixture.workspace.clock(), plan, {},
                     [&asked] { return ++asked > 2; });
    };
    SECTION("at the start")
    {
        import();
        CHECK(found() == 0);
        const SearchUpkeep upkeep(fixture.session, nullptr);
        CHECK(fixture.waitFor([&] { return found() > 0; }));
    }
    SECTION("when the import ends")
    {
        const SearchUpkeep upkeep(fixture.session, nullptr);
        QTest::qWait(2500);
        import();
        CHECK(found() == 0);
        CHECK(fixture.waitFor([&] { return found() > 0; }));
    }
}

TEST_CASE("A file dropped on the window begins its import", "[gui]")
{
    QSettings().clear();
    TestWorkspace workspace;
    Program program(*qApp);
    MainWindow *window = program.newWindow();
    window->openWorkspace(workspace.address());
    REQUIRE(QTest::qWaitFor([&] { return window->session() != nullptr; }, 10'000));
    const QString file = workspace.folder() + u"/contacts.csv"_s;
    QFile(file).open(QIODevice::WriteOnly);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    const auto enters = [&] {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(window->workspaceView(), &enter);
        return enter.isAccepted();
    };
    SECTION("for whom may import")
    {
        window->signIn(workspace.mia);
        REQUIRE(enters());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window->workspaceView(), &drop);
        CHECK(window->workspaceView()->place().page == u"import"_s);
        CHECK(window->findChild<ImportWizard *>());
    }
    SECTION("and for nobody else")
    {
        window->signIn(workspace.guest);
        CHECK_FALSE(enters());
    }
}

TEST_CASE("The menu's Import begins one, once", "[gui]")
{
    QSettings().clear();
    TestWorkspace workspace;
    Program program(*qApp);
    MainWindow *window = program.newWindow();
    window->openWorkspace(workspace.address());
    REQUIRE(QTest::qWaitFor([&] { return window->session() != nullptr; }, 10'000));
    window->signIn(workspace.mia);
    window->findChild<QAction *>(u"actionImport"_s)->trigger();
    CHECK(window->workspaceView()->place().page == u"import"_s);
    const QPointer wizard = window->findChild<ImportWizard *>();
    REQUIRE(wizard);
    CHECK(wizard->step() == 0);
    wizard->reject();
    REQUIRE(QTest::qWaitFor([&] { return wizard.isNull(); }, 10'000));
    window->workspaceView()->go({u"leads"_s, {}});
    window->workspaceView()->goBack();
    CHECK(window->workspaceView()->place().page == u"import"_s);
    CHECK_FALSE(window->findChild<ImportWizard *>());
}

// Each step and the page into PNGs, to be looked at: SMARKETING_GALLERY=/some/folder test_gui "[.gallery-import]"
TEST_CASE("Gallery of the import", "[.gallery-import]")
{
    const QString folder = qEnvironmentVariable("SMARKETING_GALLERY");
    REQUIRE_FALSE(folder.isEmpty());
    const bool dark = GENERATE(false, true);
    Theme theme(*qApp);
    theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    const auto grab = [&](QWidget *widget, const QString &name) {
        QTest::qWait(100);
        CHECK(widget->grab().save(u"%1/import-%2-%3.png"_s.arg(folder, name, dark ? u"dark"_s : u"light"_s)));
    };
    Fixture fixture;
    ImportPage page(fixture.session);
    page.resize(1024, 700);
    page.show();
    page.visit({});
    REQUIRE(fixture.waitFor([&] { return page.isSettled(); }));
    grab(&page, u"page-empty"_s);
    fixture.open(contacts);
    REQUIRE(fixture.waitFor([&] { return fixture.wizard->canGoOn(); }));
    for (const QString &name : {u"1-file"_s, u"2-columns"_s, u"3-preview"_s}) {
        grab(fixture.wizard, name);
        REQUIRE(fixture.goOn());
        REQUIRE(fixture.waitFor([&] { return fixture.wizard->canGoOn(); }));
    }
    grab(fixture.wizard, u"4-report"_s);
    fixture.find<QPushButton>(u"importTakeBack"_s)->click();
    grab(fixture.wizard->findChild<ImportRevertDialog *>(), u"5-revert"_s);
    REQUIRE(fixture.waitFor([&] { return page.isSettled(); }));
    grab(&page, u"page"_s);
}
