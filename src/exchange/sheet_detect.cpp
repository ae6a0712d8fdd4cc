// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_detect.h"

#include "byte_source.h"
#include "preset_table.h"
#include "smarketing/exchange/preset.h"
#include "smarketing/exchange/text.h"

#include <QBuffer>
#include <QMap>
#include <QSet>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype DetectSampleSize = 256 * 1024;
constexpr int SeparatorRows = 40;

/// The number of cells that most rows have.
int usualWidth(const std::vector<SampleRow> &rows)
{
    QMap<int, int> counts;
    for (const SampleRow &row : rows) {
        if (!row.isBlank())
            ++counts[int(row.cells.size())];
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return most == counts.end() ? 0 : most.key();
}

int mostKnownColumns(const std::vector<SampleRow> &rows)
{
    int most = 0;
    for (const SampleRow &row : rows)
        most = std::max(most, knownColumns(row.cells));
    return most;
}

double fitness(const QByteArray &text, char separator)
{
    const std::vector<SampleRow> rows = sampleRows(text, separator, SeparatorRows);
    const int width = usualWidth(rows);
    if (rows.empty() || width < 2)
        return 0;
    const auto equal =
        std::count_if(rows.begin(), rows.end(), [width](const SampleRow &row) { return row.cells.size() == width; });
    const int known = mostKnownColumns(rows);
    return double(equal) / double(rows.size()) + (known > 1 ? known : 0) + 0.01 * std::min(width, 30);
}

bool looksLikeData(const QString &text)
{
    return text.contains(u'@') || parseNumber(text, DecimalMark::Dot) || parseNumber(text, DecimalMark::Comma) ||
           parseDate(text, DateOrder::DayFirst) || parseDate(text, DateOrder::MonthFirst);
}

bool looksLikeHeader(const SampleRow &row)
{
    const auto filled = std::count_if(row.cells.begin(), row.cells.end(),
                                      [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    return filled * 2 >= row.cells.size() && std::none_of(row.cells.begin(), row.cells.end(), looksLikeData);
}

bool isLabel(const SampleRow &row)
{
    return row.cells.size() == 2 && row.cells[0].trimmed().size() > 1 && row.cells[0].trimmed().endsWith(u':');
}

QString uniqueName(const QString &text, int index, const QSet<QString> &taken)
{
    QString base = cleanText(text);
    base.replace(u'\n', u' ');
    if (base.isEmpty())
        base = u"#%1"_s.arg(index + 1);
    QString name = base;
    for (int n = 2; taken.contains(name.toLower()); ++n)
        name = u"%1 (%2)"_s.arg(base).arg(n);
    return name;
}

void nameColumns(const QStringList &header, SheetFormat &format)
{
    QSet<QString> taken;
    QSet<QString> currencies;
    for (int i = 0; i < int(header.size()); ++i) {
        SheetColumn column;
        column.name = uniqueName(header[i], i, taken);
        column.currency = currencyInName(column.name).code;
        taken.insert(column.name.toLower());
        if (!column.currency.isEmpty())
            currencies.insert(column.currency);
        format.columns.push_back(column);
    }
    if (currencies.size() == 1)
        format.currency = *currencies.begin();
}

/// `2026-05-01`, `May 1, 2026 - May 31, 2026`, each perhaps behind a label.
QList<QDate> datesIn(const QString &line)
{
    QString text = line;
    text.remove(u'#');
    const qsizetype label = text.indexOf(u": "_s);
    if (label >= 0)
        text = text.mid(label + 2);
    text.replace(u" – "_s, u" - "_s).replace(u" — "_s, u" - "_s);
    QList<QDate> dates;
    for (const QString &part : text.split(u" - "_s)) {
        auto date = parseDate(part, DateOrder::MonthFirst);
        if (!date)
            date = parseDate(part, DateOrder::DayFirst);
        if (date)
            dates += date->day;
    }
    return dates;
}

void findPeriod(SheetFormat &format)
{
    QList<QDate> dates;
    for (const QString &line : format.preamble) {
        if (!line.contains("generated"_L1, Qt::CaseInsensitive))
            dates += datesIn(line);
    }
    if (dates.isEmpty())
        return;
    format.periodStart = *std::min_element(dates.begin(), dates.end());
    format.periodEnd = *std::max_element(dates.begin(), dates.end());
}

} // namespace

bool SampleRow::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

QByteArray sampleText(QIODevice &device, const QString &encoding)
{
    ByteSource source(device, encoding);
    QByteArray text(DetectSampleSize, Qt::Uninitialized);
    qsizetype size = 0;
    while (size < DetectSampleSize) {
        const qsizetype got = source.read(text.data() + size, DetectSampleSize - size);
        if (got == 0)
            break;
        size += got;
    }
    text.truncate(size);
    if (size == DetectSampleSize && text.lastIndexOf('\n') > 0)
        text.truncate(text.lastIndexOf('\n') + 1);
    return text;
}

std::vector<SampleRow> sampleRows(const QByteArray &text, char separator, int most)
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, u"UTF-8"_s, separator);
    std::vector<SampleRow> rows;
    CsvRow row;
    while (int(rows.size()) < most && reader.next(row))
        rows.push_back({row.line, row.texts()});
    return rows;
}

void detectSeparator(const QByteArray &text, SheetFormat &format)
{
    const QByteArray first = text.left(16).toLower();
    if (first.startsWith("sep=") && first.size() > 4 && (first.size() < 6 || first[5] == '\r' || first[5] == '\n')) {
        format.separator = first[4];
        format.separatorCertainty = Certainty::Found;
        return;
    }
    double best = 0;
    for (char separator : {',', ';', '\t', '|'}) {
        const double score = fitness(text, separator);
        if (score <= best)
            continue;
        best = score;
        format.separator = separator;
    }
    format.separatorCertainty = best >= 0.8 ? Certainty::Found : Certainty::Assumed;
}

bool isVertical(const std::vector<SampleRow> &rows)
{
    const size_t most = std::min<size_t>(rows.size(), 12);
    return std::count_if(rows.begin(), rows.begin() + qptrdiff(most), isLabel) >= 4;
}

qint64 detectHeaderLine(const std::vector<SampleRow> &rows)
{
    int most = 1;
    qint64 line = 0;
    for (const SampleRow &row : rows) {
        const int known = knownColumns(row.cells);
        if (known <= most)
            continue;
        most = known;
        line = row.line;
    }
    if (line > 0)
        return line;
    const int width = usualWidth(rows);
    const auto first = std::find_if(rows.begin(), rows.end(), [width](const SampleRow &row) {
        return row.cells.size() == width && !row.isBlank();
    });
    return first != rows.end() && looksLikeHeader(*first) ? first->line : 0;
}

void describe(const std::vector<SampleRow> &rows, qint64 headerLine, SheetFormat &format)
{
    format.headerLine = headerLine;
    for (const SampleRow &row : rows) {
        if (row.line < headerLine && !row.isBlank())
            format.preamble += row.cells.join(format.separator == ',' ? u',' : u' ').trimmed();
        if (row.line == headerLine)
            nameColumns(row.cells, format);
    }
    if (headerLine == 0)
        nameColumns(QStringList(usualWidth(rows)), format);
    format.preset = detectPreset(format.columnNames());
    findPeriod(format);
}

} // namespace smarketing
