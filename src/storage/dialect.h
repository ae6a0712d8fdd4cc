// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/engine.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

struct pg_conn;

namespace smarketing {

/// What a connection does differently in each engine. Made when it is opened, used on its thread; interrupt() alone may
/// be called from any.
class Dialect {
public:
    Dialect() = default;
    virtual ~Dialect() = default;
    Dialect(const Dialect &) = delete;
    Dialect &operator=(const Dialect &) = delete;

    virtual Engine engine() const = 0;

    /// Several statements at once, without arguments.
    virtual void script(const QString &sql) = 0;
    virtual void begin() = 0;
    virtual void commit() = 0;
    virtual void rollback() noexcept = 0;
    virtual void interrupt() = 0;
    virtual void growCache() = 0;
    virtual pg_conn *serverHandle() const { return nullptr; }
    /// Whether another connection has to be made before anything can be done.
    virtual bool isLost() const { return false; }
    /// See Database.
    virtual void listen(const QString &, const std::function<void(const std::optional<QStringList> &)> &) {}

    /// Whether rows are handed over as they are found; if not, all have come before the first is read.
    virtual bool streamsRows() const = 0;
    /// How many rows the statement that has just run has changed.
    virtual qint64 changedBy(const QSqlQuery &query) const = 0;

    /// Throws what the driver's error means.
    [[noreturn]] virtual void fail(const QSqlError &error) const = 0;
};

/// A guard's refusal reads "R4|feedback-needed|rating"; throws it as Refused. Other text is passed over.
void throwRefusalIn(const QString &text);

} // namespace smarketing
