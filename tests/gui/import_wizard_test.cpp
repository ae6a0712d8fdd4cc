// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "dialogs/import_revert_dialog.h"
#include "dialogs/import_wizard.h"
#include "models/import_preview_model.h"
#include "pages/import_page.h"
#include "parts/choice_chips.h"
#include "parts/label.h"
#include "parts/table_view.h"
#include "style/theme.h"
#include "workspace_fixture.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
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
    Session session{workspace.path(), workspace.clock()};
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
    SECTION("during the import it stops, and what is in is a batch that can be taken back")
    {
        QByteArray many = "First name,Last name,Email\n";
        for (int i = 0; i < 30'000; ++i)
            many += "Anna,Berg" + QByteArray::number(i) + ",berg" + QByteArray::number(i) + "@example.org\n";
        fixture.open(many);
        REQUIRE(fixture.goOn());
        REQUIRE(fixture.goOn());
        REQUIRE(fixture.goOn());
        fixture.find<QPushButton>(u"importCancel"_s)->click();
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
