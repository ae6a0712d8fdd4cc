// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/exchange/sheet.h"

#include "column_profile.h"
#include "row_filter.h"
#include "sheet_detect.h"
#include "smarketing/domain/error.h"

#include <QBuffer>
#include <QFile>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShapeRows = 80;
constexpr int ProfileRows = 4'000;
/// An undecided date column is worth reading on for, but not for ever.
constexpr int PatientRows = 200'000;
constexpr size_t MostSkipped = 1'000;
constexpr qsizetype SkippedText = 120;

/// Files that people pick by mistake. A NUL or other control character is rare in text, and common in these.
void refuseBinary(QIODevice &device, const QByteArray &text)
{
    device.seek(0);
    const QByteArray start = device.peek(8);
    const bool archive =
        start.startsWith("PK\x03\x04") || start.startsWith("\xD0\xCF\x11\xE0") || start.startsWith("%PDF");
    const qsizetype controls = std::count_if(
        text.begin(), text.end(), [](char c) { return uchar(c) < 0x20 && c != '\n' && c != '\r' && c != '\t'; });
    if (archive || controls * 20 > text.size())
        throw Refused(28, u"not-text"_s, u"file"_s);
}

QByteArray uprighted(const std::vector<SampleRow> &rows)
{
    QStringList names;
    QStringList values;
    for (const SampleRow &row : rows) {
        const QString label = row.cells.value(0).trimmed();
        if (row.cells.size() != 2 || !label.endsWith(u':'))
            continue;
        names += label.chopped(1);
        values += row.cells[1];
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, {',', false, false});
    writer.write(names);
    writer.write(values);
    writer.finish();
    return buffer.data();
}

template <class Value> void settle(Value &value, Certainty &certainty, const std::optional<Value> &given)
{
    if (!given)
        return;
    value = *given;
    certainty = Certainty::Given;
}

} // namespace

struct Sheet::State {
    std::unique_ptr<QIODevice> device;
    SheetOverrides overrides;
    SheetFormat format;
    QString readEncoding; ///< that of the device, which a vertical file replaces
    std::optional<CsvReader> reader;
    RowFilter filter;
    std::vector<SkippedRow> skipped;
    qint64 skippedCount = 0;
    bool ended = false;

    void open();
    void findEncoding();
    void findShape();
    std::vector<SampleRow> turnUpright(const std::vector<SampleRow> &rows);
    qint64 headerLine(const std::vector<SampleRow> &rows) const;
    void profile();
    void conclude(const std::vector<ColumnProfile> &profiles);
    void concludeMarks(const std::vector<ColumnProfile> &profiles);
    void concludeOrders(const std::vector<ColumnProfile> &profiles);
    void rewind();
    bool next(CsvRow &row);
    void skip(const CsvRow &row, const QString &reason);
};

void Sheet::State::open()
{
    if (device->size() == 0)
        throw Refused(28, u"empty-file"_s, u"file"_s);
    findEncoding();
    findShape();
    filter = RowFilter(format);
    profile();
    rewind();
}

void Sheet::State::findEncoding()
{
    const EncodingGuess guess =
        overrides.encoding ? EncodingGuess{*overrides.encoding, Certainty::Given} : detectEncoding(*device);
    if (!isKnownEncoding(guess.name))
        throw Refused(28, u"unknown-encoding"_s, u"encoding"_s, {guess.name});
    format.encoding = readEncoding = guess.name;
    format.encodingCertainty = guess.certainty;
}

void Sheet::State::findShape()
{
    const QByteArray text = sampleText(*device, readEncoding);
    refuseBinary(*device, text);
    detectSeparator(text, format);
    settle(format.separator, format.separatorCertainty, overrides.separator);
    std::vector<SampleRow> rows = sampleRows(text, format.separator, ShapeRows);
    if (rows.empty() || std::all_of(rows.begin(), rows.end(), [](const SampleRow &row) { return row.isBlank(); }))
        throw Refused(28, u"empty-file"_s, u"file"_s);
    if (isVertical(rows))
        rows = turnUpright(rows);
    describe(rows, headerLine(rows), format);
}

std::vector<SampleRow> Sheet::State::turnUpright(const std::vector<SampleRow> &rows)
{
    const QByteArray text = uprighted(rows);
    for (const SampleRow &row : rows) {
        if (row.cells.size() == 1 && !row.isBlank())
            format.preamble += row.cells[0].trimmed();
    }
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text);
    buffer->open(QIODevice::ReadOnly);
    device = std::move(buffer);
    readEncoding = u"UTF-8"_s;
    format.vertical = true;
    format.separator = ',';
    return sampleRows(text, ',', 2);
}

qint64 Sheet::State::headerLine(const std::vector<SampleRow> &rows) const
{
    if (format.vertical)
        return 1;
    if (!overrides.headerLine)
        return detectHeaderLine(rows);
    const qint64 line = *overrides.headerLine;
    const bool there = std::any_of(rows.begin(), rows.end(), [line](const SampleRow &row) { return row.line == line; });
    if (line != 0 && !there)
        throw Refused(28, u"no-such-line"_s, u"header"_s, {QString::number(line)});
    return line;
}

void Sheet::State::profile()
{
    rewind();
    std::vector<ColumnProfile> profiles(format.columns.size());
    const auto undecided = [](const ColumnProfile &column) { return column.isDated() && !column.dateOrder(); };
    CsvRow row;
    for (int n = 0; n < PatientRows && next(row); ++n) {
        if (n >= ProfileRows && std::none_of(profiles.begin(), profiles.end(), undecided))
            break;
        const int columns = std::min(row.size(), int(profiles.size()));
        for (int i = 0; i < columns; ++i) {
            if (n < ProfileRows || undecided(profiles[size_t(i)]))
                profiles[size_t(i)].see(row.text(i));
        }
    }
    conclude(profiles);
}

void Sheet::State::conclude(const std::vector<ColumnProfile> &profiles)
{
    for (size_t i = 0; i < profiles.size(); ++i)
        format.columns[i].prefix = profiles[i].prefix();
    concludeMarks(profiles);
    concludeOrders(profiles);
}

void Sheet::State::concludeMarks(const std::vector<ColumnProfile> &profiles)
{
    int balance = 0;
    bool open = false;
    for (const ColumnProfile &column : profiles) {
        const auto mark = column.decimalMark();
        balance += mark ? (*mark == DecimalMark::Comma ? 1 : -1) : 0;
        open = open || (column.isNumeric() && column.hasOpenNumbers());
    }
    const bool comma = balance > 0 || (balance == 0 && format.separator == ';');
    format.decimalMark = comma ? DecimalMark::Comma : DecimalMark::Dot;
    format.decimalMarkCertainty = balance != 0 ? Certainty::Found : open ? Certainty::Assumed : Certainty::Unseen;
    settle(format.decimalMark, format.decimalMarkCertainty, overrides.decimalMark);
    for (size_t i = 0; i < profiles.size(); ++i) {
        const auto own = overrides.decimalMark ? std::nullopt : profiles[i].decimalMark();
        format.columns[i].decimalMark = own.value_or(format.decimalMark);
    }
}

void Sheet::State::concludeOrders(const std::vector<ColumnProfile> &profiles)
{
    std::array<int, 3> votes{};
    const ColumnProfile *open = nullptr;
    for (const ColumnProfile &column : profiles) {
        const auto order = column.dateOrder();
        if (order)
            ++votes[size_t(*order)];
        else if (column.isDated())
            open = &column;
    }
    const auto best = std::max_element(votes.begin(), votes.end());
    const bool found = *best > 0;
    format.dateOrder = found  ? DateOrder(best - votes.begin())
                       : open ? open->usualOrder(format.decimalMark)
                              : DateOrder::DayFirst;
    format.dateOrderCertainty = found ? Certainty::Found : open ? Certainty::Assumed : Certainty::Unseen;
    settle(format.dateOrder, format.dateOrderCertainty, overrides.dateOrder);
    for (size_t i = 0; i < profiles.size(); ++i) {
        const auto own = overrides.dateOrder ? std::nullopt : profiles[i].dateOrder();
        format.columns[i].dateOrder = own.value_or(format.dateOrder);
    }
}

void Sheet::State::rewind()
{
    reader.emplace(*device, readEncoding, format.separator);
    skipped.clear();
    skippedCount = 0;
    ended = false;
}

bool Sheet::State::next(CsvRow &row)
{
    while (!ended && reader->next(row)) {
        if (row.line <= format.headerLine || row.isBlank())
            continue;
        const QString reason = filter.reasonToSkip(row);
        if (reason.isEmpty())
            return true;
        skip(row, reason);
        ended = reason == "second-table"_L1;
    }
    ended = true;
    return false;
}

void Sheet::State::skip(const CsvRow &row, const QString &reason)
{
    ++skippedCount;
    if (skipped.size() < MostSkipped)
        skipped.push_back({row.line, reason, row.texts().join(u" "_s).simplified().left(SkippedText)});
}

Sheet::Sheet(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Sheet::~Sheet() = default;
Sheet::Sheet(Sheet &&) noexcept = default;
Sheet &Sheet::operator=(Sheet &&) noexcept = default;

Sheet Sheet::open(const QString &path, const SheetOverrides &overrides)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        throw StorageError(StorageError::Kind::Unavailable, file->errorString());
    return open(std::move(file), overrides);
}

Sheet Sheet::open(std::unique_ptr<QIODevice> device, const SheetOverrides &overrides)
{
    auto state = std::make_unique<State>();
    state->device = std::move(device);
    state->overrides = overrides;
    state->open();
    return Sheet(std::move(state));
}

const SheetFormat &Sheet::format() const
{
    return m_state->format;
}

bool Sheet::next(CsvRow &row)
{
    return m_state->next(row);
}

void Sheet::rewind()
{
    m_state->rewind();
}

std::vector<QStringList> Sheet::sample(int rows)
{
    rewind();
    std::vector<QStringList> texts;
    CsvRow row;
    while (int(texts.size()) < rows && next(row))
        texts.push_back(row.texts());
    rewind();
    return texts;
}

const std::vector<SkippedRow> &Sheet::skipped() const
{
    return m_state->skipped;
}

qint64 Sheet::skippedCount() const
{
    return m_state->skippedCount;
}

qint64 Sheet::position() const
{
    return std::min(m_state->reader->position(), size());
}

qint64 Sheet::size() const
{
    return m_state->device->size();
}

QStringList SheetFormat::columnNames() const
{
    QStringList names;
    for (const SheetColumn &column : columns)
        names += column.name;
    return names;
}

int SheetFormat::indexOf(const QString &column) const
{
    const auto named = [&](const SheetColumn &own) { return own.name.compare(column, Qt::CaseInsensitive) == 0; };
    const auto found = std::find_if(columns.begin(), columns.end(), named);
    return found == columns.end() ? -1 : int(found - columns.begin());
}

} // namespace smarketing
