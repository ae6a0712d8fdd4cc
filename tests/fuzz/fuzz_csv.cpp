// SPDX-License-Identifier: GPL-3.0-or-later
// A file as a whole: format found, rows converted as every kind; and what is read can be written and read again.
#include "smarketing/domain/error.h"
#include "smarketing/exchange/converter.h"
#include "smarketing/exchange/preset.h"

#include <QBuffer>

#include <cstdlib>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QBuffer> bufferOf(const QByteArray &content)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(content);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

std::vector<QStringList> rowsOf(const QByteArray &content)
{
    const auto buffer = bufferOf(content);
    CsvReader reader(*buffer, u"UTF-8"_s, ',');
    std::vector<QStringList> rows;
    CsvRow row;
    qint64 line = 0;
    while (reader.next(row)) {
        if (row.line <= line)
            std::abort();
        line = row.line;
        rows.push_back(row.texts());
    }
    return rows;
}

void roundTrip(const QByteArray &content)
{
    const std::vector<QStringList> rows = rowsOf(content);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, {',', true, false});
    for (const QStringList &row : rows)
        writer.write(row);
    writer.finish();
    if (rowsOf(buffer.data()) != rows)
        std::abort();
}

template <class Row> void convertAll(Sheet &sheet, ImportKind kind)
{
    const Mapping mapping = suggestMapping(sheet.format(), kind);
    if (!mapping.missing().isEmpty())
        return;
    sheet.rewind();
    Converter<Row> converter(sheet.format(), mapping, {QTimeZone::utc(), u"PLN"_s});
    Converted<Row> converted;
    while (converter.next(sheet, converted)) {
        const bool keepsCells = converted.problems.empty() || !converted.cells.isEmpty();
        if (!keepsCells || converted.row.line <= 0)
            std::abort();
        if (!converted.problems.empty() && converter.convert(converted.cells, 1).row.line != 1)
            std::abort();
    }
}

void convertEverything(const QByteArray &content)
{
    try {
        Sheet sheet = Sheet::open(bufferOf(content));
        convertAll<LeadRow>(sheet, ImportKind::Leads);
        convertAll<ReachRow>(sheet, ImportKind::Reach);
        convertAll<CampaignRow>(sheet, ImportKind::Campaigns);
        convertAll<OutcomeRow>(sheet, ImportKind::Outcomes);
    } catch (const Refused &) {
        // Words for the user are what a bad file is meant to give.
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    roundTrip(content);
    convertEverything(content);
    return 0;
}
