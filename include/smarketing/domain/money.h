// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>

namespace smarketing {

/// An amount in minor units (grosz, öre, cent) of a currency named by its ISO 4217 code.
/// Amounts of two currencies are never added: a sum is made per currency.
struct Money {
    qint64 minor = 0;
    QString currency;

    friend bool operator==(const Money &, const Money &) = default;
};

/// Decimal places of the currency's minor unit (ISO 4217): 2 for most, 0 for JPY, 3 for KWD.
int minorDigits(const QString &currency);

} // namespace smarketing
