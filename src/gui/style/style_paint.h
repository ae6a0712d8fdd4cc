// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/button_kind.h"

#include <QPainter>
#include <QStyle>

class QStyleOption;
class QStyleOptionTab;
class QStyleOptionProgressBar;
class QStyleOptionHeader;
class QStyleOptionSlider;

namespace smarketing::paint {

/// The shapes Style draws. All take the option's state and palette and leave the painter as they found it.
void roundedBox(QPainter *painter, const QRect &rect, const QBrush &fill, const QPen &pen, qreal radius);
void focusRing(QPainter *painter, const QRect &rect, const QPalette &palette, qreal radius);
void button(QPainter *painter, const QStyleOption &option, ButtonKind kind);
void toolButton(QPainter *painter, const QStyleOption &option);
void field(QPainter *painter, const QStyleOption &option, bool invalid);
void checkBox(QPainter *painter, const QStyleOption &option);
void radioButton(QPainter *painter, const QStyleOption &option);
void itemBackground(QPainter *painter, const QStyleOption &option);
void tab(QPainter *painter, const QStyleOptionTab &option);
void headerSection(QPainter *painter, const QStyleOptionHeader &option);
void progress(QPainter *painter, const QStyleOptionProgressBar &option, bool groove);
void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &slider);

QColor buttonText(const QPalette &palette, ButtonKind kind, bool enabled);

} // namespace smarketing::paint
