// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "lead_file.h"
#include "plain_sqlite.h"

#include "smarketing/domain/contact.h"
#include "smarketing/storage/folding.h"
#include "smarketing/workbench/import.h"

#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

namespace smarketing::bench {

using namespace Qt::StringLiterals;

namespace {

/// For how long, at the longest, nobody else could have begun to write.
class LockProbe {
public:
    explicit LockProbe(const QString &path) : m_thread([this, path] { watch(path); }) {}
    ~LockProbe() { stop(); }
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
    void watch(const QString &path)
    {
        sqlite3 *db = openPlain(path);
        auto free = std::chrono::steady_clock::now();
        while (!m_stop) {
            const bool got = sqlite3_exec(db, "BEGIN IMMEDIATE; ROLLBACK", nullptr, nullptr, nullptr) == SQLITE_OK;
            const auto now = std::chrono::steady_clock::now();
            if (got) {
                m_longest = std::max(m_longest, std::chrono::duration<double, std::milli>(now - free).count());
                free = now;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
        sqlite3_close(db);
    }

    std::atomic<bool> m_stop = false;
    double m_longest = 0;
    std::thread m_thread;
};

double throughProgram(const QString &file, const QString &path, int rows)
{
    const Person boss = makeWorkspace(path);
    const auto database = Database::openFile(path);
    LockProbe probe(path);
    ImportPlan plan;
    plan.path = file;
    double usable = 0;
    const Stopwatch watch;
    const auto report = imports::run(*database, boss, clockTime, plan, [&](const ImportProgress &progress) {
        if (progress.phase == ImportProgress::Phase::Rows)
            usable = watch.wall();
    });
    const double wall = watch.wall();
    const double cpu = watch.cpu();
    if (report.batch.created != rows)
        qFatal("%lld of %d rows came in", static_cast<long long>(report.batch.created), rows);
    print(u"import"_s, u"rows per second"_s, rows / wall, u"rows/s"_s, rows);
    print(u"import"_s, u"processor time"_s, cpu, u"s"_s, rows);
    print(u"import"_s, u"rows usable after"_s, usable, u"s"_s, rows);
    print(u"import"_s, u"longest lock"_s, probe.longestMs(), u"ms"_s, rows);
    print(u"import"_s, u"peak memory"_s, peakMemoryMb(), u"MB"_s, rows);
    return cpu;
}

void dropTriggers(sqlite3 *db)
{
    QByteArray drops;
    Statement names(db, "SELECT name FROM sqlite_schema WHERE type = 'trigger'");
    while (sqlite3_step(names.handle) == SQLITE_ROW)
        drops +=
            "DROP TRIGGER " + QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(names.handle, 0))) + ';';
    sqlite3_reset(names.handle);
    execute(db, drops);
}

qint64 numberBehind(const QByteArray &text)
{
    return text.mid(text.lastIndexOf(' ') + 1).toLongLong();
}

void writeRows(sqlite3 *db, QFile &source, int rows)
{
    Statement lead(db, "INSERT INTO lead (external_id, first_name, last_name, name_key, sort_key, email, email_key, "
                       "phone, phone_key, company, company_key, job_title, city, country, note, stage, campaign_id, "
                       "channel_id, created_at, last_activity_at, value_minor, currency) VALUES (?, ?, ?, ?, ?, ?, ?, "
                       "?, ?, ?, ?, ?, ?, ?, ?, 'lead', ?, ?, ?, ?, ?, 'PLN')");
    Statement event(db, "INSERT INTO event (command_id, subject, subject_id, action) "
                        "VALUES ((SELECT max(id) FROM command), 'lead', ?, 'insert')");
    for (int i = 0; i < rows; ++i) {
        const QList<QByteArray> cells = source.readLine().trimmed().split(',');
        const QString name = folded(QString::fromUtf8(cells[1] + ' ' + cells[2]));
        const QByteArray values[] = {cells[0],
                                     cells[1],
                                     cells[2],
                                     nameKey(name).toUtf8(),
                                     name.toUtf8(),
                                     cells[3],
                                     emailKey(QString::fromUtf8(cells[3])).toUtf8(),
                                     cells[4],
                                     phoneKey(QString::fromUtf8(cells[4])).toUtf8(),
                                     cells[5],
                                     companyKey(folded(QString::fromUtf8(cells[5]))).toUtf8(),
                                     cells[6],
                                     cells[7],
                                     cells[8],
                                     cells[13]};
        for (int place = 0; place < 15; ++place)
            lead.bind(place + 1, values[place]);
        lead.bind(16, numberBehind(cells[9]) + 1);
        lead.bind(17, numberBehind(cells[10]) + 1);
        const qint64 day = QDate::fromString(QString::fromLatin1(cells[11]), Qt::ISODate).toJulianDay() - 2440588;
        lead.bind(18, day * 86'400'000);
        lead.bind(19, day * 86'400'000);
        lead.bind(20, qint64(cells[12].toDouble() * 100));
        lead.run();
        event.bind(1, sqlite3_last_insert_rowid(db));
        event.run();
    }
}

void writeSearch(sqlite3 *db)
{
    Statement all(db, "SELECT id, first_name || ' ' || last_name || ' ' || company || ' ' || email || ' ' || phone || "
                      "' ' || city || ' ' || job_title || ' ' || external_id || ' ' || phone_key || ' ' || "
                      "substr(phone_key, -9) FROM lead");
    Statement search(db, "INSERT INTO lead_search (rowid, text) VALUES (?, ?)");
    while (sqlite3_step(all.handle) == SQLITE_ROW) {
        search.bind(1, qint64(sqlite3_column_int64(all.handle, 0)));
        search.bind(2, folded(all.text(1)).toUtf8());
        search.run();
    }
    sqlite3_reset(all.handle);
}

/// What the program writes, written as straight as can be: no rules, no matching, one form of dates and numbers, events
/// by hand, all rows in one transaction, then the figures and the search index in another.
double throughInterface(const QString &file, const QString &path, int rows)
{
    makeWorkspace(path);
    sqlite3 *db = openPlain(path);
    dropTriggers(db);
    for (int i = 0; i < campaigns; ++i)
        execute(db, QByteArray("INSERT INTO campaign (name, name_key, state) VALUES (" + QByteArray::number(i) + ", " +
                               QByteArray::number(i) + ", 'idea')"));
    for (int i = 0; i < channels; ++i)
        execute(db, QByteArray("INSERT INTO channel (id, name, name_key, direction, place) VALUES (" +
                               QByteArray::number(i + 1) + ", " + QByteArray::number(i) + ", " + QByteArray::number(i) +
                               ", 'inbound', 'online') ON CONFLICT DO NOTHING"));
    const Stopwatch watch;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("cannot read the file");
    source.readLine();
    execute(db, "BEGIN");
    writeRows(db, source, rows);
    execute(db, "COMMIT; INSERT INTO lead_search (lead_search, rank) VALUES ('hashsize', 67108864); BEGIN");
    for (const char *dimension : {"campaign", "channel", "persona"})
        execute(db, QByteArray("INSERT INTO measure_day (dimension, day, key_id, measure, n) SELECT '") + dimension +
                        "', created_at / 86400000, coalesce(" + dimension +
                        "_id, 0), 'lead', count(*) FROM lead GROUP BY 2, 3");
    writeSearch(db);
    execute(db, "COMMIT");
    const double wall = watch.wall();
    const double cpu = watch.cpu();
    sqlite3_close(db);
    print(u"import by the C interface"_s, u"rows per second"_s, rows / wall, u"rows/s"_s, rows);
    print(u"import by the C interface"_s, u"processor time"_s, cpu, u"s"_s, rows);
    return cpu;
}

void run(const QStringList &arguments)
{
    const int rows = arguments.value(0, u"10000"_s).toInt();
    const QTemporaryDir folder;
    const QString file = makeContacts(folder, rows);
    const QString kept = arguments.value(1, folder.filePath(u"program.smarketing"_s));
    const double program = throughProgram(file, kept, rows);
    const double straight = throughInterface(file, folder.filePath(u"straight.smarketing"_s), rows);
    print(u"import"_s, u"processor time against the C interface"_s, program / straight, u"times"_s, rows);
}

const Subject subject(u"import"_s, u"ROWS [WORKSPACE to leave]"_s, run);

} // namespace

} // namespace smarketing::bench
