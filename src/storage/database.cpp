// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/database.h"

#include "postgres_dialect.h"
#include "sqlite_dialect.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

#include <unordered_map>

namespace smarketing {

using namespace Qt::StringLiterals;

/// Prepared statements that nobody is reading. A statement in use belongs to its cursor, so that the same SQL can be
/// run again inside a loop over its rows.
class StatementPool {
public:
    explicit StatementPool(std::shared_ptr<Dialect> dialect) : m_dialect(std::move(dialect)) {}

    const Dialect &dialect() const { return *m_dialect; }
    std::optional<QSqlQuery> take(const QString &sql)
    {
        std::vector<QSqlQuery> &idle = m_idle[sql];
        if (idle.empty())
            return std::nullopt;
        QSqlQuery query = std::move(idle.back());
        idle.pop_back();
        return query;
    }
    void giveBack(const QString &sql, QSqlQuery query) { m_idle[sql].push_back(std::move(query)); }

private:
    std::shared_ptr<Dialect> m_dialect;
    std::unordered_map<QString, std::vector<QSqlQuery>> m_idle;
};

Cursor::Cursor(QSqlQuery query, std::shared_ptr<StatementPool> pool, const QString &sql)
    : m_query(std::move(query)), m_pool(std::move(pool)), m_sql(sql)
{
}

Cursor::Cursor(Cursor &&other) noexcept = default;

Cursor::~Cursor()
{
    if (!m_pool)
        return;
    m_query.finish();
    m_pool->giveBack(m_sql, std::move(m_query));
}

bool Cursor::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().type() != QSqlError::NoError)
        m_pool->dialect().fail(m_query.lastError());
    return false;
}

std::optional<Instant> Cursor::maybeInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

std::optional<qint64> Cursor::maybeInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<Money> Cursor::maybeMoney(int minorColumn, int currencyColumn) const
{
    if (isNull(minorColumn))
        return std::nullopt;
    return Money{integer(minorColumn), text(currencyColumn)};
}

qint64 Cursor::changed() const
{
    return m_pool->dialect().changedBy(m_query);
}

int Cursor::columnCount() const
{
    return m_query.record().count();
}

namespace {

QString addConnection(const QString &driver)
{
    const QString name = u"smarketing-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase::addDatabase(driver, name);
    return name;
}

} // namespace

Database::Database(const QString &driver, const QString &path) : m_name(addConnection(driver)), m_path(path) {}

void Database::take(std::shared_ptr<Dialect> dialect)
{
    m_statements = std::make_shared<StatementPool>(dialect);
    const std::lock_guard lock(m_exchange);
    m_dialect = std::move(dialect);
    m_lostSince.invalidate();
}

std::shared_ptr<Dialect> Database::dialect() const
{
    const std::lock_guard lock(m_exchange);
    return m_dialect;
}

std::unique_ptr<Database> Database::openFile(const QString &path, Access access, int busyMillis)
{
    SqliteDialect::stopCountingMemory();
    std::unique_ptr<Database> database(new Database(u"QSQLITE"_s, path));
    auto connection = QSqlDatabase::database(database->m_name, false);
    connection.setDatabaseName(path);
    if (access == Access::ReadOnly)
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!connection.open())
        SqliteDialect::fail(connection.lastError().text(), connection.lastError().nativeErrorCode().toInt());
    const auto dialect = std::make_shared<SqliteDialect>(connection, access == Access::ReadWrite, busyMillis);
    database->m_handle = dialect->handle();
    database->take(dialect);
    return database;
}

std::unique_ptr<Database> Database::open(const WorkspaceAddress &address, Access access, int busyMillis)
{
    if (!address.isServer())
        return openFile(address.path(), access, busyMillis);
    std::unique_ptr<Database> database(new Database(u"QPSQL"_s, address.text()));
    database->m_connect = [address, access, busyMillis](const QString &name) {
        return std::make_shared<PostgresDialect>(QSqlDatabase::database(name, false), address,
                                                 access == Access::ReadWrite, busyMillis);
    };
    database->take(database->m_connect(database->m_name));
    return database;
}

void Database::reopen()
{
    // Those rows would end early, without a word.
    if (!m_connect || m_statements.use_count() > 1)
        throw StorageError(StorageError::Kind::Unavailable, u"the connection is in use"_s);
    const QString name = addConnection(u"QPSQL"_s);
    std::shared_ptr<Dialect> fresh;
    try {
        fresh = m_connect(name);
    } catch (...) {
        QSqlDatabase::removeDatabase(name);
        throw;
    }
    close();
    m_name = name;
    take(fresh);
}

void Database::close()
{
    // a server frees no statement in a transaction that has failed
    if (m_dialect)
        m_dialect->rollback();
    m_statements.reset();
    {
        auto connection = QSqlDatabase::database(m_name, false);
        connection.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Database::~Database()
{
    close();
}

Cursor Database::run(const QString &sql, const QVariantList &args)
{
    std::optional<QSqlQuery> query = m_statements->take(sql);
    if (!query) {
        query.emplace(QSqlDatabase::database(m_name, false));
        query->setForwardOnly(m_dialect->streamsRows());
        if (!query->prepare(sql))
            m_dialect->fail(query->lastError());
    }
    for (qsizetype i = 0; i < args.size(); ++i)
        query->bindValue(static_cast<int>(i), args.at(i));
    if (!query->exec()) {
        const QSqlError error = query->lastError();
        query->finish();
        m_statements->giveBack(sql, std::move(*query));
        m_dialect->fail(error);
    }
    return Cursor(std::move(*query), m_statements, sql);
}

qint64 Database::change(const QString &sql, const QVariantList &args)
{
    Cursor cursor = run(sql, args);
    while (cursor.next()) {
    }
    return cursor.changed();
}

qint64 Database::insertReturning(const QString &sql, const QVariantList &args)
{
    Cursor cursor = run(sql, args);
    if (!cursor.next())
        return 0;
    const qint64 id = cursor.integer(0);
    while (cursor.next()) {
    }
    return id;
}

Engine Database::engine() const
{
    return m_dialect->engine();
}

void Database::script(const QString &sql)
{
    m_dialect->script(sql);
}

void Database::begin()
{
    m_dialect->begin();
}

void Database::commit()
{
    m_dialect->commit();
}

void Database::rollback() noexcept
{
    m_dialect->rollback();
}

void Database::growCache()
{
    m_dialect->growCache();
}

void Database::interrupt()
{
    dialect()->interrupt();
}

bool Database::isLost() const
{
    const bool lost = m_dialect->isLost();
    if (lost && !m_lostSince.isValid())
        m_lostSince.start();
    return lost;
}

std::chrono::milliseconds Database::lostFor() const
{
    return std::chrono::milliseconds(isLost() ? m_lostSince.elapsed() : 0);
}

void Database::listen(const QString &channel, const Listener &listener)
{
    m_dialect->listen(channel, listener);
}

void Database::fail(const QString &driverText, int nativeCode) const
{
    SqliteDialect::fail(driverText, nativeCode);
}

void Database::fail(const QSqlError &error) const
{
    m_dialect->fail(error);
}

pg_conn *Database::serverHandle() const
{
    return m_dialect->serverHandle();
}

} // namespace smarketing
