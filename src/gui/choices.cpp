// SPDX-License-Identifier: GPL-3.0-or-later
#include "choices.h"

#include <QComboBox>
#include <QLocale>
#include <QTimeZone>

namespace smarketing::choices {

using namespace Qt::StringLiterals;

QList<SearchItem> timeZones()
{
    QList<SearchItem> items;
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        const QString name = QString::fromLatin1(id);
        // Those by continent and city are the ones people look for; the rest are aliases and fixed offsets.
        if (name.contains(u'/') && !name.startsWith(u"Etc/") && !name.startsWith(u"SystemV/"))
            items += SearchItem{name, QString(name).replace(u'_', u' '), {}, {}, {}};
    }
    items += SearchItem{u"UTC"_s, u"UTC"_s, {}, {}, {}};
    return items;
}

QString localTimeZone()
{
    const QString name = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    return name.contains(u'/') && !name.startsWith(u"Etc/") ? name : u"UTC"_s;
}

QString localCurrency()
{
    const QString code = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode);
    return code.isEmpty() ? u"EUR"_s : code;
}

void fillCurrencies(QComboBox &combo, const QString &current)
{
    QStringList codes{u"PLN"_s, u"SEK"_s, u"EUR"_s, u"USD"_s, u"GBP"_s, u"NOK"_s, u"DKK"_s, u"CHF"_s, u"CZK"_s,
                      u"HUF"_s, u"RON"_s, u"UAH"_s, u"CAD"_s, u"AUD"_s, u"JPY"_s, u"BRL"_s, u"INR"_s};
    if (!codes.contains(current) && !current.isEmpty())
        codes.prepend(current);
    combo.clear();
    for (const QString &code : std::as_const(codes))
        combo.addItem(code, code);
    combo.setCurrentIndex(std::max(0, combo.findData(current)));
}

} // namespace smarketing::choices
