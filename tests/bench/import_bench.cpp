// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "import_limit.h"
#include "lead_file.h"
#include "plain_sqlite.h"
#include "server_database.h"

#include "smarketing/workbench/import.h"
#include "smarketing/workbench/lead.h"

#include <QTemporaryDir>

#include <atomic>
#include <thread>

namespace smarketing::bench {

using namespace Qt::StringLiterals;

namespace {

/// How long others had to wait, at the longest, while an import ran: in a file for the lock, as nobody else can write
/// meanwhile; on a server for a lead to be saved.
class OthersProbe {
public:
    OthersProbe(const WorkspaceAddress &workspace, const Person &person)
        : m_thread([this, workspace, person] { watch(workspace, person); })
    {
    }
    ~OthersProbe() { stop(); }
    double longestMs()
    {
        stop();
        return m_longest;
    }

private:
    void stop()
    {
        m_stop = true;
        if (m_thread.joinable())
            m_thread.join();
    }
    void watch(const WorkspaceAddress &workspace, const Person &person)
    {
        if (workspace.isServer())
            watchServer(workspace, person);
        else
            watchFile(workspace.path());
    }
    void watchFile(const QString &path)
    {
        sqlite3 *db = openPlain(path);
        Stopwatch sinceFree;
        while (!m_stop) {
            const bool got = sqlite3_exec(db, "BEGIN IMMEDIATE; ROLLBACK", nullptr, nullptr, nullptr) == SQLITE_OK;
            if (got) {
                m_longest = std::max(m_longest, sinceFree.wall() * 1000);
                sinceFree = Stopwatch();
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
        sqlite3_close(db);
    }
    void watchServer(const WorkspaceAddress &workspace, const Person &person)
    {
        const auto database = Database::open(workspace);
        Lead lead;
        lead.lastName = u"Meanwhile"_s;
        while (!m_stop) {
            m_longest = std::max(m_longest, millisOf([&] {
                                     transact(*database, person, clockTime(), {u"bench"_s},
                                              [&](Transaction &tx) { leads::create(tx, lead); });
                                 }));
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
        }
    }

    std::atomic<bool> m_stop = false;
    double m_longest = 0;
    std::thread m_thread;
};

double throughProgram(const QString &file, const WorkspaceAddress &workspace, int rows)
{
    const Person boss = makeWorkspace(workspace);
    const auto database = Database::open(workspace);
    OthersProbe others(workspace, boss);
    ImportPlan plan;
    plan.path = file;
    double usable = 0;
    const Stopwatch watch;
    const auto report = imports::run(*database, boss, clockTime, plan, [&](const ImportProgress &progress) {
        if (progress.phase == ImportProgress::Phase::Rows)
            usable = watch.wall();
    });
    const double wall = watch.wall();
    const double elsewhere =
        workspace.isServer() ? processorSecondsOf(database->number(u"SELECT pg_backend_pid()"_s).value_or(0)) : 0;
    const double cpu = watch.cpu() + elsewhere;
    if (report.batch.created != rows)
        qFatal("%lld of %d rows came in", static_cast<long long>(report.batch.created), rows);
    print(u"import"_s, u"rows per second"_s, rows / wall, u"rows/s"_s, rows);
    print(u"import"_s, u"processor time"_s, cpu, u"s"_s, rows);
    if (workspace.isServer())
        print(u"import"_s, u"processor time of the server"_s, elsewhere, u"s"_s, rows);
    print(u"import"_s, u"rows usable after"_s, usable, u"s"_s, rows);
    print(u"import"_s, u"others waited at the longest"_s, others.longestMs(), u"ms"_s, rows);
    print(u"import"_s, u"peak memory"_s, peakMemoryMb(), u"MB"_s, rows);
    return cpu;
}

void run(const QStringList &arguments)
{
    const int rows = arguments.value(0, u"10000"_s).toInt();
    const QTemporaryDir folder;
    const QString file = makeContacts(folder, rows);
    const auto kept = WorkspaceAddress::parse(arguments.value(1, folder.filePath(u"program.smarketing"_s)));
    WorkspaceAddress beside = WorkspaceAddress::parse(folder.filePath(u"straight.smarketing"_s));
    if (kept.isServer()) {
        beside = kept;
        beside.setOption(u"dbname"_s, kept.name() + u"_straight"_s);
    }
    const double program = throughProgram(file, kept, rows);
    const double straight = importLimit::run(file, beside, rows);
    dropDatabase(beside);
    print(u"import"_s, u"processor time against the C interface"_s, program / straight, u"times"_s, rows);
}

const Subject subject(u"import"_s, u"ROWS [WORKSPACE to leave]"_s, run);

} // namespace

} // namespace smarketing::bench
