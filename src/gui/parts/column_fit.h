// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/table_columns.h"

#include <QHash>
#include <QSet>

class QTableView;

namespace smarketing {

/// Lets the columns of a table share its width: those at the right that do not fit give way, and texts take what is
/// left over. The widths it starts from are those set when it is made, for the usual text size.
class ColumnFit {
public:
    ColumnFit(QTableView &table, const QHash<int, ColumnKind> &kinds, const QList<int> &hidden);

    void fit();
    void setHidden(int column, bool hidden);
    bool isFitting() const { return m_fitting; }

private:
    void measure();
    int wanted(int column) const;
    int least(int column) const;
    QList<int> columnsThatFit(int room) const;
    void share(const QList<int> &columns, int room);
    bool isText(int column) const { return m_kinds.value(column, ColumnKind::Text) == ColumnKind::Text; }

    QTableView &m_table;
    const QHash<int, ColumnKind> &m_kinds;
    QSet<int> m_hidden; ///< shown only where somebody asks for them
    QHash<int, int> m_widths;
    QHash<int, int> m_seen; ///< the widest contents so far
    bool m_fitting = false;
};

} // namespace smarketing
