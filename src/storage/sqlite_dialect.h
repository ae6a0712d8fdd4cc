// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"

#include <QSqlDatabase>

#include <chrono>

struct sqlite3;

namespace smarketing {

class SqliteDialect : public Dialect {
public:
    /// Takes over a connection that has just been opened, and prepares it. `writing` refuses one that turns out to be
    /// for reading only.
    SqliteDialect(const QSqlDatabase &connection, bool writing, int busyMillis);

    /// Before the first connection of the program.
    static void stopCountingMemory();

    Engine engine() const override { return Engine::Sqlite; }
    void script(const QString &sql) override;
    void begin() override;
    void commit() override;
    void rollback() noexcept override;
    void interrupt() override;
    void growCache() override;
    bool streamsRows() const override { return true; }
    qint64 changedBy(const QSqlQuery &query) const override;
    [[noreturn]] void fail(const QSqlError &error) const override;

    [[noreturn]] static void fail(const QString &text, int code);
    sqlite3 *handle() const { return m_handle; }

private:
    static int waitForLock(void *dialect, int tries);

    sqlite3 *m_handle = nullptr;
    int m_busyMillis = 0;
    std::chrono::steady_clock::time_point m_waitingSince;
};

} // namespace smarketing
