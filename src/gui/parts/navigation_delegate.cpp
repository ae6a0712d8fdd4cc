// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/navigation_delegate.h"

#include "parts/pill.h"
#include "style/icon_size.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "style/style_paint.h"

namespace smarketing {

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    if (index.data(navigation::headingRole).toBool())
        return {1, m_collapsed ? (m_tight ? space::xs : space::m) : line + (m_tight ? space::s : space::l)};
    return {1, line + (m_tight ? space::s : 2 * space::s) + 2};
}

void NavigationDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    if (m_collapsed) {
        const int y = option.rect.center().y();
        painter->fillRect(QRect(option.rect.left() + space::m, y, option.rect.width() - 2 * space::m, 1),
                          surface(Surface::Border, option.palette));
        return;
    }
    painter->setFont(scaledFont(option.font, TextSize::Small, true));
    painter->setPen(toneText(Tone::Muted, option.palette));
    painter->drawText(option.rect.adjusted(space::l + space::xs, 0, -space::s, -space::xs),
                      Qt::AlignBottom | Qt::AlignLeft, index.data().toString());
}

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(navigation::headingRole).toBool()) {
        paintHeading(painter, option, index);
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect box = option.rect.adjusted(space::s, 1, -space::s, -1);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        paint::roundedBox(painter, box, surface(selected ? Surface::Selected : Surface::Hover, option.palette),
                          Qt::NoPen, cornerRadius);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paint::focusRing(painter, box, option.palette, cornerRadius);
    const QColor ink = selected ? toneText(Tone::Shared, option.palette) : toneText(Tone::Neutral, option.palette);
    const int count = index.data(navigation::countRole).toInt();
    const Tone tone = Tone(index.data(navigation::toneRole).toInt());
    const int side = iconSide(option.fontMetrics) + 1;
    QRect mark(0, 0, side, side);
    mark.moveCenter(m_collapsed ? box.center() : QPoint(box.left() + space::m + side / 2, box.center().y()));
    paintIcon(painter, mark, index.data(navigation::iconRole).toString(),
              selected ? ink : toneText(Tone::Muted, option.palette));
    if (m_collapsed) {
        const QRect corner(mark.right() - 2, mark.top() - 3, 8, 8);
        if (count > 0)
            paint::roundedBox(painter, corner, toneMark(tone == Tone::Neutral ? Tone::Shared : tone, option.palette),
                              QPen(option.palette.color(QPalette::Base), 1), 4);
        painter->restore();
        return;
    }
    const QSize badge = badgeSize(count, option.font);
    QRect text = box.adjusted(space::m + side + space::m, 0, -space::s - badge.width(), 0);
    QFont font = option.font;
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    paintBadge(painter, QRect(box.right() - badge.width() - 6, box.top(), badge.width(), box.height()), count, tone,
               option.palette, option.font);
    painter->restore();
}

} // namespace smarketing
