// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/database.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <variant>
#include <vector>

namespace smarketing {

using BulkValue = std::variant<std::monostate, qint64, QByteArray>;

/// How an engine takes many rows at once; answers their ids in the order given.
class BulkWriter {
public:
    virtual ~BulkWriter() = default;
    virtual void write(const std::vector<BulkValue> &values, int rows, QList<qint64> &ids) = 0;
};

/// "INSERT INTO … VALUES (?, …), …" of so many rows.
QString insertOf(const QString &table, const QStringList &columns, int rows);

/// Inserts many rows, several a statement, and as straight as the engine allows. Into a file through SQLite itself:
/// binding through QtSql, and the savepoint that a statement with triggers takes, cost more than the writing. Leads
/// into a server by COPY to their staging table, from which one statement takes them: a table with row policies takes
/// no COPY, and what happens once a statement (events, figures) then happens once.
/// A row is its values in the order of the columns, ended by endRow(); finish() writes the last of them. Used within
/// one transaction, on the connection's thread; errors as Database throws them.
class BulkInsert {
public:
    /// A full-text index in a file takes one row a statement: it writes out what it has gathered at every savepoint.
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

    /// The ids, in the order of the rows; others' may lie between on a server.
    const QList<qint64> &finish();

private:
    BulkInsert &add(BulkValue value);
    void write();

    int m_rowsAStatement;
    int m_rows = 0;
    std::vector<BulkValue> m_values;
    QList<qint64> m_ids;
    std::unique_ptr<BulkWriter> m_writer;
};

} // namespace smarketing
