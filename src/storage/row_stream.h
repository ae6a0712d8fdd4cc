// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moved_row.h"
#include "moved_table.h"

#include <memory>

namespace smarketing {

/// Rows of one table, one at a time: a million take no more memory than one. Straight through the engine's own
/// functions, which costs a third of what Qt's driver does. While one is there, nothing else is done with its
/// connection.
class RowReader {
public:
    virtual ~RowReader() = default;

    /// Fills `row`; false after the last.
    virtual bool next(MovedRow &row) = 0;
    /// The columns of the row just read whose text had to be mended.
    virtual QList<int> mended() const { return {}; }
};

class RowWriter {
public:
    virtual ~RowWriter() = default;

    virtual void add(const MovedRow &row) = 0;
    /// After the last; without it nothing may be there.
    virtual void finish() = 0;
};

std::unique_ptr<RowReader> readRows(Database &database, const MovedTable &table, bool inCommandOrder = false);

/// Into an empty table whose guards are off, within a transaction; on a server within the one that emptied it.
std::unique_ptr<RowWriter> writeRows(Database &database, const MovedTable &table);

} // namespace smarketing
