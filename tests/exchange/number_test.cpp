// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "smarketing/exchange/number.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

struct Case {
    QStringView text;
    DecimalMark mark;
    qint64 hundredths;
};

struct MoneyCase {
    QStringView text;
    DecimalMark mark;
    QStringView fallback;
    qint64 minor;
    QStringView currency;
};

constexpr auto Dot = DecimalMark::Dot;
constexpr auto Comma = DecimalMark::Comma;

} // namespace

TEST_CASE("Numbers are read as people write them")
{
    const auto c = GENERATE(
        Case{u"0", Dot, 0}, Case{u"12", Dot, 1200}, Case{u"-12.5", Dot, -1250}, Case{u"\u221212.5", Dot, -1250},
        Case{u"1 234,50", Comma, 123450}, Case{u"1\u00A0234,50", Comma, 123450}, Case{u"1\u202F234,50", Comma, 123450},
        Case{u"1,234.50", Dot, 123450}, Case{u"1.234,50", Comma, 123450}, Case{u"1'234.50", Dot, 123450},
        Case{u"1’234’567.50", Dot, 123456750}, Case{u"12,34,567.00", Dot, 123456700}, Case{u"1,234", Dot, 123400},
        Case{u"1,234", Comma, 123}, Case{u".5", Dot, 50}, Case{u"12%", Dot, 1200}, Case{u"12,5 %", Comma, 1250},
        Case{u"(5.25)", Dot, -525}, Case{u"($5.25)", Dot, -525}, Case{u"5-", Dot, -500}, Case{u"+7", Dot, 700},
        Case{u"1.2K", Dot, 120000}, Case{u"3,4M", Comma, 340000000}, Case{u"1.2 tys.", Dot, 120000},
        Case{u"2 mln", Comma, 200000000}, Case{u"2 mln zł", Comma, 200000000},
        Case{u"1,5 miljoner kr", Comma, 150000000}, Case{u"3 mkr", Comma, 300000000}, Case{u"1.25E+03", Dot, 125000},
        Case{u"1.429999948", Dot, 143}, Case{u"000123", Dot, 12300}, Case{u"1 234", Dot, 123400});
    CAPTURE(c.text.toString());
    const auto number = parseNumber(c.text, c.mark);
    REQUIRE(number);
    CHECK(number->value.scaledTo(2) == c.hundredths);
}

TEST_CASE("What is no number is refused rather than guessed")
{
    const auto text = GENERATE(u"", u" ", u"-", u"abc", u"12abc", u"1,23", u"1,2345", u"12 34", u"1.2.3", u"0,123",
                               u"1..2", u"5.", u"--5", u"(5", u"5)", u"((5))", u"1'23", u"12.05.2026", u"09:30",
                               u"€ 5 EUR", u"5 XYZ", u"1e99", u"999999999999999999999", u"1,234 567", u"𝟙");
    CAPTURE(QString::fromUtf16(text));
    CHECK_FALSE(parseNumber(text, Dot));
}

TEST_CASE("A number of the longest kind neither overflows nor is cut in its whole part")
{
    CHECK(parseNumber(u"999999999999999999", Dot)->value.whole() == 999'999'999'999'999'999);
    CHECK_FALSE(parseNumber(u"999999999999999999", Dot)->value.scaledTo(2));
    CHECK_FALSE(parseNumber(u"9000000000000000 mld", Dot)->value.whole());
    CHECK(parseNumber(u"0.12345678901234567890123", Dot)->value.scaledTo(2) == 12);
    CHECK(parseNumber(u"0 mld", Dot)->value.whole() == 0);
    CHECK(parseNumber(u"1.20", Dot)->value.whole() == std::nullopt);
    CHECK(qFuzzyCompare(parseNumber(u"1.20", Dot)->value.toDouble(), 1.2));
}

TEST_CASE("Money becomes minor units, halves away from zero")
{
    const auto c =
        GENERATE(MoneyCase{u"1 234,50 zł", Comma, u"", 123450, u"PLN"}, MoneyCase{u"PLN 12", Dot, u"EUR", 1200, u"PLN"},
                 MoneyCase{u"12 pln", Dot, u"EUR", 1200, u"PLN"}, MoneyCase{u"€1,234.56", Dot, u"", 123456, u"EUR"},
                 MoneyCase{u"-$5.005", Dot, u"", -501, u"USD"}, MoneyCase{u"5.004", Dot, u"SEK", 500, u"SEK"},
                 MoneyCase{u"5.005", Dot, u"SEK", 501, u"SEK"}, MoneyCase{u"100 kr", Dot, u"", 10000, u"SEK"},
                 MoneyCase{u"100 kr", Dot, u"NOK", 10000, u"NOK"}, MoneyCase{u"100:-", Dot, u"PLN", 10000, u"SEK"},
                 MoneyCase{u"$10", Dot, u"CAD", 1000, u"CAD"}, MoneyCase{u"US$10", Dot, u"CAD", 1000, u"USD"},
                 MoneyCase{u"¥ 1,500", Dot, u"", 1500, u"JPY"}, MoneyCase{u"1.2345 KWD", Dot, u"", 1235, u"KWD"},
                 MoneyCase{u"7.5", Dot, u"", 750, u""}, MoneyCase{u"£1.5m", Dot, u"", 150000000, u"GBP"},
                 MoneyCase{u"0.1", Dot, u"EUR", 10, u"EUR"}, MoneyCase{u"(99,99 €)", Comma, u"", -9999, u"EUR"});
    CAPTURE(c.text.toString());
    const auto money = parseMoney(c.text, c.mark, c.fallback.toString());
    REQUIRE(money);
    CHECK(money->minor == c.minor);
    CHECK(money->currency == c.currency.toString());
}

TEST_CASE("A percentage or an amount too large is no money")
{
    CHECK_FALSE(parseMoney(u"12%", Dot, u"PLN"_s));
    CHECK_FALSE(parseMoney(u"999999999999999999", Dot, u"PLN"_s));
    CHECK(parseMoney(u"999999999999999999", Dot, u"JPY"_s)->minor == 999'999'999'999'999'999);
}
