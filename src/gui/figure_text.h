// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/figures.h"

#include <QLocale>

namespace smarketing {

/// How figures are written for people: in the locale's way, "n/a" where there is nothing to divide by.
namespace figureText {

QString count(qint64 n, const QLocale &locale);
QString percent(const std::optional<double> &share, const QLocale &locale);
QString rating(const std::optional<double> &mean, const QLocale &locale);
/// "3 h 20 min", "2 d 4 h".
QString duration(const std::optional<Duration> &duration);
QString money(const Money &money, const QLocale &locale);
/// "12 300 SEK", several currencies one after the other; a dash for none.
QString amounts(const Amounts &amounts, const QLocale &locale);
QString notAvailable();
/// How the acceptance rate is counted, and why it can pass 100 %.
QString acceptanceExplained();

} // namespace figureText
} // namespace smarketing
