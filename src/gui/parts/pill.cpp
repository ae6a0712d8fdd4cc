// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/pill.h"

#include "style/icons.h"
#include "style/metrics.h"
#include "style/style_paint.h"

#include <QEvent>
#include <QPainterPath>

namespace smarketing {

namespace {

QFont pillFont(const QFont &font)
{
    return scaledFont(font, TextSize::Small);
}

int markSide(const QFontMetrics &metrics)
{
    return metrics.ascent() + 2;
}

bool isZone(Tone tone)
{
    return tone == Tone::Marketing || tone == Tone::Shared || tone == Tone::Sales;
}

QString iconOf(const PillLook &look)
{
    return look.icon.isEmpty() ? toneIcon(look.tone) : look.icon;
}

bool hasMark(const PillLook &look)
{
    return !iconOf(look).isEmpty() || isZone(look.tone);
}

/// Two small rings of which the zone's part is filled.
void paintZone(QPainter *painter, const QRect &rect, Tone tone, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal side = rect.height() * 0.66;
    const QRectF left(rect.left() + 0.5, rect.center().y() + 0.5 - side / 2, side, side);
    const QRectF right = left.translated(rect.width() - side - 1, 0);
    QPainterPath one;
    QPainterPath other;
    one.addEllipse(left);
    other.addEllipse(right);
    painter->setPen(QPen(color, 1.2));
    painter->drawPath(one);
    painter->drawPath(other);
    const QPainterPath filled = tone == Tone::Marketing ? one.subtracted(other)
                                : tone == Tone::Sales   ? other.subtracted(one)
                                                        : one.intersected(other);
    painter->fillPath(filled, color);
    painter->restore();
}

} // namespace

QSize pillSize(const PillLook &look, const QFont &font)
{
    const QFontMetrics metrics(pillFont(font));
    const int mark = hasMark(look) ? markSide(metrics) + space::xs : 0;
    return QSize(metrics.horizontalAdvance(look.text) + mark + 2 * space::s + 2, metrics.height() + 6);
}

void paintPill(QPainter *painter, const QRect &rect, const PillLook &look, const QPalette &palette, const QFont &font)
{
    const QFont small = pillFont(font);
    const QFontMetrics metrics(small);
    const QSize wanted = pillSize(look, font);
    QRect box(rect.left(), 0, qMin(wanted.width(), rect.width()), qMin(wanted.height(), rect.height()));
    box.moveTop(rect.top() + (rect.height() - box.height()) / 2);
    const QColor ink = toneText(look.tone, palette);
    // The faint edge keeps it in sight on a selected row of the same colour.
    const QColor fill = toneFill(look.tone, palette);
    paint::roundedBox(painter, box, fill, QPen(mixed(fill, toneMark(look.tone, palette), 0.3), 1), box.height() / 2.0);
    QRect inner = box.adjusted(space::s, 0, -space::s, 0);
    if (hasMark(look)) {
        const int side = markSide(metrics);
        const QRect mark(inner.left() - 1, box.top() + (box.height() - side + 1) / 2, side, side);
        if (const QString name = iconOf(look); !name.isEmpty())
            paintIcon(painter, mark, name, ink);
        else
            paintZone(painter, mark, look.tone, ink);
        inner.setLeft(mark.right() + 1 + space::xs);
    }
    painter->setFont(small);
    painter->setPen(ink);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      metrics.elidedText(look.text, Qt::ElideRight, inner.width() + 1));
    painter->setFont(font);
}

Pill::Pill(const PillLook &look, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(look);
}

void Pill::setLook(const PillLook &look)
{
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(m_look, font());
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    paintPill(&painter, rect(), m_look, palette(), font());
}

namespace {

QString countText(int count)
{
    return count > 999 ? QStringLiteral("999+") : QString::number(count);
}

} // namespace

QSize badgeSize(int count, const QFont &font)
{
    const QFontMetrics metrics(pillFont(font));
    const int height = metrics.height() + 2;
    return count == 0 ? QSize(0, height)
                      : QSize(qMax(height, metrics.horizontalAdvance(countText(count)) + 2 * 6), height);
}

void paintBadge(QPainter *painter, const QRect &rect, int count, Tone tone, const QPalette &palette, const QFont &font)
{
    if (count == 0)
        return;
    QRect box(QPoint(), badgeSize(count, font));
    box.moveCenter(rect.center());
    paint::roundedBox(painter, box, tone == Tone::Neutral ? toneFill(tone, palette) : toneSolid(tone, palette),
                      Qt::NoPen, box.height() / 2.0);
    painter->setFont(pillFont(font));
    painter->setPen(tone == Tone::Neutral ? toneText(tone, palette) : QColor(Qt::white));
    painter->drawText(box, Qt::AlignCenter, countText(count));
    painter->setFont(font);
}

Badge::Badge(int count, Tone tone, QWidget *parent) : QWidget(parent), m_count(0), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(count, tone);
}

void Badge::setCount(int count, Tone tone)
{
    m_count = qMax(0, count);
    m_tone = tone;
    setAccessibleName(QString::number(m_count));
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(m_count, font());
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(&painter, rect(), m_count, m_tone, palette(), font());
}

} // namespace smarketing
