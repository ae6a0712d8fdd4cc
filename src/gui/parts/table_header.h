// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/table_columns.h"

#include <QHeaderView>

namespace smarketing {

/// A header whose titles stand over their figures: right-aligned where the column is.
class TableHeader : public QHeaderView {
    Q_OBJECT

public:
    TableHeader(const QHash<int, ColumnKind> &kinds, QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent), m_kinds(kinds)
    {
        setSectionsClickable(true);
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override
    {
        QHeaderView::initStyleOptionForIndex(option, column);
        if (isRightAligned(m_kinds.value(column, ColumnKind::Text)))
            option->textAlignment = Qt::AlignRight | Qt::AlignVCenter;
    }

private:
    const QHash<int, ColumnKind> &m_kinds;
};

} // namespace smarketing
