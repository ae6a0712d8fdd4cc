// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulk_insert.h"

namespace smarketing {

/// Rows into a server by statements of several.
class BulkServer : public BulkWriter {
public:
    BulkServer(Database &database, const QString &table, const QStringList &columns);

    void write(const std::vector<BulkValue> &values, int rows, QList<qint64> &ids) override;

private:
    Database &m_database;
    QString m_table;
    QStringList m_columns;
};

/// Rows into a server by COPY to <table>_staging, where a row's id is its place, and from there by one statement.
class BulkCopy : public BulkWriter {
public:
    BulkCopy(Database &database, const QString &table, const QStringList &columns);

    void write(const std::vector<BulkValue> &values, int rows, QList<qint64> &ids) override;

private:
    void copy(const std::vector<BulkValue> &values);

    Database &m_database;
    QString m_table;
    QStringList m_columns;
};

} // namespace smarketing
