// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"

#include "smarketing/domain/error.h"
#include "smarketing/storage/workspace_address.h"

#include <QSqlDatabase>

#include <memory>

struct pg_conn;
struct pg_cancel;

namespace smarketing {

class NotificationSocket;

/// What libpq is told to connect with: the address, and what is usual here beside it.
QMap<QString, QString> connectionOptions(const WorkspaceAddress &address, bool writing);

/// A connection to PostgreSQL 15 or newer through Qt's driver. All rows of a query are with the client before the first
/// is read: the driver forgets what is left of one as soon as another runs.
class PostgresDialect : public Dialect {
public:
    /// Opens the connection.
    PostgresDialect(QSqlDatabase connection, const WorkspaceAddress &address, bool writing, int busyMillis);
    ~PostgresDialect() override;

    Engine engine() const override { return Engine::Postgres; }
    void script(const QString &sql) override;
    void begin() override;
    void commit() override;
    void rollback() noexcept override;
    void interrupt() override;
    void growCache() override {}
    pg_conn *serverHandle() const override { return m_handle; }
    bool isLost() const override;
    void listen(const QString &channel,
                const std::function<void(const std::optional<QStringList> &)> &listener) override;
    bool streamsRows() const override { return false; }
    qint64 changedBy(const QSqlQuery &query) const override;
    [[noreturn]] void fail(const QSqlError &error) const override;

private:
    bool inTransaction() const;
    StorageError::Kind kindOf(const QString &state) const;

    QString m_name; ///< of Qt's connection
    bool m_writing;
    mutable bool m_gone = false; ///< the server is going down, or has become another one's standby
    pg_conn *m_handle = nullptr;
    std::unique_ptr<NotificationSocket> m_ear;
    std::unique_ptr<pg_cancel, void (*)(pg_cancel *)> m_cancel;
};

} // namespace smarketing
