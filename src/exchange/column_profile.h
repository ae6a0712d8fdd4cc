// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/exchange/date.h"
#include "smarketing/exchange/number.h"

#include <array>

namespace smarketing {

/// Learns from a column's values how they are written. A value is evidence for a reading if it makes sense in that
/// reading only: `1,23` cannot be grouped, so its comma is a decimal mark; `31/12/25` cannot begin with the month.
class ColumnProfile {
public:
    void see(QStringView text);

    bool isNumeric() const { return m_numbers * 2 > m_values; }
    bool isDated() const { return m_openDates * 2 > m_values; }
    std::optional<DecimalMark> decimalMark() const;
    std::optional<DateOrder> dateOrder() const;
    bool hasOpenNumbers() const { return m_openNumbers > 0; }
    /// Nobody but a user can tell: use this.
    DateOrder usualOrder(DecimalMark mark) const;
    /// What every value begins with, if it is a prefix of Meta's lead forms.
    QString prefix() const;

private:
    void seeNumber(QStringView text);
    void seeDate(QStringView text);
    void seePrefix(QStringView text);

    int m_values = 0;
    int m_numbers = 0;
    int m_dots = 0;
    int m_commas = 0;
    int m_openNumbers = 0;
    int m_openDates = 0;
    std::array<int, 3> m_orders{};
    bool m_slashes = false;
    bool m_halfDays = false;
    QString m_prefix;
    bool m_mixedPrefix = false;
};

/// The prefix of Meta's lead forms at the start of a value, as `p:`; empty if there is none.
QStringView leadFormPrefix(QStringView text);

} // namespace smarketing
