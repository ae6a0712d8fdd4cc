// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/exchange/sheet.h"

namespace smarketing {

/// A record of the sample from which a file's shape is read.
struct SampleRow {
    qint64 line = 0;
    QStringList cells;

    bool isBlank() const;
};

/// The first bytes of a device as UTF-8, up to the last whole line.
QByteArray sampleText(QIODevice &device, const QString &encoding);

std::vector<SampleRow> sampleRows(const QByteArray &text, char separator, int most);

/// The separator that makes the sample a table with names we know, or at least one of equal rows.
void detectSeparator(const QByteArray &text, SheetFormat &format);

/// Whether the sample is one record with a name and a value on each line.
bool isVertical(const std::vector<SampleRow> &rows);

/// The line of the header, 0 if the first row is data already.
qint64 detectHeaderLine(const std::vector<SampleRow> &rows);

/// Sets header line, preamble, columns, currency, preset and period of the format.
void describe(const std::vector<SampleRow> &rows, qint64 headerLine, SheetFormat &format);

} // namespace smarketing
