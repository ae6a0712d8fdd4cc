// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_rows.h"

#include <sqlite3.h>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

void readCell(sqlite3_stmt *statement, int column, MovedTable::Type type, MovedCell &cell)
{
    if (sqlite3_column_type(statement, column) == SQLITE_NULL) {
        cell.kind = MovedCell::Kind::Null;
    } else if (type == MovedTable::Type::Integer) {
        cell.kind = MovedCell::Kind::Integer;
        cell.integer = sqlite3_column_int64(statement, column);
    } else if (type == MovedTable::Type::Real) {
        cell.kind = MovedCell::Kind::Real;
        cell.real = sqlite3_column_double(statement, column);
    } else {
        cell.kind = MovedCell::Kind::Text;
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        cell.text.assign(text ? text : "", size_t(sqlite3_column_bytes(statement, column)));
    }
}

int bindCell(sqlite3_stmt *statement, int place, const MovedCell &cell)
{
    switch (cell.kind) {
    case MovedCell::Kind::Integer:
        return sqlite3_bind_int64(statement, place, cell.integer);
    case MovedCell::Kind::Real:
        return sqlite3_bind_double(statement, place, cell.real);
    case MovedCell::Kind::Text:
        // read where it is: it stays there until the statement has run
        return sqlite3_bind_text(statement, place, cell.text.data(), int(cell.text.size()), SQLITE_STATIC);
    case MovedCell::Kind::Null:
        break;
    }
    return sqlite3_bind_null(statement, place);
}

QString insertionInto(const MovedTable &table)
{
    QStringList columns = table.columnNames();
    if (table.name == u"lead_search")
        columns.replace(0, u"rowid"_s);
    return u"INSERT INTO \"%1\" (%2) VALUES (%3)"_s.arg(table.name, columns.join(u", "),
                                                        QStringList(columns.size(), u"?"_s).join(u", "));
}

} // namespace

FileStatement::FileStatement(Database &database, const QString &sql) : m_database(database)
{
    const QByteArray text = sql.toUtf8();
    require(sqlite3_prepare_v2(database.handle(), text.constData(), int(text.size()), &m_statement, nullptr),
            SQLITE_OK);
}

FileStatement::~FileStatement()
{
    sqlite3_finalize(m_statement);
}

void FileStatement::require(int code, int expected) const
{
    if (code != expected)
        m_database.fail(QString::fromUtf8(sqlite3_errmsg(m_database.handle())), code);
}

FileRowReader::FileRowReader(Database &database, const MovedTable &table, const QString &sql)
    : m_statement(database, sql), m_columns(table.columns)
{
}

bool FileRowReader::next(MovedRow &row)
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_DONE)
        return false;
    m_statement.require(code, SQLITE_ROW);
    m_mended.clear();
    row.resize(size_t(m_columns.size()));
    for (int i = 0; i < m_columns.size(); ++i) {
        MovedCell &cell = row[size_t(i)];
        readCell(m_statement.get(), i, m_columns.at(i).type, cell);
        if (cell.kind == MovedCell::Kind::Text && mendText(cell.text))
            m_mended += i;
    }
    return true;
}

FileRowWriter::FileRowWriter(Database &database, const MovedTable &table) : m_statement(database, insertionInto(table))
{
}

void FileRowWriter::add(const MovedRow &row)
{
    for (size_t i = 0; i < row.size(); ++i)
        m_statement.require(bindCell(m_statement.get(), int(i) + 1, row[i]), SQLITE_OK);
    m_statement.require(sqlite3_step(m_statement.get()), SQLITE_DONE);
    m_statement.require(sqlite3_reset(m_statement.get()), SQLITE_OK);
}

} // namespace smarketing
