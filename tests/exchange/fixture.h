// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/exchange/converter.h"
#include "smarketing/exchange/preset.h"

#include <QBuffer>

namespace smarketing::test {

inline Sheet fixture(const char *name, const SheetOverrides &overrides = {})
{
    return Sheet::open(QStringLiteral(SMARKETING_SOURCE_DIR "/tests/exchange/data/") + QString::fromLatin1(name),
                       overrides);
}

inline Sheet sheetOf(const QByteArray &content, const SheetOverrides &overrides = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(content);
    buffer->open(QIODevice::ReadOnly);
    return Sheet::open(std::move(buffer), overrides);
}

/// What a whole sheet gives: the rows that go in, and those that do not.
template <class Row> struct Outcome {
    std::vector<Row> rows;
    std::vector<Converted<Row>> rejected;
    std::vector<RowProblem> remarks;
};

template <class Row> Outcome<Row> readAll(Sheet &sheet, const Mapping &mapping, const ConvertOptions &options = {})
{
    Converter<Row> converter(sheet.format(), mapping, options);
    Outcome<Row> outcome;
    Converted<Row> converted;
    while (converter.next(sheet, converted)) {
        if (converted.ok())
            outcome.rows.push_back(converted.row);
        else
            outcome.rejected.push_back(converted);
        if (converted.ok())
            outcome.remarks.insert(outcome.remarks.end(), converted.problems.begin(), converted.problems.end());
    }
    return outcome;
}

inline ConvertOptions inWarsaw(const QString &currency = {})
{
    return {QTimeZone("Europe/Warsaw"), currency};
}

inline QString iso(const std::optional<Instant> &at)
{
    return at ? toDateTime(*at).toUTC().toString(Qt::ISODate) : QString();
}

inline QStringList reasons(const std::vector<SkippedRow> &rows)
{
    QStringList all;
    for (const SkippedRow &row : rows)
        all += row.reason;
    return all;
}

} // namespace smarketing::test
