// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace smarketing {

/// What a colour means. Marketing, Sales and Shared are the three zones of the two rings and mean nothing else;
/// Info to Error are states, each with an icon beside it (toneIcon), because a colour alone tells nobody anything.
enum class Tone { Neutral, Muted, Marketing, Shared, Sales, Info, Success, Warning, Error };

/// The layers a window is made of.
enum class Surface { Page, Card, Sunken, Hover, Selected, Border, StrongBorder };

/// Every colour of the program is a function of the palette, so what is painted follows the theme by itself.
/// Contrast (WCAG 2.1, relative luminance) is tested: text 4.5 on every surface and on its own fill, marks 3.0.
bool isDark(const QPalette &palette);
QColor surface(Surface kind, const QPalette &palette);

QColor toneText(Tone tone, const QPalette &palette);  ///< text and icons
QColor toneFill(Tone tone, const QPalette &palette);  ///< soft background behind toneText, as in a pill
QColor toneSolid(Tone tone, const QPalette &palette); ///< strong background behind white text, as in a count
QColor toneMark(Tone tone, const QPalette &palette);  ///< bars, lines, rings: no text on it
QString toneIcon(Tone tone);                          ///< icon companion of a state; empty for the other tones

QColor mixed(const QColor &base, const QColor &over, double share);
double contrastRatio(const QColor &a, const QColor &b); ///< 1 to 21

} // namespace smarketing
