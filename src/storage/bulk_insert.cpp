// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk_insert.h"

#include <QStringList>

#include <sqlite3.h>

namespace smarketing {

using namespace Qt::StringLiterals;

BulkInsert::BulkInsert(Database &database, const QString &table, const QStringList &columns, int rowsAStatement)
    : m_database(database),
      m_into(u"INSERT INTO %1 (%2) VALUES "_s.arg(table, columns.join(u", "_s))),
      m_row(u"(%1)"_s.arg(QStringList(columns.size(), u"?"_s).join(u", "_s))),
      m_rowsAStatement(rowsAStatement)
{
    m_values.reserve(size_t(columns.size() * rowsAStatement));
}

BulkInsert::~BulkInsert()
{
    sqlite3_finalize(m_statement);
}

BulkInsert &BulkInsert::add(Value value)
{
    m_values.push_back(std::move(value));
    return *this;
}

void BulkInsert::endRow()
{
    if (++m_rows == m_rowsAStatement)
        write();
}

qint64 BulkInsert::finish()
{
    if (m_rows > 0)
        write();
    return m_last;
}

void BulkInsert::write()
{
    if (m_database.engine() == Engine::Sqlite)
        writeToFile();
    else
        writeToServer();
    m_values.clear();
    m_rows = 0;
}

// Others may write at the same time, so that ids need not follow each other.
void BulkInsert::writeToServer()
{
    QVariantList args;
    args.reserve(qsizetype(m_values.size()));
    for (const Value &value : m_values) {
        if (const auto *number = std::get_if<qint64>(&value))
            args += *number;
        else if (const auto *text = std::get_if<QByteArray>(&value))
            args += sql::bound(QString::fromUtf8(*text));
        else
            args += QVariant();
    }
    Cursor row =
        m_database.query(QString(m_into + QStringList(m_rows, m_row).join(u", "_s) + u" RETURNING id"_s), args);
    while (row.next())
        told(row.integer(0));
}

void BulkInsert::told(qint64 id)
{
    m_first = m_first == 0 ? id : std::min(m_first, id);
    m_last = std::max(m_last, id);
}

void BulkInsert::writeToFile()
{
    prepare(m_rows);
    for (size_t i = 0; i < m_values.size(); ++i)
        require(bind(int(i) + 1, m_values[i]));
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_DONE)
        require(code);
    require(sqlite3_reset(m_statement));
    const qint64 last = sqlite3_last_insert_rowid(m_database.handle());
    told(last - m_rows + 1);
    told(last);
}

void BulkInsert::prepare(int rows)
{
    if (rows == m_prepared)
        return;
    sqlite3_finalize(std::exchange(m_statement, nullptr));
    const QByteArray sql = QString(m_into + QStringList(rows, m_row).join(u", "_s)).toUtf8();
    require(sqlite3_prepare_v2(m_database.handle(), sql.constData(), int(sql.size()), &m_statement, nullptr));
    m_prepared = rows;
}

int BulkInsert::bind(int place, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return sqlite3_bind_int64(m_statement, place, *number);
    // Read where it is: it stays there until the statement has run.
    if (const auto *text = std::get_if<QByteArray>(&value))
        return sqlite3_bind_text(m_statement, place, text->constData(), int(text->size()), SQLITE_STATIC);
    return sqlite3_bind_null(m_statement, place);
}

void BulkInsert::require(int code) const
{
    if (code != SQLITE_OK)
        m_database.fail(QString::fromUtf8(sqlite3_errmsg(m_database.handle())), code);
}

} // namespace smarketing
