// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/error.h"
#include "smarketing/exchange/csv.h"

#include <QFileDevice>

namespace smarketing {

namespace {

constexpr qsizetype FlushAt = qsizetype(256) * 1024;

/// A sign before digits is a number or a telephone number, which people want to see as it is.
bool isSignedNumber(QByteArrayView cell)
{
    const auto isPart = [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == ',' || c == ' '; };
    return cell.size() > 1 && cell[1] >= '0' && cell[1] <= '9' && std::all_of(cell.begin() + 1, cell.end(), isPart);
}

bool looksLikeFormula(QByteArrayView cell)
{
    if (cell.isEmpty())
        return false;
    switch (cell.front()) {
    case '=':
    case '@':
    case '\t':
    case '\r':
        return true;
    case '+':
    case '-':
        return !isSignedNumber(cell);
    default:
        return false;
    }
}

StorageError failure(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    const bool full = file && file->error() == QFileDevice::ResourceError;
    const bool space = full || (file && file->error() == QFileDevice::WriteError && errno == ENOSPC);
    return StorageError(space ? StorageError::Kind::Full : StorageError::Kind::Unavailable, device.errorString());
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device, CsvStyle style) : m_device(device), m_style(style)
{
    if (m_style.byteOrderMark)
        m_buffer = "\xEF\xBB\xBF";
}

void CsvWriter::write(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_buffer += m_style.separator;
        appendCell(cells[i].toUtf8());
    }
    // A record of one empty cell would be a blank line, which readers skip.
    if (cells.size() == 1 && cells.front().isEmpty())
        m_buffer += "\"\"";
    m_buffer += "\r\n";
    if (m_buffer.size() >= FlushAt)
        flush();
}

void CsvWriter::appendCell(QByteArray cell)
{
    if (m_style.guardFormulas && looksLikeFormula(cell))
        cell.prepend('\'');
    const auto mustQuote = [this](char c) { return c == '"' || c == '\n' || c == '\r' || c == m_style.separator; };
    const bool blankEdge = !cell.isEmpty() && (cell.front() == ' ' || cell.back() == ' ');
    if (!blankEdge && std::none_of(cell.cbegin(), cell.cend(), mustQuote)) {
        m_buffer += cell;
        return;
    }
    m_buffer += '"';
    m_buffer += cell.replace("\"", "\"\"");
    m_buffer += '"';
}

void CsvWriter::flush()
{
    if (m_device.write(m_buffer) != m_buffer.size())
        throw failure(m_device);
    m_buffer.clear();
}

void CsvWriter::finish()
{
    flush();
    auto *file = qobject_cast<QFileDevice *>(&m_device);
    if (file && !file->flush())
        throw failure(m_device);
}

} // namespace smarketing
