// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moved_table.h"

#include <memory>

namespace smarketing {

/// Where a workspace arrives: without guards, indexes and references while the rows come, and with all of them again
/// before it is kept. One transaction, rolled back unless kept.
class MoveTarget {
public:
    static std::unique_ptr<MoveTarget> open(Database &database);
    virtual ~MoveTarget();

    /// Somebody who is to sign in there.
    virtual void expect(const QString &login, const QString &name, const QString &role) = 0;
    /// The highest id that a table has ever given, so that none is given twice.
    virtual void setLastId(const QString &table, qint64 id) = 0;
    /// Puts back the next index or reference; how many are left.
    qsizetype putBack();
    qsizetype leftToPutBack() const { return m_statements.size(); }
    /// The guards too, after all rows have come; the rows can be read after it, on the same connection.
    virtual void close() = 0;
    void keep();
    /// After it was kept: makes reading quick from the first moment on. Whatever comes in between, the rows are there.
    virtual void settle() {}

protected:
    explicit MoveTarget(Database &database) : m_database(database) {}

    Database &m_database;
    QStringList m_statements; ///< what puts back indexes and references
    bool m_kept = false;
};

/// The highest id that each table of a workspace has ever given.
QHash<QString, qint64> lastIds(Database &database);

} // namespace smarketing
