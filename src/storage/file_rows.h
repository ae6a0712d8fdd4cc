// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "row_stream.h"

struct sqlite3_stmt;

namespace smarketing {

/// A statement of SQLite's own.
class FileStatement {
public:
    FileStatement(Database &database, const QString &sql);
    ~FileStatement();
    FileStatement(const FileStatement &) = delete;
    FileStatement &operator=(const FileStatement &) = delete;

    sqlite3_stmt *get() const { return m_statement; }
    void require(int code, int expected) const;

private:
    Database &m_database;
    sqlite3_stmt *m_statement = nullptr;
};

class FileRowReader : public RowReader {
public:
    FileRowReader(Database &database, const MovedTable &table, const QString &sql);

    bool next(MovedRow &row) override;
    QList<int> mended() const override { return m_mended; }

private:
    FileStatement m_statement;
    QList<MovedTable::Column> m_columns;
    QList<int> m_mended;
};

class FileRowWriter : public RowWriter {
public:
    FileRowWriter(Database &database, const MovedTable &table);

    void add(const MovedRow &row) override;
    void finish() override {}

private:
    FileStatement m_statement;
};

} // namespace smarketing
