// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/database.h"

#include <QByteArray>

#include <variant>
#include <vector>

struct sqlite3_stmt;

namespace smarketing {

/// Inserts many rows, several a statement, and into a file straight through SQLite: binding through QtSql, and the
/// savepoint that a statement with triggers takes, cost more than the writing itself. A row is its values in the order
/// of the columns, ended by endRow(); finish() writes the last of them. Used within one transaction, on the
/// connection's thread; errors as Database throws them.
class BulkInsert {
public:
    /// A full-text index takes one row a statement: it writes out what it has gathered at every savepoint.
    BulkInsert(Database &database, const QString &table, const QStringList &columns, int rowsAStatement = 50);
    ~BulkInsert();
    BulkInsert(const BulkInsert &) = delete;
    BulkInsert &operator=(const BulkInsert &) = delete;

    BulkInsert &text(const QString &text) { return add(text.toUtf8()); }
    BulkInsert &textOrNull(const QString &text) { return text.isEmpty() ? null() : this->text(text); }
    BulkInsert &integer(qint64 value) { return add(value); }
    BulkInsert &null() { return add(std::monostate()); }
    BulkInsert &instant(Instant value) { return integer(toMillis(value)); }
    template <class Tag> BulkInsert &id(Id<Tag> id) { return id ? integer(id.value) : null(); }
    void endRow();

    /// The id of the last row.
    qint64 finish();
    qint64 firstId() const { return m_first; }

private:
    using Value = std::variant<std::monostate, qint64, QByteArray>;

    BulkInsert &add(Value value);
    void write();
    void writeToFile();
    void writeToServer();
    void told(qint64 id);
    void prepare(int rows);
    int bind(int place, const Value &value);
    void require(int code) const;

    Database &m_database;
    QString m_into;
    QString m_row;
    int m_rowsAStatement;
    sqlite3_stmt *m_statement = nullptr;
    int m_prepared = 0; ///< for so many rows
    int m_rows = 0;
    qint64 m_first = 0;
    qint64 m_last = 0;
    std::vector<Value> m_values;
};

} // namespace smarketing
