// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/exchange/calendar_file.h"

#include "smarketing/domain/error.h"

#include "catch.h"

#include <QElapsedTimer>

#include <random>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

const Period years{QDate(2026, 1, 1), QDate(2028, 12, 31)};

QByteArray calendar(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + events + "END:VCALENDAR\r\n";
}

QByteArray event(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\n" + lines + "\r\nEND:VEVENT\r\n";
}

calendarFile::Days read(const QByteArray &events)
{
    return calendarFile::readDays(calendar(events), years);
}

QString reasonFor(const QByteArray &content)
{
    try {
        calendarFile::readDays(content, years);
        return {};
    } catch (const Refused &refused) {
        return refused.reason;
    }
}

} // namespace

TEST_CASE("Whole days are read, with their titles", "[ics]")
{
    const auto found = read(event("DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261227\r\nSUMMARY:Święta\\, dom") +
                            event("DTSTART;VALUE=DATE:20260605\r\nSUMMARY:Bridge\r\n  day") +
                            event("DTSTART:20260701T000000\r\nDTEND:20260702T000000\r\nSUMMARY:By the clock"));
    CHECK(found.days.keys() == QList<QDate>{QDate(2026, 6, 5), QDate(2026, 7, 1), QDate(2026, 12, 24),
                                            QDate(2026, 12, 25), QDate(2026, 12, 26)});
    CHECK(found.days.value(QDate(2026, 12, 25)) == u"Święta, dom");
    CHECK(found.days.value(QDate(2026, 6, 5)) == u"Bridge day");
    CHECK(found.leftOut == 0);
}

TEST_CASE("What comes back every year is laid out, within the years asked for", "[ics]")
{
    const auto found =
        read(event("DTSTART;VALUE=DATE:19900501\r\nRRULE:FREQ=YEARLY\r\nEXDATE;VALUE=DATE:20270501\r\nSUMMARY:May") +
             event("DTSTART;VALUE=DATE:20201126\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH\r\nSUMMARY:Thanks") +
             event("DTSTART;VALUE=DATE:20240229\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Leap"));
    CHECK(found.days.keys() == QList<QDate>{QDate(2026, 5, 1), QDate(2026, 11, 26), QDate(2027, 11, 25),
                                            QDate(2028, 2, 29), QDate(2028, 5, 1), QDate(2028, 11, 23)});
}

TEST_CASE("What comes back on days of its own is laid out, for as long as it lasts", "[ics]")
{
    const auto found =
        read(event("DTSTART;VALUE=DATE:20250420\r\nRDATE;VALUE=DATE:20260405,20270328\r\nRDATE;VALUE=DATE:20280416\r\n"
                   "EXDATE;VALUE=DATE:20270328\r\nSUMMARY:Easter") +
             event("DTSTART;VALUE=DATE:20260604\r\nDTEND;VALUE=DATE:20260606\r\nRDATE;VALUE=DATE:20270527\r\n"
                   "SUMMARY:Corpus Christi and the day after") +
             event("DTSTART;VALUE=DATE:20200101\r\nRRULE:FREQ=YEARLY;UNTIL=20260101\r\n"
                   "RDATE;VALUE=DATE:20280103\r\nSUMMARY:New Year") +
             event("DTSTART:20260701T000000\r\nDTEND:20260702T000000\r\n"
                   "RDATE;VALUE=PERIOD:20270701T000000/P1D\r\nRDATE:20280701T000000\r\nSUMMARY:By the clock"));
    CHECK(found.days.keys() == QList<QDate>{QDate(2026, 1, 1), QDate(2026, 4, 5), QDate(2026, 6, 4), QDate(2026, 6, 5),
                                            QDate(2026, 7, 1), QDate(2027, 5, 27), QDate(2027, 5, 28),
                                            QDate(2027, 7, 1), QDate(2028, 1, 3), QDate(2028, 4, 16),
                                            QDate(2028, 7, 1)});
    CHECK(found.days.value(QDate(2028, 4, 16)) == u"Easter");
    CHECK(found.leftOut == 0);

    // One at a time of day is none, and one that is damaged costs nothing else.
    const auto odd = read(event("DTSTART;VALUE=DATE:20260605\r\nRDATE:20270605T090000Z\r\nRDATE;VALUE=DATE:20270231\r\n"
                                "RDATE:tomorrow\r\nSUMMARY:Bridge"));
    CHECK(odd.days.keys() == QList<QDate>{QDate(2026, 6, 5)});
    CHECK(odd.leftOut >= 1);
}

TEST_CASE("Meetings, cancelled days and other rules are left out and told", "[ics]")
{
    const auto found =
        read(event("DTSTART;VALUE=DATE:20260605\r\nSUMMARY:Bridge") +
             event("DTSTART:20260606T090000Z\r\nDTEND:20260606T100000Z\r\nSUMMARY:Meeting") +
             event("DTSTART;VALUE=DATE:20260607\r\nSTATUS:CANCELLED\r\nSUMMARY:Not") +
             event("DTSTART;VALUE=DATE:20260608\r\nRRULE:FREQ=WEEKLY\r\nSUMMARY:Mondays") + event("SUMMARY:No day"));
    CHECK(found.days.keys() == QList<QDate>{QDate(2026, 6, 5)});
    CHECK(found.leftOut == 3);
}

TEST_CASE("What is no calendar is refused in words", "[ics][R28]")
{
    CHECK(reasonFor({}) == u"not-a-calendar");
    CHECK(reasonFor("name;date\nx;2026-01-01\n") == u"not-a-calendar");
    CHECK(reasonFor("PK\x03\x04 BEGIN:VCALENDAR") == u"not-a-calendar");
    CHECK(reasonFor(calendar({})) == u"no-days");
    CHECK(reasonFor(calendar(event("DTSTART;VALUE=DATE:20260231\r\nSUMMARY:None"))) == u"no-days");
    CHECK(reasonFor(calendar(event("DTSTART;VALUE=DATE:20110605\r\nSUMMARY:Long ago"))) == u"no-days");
    CHECK(reasonFor(calendar(QByteArray(5'000'000, 'x'))) == u"calendar-too-large");
    CHECK_THROWS_AS(calendarFile::readDaysFrom(u"/nowhere/at.ics"_s, years), Refused);
    // as Windows saves it
    CHECK(reasonFor("\xEF\xBB\xBF" + calendar(event("DTSTART;VALUE=DATE:20260605"))).isEmpty());
}

TEST_CASE("Hostile calendars cost little and break nothing", "[ics][fault]")
{
    QElapsedTimer timer;
    timer.start();
    QByteArray nested;
    for (int i = 0; i < 200'000; ++i)
        nested += "BEGIN:VEVENT\r\n";
    CHECK(reasonFor(calendar(nested)) == u"not-a-calendar");
    CHECK(reasonFor(calendar(QByteArray("BEGIN:VEVENT\r\nEND:VEVENT\r\n").repeated(40'000))) == u"calendar-too-large");
    for (const char *rule :
         {"FREQ=SECONDLY", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;INTERVAL=0",
          "FREQ=YEARLY;COUNT=99999999", "FREQ=YEARLY;BYHOUR=1,2,3;BYMINUTE=1,2,3;BYSECOND=1,2,3",
          "FREQ=YEARLY;BYDAY=99MO", "FREQ=NEVER", "", ";;;=", "FREQ=YEARLY;BYYEARDAY=-366;BYWEEKNO=53;BYSETPOS=-1",
          "FREQ=YEARLY;UNTIL=99999999T999999Z"}) {
        CAPTURE(rule);
        const QByteArray lines = QByteArray("DTSTART;VALUE=DATE:20260101\r\nRRULE:") + rule;
        CHECK_NOTHROW(reasonFor(calendar(event(lines).repeated(200) + event("DTSTART;VALUE=DATE:20260605"))));
    }
    CHECK(reasonFor(calendar(event("DTSTART;VALUE=DATE:20260101\r\nDTEND;VALUE=DATE:99991231"))).isEmpty());
    CHECK(reasonFor(calendar(event("DTSTART;VALUE=DATE:20260101\r\nDURATION:P999999999999W"))).isEmpty());
    QByteArray dates = "DTSTART;VALUE=DATE:20260101\r\nRDATE;VALUE=DATE:20260101";
    for (int i = 0; i < 300'000; ++i)
        dates += ",20260101";
    CHECK_NOTHROW(reasonFor(calendar(event(dates))));
    CHECK(timer.elapsed() < 60'000);
}

TEST_CASE("Damaged calendars are read or refused, never worse", "[ics][fault]")
{
    const QByteArray whole =
        calendar(event("DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261227\r\nSUMMARY:Święta") +
                 event("DTSTART;VALUE=DATE:19900501\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:May"));
    std::mt19937 random(5545);
    int read = 0;
    for (int i = 0; i < 3'000; ++i) {
        QByteArray damaged = whole;
        for (int bites = 1 + int(random() % 4); bites > 0; --bites) {
            const auto at = qsizetype(random() % uint(damaged.size()));
            if (random() % 3 == 0)
                damaged.truncate(std::max<qsizetype>(at, 20));
            else
                damaged[at] = char(random() % 256);
        }
        read += reasonFor(damaged).isEmpty();
    }
    CHECK(read > 0);
    CHECK(read < 3'000);
}
