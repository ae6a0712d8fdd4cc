// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_profile.h"

#include "smarketing/exchange/text.h"

namespace smarketing {

namespace {

constexpr qsizetype LongestDateText = 40;

bool hasDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool hasMark(QStringView text)
{
    return text.contains(u'.') || text.contains(u',');
}

} // namespace

QStringView leadFormPrefix(QStringView text)
{
    for (QStringView prefix : {QStringView(u"l:"), QStringView(u"ag:"), QStringView(u"as:"), QStringView(u"c:"),
                               QStringView(u"f:"), QStringView(u"p:"), QStringView(u"z:")}) {
        const bool valued =
            text.size() > prefix.size() && (text[prefix.size()].isDigit() || text[prefix.size()] == u'+');
        if (valued && text.startsWith(prefix))
            return prefix;
    }
    return {};
}

void ColumnProfile::see(QStringView text)
{
    text = text.trimmed();
    if (isNothing(text))
        return;
    ++m_values;
    seePrefix(text);
    if (text.size() > LongestDateText || !hasDigit(text))
        return;
    seeNumber(text);
    seeDate(text);
}

void ColumnProfile::seePrefix(QStringView text)
{
    const QStringView prefix = leadFormPrefix(text);
    if (m_values == 1)
        m_prefix = prefix.toString();
    m_mixedPrefix = m_mixedPrefix || prefix != m_prefix;
}

void ColumnProfile::seeNumber(QStringView text)
{
    const bool dot = parseNumber(text, DecimalMark::Dot).has_value();
    const bool comma = hasMark(text) ? parseNumber(text, DecimalMark::Comma).has_value() : dot;
    m_numbers += dot || comma;
    m_dots += dot && !comma;
    m_commas += comma && !dot;
    m_openNumbers += dot && comma && hasMark(text);
}

void ColumnProfile::seeDate(QStringView text)
{
    constexpr std::array orders = {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst};
    std::array<std::optional<WrittenDate>, 3> read;
    for (size_t i = 0; i < orders.size(); ++i)
        read[i] = parseDate(text, orders[i]);
    const bool any = read[0] || read[1] || read[2];
    const bool told = read[0] && read[1] && read[2] && read[0]->day == read[1]->day && read[1]->day == read[2]->day;
    if (!any || told)
        return;
    ++m_openDates;
    for (size_t i = 0; i < orders.size(); ++i)
        m_orders[i] += read[i].has_value();
    m_slashes = m_slashes || text.contains(u'/');
    m_halfDays = m_halfDays || text.contains(u'm', Qt::CaseInsensitive);
}

std::optional<DecimalMark> ColumnProfile::decimalMark() const
{
    if (!isNumeric() || m_dots == m_commas)
        return {};
    return m_dots > m_commas ? DecimalMark::Dot : DecimalMark::Comma;
}

std::optional<DateOrder> ColumnProfile::dateOrder() const
{
    if (!isDated())
        return {};
    const auto best = std::max_element(m_orders.begin(), m_orders.end());
    if (std::count(m_orders.begin(), m_orders.end(), *best) > 1)
        return {};
    return DateOrder(best - m_orders.begin());
}

DateOrder ColumnProfile::usualOrder(DecimalMark mark) const
{
    const bool american = m_halfDays || (m_slashes && mark == DecimalMark::Dot);
    return american && m_orders[1] >= m_orders[0] ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

QString ColumnProfile::prefix() const
{
    return m_values > 0 && !m_mixedPrefix ? m_prefix : QString();
}

} // namespace smarketing
