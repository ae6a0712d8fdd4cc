// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/exchange/number.h"

#include <QHash>
#include <QSet>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> &codes()
{
    static const QSet<QString> all = [] {
        const QString list = u"AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN "
                             u"BWP BYN BZD CAD CDF "
                             "CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP "
                             "GMD GNF GTQ GYD HKD "
                             "HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK "
                             "LBP LKR LRD LSL LYD "
                             "MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB "
                             "PEN PGK PHP PKR PLN "
                             "PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB "
                             "TJS TMT TND TOP TRY "
                             "TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL"_s;
        const QStringList parts = list.split(u' ');
        return QSet<QString>(parts.begin(), parts.end());
    }();
    return all;
}

/// Signs by what they most often mean; some are shared by several currencies.
const QHash<QString, QString> &signs()
{
    static const QHash<QString, QString> all = {
        {u"zł"_s, u"PLN"_s},  {u"zl"_s, u"PLN"_s},  {u"kr"_s, u"SEK"_s},   {u"kr."_s, u"SEK"_s}, {u":-"_s, u"SEK"_s},
        {u"€"_s, u"EUR"_s},   {u"$"_s, u"USD"_s},   {u"us$"_s, u"USD"_s},  {u"£"_s, u"GBP"_s},   {u"a$"_s, u"AUD"_s},
        {u"au$"_s, u"AUD"_s}, {u"c$"_s, u"CAD"_s},  {u"ca$"_s, u"CAD"_s},  {u"r$"_s, u"BRL"_s},  {u"mx$"_s, u"MXN"_s},
        {u"nz$"_s, u"NZD"_s}, {u"hk$"_s, u"HKD"_s}, {u"¥"_s, u"JPY"_s},    {u"₹"_s, u"INR"_s},   {u"₺"_s, u"TRY"_s},
        {u"₴"_s, u"UAH"_s},   {u"₽"_s, u"RUB"_s}, {u"₩"_s, u"KRW"_s},    {u"₪"_s, u"ILS"_s},   {u"kč"_s, u"CZK"_s},
        {u"ft"_s, u"HUF"_s},  {u"fr."_s, u"CHF"_s}, {u"sfr."_s, u"CHF"_s}, {u"lei"_s, u"RON"_s}, {u"лв"_s, u"BGN"_s}};
    return all;
}

const QSet<QString> &sharersOf(const QString &currency)
{
    static const QSet<QString> crowns = {u"SEK"_s, u"NOK"_s, u"DKK"_s, u"ISK"_s};
    static const QSet<QString> dollars = {u"USD"_s, u"CAD"_s, u"AUD"_s, u"NZD"_s, u"SGD"_s, u"HKD"_s,
                                          u"MXN"_s, u"ARS"_s, u"CLP"_s, u"COP"_s, u"TWD"_s};
    static const QSet<QString> yens = {u"JPY"_s, u"CNY"_s};
    static const QSet<QString> none;
    return currency == "SEK"_L1 ? crowns : currency == "USD"_L1 ? dollars : currency == "JPY"_L1 ? yens : none;
}

} // namespace

QString currencyOf(QStringView text, const QString &fallback)
{
    const QStringView bare = text.trimmed();
    if (bare.isEmpty() || bare.size() > 4)
        return {};
    const QString code = bare.toString().toUpper();
    if (code.size() == 3 && codes().contains(code))
        return code;
    const QString meant = signs().value(bare.toString().toLower());
    return sharersOf(meant).contains(fallback) && !bare.contains(u"us", Qt::CaseInsensitive) ? fallback : meant;
}

} // namespace smarketing
