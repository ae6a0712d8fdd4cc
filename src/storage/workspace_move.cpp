// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/workspace_move.h"

#include "move_target.h"
#include "row_stream.h"
#include "smarketing/storage/migration.h"
#include "smarketing/storage/server.h"

#include <QElapsedTimer>

#include <algorithm>

namespace smarketing::workspaceMove {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsBetweenLooks = 256;
constexpr qint64 tellMillis = 100;

QString ownerOf(Database &database)
{
    Cursor row = database.query(u"SELECT quote_ident(pg_get_userbyid(nspowner)) FROM pg_namespace "
                                "WHERE nspname = 'smarketing'"_s);
    row.next();
    return row.text(0);
}

/// One picture of the source, whatever others do.
class Picture {
public:
    explicit Picture(Database &database) : m_database(database)
    {
        if (database.engine() == Engine::Sqlite) {
            database.script(u"BEGIN"_s);
            return;
        }
        database.script(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
        database.script(u"SET LOCAL idle_in_transaction_session_timeout = 0"_s);
        // who sees everybody's drafts
        database.script(u"SET LOCAL ROLE "_s + ownerOf(database));
    }
    ~Picture() { m_database.rollback(); }
    Picture(const Picture &) = delete;
    Picture &operator=(const Picture &) = delete;

private:
    Database &m_database;
};

/// Tells how far a step is, not too often.
class Teller {
public:
    Teller(const Tell &tell, Step step, qint64 total) : m_tell(tell), m_progress{step, {}, 0, total}
    {
        m_clock.start();
    }

    void at(const QString &table)
    {
        m_progress.table = table;
        say();
    }
    void more(qint64 done)
    {
        m_progress.done += done;
        if (m_progress.step == Step::Indexing ||
            (m_progress.done % rowsBetweenLooks == 0 && m_clock.elapsed() >= tellMillis))
            say();
    }

private:
    void say()
    {
        m_clock.restart();
        if (m_tell && !m_tell(m_progress))
            throw Cancelled();
    }

    const Tell &m_tell;
    Progress m_progress;
    QElapsedTimer m_clock;
};

void requireMovable(Database &database)
{
    const int version = migration::current(database);
    if (version > migration::newest())
        throw StorageError(StorageError::Kind::Newer, QString::number(version));
    if (version < migration::newest())
        throw StorageError(StorageError::Kind::Foreign, u"schema "_s + QString::number(version));
    if (database.engine() == Engine::Postgres && !isOwner(database))
        throw Refused(22, u"move-owner"_s, u"user"_s);
}

qint64 countRows(Database &database, const QList<MovedTable> &tables)
{
    qint64 rows = 0;
    for (const MovedTable &table : tables) {
        const bool inShadow = table.name == u"lead_search" && database.engine() == Engine::Sqlite;
        rows += database.number(u"SELECT count(*) FROM \"%1\""_s.arg(inShadow ? u"lead_search_content"_s : table.name))
                    .value_or(0);
    }
    return rows;
}

void expectPeople(Database &source, MoveTarget &target, Moved &moved)
{
    Cursor row = source.query(u"SELECT login, name, role, CASE WHEN password_hash IS NULL THEN 0 ELSE 1 END, active "
                              "FROM person ORDER BY id"_s);
    while (row.next()) {
        if (row.boolean(3))
            moved.withoutPassword += row.text(0).toLower();
        if (row.boolean(4))
            target.expect(row.text(0), row.text(1), row.text(2));
    }
}

class Mover {
public:
    Mover(Database &source, Database &target, const Tell &tell)
        : m_source(source), m_target(target), m_tell(tell), m_tables(movedTables(source))
    {
        m_inCommandOrder = target.engine() == Engine::Sqlite && !eventsFollowCommands(source);
        m_rows = countRows(source, m_tables);
        requireSameTables();
    }

    void copy(Moved &moved)
    {
        Teller teller(m_tell, Step::Copying, m_rows);
        for (const MovedTable &table : m_tables) {
            teller.at(table.name);
            moved.tables += copyTable(table, teller, moved.mended);
        }
    }
    void putBack(MoveTarget &target) const
    {
        Teller teller(m_tell, Step::Indexing, target.leftToPutBack());
        while (target.leftToPutBack() > 0) {
            target.putBack();
            teller.more(1);
        }
    }
    void compare(const QList<MovedRows> &expected) const
    {
        Teller teller(m_tell, Step::Comparing, m_rows);
        for (qsizetype i = 0; i < m_tables.size(); ++i) {
            teller.at(m_tables.at(i).name);
            if (sumOf(m_tables.at(i), teller) != expected.at(i).checksum)
                throwDifference(m_tables.at(i));
        }
    }

private:
    void requireSameTables() const
    {
        const auto byName = [](const MovedTable &a, const MovedTable &b) { return a.name < b.name; };
        QList<MovedTable> here = m_tables;
        QList<MovedTable> there = movedTables(m_target);
        std::sort(here.begin(), here.end(), byName);
        std::sort(there.begin(), there.end(), byName);
        if (here != there)
            throw StorageError(StorageError::Kind::Corrupt, u"tables were changed by other means"_s);
    }

    MovedRows copyTable(const MovedTable &table, Teller &teller, QList<MendedText> &mended)
    {
        const auto reader = readRows(m_source, table, m_inCommandOrder);
        const auto writer = writeRows(m_target, table);
        RowSum sum;
        MovedRow row;
        while (reader->next(row)) {
            for (const int column : reader->mended())
                mended += {table.name, table.hasId() ? row.front().integer : 0, table.columns.at(column).name};
            writer->add(row);
            sum.add(row);
            teller.more(1);
        }
        writer->finish();
        return {table.name, sum.rows(), sum.result()};
    }

    QByteArray sumOf(const MovedTable &table, Teller &teller) const
    {
        const auto reader = readRows(m_target, table);
        RowSum sum;
        MovedRow row;
        while (reader->next(row)) {
            sum.add(row);
            teller.more(1);
        }
        return sum.result();
    }

    [[noreturn]] void throwDifference(const MovedTable &table) const
    {
        const auto here = readRows(m_source, table, m_inCommandOrder);
        const auto there = readRows(m_target, table);
        MovedRow sent;
        MovedRow arrived;
        bool isSent = here->next(sent);
        bool hasArrived = there->next(arrived);
        while (isSent && hasArrived && sent == arrived) {
            isSent = here->next(sent);
            hasArrived = there->next(arrived);
        }
        const MovedRow &row = isSent ? sent : arrived;
        QString column;
        if (isSent && hasArrived) {
            const auto differing = std::ranges::mismatch(sent, arrived).in1 - sent.begin();
            column = table.columns.value(differing).name;
        }
        const QString id = table.hasId() && !row.empty() ? QString::number(row.front().integer) : QString();
        throw Refused(23, u"moved-differently"_s, table.name, {table.name, id, column});
    }

    Database &m_source;
    Database &m_target;
    const Tell &m_tell;
    QList<MovedTable> m_tables;
    bool m_inCommandOrder = false;
    qint64 m_rows = 0;
};

} // namespace

qint64 Moved::rows() const
{
    qint64 sum = 0;
    for (const MovedRows &table : tables)
        sum += table.rows;
    return sum;
}

bool isOwner(Database &server)
{
    return server.number(u"SELECT CASE WHEN pg_has_role(session_user, nspowner, 'MEMBER') THEN 1 ELSE 0 END "
                         "FROM pg_namespace WHERE nspname = 'smarketing'"_s) == 1;
}

Moved move(Database &source, Database &target, const Tell &tell)
{
    requireMovable(source);
    requireMovable(target);
    Moved moved;
    const Picture picture(source);
    Mover mover(source, target, tell);
    const auto arrival = MoveTarget::open(target);
    expectPeople(source, *arrival, moved);
    mover.copy(moved);
    mover.putBack(*arrival);
    const QHash<QString, qint64> last = lastIds(source);
    for (auto it = last.cbegin(); it != last.cend(); ++it)
        arrival->setLastId(it.key(), it.value());
    arrival->close();
    mover.compare(moved.tables);
    arrival->keep();
    arrival->settle();
    return moved;
}

} // namespace smarketing::workspaceMove
