// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/zone_time.h"

#include "smarketing/domain/error.h"

#include "catch.h"
#include "moments.h"

using namespace smarketing;
using namespace smarketing::test;

TEST_CASE("a wall-clock reading is the first moment the clock shows it or more", "[R11]")
{
    struct Case {
        const char *zone;
        QDate day;
        int minute;
        const char *utc;
    };
    const auto [zone, day, minute, utc] =
        GENERATE(Case{"Europe/Warsaw", QDate(2026, 1, 15), 8 * 60, "2026-01-15T07:00:00Z"},
                 Case{"Europe/Warsaw", QDate(2026, 7, 15), 8 * 60, "2026-07-15T06:00:00Z"},
                 Case{"Europe/Warsaw", QDate(2026, 7, 15), 1440, "2026-07-15T22:00:00Z"},
                 // 29 March: 2:00 becomes 3:00, at 1:00 UTC.
                 Case{"Europe/Warsaw", QDate(2026, 3, 29), 119, "2026-03-29T00:59:00Z"},
                 Case{"Europe/Warsaw", QDate(2026, 3, 29), 120, "2026-03-29T01:00:00Z"},
                 Case{"Europe/Warsaw", QDate(2026, 3, 29), 150, "2026-03-29T01:00:00Z"},
                 Case{"Europe/Warsaw", QDate(2026, 3, 29), 180, "2026-03-29T01:00:00Z"},
                 Case{"Europe/Warsaw", QDate(2026, 3, 29), 181, "2026-03-29T01:01:00Z"},
                 // 25 October: 3:00 becomes 2:00, at 1:00 UTC.
                 Case{"Europe/Warsaw", QDate(2026, 10, 25), 119, "2026-10-24T23:59:00Z"},
                 Case{"Europe/Warsaw", QDate(2026, 10, 25), 120, "2026-10-25T00:00:00Z"},
                 Case{"Europe/Warsaw", QDate(2026, 10, 25), 179, "2026-10-25T00:59:00Z"},
                 Case{"Europe/Warsaw", QDate(2026, 10, 25), 180, "2026-10-25T02:00:00Z"},
                 Case{"Asia/Kolkata", QDate(2026, 3, 29), 0, "2026-03-28T18:30:00Z"},
                 Case{"Asia/Kathmandu", QDate(2026, 3, 29), 0, "2026-03-28T18:15:00Z"},
                 Case{"America/New_York", QDate(2026, 3, 8), 150, "2026-03-08T07:00:00Z"},
                 // Half an hour forward.
                 Case{"Australia/Lord_Howe", QDate(2026, 10, 4), 135, "2026-10-03T15:30:00Z"},
                 // The clock jumps at midnight: the day begins at 1:00.
                 Case{"Africa/Cairo", QDate(2026, 4, 24), 0, "2026-04-23T22:00:00Z"},
                 Case{"Africa/Cairo", QDate(2026, 4, 24), 60, "2026-04-23T22:00:00Z"},
                 // Samoa had no 30 December 2011: all its readings are the moment after.
                 Case{"Pacific/Apia", QDate(2011, 12, 30), 0, "2011-12-30T10:00:00Z"},
                 Case{"Pacific/Apia", QDate(2011, 12, 30), 720, "2011-12-30T10:00:00Z"},
                 Case{"Pacific/Apia", QDate(2011, 12, 31), 0, "2011-12-30T10:00:00Z"},
                 Case{"Pacific/Kiritimati", QDate(2026, 1, 1), 0, "2025-12-31T10:00:00Z"},
                 Case{"UTC", QDate(2026, 1, 1), 1, "2026-01-01T00:01:00Z"});
    CAPTURE(zone, day.toString(Qt::ISODate), minute);
    CHECK(text(firstMoment(day, minute, QTimeZone(zone))) == QLatin1String(utc));
}

TEST_CASE("later readings never map to earlier moments", "[R11][property]")
{
    const char *zone = GENERATE("Europe/Warsaw", "Europe/Stockholm", "America/St_Johns", "Australia/Lord_Howe",
                                "Africa/Cairo", "Africa/Casablanca", "Asia/Tokyo", "UTC");
    CAPTURE(zone);
    const QTimeZone there(zone);
    Instant before = startOfDay(QDate(2025, 12, 31), there);
    for (QDate day(2026, 1, 1); day < QDate(2027, 1, 1); day = day.addDays(1)) {
        for (int minute = 0; minute <= 1440; minute += 30) {
            const Instant at = firstMoment(day, minute, there);
            REQUIRE(at >= before);
            before = at;
        }
        REQUIRE(localDate(startOfDay(day, there), there) == day);
    }
}

TEST_CASE("the local date follows the zone", "[R11]")
{
    const Instant late = at("2026-06-30T22:30:00Z");
    CHECK(localDate(late, QTimeZone("Europe/Warsaw")) == QDate(2026, 7, 1));
    CHECK(localDate(late, QTimeZone::utc()) == QDate(2026, 6, 30));
    CHECK(localDate(late, QTimeZone("America/New_York")) == QDate(2026, 6, 30));
}

TEST_CASE("an unknown zone or day is refused", "[R28]")
{
    CHECK_THROWS_AS(firstMoment(QDate(2026, 1, 1), 0, QTimeZone("Nowhere/At_All")), Refused);
    CHECK_THROWS_AS(firstMoment(QDate(), 0, QTimeZone::utc()), Refused);
    CHECK_THROWS_AS(localDate(at("2026-01-01T00:00:00Z"), QTimeZone()), Refused);
}
