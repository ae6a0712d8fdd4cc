// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workspace_fixture.h"

#include "dialogs/deleted_leads_dialog.h"
#include "parts/table_view.h"
#include "smarketing/workbench/lead.h"

#include <QPushButton>
#include <QTest>

using namespace smarketing;
using namespace Qt::StringLiterals;

TEST_CASE("What was deleted is listed, the latest first, and comes back", "[gui][leads][R23]")
{
    TestWorkspace workspace;
    QList<LeadId> ids;
    for (const QString &name : {u"Berg"_s, u"Holm"_s, u"Nowak"_s})
        ids += workspace.addLead(name);
    for (const LeadId id : {ids[0], ids[2]}) {
        workspace.advance(1);
        workspace.as(workspace.mia, [id](Transaction &tx) { return leads::remove(tx, {id}); });
    }
    Session session(workspace.address(), workspace.clock());
    session.signIn(workspace.mia);
    DeletedLeadsDialog dialog(session, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *table = dialog.findChild<TableView *>(u"deletedLeads"_s);
    auto *restore = dialog.findChild<QPushButton *>(u"restoreLeads"_s);
    const auto rows = [table](int n) {
        return QTest::qWaitFor([=] { return table->model()->rowCount() == n; }, 10'000);
    };
    REQUIRE(rows(2));
    CHECK(table->model()->index(0, 0).data().toString() == u"Anna Nowak"_s);
    CHECK_FALSE(restore->isEnabled());

    table->selectRow(1);
    restore->click();
    REQUIRE(rows(1));
    const auto found = [&](LeadId id) {
        return workspace.as(workspace.mia, [id](Transaction &tx) { return leads::find(tx, id); });
    };
    CHECK_FALSE(found(ids[0]).deleted);
    CHECK(found(ids[2]).deleted);
}
