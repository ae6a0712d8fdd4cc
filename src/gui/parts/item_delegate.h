// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace smarketing {

/// Rows of pop-up lists: icon, text, paler sub-text, something at the right end, and group headings.
class ItemDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int iconRole = Qt::UserRole + 1;
    static constexpr int subTextRole = Qt::UserRole + 2;
    static constexpr int trailingRole = Qt::UserRole + 3;
    static constexpr int headingRole = Qt::UserRole + 4;
    static constexpr int keyRole = Qt::UserRole + 5;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace smarketing
