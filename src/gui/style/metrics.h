// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace smarketing {

/// The one spacing scale, in device-independent pixels.
namespace space {
constexpr int xs = 4;
constexpr int s = 8;
constexpr int m = 12;
constexpr int l = 16;
constexpr int xl = 24;
} // namespace space

constexpr int cornerRadius = 6;
constexpr int cardRadius = 10;

/// The type scale; sizes are relative to the program's font, so they follow the user's text size.
enum class TextSize { Small, Body, Large, Title, Display };

QFont scaledFont(const QFont &base, TextSize size, bool strong = false);

/// The width in which about so many letters stand in a line, so that what is so wide grows with the text, as far as the
/// screen goes.
int widthOfLetters(const QWidget &widget, int letters);

} // namespace smarketing
