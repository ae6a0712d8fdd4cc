// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_reader.h"

#include "smarketing/domain/error.h"
#include "smarketing/exchange/text.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShownValue = 80;
constexpr qsizetype RememberedDays = 4'000;
constexpr qsizetype RememberedChoices = 1'000;

/// Some reports put the share behind the figure: `1,023 (48.9%)`.
QStringView withoutShare(QStringView text)
{
    const qsizetype open = text.endsWith(u"%)"_s) ? text.lastIndexOf(u'(') : -1;
    return open > 0 ? text.left(open).trimmed() : text;
}

void checkMapping(const SheetFormat &format, const Mapping &mapping)
{
    for (Field field : fieldsOf(mapping.kind())) {
        const QString column = mapping.column(field);
        if (!column.isEmpty() && format.indexOf(column) < 0)
            throw Refused(28, u"unknown-column"_s, fieldKey(field), {column});
    }
    const auto missing = mapping.missing();
    if (missing.isEmpty())
        return;
    QStringList keys;
    for (Field field : missing.front())
        keys += fieldKey(field);
    throw Refused(28, u"missing-field"_s, keys.front(), keys);
}

} // namespace

FieldReader::FieldReader(const SheetFormat &format, const Mapping &mapping, const ConvertOptions &options)
    : m_format(format), m_options(options)
{
    checkMapping(format, mapping);
    for (Field field : fieldsOf(mapping.kind()))
        prepare(field, mapping);
}

void FieldReader::prepare(Field field, const Mapping &mapping)
{
    Source &source = m_sources[size_t(field)];
    source.constant = cleanText(mapping.constant(field));
    source.mark = m_format.decimalMark;
    source.order = m_format.dateOrder;
    source.currency = m_format.currency;
    source.column = mapping.column(field).isEmpty() ? -1 : m_format.indexOf(mapping.column(field));
    if (source.column < 0)
        return;
    const SheetColumn &column = m_format.columns[size_t(source.column)];
    source.prefix = column.prefix;
    source.mark = column.decimalMark;
    source.order = column.dateOrder;
    if (!column.currency.isEmpty())
        source.currency = column.currency;
}

bool FieldReader::start(const CsvRow &row)
{
    m_row = &row;
    m_cells = nullptr;
    return startWith(row.line, row.fault, row.size());
}

bool FieldReader::start(const QStringList &cells, qint64 line)
{
    m_row = nullptr;
    m_cells = &cells;
    return startWith(line, CsvFault::None, int(cells.size()));
}

bool FieldReader::startWith(qint64 line, CsvFault fault, int size)
{
    m_line = line;
    m_problems.clear();
    if (fault != CsvFault::None)
        note(faultKey(fault), fault == CsvFault::NulBytes ? Blocks::No : Blocks::Yes);
    return (fault == CsvFault::None || fault == CsvFault::NulBytes) && checkWidth(size);
}

bool FieldReader::checkWidth(int size)
{
    const int columns = int(m_format.columns.size());
    bool extra = false;
    for (int i = columns; i < size; ++i)
        extra = extra || !raw(i).trimmed().isEmpty();
    if (size < columns)
        note(u"too-few-cells"_s);
    else if (extra)
        note(u"too-many-cells"_s);
    return size >= columns && !extra;
}

QString FieldReader::raw(int column) const
{
    return m_row ? m_row->text(column) : m_cells->value(column);
}

QStringList FieldReader::cells() const
{
    return m_row ? m_row->texts() : *m_cells;
}

QString FieldReader::text(Field field)
{
    const Source &from = source(field);
    if (from.column < 0)
        return from.constant;
    QString value = raw(from.column);
    if (!from.prefix.isEmpty() && value.startsWith(from.prefix))
        value.remove(0, from.prefix.size());
    value = cleanText(value);
    if (value.contains(QChar::ReplacementCharacter))
        note(field, u"broken-text"_s, value);
    return isNothing(value) ? from.constant : value;
}

std::optional<Number> FieldReader::number(Field field, const QString &text)
{
    const auto number = parseNumber(withoutShare(text), source(field).mark);
    if (number && !number->percent)
        return number;
    note(field, u"bad-number"_s, text);
    return {};
}

std::optional<qint64> FieldReader::count(Field field)
{
    const QString written = text(field);
    const auto read = written.isEmpty() ? std::nullopt : number(field, written);
    if (!read)
        return {};
    const auto whole = read->value.whole();
    if (!whole)
        note(field, u"not-whole"_s, written);
    else if (*whole < 0)
        note(field, u"negative"_s, written);
    return whole && *whole >= 0 ? whole : std::nullopt;
}

std::optional<qint64> FieldReader::roughCount(Field field)
{
    const auto read = parseNumber(withoutShare(text(field)), source(field).mark);
    return read && read->value.digits >= 0 ? read->value.scaledTo(0) : std::nullopt;
}

std::optional<int> FieldReader::rating(Field field)
{
    const QString written = text(field);
    if (written.isEmpty())
        return {};
    const auto stars = written.count(u'★') + written.count(u'⭐');
    const auto read = parseNumber(written.section(u'/', 0, 0), source(field).mark);
    const auto whole = stars > 0 ? std::optional<qint64>(stars) : read ? read->value.whole() : std::nullopt;
    if (whole && *whole >= 1 && *whole <= 5)
        return int(*whole);
    note(field, whole ? u"out-of-range"_s : u"bad-number"_s, written);
    return {};
}

QString FieldReader::rowCurrency(const Source &from)
{
    const QString written = text(Field::Currency);
    const QString stated = currencyOf(written);
    if (!written.isEmpty() && stated.isEmpty())
        note(Field::Currency, u"bad-choice"_s, written);
    if (!stated.isEmpty())
        return stated;
    return from.currency.isEmpty() ? m_options.currency : from.currency;
}

std::optional<Money> FieldReader::money(Field field)
{
    const QString written = text(field);
    if (written.isEmpty())
        return {};
    const auto money = parseMoney(written, source(field).mark, rowCurrency(source(field)));
    if (!money)
        note(field, parseNumber(written, source(field).mark) ? u"too-large"_s : u"bad-money"_s, written);
    else if (money->minor < 0)
        note(field, u"negative"_s, written);
    return money && money->minor >= 0 ? money : std::nullopt;
}

std::optional<WrittenDate> FieldReader::date(Field field)
{
    const QString written = text(field);
    if (written.isEmpty())
        return {};
    const auto date = parseDate(written, source(field).order);
    if (!date)
        note(field, u"bad-date"_s, written);
    return date;
}

/// Asking a time zone is slow, and a file has many rows of few days: a day without a change of clocks is asked for
/// once.
Instant FieldReader::momentOf(const WrittenDate &written)
{
    if (written.utcOffsetSeconds)
        return written.instant(m_options.zone);
    auto known = m_days.find(written.day);
    if (known == m_days.end()) {
        if (m_days.size() >= RememberedDays)
            m_days.clear();
        const Instant start = WrittenDate{written.day, {}, {}}.instant(m_options.zone);
        const Instant end = WrittenDate{written.day.addDays(1), {}, {}}.instant(m_options.zone);
        known = m_days.insert(written.day, {start, end - start == std::chrono::hours(24)});
    }
    if (!written.time)
        return known->start;
    return known->plain ? known->start + Duration(written.time->msecsSinceStartOfDay())
                        : written.instant(m_options.zone);
}

std::optional<Instant> FieldReader::moment(Field field)
{
    const auto written = date(field);
    return written ? std::optional(momentOf(*written)) : std::nullopt;
}

std::optional<QDate> FieldReader::day(Field field)
{
    const auto written = date(field);
    return written ? std::optional(written->day) : std::nullopt;
}

QString FieldReader::choice(Field field, const Vocabulary &words, Blocks blocks)
{
    const QString written = text(field);
    if (written.isEmpty())
        return {};
    QHash<QString, QString> &known = m_choices[field];
    auto found = known.find(written);
    if (found == known.end()) {
        if (known.size() >= RememberedChoices)
            known.clear();
        found = known.insert(written, words.value(foldName(written)));
    }
    const QString key = *found;
    if (key.isEmpty())
        note(field, u"bad-choice"_s, written, blocks);
    return key;
}

QString FieldReader::email(Field field)
{
    const QString written = text(field);
    if (written.isEmpty())
        return {};
    const auto address = normalEmail(written);
    if (!address)
        note(field, u"bad-email"_s, written);
    return address.value_or(QString());
}

QString FieldReader::phone(Field field, QString *key)
{
    const QString written = text(field);
    key->clear();
    if (written.isEmpty())
        return {};
    const auto digits = phoneKey(written);
    if (!digits)
        note(field, u"bad-phone"_s, written, Blocks::No);
    *key = digits.value_or(QString());
    return written;
}

QStringList FieldReader::list(Field field)
{
    QString written = text(field);
    written.replace(u';', u',').replace(u'\n', u',');
    QStringList parts;
    for (const QString &part : written.split(u',')) {
        const QString entry = part.trimmed();
        if (!entry.isEmpty() && !parts.contains(entry))
            parts += entry;
    }
    return parts;
}

void FieldReader::missing(Field field)
{
    const auto told = [&](const RowProblem &problem) { return problem.field == fieldKey(field); };
    if (std::none_of(m_problems.begin(), m_problems.end(), told))
        note(field, u"missing"_s, {});
}

void FieldReader::noKey()
{
    if (m_problems.empty())
        note(u"no-key"_s);
}

void FieldReader::note(const QString &reason, Blocks blocks)
{
    m_problems.push_back({m_line, {}, {}, reason, {}, blocks == Blocks::Yes});
}

void FieldReader::note(Field field, const QString &reason, const QString &value, Blocks blocks)
{
    const int column = source(field).column;
    const QString name = column < 0 ? QString() : m_format.columns[size_t(column)].name;
    m_problems.push_back({m_line, name, fieldKey(field), reason, value.left(ShownValue), blocks == Blocks::Yes});
}

} // namespace smarketing
