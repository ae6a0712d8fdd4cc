// SPDX-License-Identifier: GPL-3.0-or-later
#include "server_rows.h"

#include <QSqlError>

#include <libpq-fe.h>

#include <charconv>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t sendAtOnce = 64 * 1024;

struct FreeResult {
    void operator()(PGresult *result) const { PQclear(result); }
};
using ServerResult = std::unique_ptr<PGresult, FreeResult>;

void requireStatus(Database &database, const ServerResult &result, ExecStatusType expected)
{
    if (PQresultStatus(result.get()) == expected)
        return;
    const char *state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
    database.fail(QSqlError({}, QString::fromUtf8(PQerrorMessage(database.serverHandle())), QSqlError::StatementError,
                            QString::fromLatin1(state)));
}

/// What the server says after the last row, down to the end of the command.
void takeEnd(Database &database)
{
    ServerResult result(PQgetResult(database.serverHandle()));
    while (ServerResult more{PQgetResult(database.serverHandle())}) {
    }
    requireStatus(database, result, PGRES_COMMAND_OK);
}

char unescaped(char letter)
{
    switch (letter) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case 'v':
        return '\v';
    default:
        return letter;
    }
}

/// Reads a value up to the tab or line feed after it, and answers where that stands.
const char *readValue(const char *at, const char *end, MovedTable::Type type, MovedCell &cell)
{
    const char *last = at;
    while (last < end && *last != '\t' && *last != '\n')
        ++last;
    if (last - at == 2 && at[0] == '\\' && at[1] == 'N') {
        cell.kind = MovedCell::Kind::Null;
    } else if (type == MovedTable::Type::Integer) {
        cell.kind = MovedCell::Kind::Integer;
        std::from_chars(at, last, cell.integer);
    } else if (type == MovedTable::Type::Real) {
        cell.kind = MovedCell::Kind::Real;
        std::from_chars(at, last, cell.real);
    } else {
        cell.kind = MovedCell::Kind::Text;
        cell.text.clear();
        for (; at < last; ++at) {
            if (*at == '\\' && at + 1 < last)
                cell.text += unescaped(*++at);
            else
                cell.text += *at;
        }
    }
    return last;
}

void appendText(std::string &line, const std::string &text)
{
    for (const char c : text) {
        switch (c) {
        case '\\':
            line += "\\\\";
            break;
        case '\n':
            line += "\\n";
            break;
        case '\r':
            line += "\\r";
            break;
        case '\t':
            line += "\\t";
            break;
        default:
            line += c;
        }
    }
}

template <class Number> void appendShortest(std::string &line, Number number)
{
    char digits[40];
    const auto result = std::to_chars(digits, digits + sizeof digits, number);
    line.append(digits, result.ptr);
}

void appendValue(std::string &line, const MovedCell &cell)
{
    switch (cell.kind) {
    case MovedCell::Kind::Null:
        line += "\\N";
        break;
    case MovedCell::Kind::Integer:
        appendShortest(line, cell.integer);
        break;
    case MovedCell::Kind::Real:
        appendShortest(line, cell.real);
        break;
    case MovedCell::Kind::Text:
        appendText(line, cell.text);
    }
}

} // namespace

ServerRowReader::ServerRowReader(Database &database, const MovedTable &table, const QString &sql)
    : m_database(database), m_columns(table.columns)
{
    const ServerResult result(PQexec(database.serverHandle(), u"COPY (%1) TO STDOUT"_s.arg(sql).toUtf8().constData()));
    requireStatus(database, result, PGRES_COPY_OUT);
}

ServerRowReader::~ServerRowReader()
{
    if (!m_copying)
        return;
    m_database.interrupt();
    char *line = nullptr;
    while (PQgetCopyData(m_database.serverHandle(), &line, 0) > 0)
        PQfreemem(line);
    while (ServerResult rest{PQgetResult(m_database.serverHandle())}) {
    }
}

bool ServerRowReader::next(MovedRow &row)
{
    char *line = nullptr;
    const int length = PQgetCopyData(m_database.serverHandle(), &line, 0);
    if (length < 0) {
        m_copying = false;
        takeEnd(m_database);
        return false;
    }
    const char *at = line;
    const char *const end = line + length;
    row.resize(size_t(m_columns.size()));
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        at = readValue(at, end, m_columns.at(i).type, row[size_t(i)]) + 1;
    PQfreemem(line);
    return true;
}

// Rows that stand there from the beginning of the table need no look at the transaction that wrote them, nor a second
// writing later: FREEZE.
ServerRowWriter::ServerRowWriter(Database &database, const MovedTable &table, Into into) : m_database(database)
{
    const QString sql = u"COPY \"%1\" (%2) FROM STDIN%3"_s.arg(table.name, table.columnNames().join(u", "),
                                                               into == Into::New ? u" WITH (FREEZE)"_s : QString());
    const ServerResult result(PQexec(database.serverHandle(), sql.toUtf8().constData()));
    requireStatus(database, result, PGRES_COPY_IN);
}

ServerRowWriter::~ServerRowWriter()
{
    if (!m_copying)
        return;
    PQputCopyEnd(m_database.serverHandle(), "not finished");
    while (ServerResult rest{PQgetResult(m_database.serverHandle())}) {
    }
}

void ServerRowWriter::add(const MovedRow &row)
{
    for (size_t i = 0; i < row.size(); ++i) {
        if (i > 0)
            m_lines += '\t';
        appendValue(m_lines, row[i]);
    }
    m_lines += '\n';
    if (m_lines.size() >= sendAtOnce)
        send();
}

void ServerRowWriter::send()
{
    if (PQputCopyData(m_database.serverHandle(), m_lines.data(), int(m_lines.size())) != 1) {
        m_copying = false;
        takeEnd(m_database);
    }
    m_lines.clear();
}

void ServerRowWriter::finish()
{
    send();
    m_copying = false;
    PQputCopyEnd(m_database.serverHandle(), nullptr);
    takeEnd(m_database);
}

} // namespace smarketing
