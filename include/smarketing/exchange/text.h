// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace smarketing {

/// Without invisible characters (zero-width, bidi marks, controls, soft hyphen), without the apostrophe that our
/// own export puts before a formula, runs of blanks made one, trimmed. Line breaks stay.
/// Joiners inside emoji and Indic or Arabic words stay, since they carry meaning there.
QString cleanText(QStringView text);
QString cleanText(const QString &text);

/// What exports write for "nothing": empty, `-`, `--`, `n/a`, `null`, `none`, `(not set)` and the like.
bool isNothing(QStringView text);

/// In lower case, without `mailto:` or the name before `<…>`; nothing if it is no address.
std::optional<QString> normalEmail(QStringView text);

/// Digits, the leading plus kept (`00` counts as one), no extension; nothing below 5 or above 17 digits.
std::optional<QString> phoneKey(QStringView text);

/// How names of columns and choices are compared: case, accents, punctuation and blanks aside.
QString foldName(QStringView text);

} // namespace smarketing
