// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

#include "models/claim_difference.h"
#include "models/claim_model.h"
#include "pages/persona_detail.h"
#include "pages/personas_page.h"
#include "smarketing/storage/persona.h"
#include "smarketing/workbench/persona.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

const QList<PersonaClaim> claims = {
    {{}, ClaimTopic::Problems, u"Ciężka gleba męczy plecy"_s, Provenance::Customer, u"Rozmowa z panią Lis"_s},
    {{}, ClaimTopic::Habits, u"Kupuje w soboty"_s, Provenance::Assumption, {}}};

/// The page with a draft of the fixture's persona, as one person has it in front of them.
struct Open {
    explicit Open(const QString &login = u"mia"_s) : session(workspace.address(), workspace.clock())
    {
        workspace.as(workspace.mia, [&](Transaction &tx) {
            personas::saveDraft(tx, {workspace.persona, 0, u"Ogródek za domem"_s, claims});
        });
        for (const Person &one : {workspace.mia, workspace.sven, workspace.boss}) {
            if (one.login == login)
                session.signIn(one);
        }
        page = std::make_unique<PersonasPage>(session);
        page->resize(1100, 700);
        page->show();
        settle();
        page->findChild<PersonaDetail *>()->showView(u"draft"_s);
    }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([&] { return page->isSettled(); }, 5000));
    }
    template <class W> W *find(const char *name) { return page->findChild<W *>(QString::fromLatin1(name)); }
    bool becomes(const QString &query, qint64 wanted)
    {
        return QTest::qWaitFor([&] { return workspace.number(query) == wanted; }, 5000);
    }
    PersonaVersion draft() const
    {
        return personaStore::versions(workspace.database(), workspace.persona).constFirst();
    }

    TestWorkspace workspace;
    Session session;
    std::unique_ptr<PersonasPage> page;
};

const QString signatures = u"SELECT count(*) FROM persona_signature WHERE persona_version_id = 2"_s;

} // namespace

TEST_CASE("Marketing signs, then sales, and the draft is in force", "[gui][persona][R12]")
{
    Open open;
    auto *sign = open.find<QPushButton>("sign");
    REQUIRE(sign);
    CHECK(sign->isEnabled());
    QTest::mouseClick(sign, Qt::LeftButton);
    CHECK(open.becomes(signatures, 1));
    CHECK(QTest::qWaitFor([&] { return open.find<QPushButton>("unsign")->isVisible(); }, 5000));
    CHECK_FALSE(sign->isVisible());

    open.session.signIn(open.workspace.sven);
    CHECK(QTest::qWaitFor([&] { return sign->isVisible() && sign->isEnabled(); }, 5000));
    QTest::mouseClick(sign, Qt::LeftButton);
    CHECK(open.becomes(u"SELECT id FROM persona_version WHERE state = 'in_force'"_s, 2));
}

TEST_CASE("Who may not sign is told why", "[gui][persona][permission]")
{
    Open open(u"boss"_s);
    CHECK_FALSE(open.find<QPushButton>("sign")->isEnabled());
    CHECK(open.find<QLabel>("whyNotSign")->isVisible());
    CHECK_FALSE(open.find<QLabel>("whyNotSign")->text().isEmpty());
}

TEST_CASE("A claim is added in one line, with its source", "[gui][persona][R13]")
{
    Open open(u"sven"_s);
    auto *text = open.find<QLineEdit>("claimText");
    REQUIRE(text);
    auto *provenance = open.find<QComboBox>("claimProvenance");
    provenance->setCurrentIndex(provenance->findData(toText(Provenance::Statistic)));
    text->setText(u"Co trzeci ma taras"_s);
    QTest::keyClick(text, Qt::Key_Return);
    open.settle();
    CHECK(open.draft().claims.size() == 2);
    CHECK(text->text() == u"Co trzeci ma taras"_s);
    open.find<QLineEdit>("claimSource")->setText(u"GUS 2025"_s);
    QTest::keyClick(open.find<QLineEdit>("claimSource"), Qt::Key_Return);
    CHECK(open.becomes(u"SELECT count(*) FROM persona_claim WHERE text = 'Co trzeci ma taras'"_s, 1));
    CHECK(text->text().isEmpty());
}

TEST_CASE("Claims are moved and removed by keyboard, and Undo brings them back", "[gui][persona][R23]")
{
    Open open;
    QSignalSpy messages(open.page.get(), &Page::messageRaised);
    auto *table = open.find<QTableView>("claimTable");
    table->selectRow(1);
    table->setCurrentIndex(table->model()->index(1, 1));
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    CHECK(QTest::qWaitFor([&] { return open.draft().claims.first().text == u"Kupuje w soboty"_s; }, 5000));
    open.settle();
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(QTest::qWaitFor([&] { return open.draft().claims.size() == 1; }, 5000));
    open.settle();
    messages.last().first().value<Message>().undo();
    CHECK(QTest::qWaitFor([&] { return open.draft().claims.size() == 2; }, 5000));
    CHECK(open.draft().claims.first().text == u"Kupuje w soboty"_s);
}

TEST_CASE("A change to a signed draft withdraws the signature and says so", "[gui][persona][R12]")
{
    Open open;
    QTest::mouseClick(open.find<QPushButton>("sign"), Qt::LeftButton);
    CHECK(open.becomes(signatures, 1));
    open.settle();
    QSignalSpy messages(open.page.get(), &Page::messageRaised);
    auto *table = open.find<QTableView>("claimTable");
    table->model()->setData(table->model()->index(1, ClaimModel::Text), u"Kupuje w niedziele"_s);
    CHECK(open.becomes(signatures, 0));
    REQUIRE(QTest::qWaitFor([&] { return !messages.isEmpty(); }));
    CHECK(messages.last().first().value<Message>().text.contains(u"withdrawn"_s));
}

TEST_CASE("A pause in the middle of a sentence takes nothing from it", "[gui][persona][R23]")
{
    Open open;
    auto *summary = open.find<QPlainTextEdit>("summary");
    REQUIRE(summary);
    summary->setFocus();
    summary->moveCursor(QTextCursor::End);
    summary->insertPlainText(u" i balkon "_s);
    CHECK(open.becomes(u"SELECT count(*) FROM persona_version WHERE summary = 'Ogródek za domem i balkon'"_s, 1));
    open.settle();
    CHECK(summary->toPlainText() == u"Ogródek za domem i balkon "_s);
    summary->insertPlainText(u"od strony ulicy"_s);
    CHECK(open.becomes(
        u"SELECT count(*) FROM persona_version WHERE summary = 'Ogródek za domem i balkon od strony ulicy'"_s, 1));
}

TEST_CASE("What a draft changes is told claim by claim", "[persona]")
{
    QList<PersonaClaim> after = claims;
    after[0].provenance = Provenance::OwnData;
    after[1] = {{}, ClaimTopic::Goals, u"Zioła"_s, Provenance::Assumption, {}};
    after += claims.at(1);
    after += PersonaClaim{{}, ClaimTopic::Who, u"Ma psa"_s, Provenance::Assumption, {}};
    const ClaimDifference difference = differenceOf(claims, after);
    CHECK(difference.same == 1);
    REQUIRE(difference.changed.size() == 1);
    CHECK(difference.changed.first().after.provenance == Provenance::OwnData);
    CHECK(difference.added.size() == 2);
    CHECK(difference.removed.isEmpty());
    CHECK(differenceOf(claims, claims).isEmpty());
}
