// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/money.h"

#include <QStringView>

#include <optional>

namespace smarketing {

enum class DecimalMark { Dot, Comma };

/// A decimal number without rounding: digits × 10^−scale. It holds 18 digits; further places are cut off.
struct Decimal {
    qint64 digits = 0;
    int scale = 0;

    /// Rounded to `places`, halves away from zero; nothing if it does not fit.
    std::optional<qint64> scaledTo(int places) const;
    /// Nothing if there are places other than zero, or it does not fit.
    std::optional<qint64> whole() const;
    double toDouble() const;
};

/// A number as people write it, with what stood around it.
struct Number {
    Decimal value;
    QString currency; ///< ISO code, or a sign's usual code; empty if none stood there
    bool percent = false;
};

/// Reads `1 234,50`, `1,234.50`, `1'234.50`, `−5`, `(5)`, `12%`, `1.2K`, `3,4 mln`, `zł 12`, `12 PLN`.
/// Groups must be groups of three (two as Indian lakhs do): `1,23` is no number with a decimal dot.
std::optional<Number> parseNumber(QStringView text, DecimalMark mark);

/// Amounts become minor units without passing through double. More places than the currency has are rounded per
/// amount to the nearest minor unit, halves away from zero; so a total of amounts may differ from a rounded total.
/// `fallback` is the currency where the text names none, and decides what `kr`, `$` or `¥` mean.
std::optional<Money> parseMoney(QStringView text, DecimalMark mark, const QString &fallback);

/// The ISO code of a currency sign or code, or empty.
QString currencyOf(QStringView text, const QString &fallback = {});

} // namespace smarketing
