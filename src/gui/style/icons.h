// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/colors.h"

#include <QIcon>

class QPainter;

namespace smarketing {

/// The icon of resources/icons/<name>.svg, drawn in the colour of the text beside it: it follows the theme and the
/// screen's pixel ratio, is pale when disabled and light on a selection. An unknown name warns and gives an empty icon.
QIcon icon(const QString &name);
QIcon icon(const QString &name, Tone tone);

/// For painting: the icon in exactly this colour, fitted and centred into the rectangle.
void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color);
QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal pixelRatio);

bool hasIcon(const QString &name);
QIcon applicationIcon(); ///< the two rings

} // namespace smarketing
