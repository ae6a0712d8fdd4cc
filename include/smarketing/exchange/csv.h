// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QIODevice;

namespace smarketing {

/// What is wrong with a record as such.
enum class CsvFault { None, UnclosedQuote, StrayQuote, FieldTooLong, RowTooLong, TooManyColumns, NulBytes };

/// The stable key of a fault, as in RowProblem::reason.
QString faultKey(CsvFault fault);

/// One record. Cells are UTF-8 and point into the reader's buffer: they hold until the next call of next().
class CsvRow {
public:
    qint64 line = 0; ///< physical line on which it begins, from 1
    CsvFault fault = CsvFault::None;

    int size() const { return int(m_cells.size()); }
    bool isBlank() const;
    QByteArrayView bytes(int column) const { return m_cells[size_t(column)]; }
    QString text(int column) const { return QString::fromUtf8(m_cells[size_t(column)]); }
    QStringList texts() const;

private:
    friend class CsvReader;
    std::vector<QByteArrayView> m_cells;
};

/// Reads records after RFC 4180 from a file of any size in constant memory; CR, LF and CRLF end lines. What the RFC
/// forbids is read as a spreadsheet would and named in CsvRow::fault; nothing is thrown for bad content. A quote that
/// is never closed costs its own line only: reading resumes on the next. Throws StorageError if the device fails.
class CsvReader {
public:
    static constexpr qsizetype MaxField = qsizetype(1024) * 1024;
    static constexpr qsizetype MaxRow = 16 * MaxField;
    static constexpr int MaxColumns = 10'000;

    /// Reads from the device's start; the device outlives the reader. `encoding` as in encoding.h.
    CsvReader(QIODevice &device, const QString &encoding, char separator);
    ~CsvReader();
    CsvReader(CsvReader &&) noexcept;
    CsvReader &operator=(CsvReader &&) noexcept;

    bool next(CsvRow &row);

    /// Bytes of the device taken so far, for progress.
    qint64 position() const;

private:
    class Scanner;
    std::unique_ptr<Scanner> m_scanner;
};

struct CsvStyle {
    char separator = ',';
    bool byteOrderMark = true; ///< spreadsheets need it to see UTF-8
    bool guardFormulas = true; ///< a cell that a spreadsheet would run as a formula gets an apostrophe before it
};

/// Writes records after RFC 4180 in UTF-8 with CRLF. Every write is checked: throws StorageError (Full when the disk
/// is). Call finish() at the end; what was not finished is not promised to be there.
class CsvWriter {
public:
    explicit CsvWriter(QIODevice &device, CsvStyle style = {});

    void write(const QStringList &cells);
    void finish();

private:
    void appendCell(QByteArray cell);
    void flush();

    QIODevice &m_device;
    CsvStyle m_style;
    QByteArray m_buffer;
};

} // namespace smarketing
