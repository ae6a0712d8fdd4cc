// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/working_time.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

/// The given weekday on that day or the next one after it.
QDate weekdayFrom(QDate day, Qt::DayOfWeek weekday)
{
    return day.addDays((weekday - day.dayOfWeek() + 7) % 7);
}

} // namespace

/// The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).
QDate easterSunday(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int yearOfCentury = year % 100;
    const int skippedLeapDays = century - century / 4;
    const int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + skippedLeapDays - moonCorrection + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
    const int lateMoon = (golden + 11 * epact + 22 * weekday) / 451;
    const int daysFromMarch = epact + weekday - 7 * lateMoon + 114;
    return QDate(year, daysFromMarch / 31, daysFromMarch % 31 + 1);
}

Holidays polishHolidays(int year)
{
    const QDate easter = easterSunday(year);
    Holidays days{{QDate(year, 1, 1), u"Nowy Rok"_s},
                  {QDate(year, 1, 6), u"Święto Trzech Króli"_s},
                  {easter, u"Wielkanoc"_s},
                  {easter.addDays(1), u"Poniedziałek Wielkanocny"_s},
                  {QDate(year, 5, 1), u"Święto Pracy"_s},
                  {QDate(year, 5, 3), u"Święto Konstytucji 3 Maja"_s},
                  {easter.addDays(49), u"Zielone Świątki"_s},
                  {easter.addDays(60), u"Boże Ciało"_s},
                  {QDate(year, 8, 15), u"Wniebowzięcie Najświętszej Maryi Panny"_s},
                  {QDate(year, 11, 1), u"Wszystkich Świętych"_s},
                  {QDate(year, 11, 11), u"Narodowe Święto Niepodległości"_s},
                  {QDate(year, 12, 25), u"Boże Narodzenie"_s},
                  {QDate(year, 12, 26), u"Drugi dzień Bożego Narodzenia"_s}};
    if (year >= 2025)
        days.insert(QDate(year, 12, 24), u"Wigilia Bożego Narodzenia"_s);
    return days;
}

Holidays swedishHolidays(int year)
{
    const QDate easter = easterSunday(year);
    const QDate midsummer = weekdayFrom(QDate(year, 6, 20), Qt::Saturday);
    Holidays days{{QDate(year, 1, 1), u"Nyårsdagen"_s},
                  {QDate(year, 1, 6), u"Trettondedag jul"_s},
                  {easter.addDays(-2), u"Långfredagen"_s},
                  {easter, u"Påskdagen"_s},
                  {easter.addDays(1), u"Annandag påsk"_s},
                  {easter.addDays(39), u"Kristi himmelsfärdsdag"_s},
                  {easter.addDays(49), u"Pingstdagen"_s},
                  {midsummer.addDays(-1), u"Midsommarafton"_s},
                  {midsummer, u"Midsommardagen"_s},
                  {weekdayFrom(QDate(year, 10, 31), Qt::Saturday), u"Alla helgons dag"_s},
                  {QDate(year, 12, 24), u"Julafton"_s},
                  {QDate(year, 12, 25), u"Juldagen"_s},
                  {QDate(year, 12, 26), u"Annandag jul"_s},
                  {QDate(year, 12, 31), u"Nyårsafton"_s}};
    // Ascension falls on 1 May in rare years, Whitsun may fall on 6 June; the fixed day's name then stands.
    days.insert(QDate(year, 5, 1), u"Första maj"_s);
    days.insert(QDate(year, 6, 6), u"Sveriges nationaldag"_s);
    return days;
}

Holidays holidaysOf(HolidayPreset preset, int year)
{
    switch (preset) {
    case HolidayPreset::None:
        return {};
    case HolidayPreset::Polish:
        return polishHolidays(year);
    case HolidayPreset::Swedish:
        return swedishHolidays(year);
    }
    return {};
}

} // namespace smarketing
