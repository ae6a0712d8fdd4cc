// SPDX-License-Identifier: GPL-3.0-or-later
#include "moved_table.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

const QString searchTable = u"lead_search"_s;

QString columnsInFile()
{
    return u"SELECT t.name, c.name, c.type FROM pragma_table_list t JOIN sqlite_schema s ON s.name = t.name "
           "JOIN pragma_table_info(t.name) c WHERE t.schema = 'main' AND t.type = 'table' "
           "AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND t.name <> 'schema_migration' ORDER BY s.rowid, c.cid"_s;
}

QString columnsOnServer()
{
    return u"SELECT c.relname, a.attname, CASE a.atttypid WHEN 'bigint'::regtype THEN 'INTEGER' "
           "WHEN 'double precision'::regtype THEN 'REAL' ELSE 'TEXT' END FROM pg_class c "
           "JOIN pg_attribute a ON a.attrelid = c.oid WHERE c.relnamespace = 'smarketing'::regnamespace "
           "AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND a.attnum > 0 AND NOT a.attisdropped AND a.attname "
           "<> 'xact' "
           "AND c.relname NOT IN ('schema_migration', 'lead_staging', 'lead_search') ORDER BY c.oid, a.attnum"_s;
}

MovedTable::Type typeNamed(const QString &name)
{
    if (name == u"INTEGER")
        return MovedTable::Type::Integer;
    return name == u"REAL" ? MovedTable::Type::Real : MovedTable::Type::Text;
}

QString quoted(const QString &name)
{
    return u"\"%1\""_s.arg(name);
}

/// A command is closed wherever it arrives, a password stays with the engine that checks it, and a login has the small
/// letters that a server knows it by.
QString selectedValue(const QString &table, const QString &column)
{
    if (table == u"command" && column == u"open")
        return u"0"_s;
    if (table == u"person" && column == u"password_hash")
        return u"NULL"_s;
    if (table == u"person" && column == u"login")
        return u"lower(login)"_s;
    return quoted(column);
}

/// The ids as they are, given out again in the order of the commands.
QString eventsInCommandOrder()
{
    return u"SELECT ids.id, e.command_id, e.subject, e.subject_id, e.action, e.change "
           "FROM (SELECT id, row_number() OVER (ORDER BY id) AS place FROM event) ids JOIN "
           "(SELECT *, row_number() OVER (ORDER BY command_id, id) AS place FROM event) e USING (place) "
           "ORDER BY ids.id"_s;
}

} // namespace

QStringList MovedTable::columnNames() const
{
    QStringList names;
    for (const Column &column : columns)
        names += quoted(column.name);
    return names;
}

bool MovedTable::hasId() const
{
    return columns.constFirst().name == u"id";
}

QList<MovedTable> movedTables(Database &database)
{
    QList<MovedTable> tables;
    Cursor row = database.query(database.engine() == Engine::Sqlite ? columnsInFile() : columnsOnServer());
    while (row.next()) {
        if (tables.isEmpty() || tables.constLast().name != row.text(0))
            tables += MovedTable{row.text(0), {}};
        tables.last().columns += {row.text(1), typeNamed(row.text(2))};
    }
    tables += MovedTable{searchTable, {{u"id"_s, MovedTable::Type::Integer}, {u"text"_s, MovedTable::Type::Text}}};
    return tables;
}

QString selectMoved(const MovedTable &table, Engine engine, bool inCommandOrder)
{
    if (table.name == searchTable && engine == Engine::Sqlite)
        return u"SELECT id, c0 FROM lead_search_content ORDER BY id"_s;
    if (table.name == u"measure_day")
        return u"SELECT dimension, day, key_id, measure, CAST(sum(n) AS bigint) FROM measure_day "
               "GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4"_s;
    if (table.name == u"event" && inCommandOrder)
        return eventsInCommandOrder();
    QStringList values;
    for (const MovedTable::Column &column : table.columns)
        values += selectedValue(table.name, column.name);
    return u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(values.join(u", "), quoted(table.name),
                                                  table.hasId() ? u"id"_s : table.columnNames().join(u", "));
}

bool eventsFollowCommands(Database &database)
{
    return !database.number(u"SELECT 1 FROM (SELECT command_id, lag(command_id) OVER (ORDER BY id) AS before "
                            "FROM event) e WHERE command_id < before LIMIT 1"_s);
}

} // namespace smarketing
