// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/working_time.h"

#include "catch.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

QStringList daysOf(const Holidays &holidays)
{
    QStringList days;
    for (const QDate day : holidays.keys())
        days.append(day.toString(u"MM-dd"_s));
    return days;
}

} // namespace

TEST_CASE("Easter Sunday of the Gregorian calendar", "[R11]")
{
    struct Case {
        int year;
        QDate easter;
    };
    const auto [year, easter] =
        GENERATE(Case{1818, QDate(1818, 3, 22)}, Case{1943, QDate(1943, 4, 25)}, Case{1954, QDate(1954, 4, 18)},
                 Case{1981, QDate(1981, 4, 19)}, Case{2000, QDate(2000, 4, 23)}, Case{2008, QDate(2008, 3, 23)},
                 Case{2011, QDate(2011, 4, 24)}, Case{2019, QDate(2019, 4, 21)}, Case{2024, QDate(2024, 3, 31)},
                 Case{2025, QDate(2025, 4, 20)}, Case{2026, QDate(2026, 4, 5)}, Case{2027, QDate(2027, 3, 28)},
                 Case{2028, QDate(2028, 4, 16)}, Case{2030, QDate(2030, 4, 21)}, Case{2038, QDate(2038, 4, 25)});
    CAPTURE(year);
    CHECK(easterSunday(year) == easter);
}

TEST_CASE("Easter is a Sunday between 22 March and 25 April", "[R11][property]")
{
    for (int year = 1900; year < 2300; ++year) {
        const QDate easter = easterSunday(year);
        CAPTURE(year);
        REQUIRE(easter.dayOfWeek() == Qt::Sunday);
        REQUIRE(easter >= QDate(year, 3, 22));
        REQUIRE(easter <= QDate(year, 4, 25));
    }
}

TEST_CASE("Polish days off", "[R11]")
{
    CHECK(daysOf(polishHolidays(2026)) == QStringList{u"01-01"_s, u"01-06"_s, u"04-05"_s, u"04-06"_s, u"05-01"_s,
                                                      u"05-03"_s, u"05-24"_s, u"06-04"_s, u"08-15"_s, u"11-01"_s,
                                                      u"11-11"_s, u"12-24"_s, u"12-25"_s, u"12-26"_s});
    CHECK(polishHolidays(2026).value(QDate(2026, 6, 4)) == u"Boże Ciało"_s);
    CHECK(polishHolidays(2026).value(QDate(2026, 4, 6)) == u"Poniedziałek Wielkanocny"_s);
    CHECK(polishHolidays(2025).contains(QDate(2025, 12, 24)));
    CHECK_FALSE(polishHolidays(2024).contains(QDate(2024, 12, 24)));
    CHECK(polishHolidays(2024).contains(QDate(2024, 5, 30)));
}

TEST_CASE("Swedish days off", "[R11]")
{
    CHECK(daysOf(swedishHolidays(2026)) ==
          QStringList{u"01-01"_s, u"01-06"_s, u"04-03"_s, u"04-05"_s, u"04-06"_s, u"05-01"_s, u"05-14"_s, u"05-24"_s,
                      u"06-06"_s, u"06-19"_s, u"06-20"_s, u"10-31"_s, u"12-24"_s, u"12-25"_s, u"12-26"_s, u"12-31"_s});
    CHECK(swedishHolidays(2026).value(QDate(2026, 6, 19)) == u"Midsommarafton"_s);
    // All Saints and midsummer at both ends of their weeks.
    CHECK(swedishHolidays(2027).value(QDate(2027, 6, 26)) == u"Midsommardagen"_s);
    CHECK(swedishHolidays(2027).value(QDate(2027, 11, 6)) == u"Alla helgons dag"_s);
    // Two on one day keep the fixed day's name.
    CHECK(swedishHolidays(2008).value(QDate(2008, 5, 1)) == u"Första maj"_s);
    CHECK(swedishHolidays(2049).value(QDate(2049, 6, 6)) == u"Sveriges nationaldag"_s);
}
