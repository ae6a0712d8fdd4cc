// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_text.h"

#include <QCoreApplication>

#include <cmath>

namespace smarketing::figureText {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(smarketing::figureText)
};

} // namespace

QString notAvailable()
{
    return Words::tr("n/a");
}

QString acceptanceExplained()
{
    return Words::tr("Leads that sales accepted ÷ leads that became MQL, both in the period. It passes 100 % where "
                     "leads were accepted that had become MQL before the period.");
}

QString count(qint64 n, const QLocale &locale)
{
    return locale.toString(n);
}

QString percent(const std::optional<double> &share, const QLocale &locale)
{
    return share ? Words::tr("%1 %").arg(locale.toString(*share * 100, 'f', 0)) : notAvailable();
}

QString rating(const std::optional<double> &mean, const QLocale &locale)
{
    return mean ? locale.toString(*mean, 'f', 1) : notAvailable();
}

QString duration(const std::optional<Duration> &duration)
{
    if (!duration)
        return notAvailable();
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(*duration).count();
    if (minutes < 60)
        return Words::tr("%1 min").arg(minutes);
    if (minutes < 24 * 60)
        return minutes % 60 == 0 ? Words::tr("%1 h").arg(minutes / 60)
                                 : Words::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return Words::tr("%1 d %2 h").arg(minutes / (24 * 60)).arg(minutes / 60 % 24);
}

QString money(const Money &money, const QLocale &locale)
{
    const int digits = minorDigits(money.currency);
    const double amount = static_cast<double>(money.minor) / std::pow(10, digits);
    // Whole amounts on a dashboard: minor units only where the sum is small.
    return u"%1 %2"_s.arg(locale.toString(amount, 'f', amount != 0 && std::abs(amount) < 100 ? digits : 0),
                          money.currency);
}

QString amounts(const Amounts &amounts, const QLocale &locale)
{
    QStringList parts;
    for (auto it = amounts.cbegin(); it != amounts.cend(); ++it) {
        if (it.value() != 0)
            parts += money({it.value(), it.key()}, locale);
    }
    return parts.isEmpty() ? u"–"_s : parts.join(u" + "_s);
}

} // namespace smarketing::figureText
