// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"

#include "smarketing/storage/workspace_address.h"

#include <QSqlDatabase>

#include <memory>

struct pg_conn;
struct pg_cancel;

namespace smarketing {

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
    bool streamsRows() const override { return false; }
    qint64 changedBy(const QSqlQuery &query) const override;
    [[noreturn]] void fail(const QSqlError &error) const override;

private:
    bool inTransaction() const;

    QString m_name; ///< of Qt's connection
    pg_conn *m_handle = nullptr;
    std::unique_ptr<pg_cancel, void (*)(pg_cancel *)> m_cancel;
};

} // namespace smarketing
