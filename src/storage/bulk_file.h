// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulk_insert.h"

struct sqlite3_stmt;

namespace smarketing {

/// Rows into a file, straight through SQLite.
class BulkFile : public BulkWriter {
public:
    BulkFile(Database &database, const QString &table, const QStringList &columns);
    ~BulkFile() override;

    void write(const std::vector<BulkValue> &values, int rows, QList<qint64> &ids) override;

private:
    void prepare(int rows);
    int bind(int place, const BulkValue &value);
    void require(int code) const;

    Database &m_database;
    QString m_table;
    QStringList m_columns;
    sqlite3_stmt *m_statement = nullptr;
    int m_prepared = 0; ///< for so many rows
};

} // namespace smarketing
