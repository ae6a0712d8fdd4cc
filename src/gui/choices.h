// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/search_combo.h"

class QComboBox;

/// Lists that several forms offer.
namespace smarketing::choices {

QList<SearchItem> timeZones();
QString localTimeZone(); ///< of this computer, as timeZones() names it
QString localCurrency();
/// The usual currencies first, then the others by code; `current` is chosen.
void fillCurrencies(QComboBox &combo, const QString &current);

} // namespace smarketing::choices
