// SPDX-License-Identifier: GPL-3.0-or-later
#include "byte_source.h"
#include "smarketing/exchange/csv.h"

#include <array>
#include <cstring>

namespace smarketing {

using namespace Qt::StringLiterals;

QString faultKey(CsvFault fault)
{
    switch (fault) {
    case CsvFault::None:
        return {};
    case CsvFault::UnclosedQuote:
        return u"unclosed-quote"_s;
    case CsvFault::StrayQuote:
        return u"stray-quote"_s;
    case CsvFault::FieldTooLong:
        return u"field-too-long"_s;
    case CsvFault::RowTooLong:
        return u"row-too-long"_s;
    case CsvFault::TooManyColumns:
        return u"too-many-columns"_s;
    case CsvFault::NulBytes:
        return u"nul-bytes"_s;
    }
    return {};
}

bool CsvRow::isBlank() const
{
    return std::all_of(m_cells.begin(), m_cells.end(), [](QByteArrayView cell) { return cell.trimmed().isEmpty(); });
}

QStringList CsvRow::texts() const
{
    QStringList all;
    all.reserve(size());
    for (QByteArrayView cell : m_cells)
        all += QString::fromUtf8(cell);
    return all;
}

/// The record being read always lies in one piece in m_data, from m_row to m_at; its cells are noted by their distance
/// from m_row, so that the buffer may move or grow. Only a complete record is unescaped, in place: until then a quote
/// that turns out never to be closed can be taken back.
class CsvReader::Scanner {
public:
    Scanner(QIODevice &device, const QString &encoding, char separator);

    bool next(CsvRow &row);
    qint64 position() const { return m_source.position(); }

private:
    enum class End { Cell, Record, Fault };
    struct Cell {
        qsizetype begin;
        qsizetype size;
        bool escaped;
    };

    bool more();
    void readRecord();
    End readPlain();
    End readQuoted();
    End readAfterQuote(qsizetype begin, bool escaped);
    End endCell(Cell cell);
    void endLine(char first);
    void noteNul() { m_fault = m_fault == CsvFault::None ? CsvFault::NulBytes : m_fault; }
    void abandon();
    void splitRaw(qsizetype end);
    void skipLine();
    QByteArrayView finished(const Cell &cell);

    static constexpr qsizetype Piece = 64 * 1024;

    ByteSource m_source;
    char m_separator;
    std::array<bool, 256> m_special{};
    std::vector<char> m_data;
    qsizetype m_row = 0;
    qsizetype m_at = 0;
    qsizetype m_end = 0;
    qint64 m_line = 1;
    qint64 m_rowLine = 1;
    CsvFault m_fault = CsvFault::None;
    std::vector<Cell> m_cells;
};

CsvReader::Scanner::Scanner(QIODevice &device, const QString &encoding, char separator)
    : m_source(device, encoding), m_separator(separator), m_data(size_t(2 * Piece))
{
    for (char special : {separator, '\n', '\r', '\0'})
        m_special[uchar(special)] = true;
}

/// Makes sure that there is a byte at m_at; false at the end of the file.
bool CsvReader::Scanner::more()
{
    if (m_at < m_end)
        return true;
    if (m_row > 0) {
        std::memmove(m_data.data(), m_data.data() + m_row, size_t(m_end - m_row));
        m_at -= m_row;
        m_end -= m_row;
        m_row = 0;
    }
    if (qsizetype(m_data.size()) - m_end < Piece)
        m_data.resize(m_data.size() * 2);
    m_end += m_source.read(m_data.data() + m_end, Piece);
    return m_at < m_end;
}

bool CsvReader::Scanner::next(CsvRow &row)
{
    m_row = m_at;
    m_rowLine = m_line;
    m_fault = CsvFault::None;
    m_cells.clear();
    row.m_cells.clear();
    if (!more())
        return false;
    readRecord();
    row.line = m_rowLine;
    row.fault = m_fault;
    for (const Cell &cell : m_cells)
        row.m_cells.push_back(finished(cell));
    return true;
}

void CsvReader::Scanner::readRecord()
{
    End end = End::Cell;
    while (end == End::Cell)
        end = more() && m_data[size_t(m_at)] == '"' ? readQuoted() : readPlain();
    if (end == End::Fault)
        abandon();
}

CsvReader::Scanner::End CsvReader::Scanner::endCell(Cell cell)
{
    if (int(m_cells.size()) == MaxColumns) {
        m_fault = CsvFault::TooManyColumns;
        return End::Fault;
    }
    m_cells.push_back(cell);
    if (!more())
        return End::Record;
    const char ender = m_data[size_t(m_at++)];
    if (ender == m_separator)
        return End::Cell;
    endLine(ender);
    return End::Record;
}

void CsvReader::Scanner::endLine(char first)
{
    ++m_line;
    if (first == '\r' && more() && m_data[size_t(m_at)] == '\n')
        ++m_at;
}

CsvReader::Scanner::End CsvReader::Scanner::readPlain()
{
    const qsizetype begin = m_at - m_row;
    while (more()) {
        const char *at = m_data.data() + m_at;
        const char *end = m_data.data() + m_end;
        while (at < end && !m_special[uchar(*at)])
            ++at;
        m_at = at - m_data.data();
        const qsizetype size = m_at - m_row - begin;
        if (size > MaxField || m_at - m_row > MaxRow) {
            m_fault = size > MaxField ? CsvFault::FieldTooLong : CsvFault::RowTooLong;
            return End::Fault;
        }
        if (at == end)
            continue;
        if (*at != '\0')
            break;
        noteNul();
        ++m_at;
    }
    return endCell({begin, m_at - m_row - begin, false});
}

CsvReader::Scanner::End CsvReader::Scanner::readQuoted()
{
    const qsizetype begin = ++m_at - m_row;
    bool escaped = false;
    while (more()) {
        const char *at = m_data.data() + m_at;
        const void *quote = std::memchr(at, '"', size_t(m_end - m_at));
        const qsizetype until = quote ? static_cast<const char *>(quote) - m_data.data() : m_end;
        if (std::memchr(at, '\0', size_t(until - m_at)))
            noteNul();
        m_at = until;
        const qsizetype size = m_at - m_row - begin;
        if (size > MaxField || m_at - m_row > MaxRow) {
            const bool severalLines = std::memchr(m_data.data() + m_row + begin, '\n', size_t(size)) != nullptr;
            m_fault = severalLines      ? CsvFault::UnclosedQuote
                      : size > MaxField ? CsvFault::FieldTooLong
                                        : CsvFault::RowTooLong;
            return End::Fault;
        }
        if (!quote)
            continue;
        ++m_at;
        if (!more() || m_data[size_t(m_at)] != '"')
            return readAfterQuote(begin, escaped);
        escaped = true;
        ++m_at;
    }
    m_fault = CsvFault::UnclosedQuote;
    return End::Fault;
}

/// m_at stands behind the closing quote. Blanks may follow; anything else is kept as a spreadsheet would.
CsvReader::Scanner::End CsvReader::Scanner::readAfterQuote(qsizetype begin, bool escaped)
{
    const char *text = m_data.data() + m_row + begin;
    const qsizetype size = m_at - 1 - m_row - begin;
    const auto breaks = std::count(text, text + size, '\n');
    m_line += breaks ? breaks : std::count(text, text + size, '\r');
    bool stray = false;
    while (more() && (!m_special[uchar(m_data[size_t(m_at)])] || m_data[size_t(m_at)] == '\0')) {
        stray = stray || (m_data[size_t(m_at)] != ' ' && m_data[size_t(m_at)] != '\t');
        if (m_at - m_row - begin > MaxField) {
            m_fault = CsvFault::FieldTooLong;
            return End::Fault;
        }
        ++m_at;
    }
    if (!stray)
        return endCell({begin, size, escaped});
    m_fault = CsvFault::StrayQuote;
    return endCell({begin, m_at - m_row - begin, true});
}

/// Gives the record up: its first physical line becomes its cells, and reading goes on with the next line.
void CsvReader::Scanner::abandon()
{
    const char *row = m_data.data() + m_row;
    const char *stop = m_data.data() + m_end;
    const char *end = std::find_if(row, stop, [](char c) { return c == '\n' || c == '\r'; });
    m_line = m_rowLine;
    splitRaw(end - row);
    m_at = end - m_data.data();
    skipLine();
}

void CsvReader::Scanner::splitRaw(qsizetype end)
{
    const char *row = m_data.data() + m_row;
    m_cells.clear();
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= end; ++at) {
        if (at < end && (row[at] != m_separator || int(m_cells.size()) + 1 == MaxColumns))
            continue;
        m_cells.push_back({begin, std::min(at - begin, MaxField), false});
        begin = at + 1;
    }
}

/// Passes the rest of a line whose cells are already noted, without letting the buffer grow by it.
void CsvReader::Scanner::skipLine()
{
    const qsizetype kept = m_at - m_row;
    while (more()) {
        const char c = m_data[size_t(m_at++)];
        if (c == '\n' || c == '\r') {
            endLine(c);
            return;
        }
        if (m_at == m_end && m_at - m_row > kept + Piece)
            m_at = m_end = m_row + kept;
    }
}

QByteArrayView CsvReader::Scanner::finished(const Cell &cell)
{
    char *text = m_data.data() + m_row + cell.begin;
    if (!cell.escaped)
        return {text, cell.size};
    char *to = text;
    bool quoted = true;
    for (const char *from = text, *end = text + cell.size; from < end; ++from) {
        const bool quote = quoted && *from == '"';
        if (quote && (from + 1 == end || from[1] != '"')) {
            quoted = false;
            continue;
        }
        if (quote)
            ++from;
        *to++ = *from;
    }
    return {text, to - text};
}

CsvReader::CsvReader(QIODevice &device, const QString &encoding, char separator)
    : m_scanner(std::make_unique<Scanner>(device, encoding, separator))
{
}

CsvReader::~CsvReader() = default;
CsvReader::CsvReader(CsvReader &&) noexcept = default;
CsvReader &CsvReader::operator=(CsvReader &&) noexcept = default;

bool CsvReader::next(CsvRow &row)
{
    return m_scanner->next(row);
}

qint64 CsvReader::position() const
{
    return m_scanner->position();
}

} // namespace smarketing
