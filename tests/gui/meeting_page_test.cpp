// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

#include "dialogs/move_meeting_dialog.h"
#include "dialogs/words_dialog.h"
#include "mail_catcher.h"
#include "minutes_files.h"
#include "pages/agenda_detail.h"
#include "pages/meeting_page.h"
#include "parts/agenda_list.h"
#include "program.h"

#include "smarketing/workbench/agenda.h"
#include "smarketing/workbench/meeting.h"

#include <QAction>
#include <QDateTimeEdit>
#include <QDesktopServices>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

/// The page as one person has it in front of them, with three items somebody added.
struct Open {
    TestWorkspace workspace;
    AgendaItemId first;
    AgendaItemId second;
    AgendaItemId third;
    std::unique_ptr<Program> program;
    std::unique_ptr<Session> session;
    std::unique_ptr<MeetingPage> page;
    QList<Message> messages;

    explicit Open(const char *login = "mia")
    {
        QSettings().clear();
        workspace.as(workspace.boss, [&](Transaction &tx) {
            meetings::setSeries(tx, {{}, u"Monday table"_s, 1, 600, 45, {}, 0});
            const MeetingId meeting = meetings::board(tx).meeting->id;
            first = agenda::add(tx, meeting, AgendaSection::Weeks, u"First"_s);
            second = agenda::add(tx, meeting, AgendaSection::Weeks, u"Second"_s);
            third = agenda::add(tx, meeting, AgendaSection::Strategy, u"Third"_s);
        });
        program = std::make_unique<Program>(*qApp);
        program->language().set(u"en"_s);
        session = std::make_unique<Session>(workspace.address(), workspace.clock());
        for (const Person &one : {workspace.mia, workspace.boss, workspace.guest}) {
            if (one.login == QLatin1String(login))
                session->signIn(one);
        }
        page = std::make_unique<MeetingPage>(*program, *session);
        QObject::connect(page.get(), &Page::messageRaised, page.get(),
                         [this](const Message &message) { messages += message; });
        page->resize(1100, 700);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        settle();
        list()->setFocus();
    }
    ~Open()
    {
        settle();
        page.reset();
    }

    void settle()
    {
        REQUIRE(QTest::qWaitFor([&] { return page->isSettled(); }, 10'000));
    }
    AgendaList *list() const { return page->findChild<AgendaList *>(); }
    QAction *action(const QString &name) const { return page->findChild<QAction *>(name); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(list(), key, modifiers); }
    QStringList order() const
    {
        QStringList titles;
        for (const AgendaItem &item : workspace.read(workspace.boss, meetings::board).items)
            titles += item.title;
        return titles;
    }
    bool becomes(const QStringList &wanted) const
    {
        return QTest::qWaitFor([&] { return order() == wanted; }, 10'000);
    }
};

AgendaSection workspaceSection(const Open &open, AgendaItemId id)
{
    return open.workspace.read(open.workspace.boss, [id](Reading &reading) { return agenda::find(reading, id); })
        ->section;
}

} // namespace

TEST_CASE("Cards are moved by keyboard, and every move is undone [R18]", "[gui][R18]")
{
    Open open;
    open.list()->select(open.second);
    open.press(Qt::Key_Up, Qt::ControlModifier);
    REQUIRE(open.becomes({u"Second"_s, u"First"_s, u"Third"_s}));
    REQUIRE(QTest::qWaitFor([&] { return !open.messages.isEmpty(); }, 5000));
    open.settle();
    CHECK(open.list()->current() == open.second);
    REQUIRE(open.messages.constLast().undo);
    open.messages.constLast().undo();
    REQUIRE(open.becomes({u"First"_s, u"Second"_s, u"Third"_s}));
    open.settle();

    open.list()->select(open.first);
    open.press(Qt::Key_Right, Qt::ControlModifier);
    REQUIRE(open.becomes({u"Second"_s, u"Third"_s, u"First"_s}));
    open.settle();
    CHECK(workspaceSection(open, open.first) == AgendaSection::Strategy);
}

TEST_CASE("Cards are moved by dragging onto a card, a heading, and between cards [R18]", "[gui][R18]")
{
    Open open;
    auto *model = qobject_cast<AgendaModel *>(open.list()->model());
    const auto drop = [&](AgendaItemId id, int row, const QModelIndex &parent) {
        const std::unique_ptr<QMimeData> data(model->mimeData({model->index(model->rowOf(id))}));
        CHECK_FALSE(model->dropMimeData(data.get(), Qt::MoveAction, row, 0, parent));
    };
    drop(open.third, -1, model->index(model->rowOf(open.first)));
    REQUIRE(open.becomes({u"Third"_s, u"First"_s, u"Second"_s}));
    open.settle();
    drop(open.third, -1, model->index(0)); // the first heading
    REQUIRE(QTest::qWaitFor([&] { return workspaceSection(open, open.third) == AgendaSection::Company; }, 5000));
    open.settle();
    drop(open.first, model->rowCount(), {});
    REQUIRE(QTest::qWaitFor([&] { return workspaceSection(open, open.first) == AgendaSection::Strategy; }, 5000));
    open.settle();
    CHECK(open.order() == QStringList{u"Third"_s, u"Second"_s, u"First"_s});
}

TEST_CASE("Notes are saved as they are written, and taken over from others", "[gui]")
{
    Open open;
    open.list()->select(open.first);
    auto *notes = open.page->findChild<QPlainTextEdit *>(u"agendaNotes"_s);
    open.press(Qt::Key_T);
    REQUIRE(notes->hasFocus());
    QTest::keyClicks(notes, u"Both go"_s);
    QTest::keyClick(notes, Qt::Key_Escape);
    CHECK(open.list()->hasFocus());
    const auto saved = [&] {
        return open.workspace.text(u"SELECT notes FROM agenda_item WHERE id = %1"_s.arg(open.first.value));
    };
    REQUIRE(QTest::qWaitFor([&] { return saved() == u"Both go"; }, 5000));
    open.settle();
    open.workspace.as(open.workspace.sven, [&](Transaction &tx) {
        agenda::setNotes(tx, open.first, u"Both go"_s, u"Both go, says Sven"_s);
    });
    CHECK(QTest::qWaitFor([&] { return notes->toPlainText() == u"Both go, says Sven"; }, 5000));
}

TEST_CASE("Only a manager starts; a guest reads along [R18]", "[gui][R18]")
{
    SECTION("Marketing adds, and does not start")
    {
        Open open;
        CHECK(open.action(u"addAgendaItem"_s)->isEnabled());
        CHECK_FALSE(open.action(u"startMeeting"_s)->isEnabled());
    }
    SECTION("A guest does nothing")
    {
        Open open("guest");
        CHECK_FALSE(open.action(u"addAgendaItem"_s)->isEnabled());
        CHECK_FALSE(open.action(u"startMeeting"_s)->isEnabled());
        CHECK(open.list()->current().isValid());
    }
    SECTION("A manager starts, goes on and back, and clocks read what the database says")
    {
        Open open("boss");
        open.press(Qt::Key_S);
        REQUIRE(QTest::qWaitFor([&] { return open.action(u"nextItem"_s)->isEnabled(); }, 5000));
        open.settle();
        open.workspace.advance(0.25);
        CHECK(QTest::qWaitFor(
            [&] { return open.page->findChild<QLabel *>(u"meetingClock"_s)->text() == u"15:00 of 45 min"; }, 5000));
        open.messages.clear();
        open.press(Qt::Key_N);
        const auto current = [&] {
            return AgendaItemId(open.workspace.number(u"SELECT current_item_id FROM meeting"_s));
        };
        REQUIRE(QTest::qWaitFor([&] { return current() == open.second && !open.messages.isEmpty(); }, 5000));
        CHECK(QTest::qWaitFor([&] { return open.list()->current() == open.second; }, 5000));
        open.settle();
        open.messages.constLast().undo();
        CHECK(QTest::qWaitFor([&] { return current() == open.first; }, 5000));
        open.settle();
    }
}

TEST_CASE("Large type for the wall, and back", "[gui]")
{
    Open open;
    const int before = open.program->theme().textScale();
    open.action(u"projector"_s)->setChecked(true);
    CHECK(open.program->theme().textScale() == 150);
    CHECK(open.page->window()->isFullScreen());
    open.action(u"projector"_s)->setChecked(false);
    CHECK(open.program->theme().textScale() == before);
    CHECK_FALSE(open.page->window()->isFullScreen());
}

TEST_CASE("Minutes are taken along as PDF and e-mail", "[gui]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"minutes.pdf"_s);
    CHECK(writeMinutesPdf(u"# Łódź\n\n- Decided: we go"_s, u"Minutes"_s, path).isEmpty());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK(file.size() > 1000);
    CHECK_FALSE(writeMinutesPdf(u"x"_s, u"x"_s, folder.filePath(u"no/such/folder.pdf"_s)).isEmpty());

    MailCatcher catcher;
    QDesktopServices::setUrlHandler(u"mailto"_s, &catcher, "take");
    CHECK(openMail({u"mia@example.org"_s, u"sven@example.org"_s}, u"1 + 1 & Łódź"_s, u"Line\n100 %"_s));
    QDesktopServices::unsetUrlHandler(u"mailto"_s);
    CHECK(catcher.url.path() == u"mia@example.org,sven@example.org");
    const QString query = catcher.url.query(QUrl::FullyEncoded);
    CHECK(query == u"subject=1%20%2B%201%20%26%20%C5%81%C3%B3d%C5%BA&body=Line%0D%0A100%20%25");
}

TEST_CASE("A missed meeting says so, and is moved or called off [R18]", "[gui][R18]")
{
    Open open("boss");
    const auto *missed = open.page->findChild<QWidget *>(u"missedMeeting"_s);
    CHECK_FALSE(missed->isVisible());
    open.workspace.advance(24);
    open.page->visit({});
    CHECK(QTest::qWaitFor([&] { return missed->isVisible(); }, 10'000));
    SECTION("moved")
    {
        open.action(u"moveMeeting"_s)->trigger();
        auto *dialog = open.page->findChild<MoveMeetingDialog *>();
        REQUIRE(dialog);
        // Tuesday morning now: the same time tomorrow
        const auto *at = dialog->findChild<QDateTimeEdit *>(u"atField"_s);
        CHECK(at->dateTime().date() == QDate(2026, 3, 4));
        CHECK(at->time() == QTime(10, 0));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"acceptButton"_s), Qt::LeftButton);
        CHECK(QTest::qWaitFor([&] { return !missed->isVisible(); }, 10'000));
        const auto moved = open.workspace.read(open.workspace.boss, meetings::board).meeting->startsAt;
        CHECK(moved == open.workspace.now() + std::chrono::hours(26));
        CHECK(QTest::qWaitFor([&] { return open.messages.size() == 1; }, 10'000));
    }
    SECTION("called off")
    {
        open.action(u"callOffMeeting"_s)->trigger();
        auto *dialog = open.page->findChild<WordsDialog *>();
        REQUIRE(dialog);
        auto *accept = dialog->findChild<QPushButton *>(u"acceptButton"_s);
        QTest::mouseClick(accept, Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return accept->isEnabled(); }, 10'000));
        CHECK(dialog->isVisible()); // it wants a reason
        dialog->findChild<QPlainTextEdit *>(u"words"_s)->setPlainText(u"Everybody was at the fair"_s);
        QTest::mouseClick(accept, Qt::LeftButton);
        CHECK(QTest::qWaitFor([&] { return open.workspace.number(u"SELECT count(*) FROM meeting"_s) == 2; }, 10'000));
        CHECK(QTest::qWaitFor([&] { return !missed->isVisible(); }, 10'000));
        CHECK(open.becomes({u"First"_s, u"Second"_s, u"Third"_s}));
        open.settle();
        // and taken back
        REQUIRE(QTest::qWaitFor([&] { return open.messages.size() == 1; }, 10'000));
        REQUIRE(open.messages.constLast().undo);
        open.messages.constLast().undo();
        CHECK(QTest::qWaitFor([&] { return missed->isVisible(); }, 10'000));
        CHECK(open.workspace.number(u"SELECT count(*) FROM meeting WHERE deleted_at IS NULL"_s) == 1);
        open.settle();
        CHECK(open.list()->current());
        CHECK(open.order() == QStringList{u"First"_s, u"Second"_s, u"Third"_s});
    }
}

TEST_CASE("Marketing neither moves a meeting nor calls it off [R18]", "[gui][R18]")
{
    Open open("mia");
    CHECK_FALSE(open.action(u"moveMeeting"_s)->isEnabled());
    CHECK_FALSE(open.action(u"callOffMeeting"_s)->isEnabled());
}
