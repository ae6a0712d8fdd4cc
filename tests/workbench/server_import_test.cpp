// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "import_fixture.h"

#include "smarketing/storage/measure.h"

using namespace smarketing;
using namespace smarketing::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 1200; ///< several slices

QByteArray contacts()
{
    QByteArray file = "Name,Email,Note,Touchpoint\n";
    for (int i = 0; i < rows; ++i) {
        const QByteArray n = QByteArray::number(i);
        file += "Åsa Ż" + n + ",asa" + n + "@example.org,\"a\tb\\N " + n + "\nnext\",Rang " + n + '\n';
    }
    return file;
}

} // namespace

TEST_CASE("[R26] An import copies to a server, and each row's words stay its own while others write too", "[server]")
{
    TestWorkspace workspace(Engine::Postgres);
    // as if others had taken every other id
    workspace.database().script(u"ALTER SEQUENCE lead_id_seq INCREMENT BY 2"_s);
    const QByteArray content = contacts();
    const auto report = runImport(workspace, workspace.mia, leadPlan(written(workspace, u"a.csv"_s, content)));
    CHECK(report.batch.created == rows);
    CHECK(workspace.number(u"SELECT max(id) - min(id) FROM lead"_s) == 2 * (rows - 1));
    CHECK(workspace.number(u"SELECT count(*) FROM lead l JOIN touchpoint t ON t.lead_id = l.id "
                           "WHERE 'Rang ' || substr(l.last_name, 2) = t.text"_s) == rows);
    CHECK(workspace.text(u"SELECT note FROM lead WHERE email = 'asa7@example.org'"_s) == u"a b\\N 7\nnext");
    CHECK(workspace.number(u"SELECT count(*) FROM lead_search"_s) == rows);
    CHECK(workspace.number(u"SELECT count(*) FROM lead_staging"_s) == 0);
    CHECK(workspace.number(u"SELECT count(*) FROM event WHERE subject = 'lead' AND action = 'insert'"_s) == rows);
    CHECK(measureStore::recountDifferences(workspace.database()) == 0);
    // each slice has added its own
    CHECK(workspace.number(u"SELECT count(*) FROM measure_day"_s) ==
          workspace.number(
              u"SELECT count(*) FROM (SELECT DISTINCT dimension, day, key_id, measure FROM measure_day) key"_s));
    const auto back = takeBack(workspace, workspace.mia, report.batch.id);
    CHECK(back.takenBack == rows);
    CHECK(measureStore::recountDifferences(workspace.database()) == 0);
}
