// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

#include "dialogs/words_dialog.h"
#include "parts/comments_pane.h"
#include "parts/mention_edit.h"
#include "parts/mention_list.h"
#include "parts/rings_line_button.h"
#include "parts/timeline.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

struct Open {
    explicit Open(const Person &who) : session(workspace.address(), workspace.clock())
    {
        session.signIn(who);
        pane = std::make_unique<CommentsPane>(session);
        pane->resize(500, 500);
        pane->setVisible(true);
        pane->activateWindow();
        pane->setSubject({CommentSubject::Campaign, workspace.campaign.value});
        settle();
    }
    Open() : Open(TestWorkspace().mia) {}
    void settle()
    {
        REQUIRE(QTest::qWaitFor([&] { return pane->isSettled(); }, 5000));
    }
    MentionEdit *text() const { return pane->findChild<MentionEdit *>(u"commentText"_s); }
    Timeline *list() const { return pane->findChild<Timeline *>(u"comments"_s); }
    bool becomes(const QString &query, const QString &wanted)
    {
        return QTest::qWaitFor([&] { return workspace.text(query) == wanted; }, 5000);
    }

    TestWorkspace workspace;
    Session session;
    std::unique_ptr<CommentsPane> pane;
};

} // namespace

TEST_CASE("A name is completed while it is typed, and the comment sent with Ctrl+Enter", "[gui][S1]")
{
    Open open;
    const QString name = open.workspace.sven.name;
    open.text()->setFocus();
    QTest::keyClicks(open.text(), u"Ask @"_s + name.left(3));
    auto *names = open.text()->completer()->popup();
    REQUIRE(names->isVisible());
    CHECK(open.text()->completer()->currentCompletion() == name);
    QTest::keyClick(names, Qt::Key_Return);
    CHECK(open.text()->toPlainText() == u"Ask @%1 "_s.arg(name));
    CHECK_FALSE(names->isVisible());
    QTest::keyClick(open.text(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(open.becomes(u"SELECT person_id FROM mention"_s, QString::number(open.workspace.sven.id.value)));
    CHECK(QTest::qWaitFor([&] { return open.text()->toPlainText().isEmpty(); }, 5000));
    CHECK(QTest::qWaitFor([&] { return open.pane->count() == 1; }, 5000));
}

TEST_CASE("One's own comment is edited and deleted, and both can be undone", "[gui][S1]")
{
    Open open;
    open.text()->setPlainText(u"First words"_s);
    QTest::mouseClick(open.pane->findChild<QPushButton *>(u"sendComment"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return open.pane->count() == 1; }, 5000));
    QSignalSpy messages(open.pane.get(), &Pane::messageRaised);
    const QString text = u"SELECT text FROM comment WHERE deleted_at IS NULL"_s;

    Q_EMIT open.list()->entryActivated(u"1"_s);
    auto *dialog = open.pane->findChild<WordsDialog *>();
    REQUIRE(dialog);
    dialog->findChild<QPlainTextEdit *>(u"words"_s)->setPlainText(u"Other words"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"acceptButton"_s), Qt::LeftButton);
    CHECK(open.becomes(text, u"Other words"_s));
    REQUIRE(QTest::qWaitFor([&] { return messages.size() == 1; }, 5000));
    messages.takeFirst().first().value<Message>().undo();
    CHECK(open.becomes(text, u"First words"_s));
    open.settle();

    open.list()->setCurrentIndex(open.list()->model()->index(1, 0)); // the first is a day's heading
    QTest::keyClick(open.list(), Qt::Key_Delete);
    CHECK(open.becomes(text, QString()));
    REQUIRE(QTest::qWaitFor([&] { return messages.size() == 1; }, 5000));
    messages.takeFirst().first().value<Message>().undo();
    CHECK(open.becomes(text, u"First words"_s));
}

TEST_CASE("Guests see what is said and have nowhere to write", "[gui][S1]")
{
    Open open(TestWorkspace().guest);
    CHECK_FALSE(open.text()->isVisible());
}

TEST_CASE("Who is mentioned finds it on Home until they have seen it", "[gui][S1]")
{
    Open open(TestWorkspace().sven);
    MentionList list(open.session);
    REQUIRE(QTest::qWaitFor([&] { return list.isSettled(); }, 5000));
    CHECK(list.isHidden());
    open.pane->hide();
    open.workspace.as(open.workspace.mia, [&](Transaction &tx) {
        comments::add(tx, {CommentSubject::Campaign, open.workspace.campaign.value}, u"@sven what do you think?"_s);
    });
    const auto line = [&] { return list.findChild<RingsLineButton *>(u"mention_campaign_1"_s); };
    REQUIRE(QTest::qWaitFor([&] { return line() != nullptr; }, 5000));
    CHECK_FALSE(list.isHidden());
    QSignalSpy links(&list, &Pane::linkActivated);
    line()->click();
    REQUIRE(links.size() == 1);
    const auto link = links.first().first().value<Link>();
    CHECK(link.page == u"campaigns"_s);
    CHECK(link.arguments.value(u"campaign"_s).toLongLong() == open.workspace.campaign.value);
    CHECK(open.workspace.number(u"SELECT count(*) FROM mention WHERE read_at IS NULL"_s) == 1);
    open.pane->setVisible(true);
    CHECK(open.becomes(u"SELECT count(*) FROM mention WHERE read_at IS NULL"_s, u"0"_s));
    CHECK(QTest::qWaitFor([&] { return list.isHidden(); }, 5000));
}
