// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/item_delegate.h"

#include "style/icon_size.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "style/style_paint.h"

namespace smarketing {

namespace {

bool isHeading(const QModelIndex &index)
{
    return index.data(ItemDelegate::headingRole).toBool();
}

QString subTextOf(const QModelIndex &index)
{
    return index.data(ItemDelegate::subTextRole).toString();
}

} // namespace

QSize ItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    if (isHeading(index))
        return {120, line + space::s};
    const int small = QFontMetrics(scaledFont(option.font, TextSize::Small)).height();
    const int width = qMax(option.fontMetrics.horizontalAdvance(index.data().toString()),
                           option.fontMetrics.horizontalAdvance(subTextOf(index)));
    return {width + iconSide(option.fontMetrics) + 4 * space::m,
            line + (subTextOf(index).isEmpty() ? 0 : small) + space::m};
}

void ItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect inner = option.rect.adjusted(space::m, 0, -space::m, 0);
    const int side = iconSide(option.fontMetrics);
    const QFont small = scaledFont(option.font, TextSize::Small);
    const QColor muted = toneText(Tone::Muted, option.palette);
    if (isHeading(index)) {
        painter->setFont(scaledFont(option.font, TextSize::Small, true));
        painter->setPen(muted);
        painter->drawText(inner, Qt::AlignBottom | Qt::AlignLeft, index.data().toString());
        painter->restore();
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (enabled && option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        paint::roundedBox(
            painter, option.rect.adjusted(4, 1, -4, -1),
            surface(option.state.testFlag(QStyle::State_Selected) ? Surface::Selected : Surface::Hover, option.palette),
            Qt::NoPen, cornerRadius);
    const QColor ink = enabled ? option.palette.color(QPalette::Text) : muted;
    paintIcon(painter, QRect(inner.left(), inner.top(), side, inner.height()), index.data(iconRole).toString(), muted);
    QRect room = inner.adjusted(side + space::s, 0, 0, 0);
    painter->setFont(small);
    painter->setPen(muted);
    const QFontMetrics smallMetrics(small);
    if (const QString trailing = index.data(trailingRole).toString(); !trailing.isEmpty()) {
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, trailing);
        room.setRight(room.right() - smallMetrics.horizontalAdvance(trailing) - space::s);
    }
    const QString sub = subTextOf(index);
    const int lines = option.fontMetrics.height() + (sub.isEmpty() ? 0 : smallMetrics.height());
    const int top = room.top() + (room.height() - lines) / 2;
    if (!sub.isEmpty())
        painter->drawText(QRect(room.left(), top + option.fontMetrics.height(), room.width(), smallMetrics.height()),
                          Qt::AlignVCenter | Qt::AlignLeft, smallMetrics.elidedText(sub, Qt::ElideRight, room.width()));
    painter->setFont(option.font);
    painter->setPen(ink);
    painter->drawText(QRect(room.left(), top, room.width(), option.fontMetrics.height()),
                      Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace smarketing
