// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/enum_text.h"
#include "smarketing/domain/error.h"
#include "smarketing/domain/id.h"
#include "smarketing/domain/money.h"
#include "smarketing/domain/time.h"
#include "smarketing/storage/engine.h"

#include <QDate>
#include <QElapsedTimer>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

class QSqlError;
struct pg_conn;
struct sqlite3;

namespace smarketing {

class Dialect;
class StatementPool;
class WorkspaceAddress;

namespace sql {

/// How a value of the domain goes into a statement. Ids that are none and empty optionals become NULL.
inline QVariant bound(const QVariant &value)
{
    return value;
}
inline QVariant bound(const QString &value)
{
    return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value);
}
inline QVariant bound(const char *) = delete;
inline QVariant bound(bool value)
{
    return value ? 1 : 0;
}
inline QVariant bound(int value)
{
    return value;
}
inline QVariant bound(qint64 value)
{
    return value;
}
inline QVariant bound(double value)
{
    return value;
}
inline QVariant bound(std::nullopt_t)
{
    return {};
}
inline QVariant bound(Instant value)
{
    return toMillis(value);
}
inline QVariant bound(QDate value)
{
    return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
}
template <class Tag> QVariant bound(Id<Tag> id)
{
    return id ? QVariant(id.value) : QVariant();
}
template <TextEnum E> QVariant bound(E value)
{
    return toText(value);
}
template <class T> QVariant bound(const std::optional<T> &value)
{
    return value ? bound(*value) : QVariant();
}

} // namespace sql

/// The rows of a query, read once and forward. Columns are read by index, in the order of the SELECT: by name costs
/// twice as much. The statement is finished when the cursor goes, so that it pins no journal.
class Cursor {
public:
    Cursor(QSqlQuery query, std::shared_ptr<StatementPool> pool, const QString &sql);
    Cursor(Cursor &&other) noexcept;
    Cursor &operator=(Cursor &&) = delete;
    ~Cursor();

    bool next();

    bool isNull(int column) const { return m_query.isNull(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    double real(int column) const { return m_query.value(column).toDouble(); }
    bool boolean(int column) const { return integer(column) != 0; }
    QVariant value(int column) const { return m_query.value(column); }
    Instant instant(int column) const { return fromMillis(integer(column)); }
    QDate day(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    template <class IdType> IdType id(int column) const { return IdType(integer(column)); }
    template <TextEnum E> E as(int column) const { return fromText<E>(text(column)).value_or(E{}); }
    std::optional<Instant> maybeInstant(int column) const;
    std::optional<qint64> maybeInteger(int column) const;
    /// Amount and currency in two columns; nothing where the amount is NULL.
    std::optional<Money> maybeMoney(int minorColumn, int currencyColumn) const;
    int columnCount() const;
    /// How many rows the statement has changed, once it has run to its end.
    qint64 changed() const;

private:
    QSqlQuery m_query;
    std::shared_ptr<StatementPool> m_pool; ///< where the statement goes back to; none once moved from
    QString m_sql;
};

/// One connection to a workspace. It belongs to the thread that opened it and is used there alone. Every failure is
/// thrown as one of the errors of domain/error.h: a rule's refusal as Refused, the rest as StorageError.
/// Statements are prepared once and kept.
class Database {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens a SQLite file as it is: no migration, no checks of what it is (see workspace_file.h for those).
    /// ":memory:" makes an empty one that nobody else sees. While another program holds the lock, opening waits for it
    /// `busyMillis`, and so does every statement later.
    static std::unique_ptr<Database> openFile(const QString &path, Access access = Access::ReadWrite,
                                              int busyMillis = 10'000);
    /// Opens a file, or a database on a server as it is; `busyMillis` is how long a statement there waits for a lock.
    static std::unique_ptr<Database> open(const WorkspaceAddress &address, Access access = Access::ReadWrite,
                                          int busyMillis = 10'000);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    template <class... Args> Cursor query(const QString &sql, const Args &...args)
    {
        return run(sql, {sql::bound(args)...});
    }
    Cursor query(const QString &sql, const QVariantList &args) { return run(sql, args); }

    /// Runs a statement that returns no rows; how many rows it changed.
    template <class... Args> qint64 execute(const QString &sql, const Args &...args)
    {
        return change(sql, {sql::bound(args)...});
    }
    qint64 execute(const QString &sql, const QVariantList &args) { return change(sql, args); }

    /// Runs an INSERT and answers the id of its row; the statement ends in "RETURNING id".
    template <class... Args> qint64 insert(const QString &sql, const Args &...args)
    {
        return insertReturning(sql, {sql::bound(args)...});
    }
    qint64 insert(const QString &sql, const QVariantList &args) { return insertReturning(sql, args); }

    /// The first column of the first row, or nothing.
    template <class... Args> std::optional<qint64> number(const QString &sql, const Args &...args)
    {
        Cursor cursor = run(sql, {sql::bound(args)...});
        return cursor.next() ? cursor.maybeInteger(0) : std::nullopt;
    }

    /// Several statements at once, without arguments: migrations.
    void script(const QString &sql);

    Engine engine() const;

    void begin(); ///< in a file it takes the write lock at once, so that no reader turns into a writer half-way
    void commit();
    void rollback() noexcept;

    /// For long imports: a cache that holds what a slice changes, so that nothing is written, and no reader shut out,
    /// before its commit.
    void growCache();

    /// Of a file; none on a server.
    sqlite3 *handle() const { return m_handle; }
    /// Of a connection to a server; none in a file.
    pg_conn *serverHandle() const;
    /// The file, or the server's address without a password.
    QString path() const { return m_path; }

    /// Makes a statement that is running on this connection fail with StorageError::Interrupted. From any thread.
    void interrupt();

    /// Whether the server has gone from this connection, or takes no writes any more; never of a file.
    bool isLost() const;
    /// Since when that is known.
    std::chrono::milliseconds lostFor() const;
    /// Connects anew, perhaps to another of the address's hosts; what was prepared is forgotten. Throws StorageError
    /// where nobody answers, or where rows of the old connection are still being read; all is then as before.
    void reopen();

    /// What a server tells: the text of each notification, or nothing when the connection is lost.
    using Listener = std::function<void(const std::optional<QStringList> &payloads)>;
    /// Calls `listener` on this thread, out of its event loop, until the connection is lost. A file tells nothing.
    void listen(const QString &channel, const Listener &listener);

    /// Throws what an error of SQLite's own functions means.
    [[noreturn]] void fail(const QString &driverText, int nativeCode) const;
    /// Throws what an error of the engine means.
    void fail(const QSqlError &error) const;

private:
    Database(const QString &driver, const QString &path);
    void take(std::shared_ptr<Dialect> dialect);
    std::shared_ptr<Dialect> dialect() const;
    void close();
    Cursor run(const QString &sql, const QVariantList &args);
    qint64 change(const QString &sql, const QVariantList &args);
    qint64 insertReturning(const QString &sql, const QVariantList &args);

    QString m_name;
    QString m_path;
    sqlite3 *m_handle = nullptr;
    std::function<std::shared_ptr<Dialect>(const QString &name)> m_connect; ///< to a server, again
    mutable std::mutex m_exchange; ///< of the dialect, which interrupt() may ask for at any time
    std::shared_ptr<Dialect> m_dialect;
    mutable QElapsedTimer m_lostSince; ///< runs once it is known
    std::shared_ptr<StatementPool> m_statements;
};

} // namespace smarketing
