// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keyboard is when a form opens, and where Tab leads from there.
#include "catch.h"
#include "workspace_fixture.h"

#include "dialogs/password_dialog.h"
#include "dialogs/person_dialog.h"

#include "smarketing/workbench/session.h"

#include <QPointer>
#include <QTest>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

/// The fields and buttons that Tab visits from where the keyboard is, once around.
QStringList stopsOf(FormDialog &dialog)
{
    QStringList stops;
    for (QWidget *next = dialog.focusWidget();; next = next->nextInFocusChain()) {
        if (stops.contains(next->objectName()))
            return stops;
        const QString name = next->objectName();
        if (next->focusPolicy() & Qt::TabFocus && (name.endsWith(u"Field") || name.endsWith(u"Button")))
            stops += name;
    }
}

} // namespace

TEST_CASE("A form opens with the keyboard in its first field, and its buttons come last", "[gui]")
{
    TestWorkspace workspace;
    Session session(workspace.address(), workspace.clock());
    session.signIn(workspace.boss);
    QWidget window;
    const bool isNew = GENERATE(true, false);
    const QPointer form(new PersonDialog(session, isNew ? Person() : workspace.mia, {}, &window));
    form->open();
    REQUIRE(form->focusWidget());
    CHECK(form->focusWidget()->objectName() == u"nameField");
    CHECK(stopsOf(*form) == QStringList{u"nameField"_s, u"loginField"_s, u"emailField"_s, u"departmentField"_s,
                                        u"roleField"_s, u"unitField"_s, u"activeField"_s, u"cancelButton"_s,
                                        u"acceptButton"_s});
    delete form;
}

TEST_CASE("So does the form for a password", "[gui]")
{
    TestWorkspace workspace;
    Session session(workspace.address(), workspace.clock());
    session.signIn(workspace.boss);
    QWidget window;
    const QPointer form(new PasswordDialog(session, workspace.mia, &window));
    form->open();
    REQUIRE(form->focusWidget());
    CHECK(stopsOf(*form) == QStringList{u"passwordField"_s, u"againField"_s, u"cancelButton"_s, u"acceptButton"_s});
    delete form;
}
