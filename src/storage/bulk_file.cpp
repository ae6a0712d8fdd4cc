// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk_file.h"

#include <sqlite3.h>

namespace smarketing {

using namespace Qt::StringLiterals;

BulkFile::BulkFile(Database &database, const QString &table, const QStringList &columns)
    : m_database(database), m_table(table), m_columns(columns)
{
}

BulkFile::~BulkFile()
{
    sqlite3_finalize(m_statement);
}

// Nobody else writes meanwhile, so that the ids of a statement follow each other.
void BulkFile::write(const std::vector<BulkValue> &values, int rows, QList<qint64> &ids)
{
    prepare(rows);
    for (size_t i = 0; i < values.size(); ++i)
        require(bind(int(i) + 1, values[i]));
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_DONE)
        require(code);
    require(sqlite3_reset(m_statement));
    const qint64 last = sqlite3_last_insert_rowid(m_database.handle());
    for (qint64 id = last - rows + 1; id <= last; ++id)
        ids += id;
}

void BulkFile::prepare(int rows)
{
    if (rows == m_prepared)
        return;
    sqlite3_finalize(std::exchange(m_statement, nullptr));
    const QByteArray sql = insertOf(m_table, m_columns, rows).toUtf8();
    require(sqlite3_prepare_v2(m_database.handle(), sql.constData(), int(sql.size()), &m_statement, nullptr));
    m_prepared = rows;
}

int BulkFile::bind(int place, const BulkValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return sqlite3_bind_int64(m_statement, place, *number);
    // Read where it is: it stays there until the statement has run.
    if (const auto *text = std::get_if<QByteArray>(&value))
        return sqlite3_bind_text(m_statement, place, text->constData(), int(text->size()), SQLITE_STATIC);
    return sqlite3_bind_null(m_statement, place);
}

void BulkFile::require(int code) const
{
    if (code != SQLITE_OK)
        m_database.fail(QString::fromUtf8(sqlite3_errmsg(m_database.handle())), code);
}

} // namespace smarketing
