// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_stream.h"

#include "file_rows.h"
#include "server_rows.h"

namespace smarketing {

std::unique_ptr<RowReader> readRows(Database &database, const MovedTable &table, bool inCommandOrder)
{
    const QString sql = selectMoved(table, database.engine(), inCommandOrder);
    if (database.engine() == Engine::Sqlite)
        return std::make_unique<FileRowReader>(database, table, sql);
    return std::make_unique<ServerRowReader>(database, table, sql);
}

std::unique_ptr<RowWriter> writeRows(Database &database, const MovedTable &table)
{
    if (database.engine() == Engine::Sqlite)
        return std::make_unique<FileRowWriter>(database, table);
    return std::make_unique<ServerRowWriter>(database, table);
}

} // namespace smarketing
