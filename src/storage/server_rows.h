// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "row_stream.h"

#include <string>

namespace smarketing {

/// Rows by COPY, in its text format: https://www.postgresql.org/docs/current/sql-copy.html
class ServerRowReader : public RowReader {
public:
    ServerRowReader(Database &database, const MovedTable &table, const QString &sql);
    ~ServerRowReader() override;

    bool next(MovedRow &row) override;

private:
    Database &m_database;
    QList<MovedTable::Column> m_columns;
    bool m_copying = true;
};

class ServerRowWriter : public RowWriter {
public:
    enum class Into { New, Any };

    /// Into a table that the transaction has made or emptied, or any.
    ServerRowWriter(Database &database, const MovedTable &table, Into into = Into::New);
    ~ServerRowWriter() override;

    void add(const MovedRow &row) override;
    void finish() override;

private:
    void send();

    Database &m_database;
    std::string m_lines;
    bool m_copying = true;
};

} // namespace smarketing
