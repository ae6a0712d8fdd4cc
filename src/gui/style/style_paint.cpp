// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/style_paint.h"

#include "style/colors.h"
#include "style/icons.h"
#include "style/metrics.h"

#include <QAbstractButton>
#include <QStyleOption>
#include <QVariant>

namespace smarketing {

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty("buttonKind", int(kind));
    button->update();
}

ButtonKind buttonKind(const QAbstractButton *button)
{
    return ButtonKind(button->property("buttonKind").toInt());
}

namespace paint {

namespace {

bool is(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// A click by mouse leaves focus behind; only a focus the keyboard brought, or a field's, is worth a ring.
bool showsFocus(const QStyleOption &option)
{
    return is(option, QStyle::State_HasFocus) && is(option, QStyle::State_KeyboardFocusChange);
}

QColor pressedOrHovered(const QStyleOption &option, const QColor &rest, const QColor &towards)
{
    if (is(option, QStyle::State_Sunken))
        return mixed(rest, towards, 0.16);
    return is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled) ? mixed(rest, towards, 0.08) : rest;
}

} // namespace

void roundedBox(QPainter *painter, const QRect &rect, const QBrush &fill, const QPen &pen, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(pen);
    const qreal inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void focusRing(QPainter *painter, const QRect &rect, const QPalette &palette, qreal radius)
{
    roundedBox(painter, rect, Qt::NoBrush, QPen(toneMark(Tone::Shared, palette), 2), radius);
}

QColor buttonText(const QPalette &palette, ButtonKind kind, bool enabled)
{
    if (!enabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (kind == ButtonKind::Primary)
        return Qt::white;
    return kind == ButtonKind::Danger ? toneText(Tone::Error, palette) : palette.color(QPalette::ButtonText);
}

void button(QPainter *painter, const QStyleOption &option, ButtonKind kind)
{
    const QPalette &palette = option.palette;
    const bool enabled = is(option, QStyle::State_Enabled);
    const QRect box = option.rect.adjusted(1, 1, -1, -1);
    const QColor ink = palette.color(QPalette::Text);
    if (kind == ButtonKind::Primary && enabled) {
        const QColor fill = pressedOrHovered(option, palette.color(QPalette::Highlight), Qt::black);
        roundedBox(painter, box, fill, Qt::NoPen, cornerRadius);
    } else if (kind == ButtonKind::Quiet) {
        const bool marked = is(option, QStyle::State_On);
        const bool raised = marked || is(option, QStyle::State_MouseOver) || is(option, QStyle::State_Sunken);
        if (raised && enabled)
            roundedBox(painter, box, marked ? surface(Surface::Selected, palette) : surface(Surface::Hover, palette),
                       Qt::NoPen, cornerRadius);
    } else {
        const QColor rest = is(option, QStyle::State_On) ? surface(Surface::Selected, palette)
                                                         : palette.color(enabled ? QPalette::Button : QPalette::Window);
        const QColor edge =
            enabled && kind == ButtonKind::Danger ? toneMark(Tone::Error, palette) : surface(Surface::Border, palette);
        roundedBox(painter, box, pressedOrHovered(option, rest, ink), QPen(edge, 1), cornerRadius);
    }
    if (showsFocus(option))
        focusRing(painter, option.rect, palette, cornerRadius + 1);
}

void toolButton(QPainter *painter, const QStyleOption &option)
{
    const bool on = is(option, QStyle::State_On);
    const bool active = is(option, QStyle::State_MouseOver) || is(option, QStyle::State_Sunken);
    if (is(option, QStyle::State_Enabled) && (on || active))
        roundedBox(painter, option.rect, surface(on ? Surface::Selected : Surface::Hover, option.palette), Qt::NoPen,
                   cornerRadius);
    if (showsFocus(option))
        focusRing(painter, option.rect, option.palette, cornerRadius);
}

void field(QPainter *painter, const QStyleOption &option, bool invalid)
{
    const QPalette &palette = option.palette;
    const bool focused = is(option, QStyle::State_HasFocus);
    QPen pen(surface(Surface::StrongBorder, palette), 1);
    if (!is(option, QStyle::State_Enabled))
        pen.setColor(surface(Surface::Border, palette));
    else if (invalid)
        pen = QPen(toneMark(Tone::Error, palette), focused ? 2 : 1.5);
    else if (focused)
        pen = QPen(toneMark(Tone::Shared, palette), 2);
    else if (is(option, QStyle::State_MouseOver))
        pen.setColor(palette.color(QPalette::Text));
    roundedBox(painter, option.rect, palette.brush(QPalette::Base), pen, cornerRadius);
}

void checkBox(QPainter *painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool marked = is(option, QStyle::State_On) || is(option, QStyle::State_NoChange);
    const QColor fill =
        enabled ? toneSolid(Tone::Shared, palette) : palette.color(QPalette::Disabled, QPalette::ButtonText);
    const QRect box = option.rect.adjusted(1, 1, -1, -1);
    if (marked) {
        roundedBox(painter, box, fill, Qt::NoPen, 4);
        paintIcon(painter, box.adjusted(1, 1, -1, -1),
                  is(option, QStyle::State_On) ? QStringLiteral("check") : QStringLiteral("minus"), Qt::white);
    } else {
        const Surface edge = enabled ? Surface::StrongBorder : Surface::Border;
        roundedBox(painter, box, pressedOrHovered(option, palette.color(QPalette::Base), palette.color(QPalette::Text)),
                   QPen(surface(edge, palette), 1.5), 4);
    }
    if (showsFocus(option))
        focusRing(painter, option.rect.adjusted(-1, -1, 1, 1), palette, 5);
}

void radioButton(QPainter *painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool enabled = is(option, QStyle::State_Enabled);
    const QColor mark =
        enabled ? toneMark(Tone::Shared, palette) : palette.color(QPalette::Disabled, QPalette::ButtonText);
    const QRect box = option.rect.adjusted(1, 1, -1, -1);
    const bool on = is(option, QStyle::State_On);
    roundedBox(painter, box, palette.brush(QPalette::Base),
               QPen(on ? mark : surface(Surface::StrongBorder, palette), on ? 2 : 1.5), box.width() / 2.0);
    if (on)
        roundedBox(painter, box.adjusted(4, 4, -4, -4), mark, Qt::NoPen, box.width() / 2.0);
    if (showsFocus(option))
        focusRing(painter, option.rect.adjusted(-1, -1, 1, 1), palette, box.width());
}

void itemBackground(QPainter *painter, const QStyleOption &option)
{
    if (is(option, QStyle::State_Selected))
        painter->fillRect(option.rect, surface(Surface::Selected, option.palette));
    else if (is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled))
        painter->fillRect(option.rect, surface(Surface::Hover, option.palette));
}

void tab(QPainter *painter, const QStyleOptionTab &option)
{
    const QRect inner = option.rect.adjusted(2, 2, -2, -3);
    if (is(option, QStyle::State_MouseOver) && !is(option, QStyle::State_Selected))
        roundedBox(painter, inner, surface(Surface::Hover, option.palette), Qt::NoPen, cornerRadius);
    QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter->fillRect(line, surface(Surface::Border, option.palette));
    if (is(option, QStyle::State_Selected))
        painter->fillRect(line.adjusted(4, -1, -4, 0), option.palette.color(QPalette::Highlight));
    if (showsFocus(option))
        focusRing(painter, inner, option.palette, cornerRadius);
}

void headerSection(QPainter *painter, const QStyleOptionHeader &option)
{
    const QPalette &palette = option.palette;
    const bool hovered = is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled);
    painter->fillRect(option.rect, hovered ? surface(Surface::Hover, palette) : palette.color(QPalette::Base));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      surface(Surface::Border, palette));
    if (hovered)
        painter->fillRect(QRect(option.rect.right(), option.rect.top() + 6, 1, option.rect.height() - 12),
                          surface(Surface::StrongBorder, palette));
}

void progress(QPainter *painter, const QStyleOptionProgressBar &option, bool groove)
{
    QRect bar = option.rect;
    const int height = qMin(6, bar.height());
    bar = QRect(bar.left(), bar.center().y() - height / 2, bar.width(), height);
    if (groove) {
        roundedBox(painter, bar, surface(Surface::Border, option.palette), Qt::NoPen, 3);
        return;
    }
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range > 0) {
        bar.setWidth(int(bar.width() * (qint64(option.progress) - option.minimum) / range));
    } else {
        // Busy: a piece that stands still where animations are switched off and wanders with the progress value.
        const int piece = bar.width() / 4;
        bar = QRect(bar.left() + option.progress % 100 * (bar.width() - piece) / 100, bar.top(), piece, height);
    }
    if (bar.width() > 0)
        roundedBox(painter, bar, option.palette.color(QPalette::Highlight), Qt::NoPen, 3);
}

void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &slider)
{
    if (option.maximum <= option.minimum)
        return;
    const bool active = is(option, QStyle::State_MouseOver) || is(option, QStyle::State_Sunken);
    const int inset = active ? 2 : 3;
    const QColor color = surface(active ? Surface::StrongBorder : Surface::Border, option.palette);
    const QRect box = slider.adjusted(inset, inset, -inset, -inset);
    roundedBox(painter, box, active ? color : mixed(color, option.palette.color(QPalette::Text), 0.2), Qt::NoPen,
               qMin(box.width(), box.height()) / 2.0);
}

} // namespace paint

} // namespace smarketing
