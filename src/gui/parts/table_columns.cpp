// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/table_columns.h"

#include "parts/pill.h"
#include "style/icon_size.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "style/style_paint.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QDateTime>
#include <QHelpEvent>
#include <QToolTip>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

int starSide(const QFontMetrics &metrics)
{
    return qMax(14, metrics.height() * 3 / 4);
}

struct TimeWords {
    Q_DECLARE_TR_FUNCTIONS(smarketing::RelativeTime)
};

QString past(qint64 seconds)
{
    if (seconds < 60)
        return TimeWords::tr("just now");
    if (seconds < 3600)
        return TimeWords::tr("%n min ago", nullptr, int(seconds / 60));
    return TimeWords::tr("%n h ago", nullptr, int(seconds / 3600));
}

QString future(qint64 seconds)
{
    if (seconds < 3600)
        return TimeWords::tr("in %n min", nullptr, qMax(1, int(seconds / 60)));
    return TimeWords::tr("in %n h", nullptr, int(seconds / 3600));
}

PillLook pillOf(const QModelIndex &index)
{
    return {index.data().toString(), Tone(index.data(role::tone).toInt()), index.data(role::icon).toString()};
}

} // namespace

bool isRightAligned(ColumnKind kind)
{
    return kind == ColumnKind::Number || kind == ColumnKind::Money;
}

QString relativeTime(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const qint64 seconds = at.secsTo(now);
    const qint64 days = at.date().daysTo(now.date());
    if (days == 0 || qAbs(seconds) < 6 * 3600)
        return seconds >= 0 ? past(seconds) : future(-seconds);
    if (days == 1)
        return TimeWords::tr("yesterday");
    if (days == -1)
        return TimeWords::tr("tomorrow");
    if (days > 1 && days < 7)
        return TimeWords::tr("%n days ago", nullptr, int(days));
    if (days < -1 && days > -7)
        return TimeWords::tr("in %n days", nullptr, int(-days));
    return QLocale().toString(at.date(), QLocale::ShortFormat);
}

QString ratingText(int rating)
{
    return rating > 0 ? TimeWords::tr("Rated %1 of 5").arg(rating) : TimeWords::tr("Not rated");
}

QString CellDelegate::textOf(ColumnKind kind, const QModelIndex &index)
{
    const QVariant value = index.data();
    switch (kind) {
    case ColumnKind::RelativeTime:
        return relativeTime(value.toDateTime().toLocalTime(), QDateTime::currentDateTime());
    case ColumnKind::Date:
        return value.toDate().isValid() ? QLocale().toString(value.toDate(), QLocale::ShortFormat) : QString();
    case ColumnKind::Rating:
        return value.toInt() > 0 ? QString::number(value.toInt()) : QString();
    default:
        return value.toString();
    }
}

void CellDelegate::paintText(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QVariant tone = index.data(role::tone);
    const QColor ink = !enabled         ? option.palette.color(QPalette::Disabled, QPalette::ButtonText)
                       : tone.isValid() ? toneText(Tone(tone.toInt()), option.palette)
                                        : option.palette.color(QPalette::Text);
    QRect room = rect;
    const int side = iconSide(option.fontMetrics);
    if (const QString name = index.data(role::icon).toString(); !name.isEmpty()) {
        paintIcon(painter, QRect(room.left(), room.top(), side, room.height()), name, ink);
        room.setLeft(room.left() + side + space::s - 2);
    }
    if (const QString name = index.data(role::mark).toString(); !name.isEmpty()) {
        paintIcon(painter, QRect(room.right() - side + 1, room.top(), side, room.height()), name,
                  toneText(Tone::Muted, option.palette));
        room.setRight(room.right() - side - space::s);
    }
    QFont font = option.font;
    if (index.data(role::strong).toBool())
        font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    painter->setFont(font);
    painter->setPen(ink);
    const QString whole = textOf(m_kind, index);
    const QString shown = metrics.elidedText(whole, Qt::ElideRight, room.width());
    // Placed by hand: drawText with flags lays the same line out a second time.
    const int x = isRightAligned(m_kind) ? room.right() + 1 - metrics.horizontalAdvance(shown) : room.left();
    painter->drawText(x, room.top() + (room.height() - metrics.height()) / 2 + metrics.ascent(), shown);
}

namespace {

void paintRating(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, int rating)
{
    if (rating <= 0) {
        painter->setPen(toneText(Tone::Muted, option.palette));
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, QString(QChar(0x2013)));
        return;
    }
    const Tone tone = rating <= 2 ? Tone::Error : rating == 3 ? Tone::Warning : Tone::Success;
    painter->setFont(option.font);
    painter->setPen(toneText(tone, option.palette));
    const int digit = option.fontMetrics.horizontalAdvance(u'8');
    painter->drawText(QRect(rect.left(), rect.top(), digit, rect.height()), Qt::AlignCenter, QString::number(rating));
    const int side = starSide(option.fontMetrics);
    for (int star = 0; star < 5; ++star) {
        const QRect box(rect.left() + digit + 6 + star * (side + 1), rect.top(), side, rect.height());
        if (box.right() > rect.right())
            return;
        const bool lit = star < rating;
        paintIcon(painter, box, lit ? u"star-filled"_s : u"star"_s,
                  lit ? toneMark(tone, option.palette)
                      : mixed(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), 0.3));
    }
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paint::itemBackground(painter, option);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QRect inner = option.rect.adjusted(space::s, 0, -space::s, 0);
    switch (m_kind) {
    case ColumnKind::Pill:
        if (const PillLook look = pillOf(index); !look.text.isEmpty())
            paintPill(painter, inner, look, option.palette, option.font);
        break;
    case ColumnKind::Rating:
        paintRating(painter, inner, option, index.data().toInt());
        break;
    default:
        paintText(painter, inner, option, index);
    }
    if (focused)
        paint::roundedBox(painter, option.rect.adjusted(1, 1, -1, -1), Qt::NoBrush,
                          QPen(toneMark(Tone::Shared, option.palette), 1.5), 4);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = option.fontMetrics.height() + 2 * space::s;
    switch (m_kind) {
    case ColumnKind::Pill:
        return {pillSize(pillOf(index), option.font).width() + 2 * space::s, height};
    case ColumnKind::Rating:
        return {option.fontMetrics.horizontalAdvance(u'8') + 6 + 5 * (starSide(option.fontMetrics) + 1) + 2 * space::s,
                height};
    default: {
        const int mark = index.data(role::icon).toString().isEmpty() ? 0 : iconSide(option.fontMetrics) + space::s;
        return {option.fontMetrics.horizontalAdvance(textOf(m_kind, index)) + mark + 2 * space::s + 2, height};
    }
    }
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data(Qt::ToolTipRole).toString();
    if (tip.isEmpty() && m_kind == ColumnKind::RelativeTime)
        tip = QLocale().toString(index.data().toDateTime().toLocalTime(), QLocale::LongFormat);
    if (tip.isEmpty() && m_kind == ColumnKind::Rating)
        tip = ratingText(index.data().toInt());
    if (tip.isEmpty() && sizeHint(option, index).width() > view->visualRect(index).width())
        tip = textOf(m_kind, index);
    QToolTip::showText(event->globalPos(), tip.toHtmlEscaped(), view);
    return true;
}

} // namespace smarketing
