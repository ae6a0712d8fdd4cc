// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>

namespace smarketing {

/// The side of an icon beside text of this font: icons grow with the text.
inline int iconSide(const QFontMetrics &metrics)
{
    return qMax(16, metrics.height() * 95 / 100);
}

} // namespace smarketing
