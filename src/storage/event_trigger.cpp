// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_trigger.h"

#include <QSet>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

// The record itself, the program's own bookkeeping, and what is derived from other rows.
const QSet<QString> &unrecordedTables()
{
    static const QSet<QString> tables = {u"command"_s, u"event"_s,        u"schema_migration"_s, u"measure_day"_s,
                                         u"draft"_s,   u"import_slice"_s, u"import_reject"_s};
    return tables;
}

bool isDerived(const QString &column)
{
    return column == u"row_version" || column == u"last_activity_at" || column.endsWith(u"_key");
}

QStringList tablesOf(Database &database)
{
    QStringList tables;
    Cursor cursor = database.query(u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                                   "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"_s);
    while (cursor.next()) {
        if (!unrecordedTables().contains(cursor.text(0)))
            tables += cursor.text(0);
    }
    return tables;
}

bool hasTrigger(Database &database, const QString &name)
{
    return database.number(u"SELECT 1 FROM sqlite_schema WHERE type = 'trigger' AND name = ?"_s, name).has_value();
}

bool hasVersion(Database &database, const QString &table)
{
    return database.number(u"SELECT 1 FROM pragma_table_info(?) WHERE name = 'row_version'"_s, table).has_value();
}

QStringList recordedColumns(Database &database, const QString &table)
{
    QStringList columns;
    Cursor cursor = database.query(u"SELECT name FROM pragma_table_info(?) ORDER BY cid"_s, table);
    while (cursor.next()) {
        if (cursor.text(0) != u"id" && !isDerived(cursor.text(0)))
            columns += cursor.text(0);
    }
    return columns;
}

QString record(const QString &table, const QString &row, const QString &action, const QString &change)
{
    return u"INSERT INTO event (command_id, subject, subject_id, action, change) "
           "VALUES ((SELECT id FROM command WHERE open = 1), '%1', %2.id, '%3', %4);"_s.arg(table, row, action, change);
}

/// A value as JSON. SQLite's own JSON functions count as unsafe in triggers where trusted_schema is off.
QString json(const QString &value)
{
    return u"CASE typeof(%1) WHEN 'null' THEN 'null' WHEN 'text' THEN '\"' || replace(replace(replace(replace(replace("
           "%1, '\\', '\\\\'), '\"', '\\\"'), char(10), '\\n'), char(13), '\\r'), char(9), '\\t') || '\"' ELSE %1 END"_s
               .arg(value);
}

/// A column's value in the record. That a password changed is told, but not even its hash.
QString recorded(const QString &row, const QString &column)
{
    if (column == u"password_hash")
        return u"CASE WHEN %1.%2 IS NULL THEN 'null' ELSE '\"…\"' END"_s.arg(row, column);
    return json(row + u'.' + column);
}

/// No row changes outside a command, takes another's id, or takes another's place by REPLACE (many a table says the
/// last in a guard of its own).
QString guardsFor(const QString &table, bool guardsInserts)
{
    const QString insert =
        u"CREATE TRIGGER event_%1_guard_insert BEFORE INSERT ON %1 BEGIN "
        "SELECT RAISE(ABORT, 'R24|append-only|') WHERE EXISTS (SELECT 1 FROM %1 WHERE id = NEW.id); END;\n"_s;
    return (guardsInserts ? QString() : insert.arg(table)) +
           u"CREATE TRIGGER event_%1_guard_update BEFORE UPDATE ON %1 "
           "WHEN NEW.id IS NOT OLD.id OR NOT EXISTS (SELECT 1 FROM command WHERE open = 1) BEGIN "
           "SELECT RAISE(ABORT, 'R24|no-command|') WHERE NEW.id IS OLD.id; SELECT RAISE(ABORT, 'R24|fixed|id'); END;\n"_s
               .arg(table);
}

/// R25: a row that changed has another version, so that whoever read it before can tell; none is used twice.
QString versionGuard(const QString &table, const QString &changed)
{
    return u"CREATE TRIGGER event_%1_version BEFORE UPDATE ON %1 WHEN NEW.row_version <= OLD.row_version "
           "AND (NEW.row_version < OLD.row_version OR %2) BEGIN "
           "SELECT RAISE(ABORT, 'R25|version|row_version'); END;\n"_s.arg(table, changed);
}

QString triggersFor(Database &database, const QString &table)
{
    const QStringList columns = recordedColumns(database, table);
    QStringList anyChanged;
    QStringList changed;
    QStringList whole;
    for (const QString &column : columns) {
        const QString differs = u"OLD.%1 IS NOT NEW.%1"_s.arg(column);
        anyChanged += differs;
        changed += u"CASE WHEN %1 THEN ',\"%2\":[' || %3 || ',' || %4 || ']' ELSE '' END"_s.arg(
            differs, column, recorded(u"OLD"_s, column), recorded(u"NEW"_s, column));
        whole += u"',\"%1\":' || %2"_s.arg(column, recorded(u"OLD"_s, column));
    }
    const QString object = u"'{' || substr(%1, 2) || '}'"_s;
    // Before the row is there, an id that the database will choose reads -1: so no row may have that one.
    return guardsFor(table, hasTrigger(database, table + u"_insert"_s)) +
           (hasVersion(database, table) ? versionGuard(table, anyChanged.join(u" OR "_s)) : QString()) +
           u"CREATE TRIGGER event_%1_insert AFTER INSERT ON %1 BEGIN "
           "SELECT RAISE(ABORT, 'R24|fixed|id') WHERE NEW.id < 1; %2 END;\n"
           "CREATE TRIGGER event_%1_update AFTER UPDATE ON %1 WHEN %3 BEGIN %4 END;\n"
           "CREATE TRIGGER event_%1_delete AFTER DELETE ON %1 BEGIN %5 END;\n"_s.arg(
               table, record(table, u"NEW"_s, u"insert"_s, u"NULL"_s), anyChanged.join(u" OR "_s),
               record(table, u"NEW"_s, u"update"_s, object.arg(changed.join(u" || "_s))),
               record(table, u"OLD"_s, u"delete"_s, object.arg(whole.join(u" || "_s))));
}

} // namespace

void createEventTriggers(Database &database)
{
    QString script;
    for (const QString &table : tablesOf(database))
        script += triggersFor(database, table);
    database.script(script);
}

void dropEventTriggers(Database &database)
{
    QString script;
    {
        Cursor cursor =
            database.query(u"SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'event\\_%' "
                           "ESCAPE '\\' AND tbl_name <> 'event'"_s);
        while (cursor.next())
            script += u"DROP TRIGGER %1;"_s.arg(cursor.text(0));
    }
    if (!script.isEmpty())
        database.script(script);
}

} // namespace smarketing
