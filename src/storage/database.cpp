// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/database.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

#include <sqlite3.h>

#include <thread>
#include <unordered_map>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

// TRUNCATE and FULL lose nothing at a power cut, and leave no erased byte behind; WAL does neither
// (docs/performance.md).
constexpr auto connectionSettings = {
    "PRAGMA journal_mode = TRUNCATE", "PRAGMA synchronous = FULL",   "PRAGMA secure_delete = ON",
    "PRAGMA foreign_keys = ON",       "PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON",
    "PRAGMA cache_size = -16000",     "PRAGMA temp_store = MEMORY",  "PRAGMA recursive_triggers = ON",
};

StorageError::Kind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StorageError::Kind::Busy;
    case SQLITE_CORRUPT:
        return StorageError::Kind::Corrupt;
    case SQLITE_NOTADB:
        return StorageError::Kind::Foreign;
    case SQLITE_FULL:
        return StorageError::Kind::Full;
    case SQLITE_READONLY:
        return StorageError::Kind::ReadOnly;
    case SQLITE_INTERRUPT:
        return StorageError::Kind::Interrupted;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
    case SQLITE_NOMEM:
        return StorageError::Kind::Unavailable;
    default:
        return StorageError::Kind::Other;
    }
}

/// A guard's refusal reads "R4|feedback-needed|rating".
std::optional<Refused> refusalIn(const QString &text)
{
    static const QRegularExpression pattern(u"\\bR(\\d+)\\|([a-z-]+)\\|([a-z_]*)"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Refused(match.capturedView(1).toInt(), match.captured(2), match.captured(3));
}

/// SQLite counts every byte it takes, under one lock for all threads; nobody asks for the sum.
void stopCountingMemory()
{
    static const int code = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(code)
}

} // namespace

/// Prepared statements that nobody is reading. A statement in use belongs to its cursor, so that the same SQL can be
/// run again inside a loop over its rows.
class StatementPool {
public:
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
    const QSqlError error = m_query.lastError();
    if (error.type() != QSqlError::NoError) {
        if (const auto refusal = refusalIn(error.databaseText()))
            throw *refusal;
        throw StorageError(kindOf(error.nativeErrorCode().toInt()), error.databaseText());
    }
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

int Cursor::columnCount() const
{
    return m_query.record().count();
}

std::unique_ptr<Database> Database::openFile(const QString &path, Access access, int busyMillis)
{
    stopCountingMemory();
    std::unique_ptr<Database> database(new Database);
    database->m_name = u"smarketing-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    database->m_path = path;
    database->m_statements = std::make_shared<StatementPool>();
    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_name);
    connection.setDatabaseName(path);
    if (access == Access::ReadOnly)
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!connection.open())
        throw StorageError(kindOf(connection.lastError().nativeErrorCode().toInt()), connection.lastError().text());
    database->m_handle = *static_cast<sqlite3 *const *>(connection.driver()->handle().constData());
    sqlite3_extended_result_codes(database->m_handle, 1);
    // Large enough for what each trigger needs while it runs.
    sqlite3_db_config(database->m_handle, SQLITE_DBCONFIG_LOOKASIDE, nullptr, 4096, 128);
    database->m_busyMillis = busyMillis;
    sqlite3_busy_handler(database->m_handle, &Database::waitForLock, database.get());
    sqlite3_db_config(database->m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // Out of file handles, SQLite opens read-only without a word.
    if (access == Access::ReadWrite && sqlite3_db_readonly(database->m_handle, "main") == 1)
        throw StorageError(StorageError::Kind::ReadOnly, path);
    for (const char *setting : connectionSettings)
        database->script(QString::fromLatin1(setting));
    return database;
}

// SQLite's own waiting sleeps up to 100 ms between tries, and so finds no gap for seconds while another program writes
// one transaction after the other: the gaps are a millisecond or less.
int Database::waitForLock(void *database, int tries)
{
    auto *self = static_cast<Database *>(database);
    const auto now = std::chrono::steady_clock::now();
    if (tries == 0)
        self->m_waitingSince = now;
    if (now - self->m_waitingSince >= std::chrono::milliseconds(self->m_busyMillis))
        return 0;
    std::this_thread::sleep_for(std::chrono::microseconds(tries < 20 ? 200 : 700));
    return 1;
}

Database::~Database()
{
    m_statements.reset();
    {
        auto connection = QSqlDatabase::database(m_name, false);
        connection.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Cursor Database::run(const QString &sql, const QVariantList &args)
{
    std::optional<QSqlQuery> query = m_statements->take(sql);
    if (!query) {
        query.emplace(QSqlDatabase::database(m_name, false));
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            fail(*query);
    }
    for (qsizetype i = 0; i < args.size(); ++i)
        query->bindValue(static_cast<int>(i), args.at(i));
    if (!query->exec())
        fail(*query);
    return Cursor(std::move(*query), m_statements, sql);
}

qint64 Database::change(const QString &sql, const QVariantList &args)
{
    Cursor cursor = run(sql, args);
    while (cursor.next()) {
    }
    return sqlite3_changes64(m_handle);
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

void Database::script(const QString &sql)
{
    char *message = nullptr;
    const int code = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, &message);
    const QString text = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code != SQLITE_OK)
        fail(text, code);
}

void Database::begin()
{
    script(u"BEGIN IMMEDIATE"_s);
}

void Database::commit()
{
    script(u"COMMIT"_s);
}

void Database::rollback() noexcept
{
    if (sqlite3_get_autocommit(m_handle) == 0)
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

void Database::growCache()
{
    script(u"PRAGMA cache_size = -98304"_s);
}

void Database::interrupt()
{
    sqlite3_interrupt(m_handle);
}

void Database::fail(const QSqlQuery &query) const
{
    fail(query.lastError().databaseText(), query.lastError().nativeErrorCode().toInt());
}

void Database::fail(const QString &driverText, int nativeCode) const
{
    if (const auto refusal = refusalIn(driverText))
        throw *refusal;
    throw StorageError(kindOf(nativeCode), driverText);
}

} // namespace smarketing
