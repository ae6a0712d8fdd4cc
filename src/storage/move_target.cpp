// SPDX-License-Identifier: GPL-3.0-or-later
#include "move_target.h"

#include "smarketing/storage/migration.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(Database &database, const QString &sql)
{
    QStringList texts;
    Cursor row = database.query(sql);
    while (row.next())
        texts += row.text(0);
    return texts;
}

class FileTarget : public MoveTarget {
public:
    explicit FileTarget(Database &database) : MoveTarget(database)
    {
        database.script(u"PRAGMA foreign_keys = OFF"_s);
        database.begin();
        if (database.number(u"SELECT 1 FROM command LIMIT 1"_s))
            throw Refused(24, u"not-empty"_s);
        takeAway(u"trigger"_s, m_triggers);
        takeAway(u"index"_s, m_statements);
        for (const MovedTable &table : movedTables(database))
            database.execute(u"DELETE FROM \"%1\""_s.arg(table.name));
    }

    void expect(const QString &, const QString &, const QString &) override {}

    void setLastId(const QString &table, qint64 id) override
    {
        if (m_database.execute(u"UPDATE sqlite_sequence SET seq = ? WHERE name = ?"_s, id, table) == 0)
            m_database.execute(u"INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)"_s, table, id);
    }

    void close() override
    {
        for (const QString &trigger : std::exchange(m_triggers, {}))
            m_database.script(trigger);
        Cursor dangling = m_database.query(u"PRAGMA foreign_key_check"_s);
        if (dangling.next())
            throw Refused(23, u"moved-differently"_s, dangling.text(0),
                          {dangling.text(0), dangling.text(1), dangling.text(2)});
    }

private:
    void takeAway(const QString &type, QStringList &kept)
    {
        kept =
            textsOf(m_database,
                    u"SELECT sql FROM sqlite_schema WHERE type = '%1' AND sql IS NOT NULL ORDER BY rowid"_s.arg(type));
        const QStringList names =
            textsOf(m_database, u"SELECT name FROM sqlite_schema WHERE type = '%1' AND sql IS NOT NULL"_s.arg(type));
        for (const QString &name : names)
            m_database.script(u"DROP %1 \"%2\""_s.arg(type, name));
    }

    QStringList m_triggers;
};

class ServerTarget : public MoveTarget {
public:
    explicit ServerTarget(Database &database) : MoveTarget(database)
    {
        migration::beginAsOwner(database);
        for (const QString &setting : {u"idle_in_transaction_session_timeout = 0"_s, u"client_min_messages = error"_s,
                                       u"maintenance_work_mem = '128MB'"_s})
            database.script(u"SET LOCAL "_s + setting);
        database.script(u"CALL begin_move()"_s);
        const QStringList references =
            textsOf(database, u"SELECT format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, "
                              "pg_get_constraintdef(oid)) FROM pg_constraint "
                              "WHERE connamespace = 'smarketing'::regnamespace AND contype = 'f' ORDER BY oid"_s);
        runAll(u"SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) FROM pg_constraint "
               "WHERE connamespace = 'smarketing'::regnamespace AND contype = 'f'"_s);
        m_statements =
            textsOf(database, u"SELECT pg_get_indexdef(i.indexrelid) "_s + indexes + u"ORDER BY i.indexrelid");
        runAll(u"SELECT format('DROP INDEX %s', i.indexrelid::regclass) "_s + indexes);
        m_statements += references;
    }

    void expect(const QString &login, const QString &name, const QString &role) override
    {
        try {
            m_database.query(u"SELECT CAST(give_login(lower(?), ?) AS text)"_s, login, role).next();
        } catch (const Refused &refused) {
            const QString reason = refused.reason == u"login" ? u"login-for-server"_s : u"login-not-free"_s;
            throw Refused(refused.rule, reason, refused.field, {login, name});
        }
    }

    void setLastId(const QString &table, qint64 id) override { m_lastIds.insert(table, id); }

    void close() override
    {
        m_database.script(u"CALL end_move()"_s);
        for (auto it = m_lastIds.cbegin(); it != m_lastIds.cend(); ++it)
            m_database
                .query(u"SELECT setval(pg_get_serial_sequence(?, 'id'), ?) "
                       "WHERE pg_get_serial_sequence(?, 'id') IS NOT NULL"_s,
                       it.key(), it.value(), it.key())
                .next();
        runAll(u"SELECT format('ANALYZE %I', relname) FROM pg_class WHERE relnamespace = 'smarketing'::regnamespace "
               "AND relkind = 'r'"_s);
    }

    // Indexes are read without their tables once it is noted that everybody may see all rows.
    void settle() override
    {
        try {
            m_database.script(u"SET client_min_messages = error"_s);
            runAll(u"SELECT format('VACUUM %I', relname) FROM pg_class WHERE relnamespace = 'smarketing'::regnamespace "
                   "AND relkind = 'r'"_s);
        } catch (const StorageError &error) {
            qWarning("%s", error.what());
        }
    }

private:
    /// Runs the statements that a query answers.
    void runAll(const QString &statements)
    {
        for (const QString &statement : textsOf(m_database, statements))
            m_database.script(statement);
    }

    static inline const QString indexes =
        u"FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid LEFT JOIN pg_constraint c "
        "ON c.conindid = i.indexrelid AND c.contype IN ('p', 'u', 'x') "
        "WHERE t.relnamespace = 'smarketing'::regnamespace AND c.oid IS NULL "_s;
    QHash<QString, qint64> m_lastIds;
};

} // namespace

std::unique_ptr<MoveTarget> MoveTarget::open(Database &database)
{
    if (database.engine() == Engine::Sqlite)
        return std::make_unique<FileTarget>(database);
    return std::make_unique<ServerTarget>(database);
}

MoveTarget::~MoveTarget()
{
    if (!m_kept)
        m_database.rollback();
}

qsizetype MoveTarget::putBack()
{
    m_database.script(m_statements.takeFirst());
    return m_statements.size();
}

void MoveTarget::keep()
{
    m_database.commit();
    m_kept = true;
}

QHash<QString, qint64> lastIds(Database &database)
{
    QHash<QString, qint64> ids;
    Cursor row = database.query(database.engine() == Engine::Sqlite
                                    ? u"SELECT name, seq FROM sqlite_sequence WHERE name <> 'lead_search'"_s
                                    : u"SELECT t.relname, s.last_value FROM pg_sequences s JOIN pg_depend d "
                                      "ON d.objid = format('%I.%I', s.schemaname, s.sequencename)::regclass "
                                      "AND d.deptype = 'i' JOIN pg_class t ON t.oid = d.refobjid "
                                      "WHERE s.schemaname = 'smarketing' AND s.last_value IS NOT NULL"_s);
    while (row.next())
        ids.insert(row.text(0), row.integer(1));
    return ids;
}

} // namespace smarketing
