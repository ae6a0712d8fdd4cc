// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_dialect.h"

#include "smarketing/domain/error.h"

#include <QSqlDriver>

#include <sqlite3.h>

#include <thread>

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

} // namespace

SqliteDialect::SqliteDialect(const QSqlDatabase &connection, bool writing, int busyMillis)
    : m_handle(*static_cast<sqlite3 *const *>(connection.driver()->handle().constData())), m_busyMillis(busyMillis)
{
    sqlite3_extended_result_codes(m_handle, 1);
    // Large enough for what each trigger needs while it runs.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_LOOKASIDE, nullptr, 4096, 128);
    sqlite3_busy_handler(m_handle, &SqliteDialect::waitForLock, this);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // Out of file handles, SQLite opens read-only without a word.
    if (writing && sqlite3_db_readonly(m_handle, "main") == 1)
        throw StorageError(StorageError::Kind::ReadOnly, connection.databaseName());
    for (const char *setting : connectionSettings)
        script(QString::fromLatin1(setting));
}

// SQLite counts every byte it takes, under one lock for all threads; nobody asks for the sum.
void SqliteDialect::stopCountingMemory()
{
    static const int code = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(code)
}

// SQLite's own waiting sleeps up to 100 ms between tries, and so finds no gap for seconds while another program writes
// one transaction after the other: the gaps are a millisecond or less.
int SqliteDialect::waitForLock(void *dialect, int tries)
{
    auto *self = static_cast<SqliteDialect *>(dialect);
    const auto now = std::chrono::steady_clock::now();
    if (tries == 0)
        self->m_waitingSince = now;
    if (now - self->m_waitingSince >= std::chrono::milliseconds(self->m_busyMillis))
        return 0;
    std::this_thread::sleep_for(std::chrono::microseconds(tries < 20 ? 200 : 700));
    return 1;
}

void SqliteDialect::script(const QString &sql)
{
    char *message = nullptr;
    const int code = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, &message);
    const QString text = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code != SQLITE_OK)
        fail(text, code);
}

void SqliteDialect::begin()
{
    script(u"BEGIN IMMEDIATE"_s);
}

void SqliteDialect::commit()
{
    script(u"COMMIT"_s);
}

void SqliteDialect::rollback() noexcept
{
    if (sqlite3_get_autocommit(m_handle) == 0)
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

void SqliteDialect::interrupt()
{
    sqlite3_interrupt(m_handle);
}

void SqliteDialect::growCache()
{
    script(u"PRAGMA cache_size = -98304"_s);
}

qint64 SqliteDialect::changedBy(const QSqlQuery &query) const
{
    Q_UNUSED(query)
    return sqlite3_changes64(m_handle);
}

void SqliteDialect::fail(const QSqlError &error) const
{
    fail(error.databaseText(), error.nativeErrorCode().toInt());
}

void SqliteDialect::fail(const QString &text, int code)
{
    throwRefusalIn(text);
    throw StorageError(kindOf(code), text);
}

} // namespace smarketing
