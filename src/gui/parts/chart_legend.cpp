// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/chart_legend.h"

#include "style/metrics.h"

#include <QFontMetrics>
#include <QPainter>

namespace smarketing {

namespace {

constexpr int swatch = 9;
constexpr int besideSwatch = 5;

} // namespace

void ChartLegend::set(const QList<Entry> &entries, const QFont &font, const QColor &text)
{
    m_entries = entries;
    m_font = font;
    m_text = text;
}

int ChartLegend::rowHeight() const
{
    return QFontMetrics(m_font).height() + space::xs;
}

int ChartLegend::widthOf(const Entry &entry) const
{
    return swatch + besideSwatch + QFontMetrics(m_font).horizontalAdvance(entry.name);
}

int ChartLegend::widthOf(const Row &row) const
{
    int width = space::m * int(qMax<qsizetype>(0, row.size() - 1));
    for (const Entry &entry : row)
        width += widthOf(entry);
    return width;
}

QList<ChartLegend::Row> ChartLegend::rows(int width) const
{
    QList<Row> result;
    for (const Entry &entry : m_entries) {
        if (result.isEmpty() || widthOf(result.constLast()) + space::m + widthOf(entry) > width)
            result += Row();
        result.last() += entry;
    }
    return result;
}

int ChartLegend::heightFor(int width) const
{
    return isEmpty() ? 0 : int(rows(width).size()) * rowHeight() + space::s;
}

void ChartLegend::paint(QPainter *painter, const QRect &place) const
{
    painter->save();
    painter->setFont(m_font);
    const QFontMetrics metrics(m_font);
    int top = place.top();
    for (const Row &row : rows(place.width())) {
        int left = place.left() + qMax(0, (place.width() - widthOf(row)) / 2);
        for (const Entry &entry : row) {
            painter->fillRect(QRect(left, top + (rowHeight() - swatch) / 2, swatch, swatch), entry.color);
            const QRect text(left + swatch + besideSwatch, top, place.right() - left - swatch - besideSwatch,
                             rowHeight());
            const bool whole = widthOf(entry) <= place.width();
            painter->setPen(m_text);
            painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip | Qt::TextSingleLine,
                              whole ? entry.name : metrics.elidedText(entry.name, Qt::ElideRight, text.width()));
            left += widthOf(entry) + space::m;
        }
        top += rowHeight();
    }
    painter->restore();
}

} // namespace smarketing
