// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace smarketing {

namespace navigation {
constexpr int keyRole = Qt::UserRole + 1;
constexpr int iconRole = Qt::UserRole + 2;
constexpr int countRole = Qt::UserRole + 3;
constexpr int toneRole = Qt::UserRole + 4;
constexpr int headingRole = Qt::UserRole + 5;
constexpr int shortcutRole = Qt::UserRole + 6;
} // namespace navigation

/// Paints the rows of a Navigation, whole or collapsed to icons.
class NavigationDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setCollapsed(bool collapsed) { m_collapsed = collapsed; }
    void setTight(bool tight) { m_tight = tight; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    bool m_collapsed = false;
    bool m_tight = false;
};

} // namespace smarketing
