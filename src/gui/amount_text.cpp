// SPDX-License-Identifier: GPL-3.0-or-later
#include "amount_text.h"

#include <QLocale>
#include <QStringList>

namespace smarketing {

using namespace Qt::StringLiterals;

QString amountFigure(const Money &money)
{
    const int places = minorDigits(money.currency);
    qint64 unit = 1;
    for (int place = 0; place < places; ++place)
        unit *= 10;
    const QLocale locale;
    QString text = locale.toString(qAbs(money.minor) / unit);
    if (places > 0)
        text += locale.decimalPoint() + QString::number(qAbs(money.minor) % unit).rightJustified(places, u'0');
    return money.minor < 0 ? QString(locale.negativeSign() + text) : text;
}

QString amountText(const Money &money)
{
    return QString(amountFigure(money) + QChar::Nbsp + money.currency);
}

QString amountsText(const QList<Money> &amounts)
{
    QStringList texts;
    for (const Money &amount : amounts)
        texts += amountText(amount);
    return texts.isEmpty() ? u"–"_s : texts.join(u" + "_s);
}

QString countText(std::optional<qint64> count)
{
    return count ? QLocale().toString(*count) : u"–"_s;
}

} // namespace smarketing
