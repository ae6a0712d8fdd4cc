// SPDX-License-Identifier: GPL-3.0-or-later
// B7 single writes, B8 export.
#include "bench.h"
#include "lead_file.h"
#include "plain.h"

#include "smarketing/workbench/lead.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

namespace smarketing::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int writes = 300;

Lead newLead(int i)
{
    Lead lead;
    lead.firstName = u"Written"_s;
    lead.lastName = u"Single%1"_s.arg(i);
    lead.email = u"single%1@example.org"_s.arg(i);
    lead.createdAt = clockTime();
    return lead;
}

/// A lead saved with everything that goes with it, beside one row by the engine's own interface, as durable.
void write(const QStringList &arguments)
{
    const Filled filled(arguments.value(0, u"10000"_s));
    std::vector<double> created;
    std::vector<double> changed;
    for (int i = 0; i < writes; ++i) {
        LeadId id;
        created.push_back(millisOf([&] {
            transact(*filled.database, filled.boss, clockTime(), {u"bench"_s},
                     [&](Transaction &tx) { id = leads::create(tx, newLead(i)); });
        }));
        changed.push_back(millisOf([&] {
            transact(*filled.database, filled.boss, clockTime(), {u"bench"_s}, [&](Transaction &tx) {
                Lead lead = leads::find(tx, id);
                lead.city = u"Malmö"_s;
                leads::change(tx, lead);
            });
        }));
    }
    std::vector<double> straight;
    const auto plain = Plain::open(filled.workspace);
    plain->execute("CREATE TABLE bench_row (text TEXT)");
    for (int i = 0; i < writes; ++i)
        straight.push_back(millisOf([&] { plain->execute("INSERT INTO bench_row (text) VALUES ('one row')"); }));
    plain->execute("DROP TABLE bench_row");
    const double create = printTimes(u"write"_s, u"a new lead"_s, created, filled.rows);
    printTimes(u"write"_s, u"a changed lead"_s, changed, filled.rows);
    const double limit = printTimes(u"write by the C interface"_s, u"one row"_s, straight, filled.rows);
    print(u"write"_s, u"median of a new lead against one row"_s, create / limit, u"times"_s, filled.rows);
}

/// The command-line program's export, beside reading the same rows through QtSql.
void exportLeads(const QStringList &arguments)
{
    const Filled filled(arguments.value(0, u"10000"_s));
    const QTemporaryDir folder;
    const QString program = QCoreApplication::applicationDirPath() + u"/../smarketingctl"_s;
    QProcess process;
    const double wall = millisOf([&] {
        process.start(program, {u"--workspace"_s, filled.workspace.text(), u"--as"_s, filled.boss.login, u"export"_s,
                                u"leads"_s, u"--output"_s, folder.filePath(u"leads.csv"_s)});
        process.waitForFinished(-1);
    });
    if (process.exitCode() != 0)
        qFatal("%s", process.readAllStandardError().constData());
    const double read = millisOf([&] {
        Cursor row = filled.database->query(
            u"SELECT l.id, l.first_name, l.last_name, l.company, l.email, l.phone, l.city, l.stage, c.name, h.name, "
            "p.name, o.name, l.value_minor, l.currency, l.created_at, l.last_activity_at FROM lead l "
            "LEFT JOIN campaign c ON c.id = l.campaign_id LEFT JOIN channel h ON h.id = l.channel_id "
            "LEFT JOIN persona p ON p.id = l.persona_id LEFT JOIN person o ON o.id = l.owner_id "
            "WHERE l.deleted_at IS NULL ORDER BY l.id"_s);
        while (row.next()) {
            for (int i = 0; i < 16; ++i)
                row.value(i);
        }
    });
    const double rows = double(filled.rows);
    print(u"export"_s, u"rows per second"_s, rows / wall * 1000, u"rows/s"_s, filled.rows);
    print(u"export"_s, u"peak memory"_s, peakMemoryOfChildrenMb(), u"MB"_s, filled.rows);
    print(u"export"_s, u"size"_s, double(QFileInfo(folder.filePath(u"leads.csv"_s)).size()) / 1e6, u"MB"_s,
          filled.rows);
    print(u"reading through QtSql"_s, u"rows per second"_s, rows / read * 1000, u"rows/s"_s, filled.rows);
    print(u"export"_s, u"rate against reading"_s, read / wall, u"times"_s, filled.rows);
}

const Subject writeSubject(u"write"_s, u"ROWS|WORKSPACE"_s, write);
const Subject exportSubject(u"export"_s, u"ROWS|WORKSPACE"_s, exportLeads);

} // namespace

} // namespace smarketing::bench
