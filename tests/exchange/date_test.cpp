// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "smarketing/exchange/date.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

struct Case {
    QStringView text;
    DateOrder order;
    QStringView iso; ///< date, or date and time, with offset if there is one
};

constexpr auto DMY = DateOrder::DayFirst;
constexpr auto MDY = DateOrder::MonthFirst;
constexpr auto YMD = DateOrder::YearFirst;

QString isoOf(const WrittenDate &date)
{
    QString iso = date.day.toString(Qt::ISODate);
    if (date.time)
        iso += u'T' + date.time->toString(date.time->msec() ? u"HH:mm:ss.zzz"_s : u"HH:mm:ss"_s);
    if (date.utcOffsetSeconds)
        iso += u'@' + QString::number(*date.utcOffsetSeconds / 60);
    return iso;
}

} // namespace

TEST_CASE("Dates are read in the order given, in three languages")
{
    const auto c = GENERATE(
        Case{u"2026-06-09", DMY, u"2026-06-09"}, Case{u"2026-06-09", MDY, u"2026-06-09"},
        Case{u"2026-06-09T09:30:15Z", DMY, u"2026-06-09T09:30:15@0"},
        Case{u"2026-06-09 09:30", DMY, u"2026-06-09T09:30:00"},
        Case{u"2026-06-09T09:30:15.250+02:00", DMY, u"2026-06-09T09:30:15.250@120"},
        Case{u"2026-06-09T09:30:15-0500", DMY, u"2026-06-09T09:30:15@-300"},
        Case{u"2026-06-09 09:30:15 UTC", DMY, u"2026-06-09T09:30:15@0"}, Case{u"2026/06/09", DMY, u"2026-06-09"},
        Case{u"09.06.2026", DMY, u"2026-06-09"}, Case{u"9.6.2026", DMY, u"2026-06-09"},
        Case{u"09/06/2026", MDY, u"2026-09-06"}, Case{u"09-06-26", DMY, u"2026-06-09"},
        Case{u"26-06-09", YMD, u"2026-06-09"}, Case{u"6/9/69", MDY, u"2069-06-09"}, Case{u"6/9/70", MDY, u"1970-06-09"},
        Case{u"26-02-2018 19:58", DMY, u"2018-02-26T19:58:00"},
        Case{u"Jun 09, 2018 09:30 pm", DMY, u"2018-06-09T21:30:00"},
        Case{u"June 9, 2018, 12:05 AM", DMY, u"2018-06-09T00:05:00"},
        Case{u"9/13/2026 1:05:00 p.m.", MDY, u"2026-09-13T13:05:00"}, Case{u"Sat, 9th June 2018", DMY, u"2018-06-09"},
        Case{u"9 cze 2026", DMY, u"2026-06-09"}, Case{u"9 czerwca 2026 r.", DMY, u"2026-06-09"},
        Case{u"1 września 2026, godz. 8:05", DMY, u"2026-09-01T08:05:00"}, Case{u"30 paź 2026", DMY, u"2026-10-30"},
        Case{u"31 grudnia 2026", DMY, u"2026-12-31"}, Case{u"9 juni 2026", DMY, u"2026-06-09"},
        Case{u"den 9 maj 2026 kl. 09:30", DMY, u"2026-05-09T09:30:00"}, Case{u"1 okt. 2026", DMY, u"2026-10-01"},
        Case{u"9-Jun-26", DMY, u"2026-06-09"}, Case{u"9 VI 2026", DMY, u"2026-06-09"},
        Case{u"20260501", DMY, u"2026-05-01"}, Case{u"20260501093000", DMY, u"2026-05-01T09:30:00"},
        Case{u"43831", DMY, u"2020-01-01"}, Case{u"43831.5", DMY, u"2020-01-01T12:00:00"},
        Case{u"43831,25", DMY, u"2020-01-01T06:00:00"}, Case{u"1577836800", DMY, u"2020-01-01T00:00:00@0"},
        Case{u"1577836800250", DMY, u"2020-01-01T00:00:00.250@0"}, Case{u"29.02.2024", DMY, u"2024-02-29"});
    CAPTURE(c.text.toString());
    const auto date = parseDate(c.text, c.order);
    REQUIRE(date);
    CHECK(isoOf(*date) == c.iso.toString());
}

TEST_CASE("A date that cannot be in its order is none")
{
    const auto c = GENERATE(Case{u"31/12/2026", MDY, u""}, Case{u"12/31/2026", DMY, u""}, Case{u"31.12.2026", YMD, u""},
                            Case{u"29.02.2026", DMY, u""}, Case{u"2026-13-01", DMY, u""}, Case{u"00.00.0000", DMY, u""},
                            Case{u"9 foo 2026", DMY, u""}, Case{u"12.05", DMY, u""}, Case{u"1.2.3", DMY, u""},
                            Case{u"1/2-2026", DMY, u""}, Case{u"2026-06-09T25:00", DMY, u""},
                            Case{u"2026-06-09 13:00 pm", DMY, u""}, Case{u"2026-06-09 09:30 foo", DMY, u""},
                            Case{u"", DMY, u""}, Case{u"12345", DMY, u""}, Case{u"99999999", DMY, u""},
                            Case{u"9 czerwca lipca 2026", DMY, u""}, Case{u"June 2026", DMY, u""},
                            Case{u"99999999999999999999", DMY, u""}, Case{u"2026-06-09T09:30+99:00", DMY, u""});
    CAPTURE(c.text.toString());
    CHECK_FALSE(parseDate(c.text, c.order));
}

TEST_CASE("A moment without zone is meant in the zone of the import")
{
    const QTimeZone warsaw("Europe/Warsaw");
    const auto iso = [&](QStringView text) {
        return toDateTime(parseDate(text, DMY)->instant(warsaw)).toUTC().toString(Qt::ISODate);
    };
    CHECK(iso(u"2026-06-09 09:30") == u"2026-06-09T07:30:00Z"_s);
    CHECK(iso(u"2026-06-09") == u"2026-06-08T22:00:00Z"_s);
    CHECK(iso(u"2026-06-09T09:30:00Z") == u"2026-06-09T09:30:00Z"_s);
    CHECK(iso(u"2026-06-09T09:30:00-04:00") == u"2026-06-09T13:30:00Z"_s);
    // The hour that summer time leaves out still gives a moment of that night.
    CHECK(parseDate(u"2026-03-29 02:30", DMY)->instant(warsaw) >= parseDate(u"2026-03-29 00:30", DMY)->instant(warsaw));
}
