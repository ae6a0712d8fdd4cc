// SPDX-License-Identifier: GPL-3.0-or-later
#include "differing_tables.h"

#include "smarketing/storage/database.h"

#include <stdexcept>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestTables = 50;

QStringList tablesToCompare(Database &database)
{
    QStringList tables;
    Cursor row =
        database.query(u"SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name <> 'schema_migration' "
                       "AND name NOT LIKE 'lead\\_search%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE "
                       "'\\' OR name IN ('lead_search_content', 'sqlite_sequence')"_s);
    while (row.next())
        tables += row.text(0);
    if (tables.size() < fewestTables)
        throw std::runtime_error("that is no whole workspace");
    return tables;
}

} // namespace

QStringList differingTables(const QString &one, const QString &other)
{
    const auto database = Database::openFile(one, Database::Access::ReadOnly);
    database->execute(u"ATTACH ? AS other"_s, other);
    QStringList differing;
    for (const QString &table : tablesToCompare(*database)) {
        const QString more = u"SELECT count(*) FROM (SELECT * FROM %2.%1 EXCEPT SELECT * FROM %3.%1)"_s;
        const QString size = u"SELECT (SELECT count(*) FROM main.%1) - (SELECT count(*) FROM other.%1)"_s.arg(table);
        if (database->number(more.arg(table, u"main"_s, u"other"_s)) != 0 ||
            database->number(more.arg(table, u"other"_s, u"main"_s)) != 0 || database->number(size) != 0)
            differing += table;
    }
    return differing;
}

} // namespace smarketing
