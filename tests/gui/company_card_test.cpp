// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

#include "dialogs/conflict_dialog.h"
#include "settings/company_card.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

/// The company's settings on one computer; somebody else has them open on another.
struct TwoManagers {
    TwoManagers()
    {
        set({u"Garden shop"_s, u"Europe/Warsaw"_s, u"PLN"_s, {}});
        session.signIn(workspace.boss);
        card = std::make_unique<CompanyCard>(session);
        name = card->findChild<QLineEdit *>(u"companyNameField"_s);
        card->show(stored());
        card->resize(800, 400);
        card->setVisible(true);
    }
    settings::Company stored() { return workspace.read(workspace.boss, settings::company); }
    void set(const settings::Company &company)
    {
        workspace.as(workspace.boss, [&](Transaction &tx) { settings::setCompany(tx, company); });
    }
    void theyWrite(const QString &name, const QString &currency)
    {
        settings::Company theirs = stored();
        theirs.name = name;
        theirs.currency = currency;
        set(theirs);
    }
    void iWrite(const QString &text)
    {
        name->setText(text);
        Q_EMIT name->editingFinished();
    }
    ConflictDialog *question()
    {
        REQUIRE(QTest::qWaitFor([&] { return card->findChild<ConflictDialog *>() != nullptr; }, 5000));
        return card->findChild<ConflictDialog *>();
    }
    static void press(QWidget *parent, const QString &button)
    {
        QTest::mouseClick(parent->findChild<QAbstractButton *>(button), Qt::LeftButton);
    }
    bool becomes(const QString &wanted)
    {
        return QTest::qWaitFor(
            [&] {
                const settings::Company now = stored();
                return now.name + u' ' + now.currency == wanted;
            },
            5000);
    }

    TestWorkspace workspace;
    Session session{workspace.address(), workspace.clock()};
    std::unique_ptr<CompanyCard> card; ///< made once somebody is signed in
    QLineEdit *name = nullptr;
};

} // namespace

TEST_CASE_METHOD(TwoManagers, "Whoever changes the company second chooses between both [R25]", "[gui][conflict][R25]")
{
    theyWrite(u"Their shop"_s, u"SEK"_s);
    iWrite(u"My shop"_s);
    ConflictDialog *dialog = question();
    CHECK(becomes(u"Their shop SEK"_s));
    SECTION("mine, where both changed something, and theirs where only they did")
    {
        press(dialog, u"acceptButton"_s);
        CHECK(becomes(u"My shop SEK"_s));
    }
    SECTION("theirs")
    {
        press(dialog, u"allTheirs"_s);
        press(dialog, u"acceptButton"_s);
        CHECK(QTest::qWaitFor([&] { return name->text() == u"Their shop"; }, 5000));
        CHECK(becomes(u"Their shop SEK"_s));
    }
    SECTION("and then writes on without being asked again")
    {
        press(dialog, u"acceptButton"_s);
        REQUIRE(becomes(u"My shop SEK"_s));
        QTest::qWait(200);
        iWrite(u"My other shop"_s);
        CHECK(becomes(u"My other shop SEK"_s));
    }
}

TEST_CASE_METHOD(TwoManagers, "What somebody is typing meets what others did meanwhile [R25]", "[gui][conflict][R25]")
{
    card->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(card.get()));
    name->setFocus();
    REQUIRE(name->hasFocus());
    name->setText(u"My shop"_s);
    theyWrite(u"Their shop"_s, u"PLN"_s);
    card->show(stored()); // as the page does when it is told
    CHECK(name->text() == u"My shop");
    Q_EMIT name->editingFinished();
    press(question(), u"acceptButton"_s);
    CHECK(becomes(u"My shop PLN"_s));
}
