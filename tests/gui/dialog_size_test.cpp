// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "parts_fixture.h"
#include "workspace_fixture.h"

#include "dialogs/feedback_dialog.h"
#include "dialogs/handoff_dialog.h"
#include "dialogs/import_wizard.h"
#include "dialogs/new_lead_dialog.h"
#include "models/lead_filters.h"

#include <QFile>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

struct LargeLetters : PartsFixture {
    LargeLetters() { testTheme().setTextScale(200); }
    ~LargeLetters() { testTheme().setTextScale(100); }

    /// The dialog is on the screen, wholly, and so is the button within it.
    static void checkOnScreen(const QDialog &dialog, const QString &button)
    {
        const QSize room = dialog.screen()->availableSize();
        CHECK(dialog.width() <= room.width());
        CHECK(dialog.height() <= room.height());
        const auto *last = dialog.findChild<QPushButton *>(button);
        REQUIRE(last);
        CHECK(dialog.rect().contains(QRect(last->mapTo(&dialog, QPoint()), last->size())));
    }
};

} // namespace

TEST_CASE_METHOD(LargeLetters, "Dialogs stay on the screen with letters twice as large", "[gui][dialogs]")
{
    TestWorkspace workspace;
    const LeadId lead = workspace.addLead(u"Nowak"_s);
    Session session(workspace.address(), workspace.clock());
    session.signIn(workspace.mia);
    QWidget window;

    SECTION("A handoff, whose fields scroll")
    {
        auto *dialog = HandoffDialog::open(session, &window, {lead});
        auto *accept = dialog->findChild<QPushButton *>(u"acceptButton"_s);
        REQUIRE(QTest::qWaitFor([&] { return accept->isEnabled(); }, 10000));
        QTest::qWait(100);
        checkOnScreen(*dialog, u"acceptButton"_s);
        auto *scroll = dialog->findChild<QScrollArea *>(u"scrolledPart"_s);
        REQUIRE(scroll);
        CHECK(scroll->widget()->height() >= scroll->viewport()->height());
        CHECK_FALSE(accept->parentWidget() == scroll->widget());
    }
    SECTION("A new lead")
    {
        auto *dialog = new NewLeadDialog(session, LeadChoices(), &window);
        dialog->open();
        QTest::qWait(100);
        checkOnScreen(*dialog, u"acceptButton"_s);
        CHECK(dialog->findChild<QScrollArea *>(u"scrolledPart"_s)->verticalScrollBar()->maximum() > 0);
    }
    SECTION("Feedback on one lead")
    {
        const HandoffId handoff = workspace.addHandoff(lead, workspace.sven);
        session.signIn(workspace.sven);
        auto *dialog = FeedbackDialog::open(session, &window, {handoff}, FeedbackDialog::Purpose::Decline);
        REQUIRE(QTest::qWaitFor([&] { return dialog->isVisible(); }, 10000));
        QTest::qWait(100);
        checkOnScreen(*dialog, u"feedbackDialogSend"_s);
        CHECK(dialog->findChild<QScrollArea *>(u"scrolledPart"_s)->verticalScrollBar()->maximum() > 0);
        CHECK(dialog->isAncestorOf(QApplication::focusWidget()));
    }
    SECTION("The import")
    {
        auto *wizard = ImportWizard::open(session, &window);
        QTest::qWait(100);
        checkOnScreen(*wizard, u"importNext"_s);
        checkOnScreen(*wizard, u"importCancel"_s);
    }
}

TEST_CASE_METHOD(LargeLetters, "No step of the import scrolls sideways in a window of 1024 by 700", "[gui][dialogs]")
{
    testTheme().setTextScale(GENERATE(100, 150));
    TestWorkspace workspace;
    Session session(workspace.address(), workspace.clock());
    session.signIn(workspace.mia);
    QFile file(QString(workspace.folder() + u"/contacts.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("First name,Last name,Email,Phone,Company,Score\nAnna,Berg,berg@example.org,+48 601 234 567,Berg,3\n");
    file.close();
    QWidget window;
    window.resize(1024, 700);
    window.show();
    auto *wizard = ImportWizard::open(session, &window, file.fileName());
    for (int step = 0; step < 3; ++step) {
        INFO(step);
        REQUIRE(QTest::qWaitFor([&] { return wizard->canGoOn(); }, 10'000));
        QTest::qWait(100);
        CHECK(wizard->width() <= window.width());
        CHECK(wizard->findChild<QScrollArea *>(u"scrolledPart"_s)->horizontalScrollBar()->maximum() == 0);
        wizard->findChild<QPushButton *>(u"importNext"_s)->click();
    }
    REQUIRE(QTest::qWaitFor([&] { return wizard->canGoOn(); }, 10'000));
    CHECK(wizard->findChild<QScrollArea *>(u"scrolledPart"_s)->horizontalScrollBar()->maximum() == 0);
}

TEST_CASE_METHOD(PartsFixture, "A dialog has its size before it is shown", "[gui][dialogs]")
{
    TestWorkspace workspace;
    Session session(workspace.address(), workspace.clock());
    session.signIn(workspace.mia);
    QWidget window;
    auto *dialog = new NewLeadDialog(session, LeadChoices(), &window);
    dialog->open();
    const QSize opened = dialog->size();
    QTest::qWait(100);
    CHECK(dialog->size() == opened);
    // All of it is seen where there is room.
    CHECK(dialog->findChild<QScrollArea *>(u"scrolledPart"_s)->verticalScrollBar()->maximum() == 0);
}
