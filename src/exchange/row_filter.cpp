// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_filter.h"

#include "preset_table.h"
#include "smarketing/exchange/text.h"

#include <QSet>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLabel = 80;
constexpr qsizetype LongestTotal = 20;

/// Cheap test that nearly every row of data fails, before anything is decoded: first letters of total and footer
/// labels.
bool mayBeLabel(QByteArrayView cell)
{
    const QByteArrayView text = cell.trimmed();
    if (text.isEmpty() || text.size() > LongestLabel)
        return false;
    return QByteArrayView("GgTtSsRrOoCcWw\xC5").contains(text.front());
}

bool isTotalWord(QStringView words)
{
    static const QSet<QString> all = {
        u"total"_s,        u"totals"_s,         u"grand total"_s, u"grand totals"_s, u"sum"_s,     u"suma"_s,
        u"suma koncowa"_s, u"suma calkowita"_s, u"razem"_s,       u"lacznie"_s,      u"ogolem"_s,  u"suma czesciowa"_s,
        u"wynik ogolny"_s, u"summa"_s,          u"totalt"_s,      u"totalsumma"_s,   u"subtotal"_s};
    return words.size() <= LongestTotal && all.contains(foldName(words));
}

/// `Total: Search` and `Grand Totals (8 records)` are labels by themselves.
bool isMarkedTotal(QStringView text)
{
    const qsizetype end = std::max(text.indexOf(u':'), text.endsWith(u')') ? text.indexOf(u'(') : -1);
    return end > 0 && isTotalWord(text.left(end));
}

bool isFooter(QStringView text)
{
    return text.startsWith(u"Confidential Information"_s) || text.startsWith(u"Copyright (c)"_s, Qt::CaseInsensitive) ||
           text.startsWith(u"Copyright ©"_s);
}

int firstFilled(const CsvRow &row)
{
    for (int i = 0; i < row.size(); ++i) {
        if (!row.bytes(i).trimmed().isEmpty())
            return i;
    }
    return -1;
}

/// A bare `Total` is one only where nothing else in the row is words: a lead may bear such a name.
bool othersAreFigures(const CsvRow &row, int label)
{
    for (int i = 0; i < row.size(); ++i) {
        const QString text = i == label ? QString() : row.text(i);
        const bool words = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
        if (words && !isNothing(text) && currencyOf(text).isEmpty() && !parseNumber(text, DecimalMark::Dot) &&
            !parseNumber(text, DecimalMark::Comma))
            return false;
    }
    return true;
}

bool isYes(QStringView text)
{
    const QString word = foldName(text);
    return word == "true"_L1 || word == "yes"_L1 || word == "1"_L1 || word == "tak"_L1 || word == "ja"_L1;
}

} // namespace

RowFilter::RowFilter(const SheetFormat &format)
    : m_hashPreamble(std::any_of(format.preamble.begin(), format.preamble.end(),
                                 [](const QString &line) { return line.startsWith(u'#'); })),
      m_leadForm(format.preset == "meta-leads"_L1)
{
    for (int i = 0; i < int(format.columns.size()); ++i) {
        const QString key = columnKey(format.columns[size_t(i)].name);
        if (key == "test lead"_L1 || key == "is test"_L1)
            m_testColumn = i;
        if (format.preset == "meta-ads"_L1 && matchesNames(key, u"campaign name|nazwa kampanii|kampanjnamn"))
            m_campaignColumn = i;
    }
}

QString RowFilter::reasonToSkip(const CsvRow &row) const
{
    if (m_hashPreamble && row.size() > 0 && row.bytes(0).startsWith('#'))
        return u"second-table"_s;
    const int first = firstFilled(row);
    if (first < 0 || row.fault != CsvFault::None)
        return {};
    if (first == 0 && mayBeLabel(row.bytes(0)) && isFooter(row.text(0).trimmed()))
        return u"footer"_s;
    if (isTotal(row))
        return u"total"_s;
    return isTest(row) ? u"test"_s : QString();
}

bool RowFilter::isTotal(const CsvRow &row) const
{
    if (m_campaignColumn >= 0 && m_campaignColumn < row.size() && row.bytes(m_campaignColumn).trimmed().isEmpty())
        return true;
    const int first = firstFilled(row);
    for (int column : {first, row.size() - 1}) {
        if (!mayBeLabel(row.bytes(column)))
            continue;
        const QString text = row.text(column).trimmed();
        const bool marked = column == first && isMarkedTotal(text);
        if (marked || (isTotalWord(text) && row.size() > 1 && othersAreFigures(row, column)))
            return true;
    }
    return false;
}

bool RowFilter::isTest(const CsvRow &row) const
{
    if (m_testColumn >= 0 && m_testColumn < row.size() && isYes(row.text(m_testColumn)))
        return true;
    if (!m_leadForm)
        return false;
    for (int i = 0; i < row.size(); ++i) {
        const QByteArrayView cell = row.bytes(i);
        if (cell.startsWith("<test lead") || cell.startsWith("test lead: dummy data"))
            return true;
    }
    return false;
}

} // namespace smarketing
