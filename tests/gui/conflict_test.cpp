// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

#include "dialogs/conflict_dialog.h"
#include "dialogs/obstacle_dialog.h"
#include "dialogs/person_dialog.h"
#include "dialogs/unit_dialog.h"
#include "smarketing/workbench/obstacle.h"
#include "smarketing/workbench/person.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

/// A form on one computer, and somebody else on another.
struct TwoPeople {
    TwoPeople() : session(workspace.address(), workspace.clock())
    {
        session.signIn(workspace.boss);
        window.resize(1024, 700);
        window.show();
    }
    template <class W> static W *in(const QWidget *parent, const QString &name)
    {
        auto *found = parent->findChild<W *>(name);
        REQUIRE(found);
        return found;
    }
    static void press(const QWidget *parent, const QString &name)
    {
        QTest::mouseClick(in<QAbstractButton>(parent, name), Qt::LeftButton);
    }
    ConflictDialog *question()
    {
        REQUIRE(QTest::qWaitFor([&] { return window.findChild<ConflictDialog *>() != nullptr; }, 5000));
        return window.findChild<ConflictDialog *>();
    }
    bool becomes(const QString &query, const QString &wanted)
    {
        return QTest::qWaitFor([&] { return workspace.text(query) == wanted; }, 5000);
    }

    TestWorkspace workspace;
    Session session;
    QWidget window;
};

} // namespace

TEST_CASE_METHOD(TwoPeople, "Who saves second sees both versions and chooses field by field", "[gui][conflict][R25]")
{
    const QPointer form(new PersonDialog(session, workspace.mia, {}, &window));
    form->open();
    in<QLineEdit>(form, u"nameField"_s)->setText(u"Mia Maj"_s);
    in<QLineEdit>(form, u"emailField"_s)->setText(u"maj@example.org"_s);
    workspace.as(workspace.boss, [&](Transaction &tx) {
        Person theirs = workspace.mia;
        theirs.name = u"Mia Juni"_s;
        theirs.email = u"juni@example.org"_s;
        theirs.department = Department::Product;
        people::change(tx, theirs);
    });
    press(form, u"acceptButton"_s);
    ConflictDialog *dialog = question();
    CHECK(workspace.text(u"SELECT name FROM person WHERE login = 'mia'"_s) == u"Mia Juni"_s);

    SECTION("Everything is told: what it was, mine and theirs; what only they changed is theirs at first")
    {
        CHECK(in<QAbstractButton>(dialog, u"mine0"_s)->accessibleName().contains(u"Mia Maj"));
        CHECK(in<QAbstractButton>(dialog, u"theirs0"_s)->accessibleName().contains(u"Mia Juni"));
        CHECK(in<QAbstractButton>(dialog, u"mine0"_s)->accessibleDescription().contains(u"Mia Market"));
        CHECK(in<QAbstractButton>(dialog, u"mine0"_s)->isChecked());
        CHECK(in<QAbstractButton>(dialog, u"mine1"_s)->isChecked());
        CHECK(in<QAbstractButton>(dialog, u"theirs2"_s)->isChecked());
        CHECK_FALSE(dialog->findChild<QAbstractButton *>(u"mine3"_s));
    }
    SECTION("A field of each")
    {
        press(dialog, u"theirs1"_s);
        press(dialog, u"acceptButton"_s);
        CHECK(becomes(u"SELECT name || ' ' || email || ' ' || department FROM person WHERE login = 'mia'"_s,
                      u"Mia Maj juni@example.org product"_s));
        CHECK(QTest::qWaitFor([&] { return form.isNull(); }));
    }
    SECTION("All mine, by keyboard")
    {
        in<QPushButton>(dialog, u"allMine"_s)->setFocus();
        QTest::keyClick(in<QPushButton>(dialog, u"allMine"_s), Qt::Key_Space);
        QTest::keyClick(in<QAbstractButton>(dialog, u"mine0"_s), Qt::Key_Return);
        CHECK(becomes(u"SELECT name || ' ' || email || ' ' || department FROM person WHERE login = 'mia'"_s,
                      u"Mia Maj maj@example.org marketing"_s));
    }
    SECTION("All theirs")
    {
        press(dialog, u"allTheirs"_s);
        press(dialog, u"acceptButton"_s);
        CHECK(QTest::qWaitFor([&] { return form.isNull(); }));
        CHECK(workspace.text(u"SELECT name FROM person WHERE login = 'mia'"_s) == u"Mia Juni"_s);
    }
    SECTION("Going back loses nothing that was typed, and the question comes again")
    {
        QTest::keyClick(dialog, Qt::Key_Escape);
        CHECK(QTest::qWaitFor([&] { return window.findChild<ConflictDialog *>() == nullptr; }));
        CHECK(form->isVisible());
        CHECK(in<QLineEdit>(form, u"nameField"_s)->text() == u"Mia Maj"_s);
        CHECK(workspace.text(u"SELECT name FROM person WHERE login = 'mia'"_s) == u"Mia Juni"_s);
        press(form, u"acceptButton"_s);
        CHECK(question()->isVisible());
    }
}

TEST_CASE_METHOD(TwoPeople, "Where both have written the same there is nothing to choose", "[gui][conflict][R25]")
{
    const QPointer form(new PersonDialog(session, workspace.mia, {}, &window));
    form->open();
    in<QLineEdit>(form, u"nameField"_s)->setText(u"Mia Maj"_s);
    workspace.as(workspace.boss, [&](Transaction &tx) {
        Person theirs = workspace.mia;
        theirs.name = u"Mia Maj"_s;
        people::change(tx, theirs);
    });
    press(form, u"acceptButton"_s);
    CHECK(QTest::qWaitFor([&] { return form.isNull(); }));
    CHECK(window.findChild<ConflictDialog *>() == nullptr);
}

TEST_CASE_METHOD(TwoPeople, "An obstacle that two change is asked about with its times", "[gui][conflict][R25]")
{
    Obstacle obstacle;
    obstacle.department = Department::Sales;
    obstacle.from = workspace.now() - std::chrono::hours(30);
    obstacle.to = workspace.now() - std::chrono::hours(20);
    obstacle.lostPercent = 50;
    obstacle.what = u"The till was down"_s;
    const ObstacleId id = workspace.as(workspace.sven, [&](Transaction &tx) { return obstacles::log(tx, obstacle); });
    const Obstacle seen =
        workspace.read(workspace.boss, [&](Reading &reading) { return obstacles::find(reading, id); });
    auto *form = ObstacleDialog::openToChange(session, seen, QTimeZone::utc(), &window);
    in<QLineEdit>(form, u"whatField"_s)->setText(u"The till was down twice"_s);
    workspace.as(workspace.sven, [&](Transaction &tx) {
        Obstacle theirs = seen;
        theirs.lostPercent = 80;
        obstacles::change(tx, theirs);
    });
    press(form, u"acceptButton"_s);
    press(question(), u"acceptButton"_s);
    CHECK(becomes(u"SELECT what || ' ' || lost_percent FROM obstacle"_s, u"The till was down twice 80"_s));
}

TEST_CASE_METHOD(TwoPeople, "A unit that two rename is asked about in place", "[gui][conflict][R25]")
{
    UnitDialog form(session, &window);
    form.open();
    const auto name = [&]() -> QLineEdit * {
        for (QLineEdit *edit : form.findChildren<QLineEdit *>()) {
            if (edit->text() == u"Main shop" || edit->text() == u"Our shop")
                return edit;
        }
        return nullptr;
    };
    REQUIRE(QTest::qWaitFor([&] { return name() != nullptr; }, 5000));
    QLineEdit *edit = name();
    workspace.as(workspace.boss, [&](Transaction &tx) {
        people::changeUnit(tx, {workspace.unit, u"Their shop"_s, true, 1});
    });
    edit->setText(u"Our shop"_s);
    Q_EMIT edit->editingFinished();
    press(question(), u"acceptButton"_s);
    CHECK(becomes(u"SELECT name FROM unit"_s, u"Our shop"_s));
}
