// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk_insert.h"

#include "bulk_file.h"
#include "bulk_server.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

/// From so many on, the three statements of a COPY cost less.
constexpr int worthACopy = 100;

std::unique_ptr<BulkWriter> writerFor(Database &database, const QString &table, const QStringList &columns,
                                      int rowsAStatement)
{
    if (database.engine() == Engine::Sqlite)
        return std::make_unique<BulkFile>(database, table, columns);
    if (table == u"lead" && rowsAStatement >= worthACopy)
        return std::make_unique<BulkCopy>(database, table, columns);
    return std::make_unique<BulkServer>(database, table, columns);
}

} // namespace

QString insertOf(const QString &table, const QStringList &columns, int rows)
{
    const QString row = u"(%1)"_s.arg(QStringList(columns.size(), u"?"_s).join(u", "_s));
    return u"INSERT INTO %1 (%2) VALUES %3"_s.arg(table, columns.join(u", "_s), QStringList(rows, row).join(u", "_s));
}

BulkInsert::BulkInsert(Database &database, const QString &table, const QStringList &columns, int rowsAStatement)
    : m_rowsAStatement(rowsAStatement), m_writer(writerFor(database, table, columns, rowsAStatement))
{
    m_values.reserve(size_t(columns.size() * rowsAStatement));
}

BulkInsert::~BulkInsert() = default;

BulkInsert &BulkInsert::add(BulkValue value)
{
    m_values.push_back(std::move(value));
    return *this;
}

void BulkInsert::endRow()
{
    if (++m_rows == m_rowsAStatement)
        write();
}

const QList<qint64> &BulkInsert::finish()
{
    if (m_rows > 0)
        write();
    return m_ids;
}

void BulkInsert::write()
{
    m_writer->write(m_values, m_rows, m_ids);
    m_values.clear();
    m_rows = 0;
}

} // namespace smarketing
