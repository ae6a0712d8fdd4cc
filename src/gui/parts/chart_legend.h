// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QRect>
#include <QString>

class QPainter;

namespace smarketing {

/// What the colours of a chart mean, in as many rows as its width takes: the legend of Qt Charts has one row and cuts
/// the names off.
class ChartLegend {
public:
    struct Entry {
        QString name;
        QColor color;
    };

    void set(const QList<Entry> &entries, const QFont &font, const QColor &text);
    bool isEmpty() const { return m_entries.isEmpty(); }
    /// 0 where there is nothing to tell.
    int heightFor(int width) const;
    void paint(QPainter *painter, const QRect &place) const;

private:
    using Row = QList<Entry>;
    QList<Row> rows(int width) const;
    int widthOf(const Entry &entry) const;
    int widthOf(const Row &row) const;
    int rowHeight() const;

    QList<Entry> m_entries;
    QFont m_font;
    QColor m_text;
};

} // namespace smarketing
