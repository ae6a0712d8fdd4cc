// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

#include "pages/inbox_page.h"
#include "pages/meeting_page.h"
#include "pages/obstacles_page.h"
#include "parts/comments_pane.h"
#include "parts/mention_list.h"
#include "program.h"

#include "smarketing/workbench/agenda.h"
#include "smarketing/workbench/comment.h"
#include "smarketing/workbench/meeting.h"
#include "smarketing/workbench/obstacle.h"

#include <QSettings>
#include <QTest>
#include <QTextBrowser>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

/// Mia has mentioned sven on a record; sven follows the line on Home.
struct Mentioned {
    Mentioned() : session(workspace.address(), workspace.clock()) { session.signIn(workspace.sven); }

    void mention(const comments::On &subject)
    {
        on = subject;
        workspace.as(workspace.mia,
                     [&](Transaction &tx) { comments::add(tx, on, u"@sven what do you make of it?"_s); });
    }
    void follow(Page &page)
    {
        page.resize(1100, 700);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.visit(linkTo(on).arguments);
        REQUIRE(QTest::qWaitFor([&] { return page.isSettled(); }, 10'000));
    }
    bool isRead()
    {
        return QTest::qWaitFor(
            [&] { return workspace.number(u"SELECT count(*) FROM mention WHERE read_at IS NULL"_s) == 0; }, 10'000);
    }
    static bool shows(const Page &page)
    {
        const auto *pane = page.findChild<CommentsPane *>();
        return pane && pane->count() == 1;
    }
    MeetingId meet()
    {
        workspace.as(workspace.boss, [](Transaction &tx) {
            meetings::setSeries(tx, {{}, u"Monday table"_s, 1, 600, 45, {}, 0});
        });
        return workspace.read(workspace.boss, meetings::board).meeting->id;
    }
    AgendaItemId addItem(MeetingId meeting, const QString &title)
    {
        return workspace.as(workspace.mia,
                            [&](Transaction &tx) { return agenda::add(tx, meeting, AgendaSection::Weeks, title); });
    }

    TestWorkspace workspace;
    Session session;
    comments::On on;
};

} // namespace

TEST_CASE("A mention opens the handoff it stands on, and what was said [S1]", "[gui][S1]")
{
    Mentioned sven;
    for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s})
        sven.mention({CommentSubject::Handoff,
                      sven.workspace.addHandoff(sven.workspace.addLead(name), sven.workspace.sven).value});
    const auto unread = [&] { return sven.workspace.number(u"SELECT count(*) FROM mention WHERE read_at IS NULL"_s); };
    InboxPage page(sven.session);
    sven.follow(page);
    CHECK(sven.shows(page));
    // What is on the screen counts as read, and nothing else does.
    CHECK(QTest::qWaitFor([&] { return unread() == 2; }, 10'000));
}

TEST_CASE("A mention opens the obstacle it stands on, and what was said [S1]", "[gui][S1]")
{
    Mentioned sven;
    Obstacle obstacle;
    obstacle.from = sven.workspace.now();
    obstacle.to = obstacle.from + std::chrono::hours(5);
    obstacle.what = u"No pictures"_s;
    const ObstacleId id =
        sven.workspace.as(sven.workspace.mia, [&](Transaction &tx) { return obstacles::log(tx, obstacle); });
    sven.mention({CommentSubject::Obstacle, id.value});
    ObstaclesPage page(sven.session);
    sven.follow(page);
    CHECK(sven.shows(page));
    CHECK(sven.isRead());
}

TEST_CASE("A mention opens the agenda's item, on the board or in the minutes [S1][R18]", "[gui][S1][R18]")
{
    QSettings().clear();
    Mentioned sven;
    const MeetingId meeting = sven.meet();
    const AgendaItemId item = sven.addItem(meeting, u"Spring fair"_s);
    sven.addItem(meeting, u"Autumn fair"_s);
    sven.mention({CommentSubject::AgendaItem, item.value});
    Program program(*qApp);
    program.language().set(u"en"_s);
    SECTION("on the board")
    {
        MeetingPage page(program, sven.session);
        sven.follow(page);
        CHECK(QTest::qWaitFor([&] { return sven.shows(page); }, 10'000));
        CHECK(sven.isRead());
    }
    SECTION("in the minutes, once the meeting is over")
    {
        sven.workspace.as(sven.workspace.boss, [&](Transaction &tx) {
            meetings::start(tx, meeting);
            meetings::setPresent(tx, meeting, sven.workspace.mia.id, true);
            meetings::setPresent(tx, meeting, sven.workspace.sven.id, true);
            agenda::setState(tx, item, AgendaState::Discussed);
            meetings::close(tx, meeting);
        });
        sven.workspace.advance(1);
        MeetingPage page(program, sven.session);
        sven.follow(page);
        auto *minutes = page.findChild<QTextBrowser *>(u"minutes"_s);
        CHECK(QTest::qWaitFor([&] { return minutes->toPlainText().contains(u"what do you make of it"_s); }, 10'000));
        CHECK(minutes->isVisible());
        CHECK(sven.isRead());
    }
}
