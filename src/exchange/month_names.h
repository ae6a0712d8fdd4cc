// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace smarketing {

/// 1–12 for a month's name, full or short, in English, Polish (also in the genitive) or Swedish, or a Roman numeral;
/// 0 for anything else.
int monthOf(QStringView word);

/// Words that may stand in a date and say nothing: names of days, "at", "kl", "r".
bool isDateFiller(QStringView word);

} // namespace smarketing
