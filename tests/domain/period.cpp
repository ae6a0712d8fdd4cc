// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/period.h"

#include "smarketing/domain/error.h"

#include "catch.h"
#include "moments.h"

using namespace smarketing;
using namespace smarketing::test;

namespace {

QDate date(const char *iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

Period period(const char *first, const char *last)
{
    return {date(first), date(last)};
}

} // namespace

TEST_CASE("presets from a given today", "[period]")
{
    struct Case {
        PeriodPreset preset;
        const char *today;
        const char *first;
        const char *last;
    };
    using enum PeriodPreset;
    const auto [preset, today, first, last] =
        GENERATE(Case{ThisWeek, "2026-11-22", "2026-11-16", "2026-11-22"}, // a Sunday
                 Case{ThisWeek, "2026-11-23", "2026-11-23", "2026-11-29"}, // a Monday
                 Case{ThisWeek, "2026-01-01", "2025-12-29", "2026-01-04"},
                 Case{LastWeek, "2026-11-23", "2026-11-16", "2026-11-22"},
                 Case{LastWeek, "2026-01-04", "2025-12-22", "2025-12-28"},
                 Case{ThisMonth, "2028-02-10", "2028-02-01", "2028-02-29"},
                 Case{ThisMonth, "2026-12-31", "2026-12-01", "2026-12-31"},
                 Case{LastMonth, "2026-03-31", "2026-02-01", "2026-02-28"},
                 Case{LastMonth, "2026-01-15", "2025-12-01", "2025-12-31"},
                 Case{ThisQuarter, "2026-05-31", "2026-04-01", "2026-06-30"},
                 Case{ThisQuarter, "2026-12-31", "2026-10-01", "2026-12-31"},
                 Case{LastQuarter, "2026-02-28", "2025-10-01", "2025-12-31"},
                 Case{ThisYear, "2026-07-01", "2026-01-01", "2026-12-31"},
                 Case{LastYear, "2026-07-01", "2025-01-01", "2025-12-31"},
                 Case{Last7Days, "2026-03-03", "2026-02-25", "2026-03-03"},
                 Case{Last30Days, "2026-03-01", "2026-01-31", "2026-03-01"},
                 Case{Last90Days, "2026-03-31", "2026-01-01", "2026-03-31"},
                 Case{Last365Days, "2026-12-31", "2026-01-01", "2026-12-31"});
    CAPTURE(int(preset), today);
    CHECK(periodOf(preset, date(today)) == period(first, last));
}

TEST_CASE("the period before is as many months, or as many days", "[period]")
{
    struct Case {
        Period given;
        Period before;
    };
    const auto [given, before] = GENERATE(Case{period("2026-03-01", "2026-03-31"), period("2026-02-01", "2026-02-28")},
                                          Case{period("2026-02-01", "2026-02-28"), period("2026-01-01", "2026-01-31")},
                                          Case{period("2026-01-01", "2026-01-31"), period("2025-12-01", "2025-12-31")},
                                          Case{period("2026-04-01", "2026-06-30"), period("2026-01-01", "2026-03-31")},
                                          Case{period("2028-01-01", "2028-12-31"), period("2027-01-01", "2027-12-31")},
                                          Case{period("2026-03-01", "2026-04-30"), period("2026-01-01", "2026-02-28")},
                                          Case{period("2026-11-16", "2026-11-22"), period("2026-11-09", "2026-11-15")},
                                          Case{period("2026-03-01", "2026-03-30"), period("2026-01-30", "2026-02-28")},
                                          Case{period("2026-03-05", "2026-03-05"), period("2026-03-04", "2026-03-04")});
    CAPTURE(given.first.toString(Qt::ISODate), given.last.toString(Qt::ISODate));
    CHECK(previousPeriod(given) == before);
    CHECK_FALSE(previousPeriod(period("2026-03-05", "2026-03-04")).isValid());
}

TEST_CASE("a period counts and holds its days", "[period]")
{
    const Period march = period("2026-03-01", "2026-03-31");
    CHECK(march.days() == 31);
    CHECK(march.contains(date("2026-03-01")));
    CHECK(march.contains(date("2026-03-31")));
    CHECK_FALSE(march.contains(date("2026-04-01")));
    CHECK_FALSE(march.contains(QDate()));
    CHECK(Period{}.days() == 0);
    CHECK_FALSE(Period{}.isValid());
}

TEST_CASE("ISO weeks at the turn of the year", "[period]")
{
    struct Case {
        IsoWeek week;
        const char *monday;
    };
    const auto [week, monday] =
        GENERATE(Case{{2026, 1}, "2025-12-29"}, Case{{2026, 47}, "2026-11-16"}, Case{{2026, 53}, "2026-12-28"},
                 Case{{2027, 1}, "2027-01-04"}, Case{{2025, 1}, "2024-12-30"}, Case{{2020, 53}, "2020-12-28"},
                 Case{{2021, 1}, "2021-01-04"}, Case{{2023, 1}, "2023-01-02"});
    CAPTURE(week.year, week.week);
    CHECK(firstDayOf(week) == date(monday));
    CHECK(isoWeek(date(monday)) == week);
    CHECK(isoWeek(date(monday).addDays(6)) == week);
}

TEST_CASE("a week the year has not has no first day", "[period]")
{
    CHECK_FALSE(firstDayOf({2025, 53}).isValid());
    CHECK_FALSE(firstDayOf({2026, 54}).isValid());
    CHECK_FALSE(firstDayOf({2026, 0}).isValid());
    CHECK_FALSE(firstDayOf({2026, -1}).isValid());
}

TEST_CASE("a period is cut at Mondays", "[period]")
{
    CHECK(weeksIn(period("2026-11-18", "2026-12-01")) == QList{period("2026-11-18", "2026-11-22"),
                                                               period("2026-11-23", "2026-11-29"),
                                                               period("2026-11-30", "2026-12-01")});
    CHECK(weeksIn(period("2026-11-17", "2026-11-18")) == QList{period("2026-11-17", "2026-11-18")});
    CHECK(weeksIn({}).isEmpty());
}

TEST_CASE("weeks cover a period without gap or overlap", "[period][property]")
{
    for (int length = 0; length < 60; ++length) {
        for (int start = 0; start < 7; ++start) {
            const Period given{date("2026-12-20").addDays(start), date("2026-12-20").addDays(start + length)};
            const QList<Period> weeks = weeksIn(given);
            REQUIRE(weeks.first().first == given.first);
            REQUIRE(weeks.last().last == given.last);
            for (qsizetype i = 0; i < weeks.size(); ++i) {
                REQUIRE(isoWeek(weeks.at(i).first) == isoWeek(weeks.at(i).last));
                if (i > 0)
                    REQUIRE(weeks.at(i - 1).last.addDays(1) == weeks.at(i).first);
            }
        }
    }
}

TEST_CASE("a period's moments follow the zone's clock changes", "[period][R11]")
{
    const TimeSpan march = spanOf(period("2026-03-01", "2026-03-31"), QTimeZone("Europe/Warsaw"));
    CHECK(march == TimeSpan{at("2026-02-28T23:00:00Z"), at("2026-03-31T22:00:00Z")});
    CHECK_THROWS_AS(spanOf({}, QTimeZone::utc()), Refused);
}
