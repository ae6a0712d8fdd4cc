// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres_dialect.h"

#include "notification_socket.h"

#include "smarketing/storage/server.h"

#include <QSqlDriver>

#include <libpq-fe.h>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int idleInTransactionMillis = 60'000;

/// A server that is gone without a word, or the way to it, is noticed within so many seconds, also by who only listens.
const QMap<QString, QString> &watchfulness()
{
    static const QMap<QString, QString> options = {
        {u"connect_timeout"_s, u"10"_s}, {u"keepalives_idle"_s, u"5"_s},      {u"keepalives_interval"_s, u"2"_s},
        {u"keepalives_count"_s, u"3"_s}, {u"tcp_user_timeout"_s, u"11000"_s},
    };
    return options;
}

/// SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html
StorageError::Kind kindOfState(const QString &state)
{
    if (state == u"40001" || state == u"40P01" || state == u"55P03")
        return StorageError::Kind::Busy;
    if (state == u"57014")
        return StorageError::Kind::Interrupted;
    if (state == u"53100")
        return StorageError::Kind::Full;
    if (state.startsWith(u"08") || state.startsWith(u"57P"))
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
    for (auto it = watchfulness().cbegin(); it != watchfulness().cend(); ++it) {
        if (!options.contains(it.key()))
            options.insert(it.key(), it.value());
    }
    // a standby tells nobody of changes
    if (options.value(u"host"_s).contains(u',') && !options.contains(u"target_session_attrs"_s))
        options.insert(u"target_session_attrs"_s, writing ? u"read-write"_s : u"primary"_s);
    return options;
}

PostgresDialect::PostgresDialect(QSqlDatabase connection, const WorkspaceAddress &address, bool writing, int busyMillis)
    : m_name(connection.connectionName()), m_writing(writing), m_cancel(nullptr, &PQfreeCancel)
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
    if (PQstatus(m_handle) != CONNECTION_OK) // gone again already
        throw StorageError(StorageError::Kind::Unavailable, QString::fromLocal8Bit(PQerrorMessage(m_handle)));
    server::requireVersion(PQserverVersion(m_handle));
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

bool PostgresDialect::isLost() const
{
    return m_gone || PQstatus(m_handle) != CONNECTION_OK;
}

void PostgresDialect::listen(const QString &channel,
                             const std::function<void(const std::optional<QStringList> &)> &listener)
{
    script(u"LISTEN "_s + channel);
    m_ear = std::make_unique<NotificationSocket>(m_handle, listener);
}

StorageError::Kind PostgresDialect::kindOf(const QString &state) const
{
    if (state == u"25006" && !m_writing)
        return StorageError::Kind::ReadOnly;
    m_gone = m_gone || state == u"25006" || state.startsWith(u"57P");
    return m_gone ? StorageError::Kind::Unavailable : kindOfState(state);
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
    throw StorageError(kindOf(state), text);
}

} // namespace smarketing
