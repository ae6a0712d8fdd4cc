// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/money.h"

#include <QList>

#include <optional>

namespace smarketing {

/// "1 234,50 PLN" in the locale's form, without passing through double.
QString amountText(const Money &money);
/// The figure alone, without its currency: for cells of a column that names it, and for copying.
QString amountFigure(const Money &money);
/// One amount per currency; an en dash for none.
QString amountsText(const QList<Money> &amounts);
/// An en dash where there is no figure.
QString countText(std::optional<qint64> count);

} // namespace smarketing
