// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres_dialect.h"

#include "smarketing/domain/error.h"

#include <QSqlDriver>

#include <libpq-fe.h>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldestServer = 150000;
constexpr int connectSeconds = 10;
constexpr int idleInTransactionMillis = 60'000;

/// SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html
StorageError::Kind kindOfState(const QString &state)
{
    if (state == u"40001" || state == u"40P01" || state == u"55P03")
        return StorageError::Kind::Busy;
    if (state == u"57014")
        return StorageError::Kind::Interrupted;
    if (state == u"53100")
        return StorageError::Kind::Full;
    // a server that has been a standby's primary takes no writes any more
    if (state.startsWith(u"08") || state.startsWith(u"57P") || state == u"25006")
        return StorageError::Kind::Unavailable;
    // who has left sees no table any more
    if (state.startsWith(u"28") || state == u"42P01")
        return StorageError::Kind::SignIn;
    if (state.startsWith(u"XX"))
        return StorageError::Kind::Corrupt;
    return StorageError::Kind::Other;
}

/// What two clients did at once is refused by an index where the guards of each saw nothing yet.
void throwIfTaken(const QString &state, const QString &text)
{
    if (state != u"23505")
        return;
    if (text.contains(u"handoff_one_open"))
        throw Refused(2, u"one-open"_s, u"lead_id"_s);
    throw Refused(24, u"taken"_s);
}

QString quotedOption(const QString &name, QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u"%1='%2'"_s.arg(name, value);
}

/// Options as Qt's driver takes them, the password aside. It reads ';' as the end of one.
QString connectOptions(const WorkspaceAddress &address, bool writing)
{
    QMap<QString, QString> options = connectionOptions(address, writing);
    options.remove(u"password"_s);
    QStringList parts;
    for (auto it = options.cbegin(); it != options.cend(); ++it)
        parts += quotedOption(it.key(), it.value());
    return parts.join(u' ');
}

} // namespace

QMap<QString, QString> connectionOptions(const WorkspaceAddress &address, bool writing)
{
    QMap<QString, QString> options = address.options();
    if (!options.contains(u"connect_timeout"_s))
        options.insert(u"connect_timeout"_s, QString::number(connectSeconds));
    if (writing && options.value(u"host"_s).contains(u',') && !options.contains(u"target_session_attrs"_s))
        options.insert(u"target_session_attrs"_s, u"read-write"_s);
    return options;
}

PostgresDialect::PostgresDialect(QSqlDatabase connection, const WorkspaceAddress &address, bool writing, int busyMillis)
    : m_name(connection.connectionName()), m_cancel(nullptr, &PQfreeCancel)
{
    if (!connection.isValid())
        throw StorageError(StorageError::Kind::Unavailable, u"Qt's driver for PostgreSQL is not installed"_s);
    connection.setConnectOptions(connectOptions(address, writing));
    if (const QString password = address.options().value(u"password"_s); !password.isEmpty())
        connection.setPassword(password);
    connection.setNumericalPrecisionPolicy(QSql::HighPrecision);
    if (!connection.open())
        throw StorageError(StorageError::Kind::Unavailable, connection.lastError().databaseText());
    m_handle = *static_cast<pg_conn *const *>(connection.driver()->handle().constData());
    m_cancel.reset(PQgetCancel(m_handle));
    if (PQserverVersion(m_handle) < oldestServer)
        throw Refused(28, u"server-too-old"_s, u"host"_s, {QString::number(PQserverVersion(m_handle) / 10000)});
    script(u"SET search_path = smarketing, pg_temp; SET client_min_messages = warning; SET lock_timeout = %1;"
           "SET idle_in_transaction_session_timeout = %2; SET default_transaction_read_only = %3"_s.arg(
               QString::number(busyMillis), QString::number(idleInTransactionMillis), writing ? u"off"_s : u"on"_s));
}

PostgresDialect::~PostgresDialect() = default;

void PostgresDialect::script(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(sql))
        fail(query.lastError());
    // of several statements, the driver tells of the first alone until asked for the others
    while (query.nextResult()) {
    }
    if (query.lastError().isValid())
        fail(query.lastError());
}

void PostgresDialect::begin()
{
    script(u"BEGIN"_s);
}

// The server answers COMMIT with a ROLLBACK, and no error, where a statement has failed before.
void PostgresDialect::commit()
{
    if (PQtransactionStatus(m_handle) == PQTRANS_INERROR)
        throw StorageError(StorageError::Kind::Other, u"a statement of the transaction has failed"_s);
    script(u"COMMIT"_s);
}

bool PostgresDialect::inTransaction() const
{
    const PGTransactionStatusType status = PQtransactionStatus(m_handle);
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
}

void PostgresDialect::rollback() noexcept
{
    if (inTransaction())
        PQclear(PQexec(m_handle, "ROLLBACK"));
}

void PostgresDialect::interrupt()
{
    char message[256];
    if (m_cancel)
        PQcancel(m_cancel.get(), message, sizeof message);
}

qint64 PostgresDialect::changedBy(const QSqlQuery &query) const
{
    return query.numRowsAffected();
}

void PostgresDialect::fail(const QSqlError &error) const
{
    const QString state = error.nativeErrorCode();
    const QString text = error.databaseText();
    if (PQstatus(m_handle) != CONNECTION_OK)
        throw StorageError(StorageError::Kind::Unavailable, text);
    if (state.startsWith(u"SM"))
        throwRefusalIn(text);
    throwIfTaken(state, text);
    if (state == u"42501")
        throw Forbidden(text.section(u'\n', 0, 0));
    throw StorageError(kindOfState(state), text);
}

} // namespace smarketing
