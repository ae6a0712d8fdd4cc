// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/flow_layout.h"

#include <QWidget>

namespace smarketing {

FlowLayout::FlowLayout(QWidget *parent, int spacing) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        const int gap = size.width() > 0 ? spacing() : 0;
        size = QSize(size.width() + gap + hint.width(), qMax(size.height(), hint.height()));
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    QPoint at = inner.topLeft();
    int rowHeight = 0;
    QList<Placed> row;
    const auto finishRow = [&] {
        if (apply)
            place(std::exchange(row, {}), inner, rowHeight);
        at = QPoint(inner.left(), at.y() + std::exchange(rowHeight, 0));
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = sizeIn(*item, inner.width());
        if (at.x() > inner.left() && at.x() + size.width() > inner.right() + 1) {
            finishRow();
            at.ry() += spacing();
        }
        row += Placed{item, QRect(at, size)};
        at.rx() += size.width() + spacing();
        rowHeight = qMax(rowHeight, size.height());
    }
    finishRow();
    return at.y() - rect.top() + contentsMargins().bottom();
}

/// What is lower than its row stands in its middle.
void FlowLayout::place(const QList<Placed> &row, const QRect &inner, int rowHeight) const
{
    const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
    for (const auto &[item, box] : row) {
        const int left = mirrored ? inner.left() + inner.right() - box.right() : box.left();
        item->setGeometry(QRect(QPoint(left, box.top() + (rowHeight - box.height()) / 2), box.size()));
    }
}

QSize FlowLayout::sizeIn(const QLayoutItem &item, int width)
{
    const QSize whole = item.sizeHint();
    if (whole.width() <= width)
        return whole;
    return {width, item.hasHeightForWidth() ? item.heightForWidth(width) : whole.height()};
}

} // namespace smarketing
