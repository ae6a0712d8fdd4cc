// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/column_fit.h"

#include <QHeaderView>
#include <QTableView>

#include <numeric>

namespace smarketing {

namespace {

constexpr double usualLine = 18; ///< height of a line of text at the usual size
constexpr double shrinkTo = 0.75;
constexpr int shortest = 64;
constexpr int alwaysShown = 2; ///< a state without a name says nothing

int usualWidth(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Number:
        return 72;
    case ColumnKind::Date:
        return 96;
    case ColumnKind::Text:
        return 140;
    default:
        return 116;
    }
}

} // namespace

ColumnFit::ColumnFit(QTableView &table, const QHash<int, ColumnKind> &kinds, const QList<int> &hidden)
    : m_table(table), m_kinds(kinds), m_hidden(hidden.begin(), hidden.end())
{
    const QHeaderView *header = table.horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        const int set = header->sectionSize(column);
        const bool own = set > 0 && set != header->defaultSectionSize();
        m_widths.insert(column, own ? set : usualWidth(kinds.value(column, ColumnKind::Text)));
    }
}

void ColumnFit::setHidden(int column, bool hidden)
{
    if (hidden)
        m_hidden.insert(column);
    else
        m_hidden.remove(column);
}

int ColumnFit::wanted(int column) const
{
    const double scale = m_table.fontMetrics().height() / usualLine;
    const int usual =
        std::max(int(m_widths.value(column) * scale), m_table.horizontalHeader()->sectionSizeHint(column));
    return std::max(usual, m_seen.value(column));
}

int ColumnFit::least(int column) const
{
    return isText(column) ? int(wanted(column) * shrinkTo) : wanted(column);
}

QList<int> ColumnFit::columnsThatFit(int room) const
{
    const QHeaderView *header = m_table.horizontalHeader();
    QList<int> fitting;
    int used = 0;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (m_hidden.contains(column))
            continue;
        used += least(column);
        if (used > room && fitting.size() >= alwaysShown)
            break;
        fitting += column;
    }
    return fitting;
}

// Everyone gets the least they need; texts then grow to what they would like, and beyond that in proportion.
void ColumnFit::share(const QList<int> &columns, int room)
{
    QHash<int, int> widths;
    int left = room;
    int texts = 0;
    for (const int column : columns) {
        widths[column] = least(column);
        left -= least(column);
        texts += isText(column) ? wanted(column) : 0;
    }
    for (const int column : columns) {
        const int more = std::clamp(wanted(column) - least(column), 0, std::max(0, left));
        widths[column] += more;
        left -= more;
    }
    const int spare = std::max(0, left);
    for (const int column : columns) {
        if (texts > 0 && isText(column)) {
            const int share = int(qint64(spare) * wanted(column) / texts);
            widths[column] += share;
            left -= share;
        }
    }
    // What no text takes, or rounding leaves; and where even the first two do not fit, the second is cut.
    widths[columns.constLast()] = std::max(shortest, widths[columns.constLast()] + left);
    for (const int column : columns)
        m_table.setColumnWidth(column, widths[column]);
}

/// Figures, dates and pills are shown whole. What was once needed stays, so that columns do not jump with every search.
void ColumnFit::measure()
{
    const QAbstractItemView &view = m_table;
    for (int column = 0; column < m_table.horizontalHeader()->count(); ++column) {
        if (!isText(column) && !m_hidden.contains(column))
            m_seen[column] = std::max(m_seen.value(column), view.sizeHintForColumn(column));
    }
}

void ColumnFit::fit()
{
    const int room = m_table.viewport()->width();
    if (m_fitting || m_table.horizontalHeader()->count() == 0 || room <= 0)
        return;
    m_fitting = true;
    measure();
    const QList<int> fitting = columnsThatFit(room);
    for (int column = 0; column < m_table.horizontalHeader()->count(); ++column)
        m_table.setColumnHidden(column, !fitting.contains(column));
    share(fitting, room);
    m_fitting = false;
}

} // namespace smarketing
