// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/scorecard.h"

#include "smarketing/domain/zone_time.h"
#include "smarketing/storage/sla.h"
#include "smarketing/workbench/setting.h"

namespace smarketing::scorecards {

using namespace Qt::StringLiterals;

namespace {

/// What several weeks are counted with; read once.
struct Book {
    QTimeZone zone;
    WorkingCalendar capacity;  ///< marketing's as a whole: what it owes is pro-rated by it
    WorkingCalendar answering; ///< marketing's clocks
    QList<scorecardStore::LowRating> lowRatings;
};

int mostAnswerHours(Reading &reading)
{
    int most = 1;
    for (const Sla &sla : settings::slaVersions(reading))
        most = std::max(most, sla.answerHours);
    return most;
}

Book open(Reading &reading, const Period &days)
{
    const QTimeZone zone = settings::timeZone(reading);
    Book book{zone,
              settings::departmentCalendar(reading, Department::Marketing),
              settings::workingCalendar(reading, Department::Marketing),
              {}};
    const TimeSpan span = spanOf(days, zone);
    // Whatever was given before then fell due before the first day, under every version.
    const Instant given = latestStart(book.answering, span.from, std::chrono::hours(mostAnswerHours(reading)));
    book.lowRatings = scorecardStore::lowRatings(reading.database, {given, span.to});
    for (scorecardStore::LowRating &rating : book.lowRatings) {
        rating.line.dueAt = book.answering.addWorkingTime(rating.givenAt, std::chrono::hours(rating.answerHours));
        rating.line.verdict = verdictOf(*rating.line.dueAt, rating.line.doneAt, reading.now);
    }
    return book;
}

bool contains(const TimeSpan &span, Instant at)
{
    return span.from <= at && at < span.to;
}

WeekScore score(Reading &reading, const Book &book, QDate day)
{
    WeekScore week;
    week.days = weekOf(day);
    week.span = spanOf(week.days, book.zone);
    week.sla = slaStore::at(reading.database, week.span.from);
    week.over = week.span.to <= reading.now;
    week.planned = book.capacity.plannedTimeBetween(week.span.from, week.span.to);
    week.available = book.capacity.workingTimeBetween(week.span.from, week.span.to);
    week.mqlsOwed = mqlsOwed(week.sla.mqlPerWeek, week.available, week.planned);
    week.delivery = scorecardStore::delivery(reading.database, week.span);
    week.firstTouch = scorecardStore::firstTouches(reading.database, week.span, reading.now);
    week.feedback = scorecardStore::feedback(reading.database, week.span, reading.now);
    for (const scorecardStore::LowRating &rating : book.lowRatings) {
        if (contains(week.span, *rating.line.dueAt))
            week.answers.add(rating.line.verdict);
    }
    return week;
}

} // namespace

QList<WeekScore> weeks(Reading &reading, QDate day, int count)
{
    const QDate began = localDate(scorecardStore::began(reading.database), settings::timeZone(reading));
    const QDate last = weekOf(day).first;
    const QDate first = std::max(last.addDays(-7 * qint64(count - 1)), weekOf(began).first);
    QList<WeekScore> result;
    if (first > last)
        return result;
    const Book book = open(reading, {first, last.addDays(6)});
    for (QDate monday = first; monday <= last; monday = monday.addDays(7))
        result += score(reading, book, monday);
    return result;
}

WeekScore week(Reading &reading, QDate day)
{
    return score(reading, open(reading, weekOf(day)), day);
}

QList<Line> lines(Reading &reading, QDate day, Promise promise, std::optional<Verdict> verdict)
{
    const Period days = weekOf(day);
    const TimeSpan span = spanOf(days, settings::timeZone(reading));
    QList<Line> result;
    if (promise == Promise::Answers) {
        for (const scorecardStore::LowRating &rating : open(reading, days).lowRatings) {
            if (contains(span, *rating.line.dueAt))
                result += rating.line;
        }
    } else {
        result = scorecardStore::lines(reading.database, promise, span, reading.now, linesShown);
    }
    if (verdict)
        erase_if(result, [verdict](const Line &line) { return line.verdict != *verdict; });
    return result;
}

Soon soon(Reading &reading)
{
    const int hours = settings::sla(reading).warnHours;
    const auto until = [&](Department department, UnitId unit) {
        return settings::workingCalendar(reading, department, unit)
            .addWorkingTime(reading.now, std::chrono::hours(hours));
    };
    return {hours, until(Department::Sales, reading.actor.unit), until(Department::Marketing, {})};
}

namespace {

/// Low ratings without an answer whose answer falls due after a moment, and at another at the latest.
int unansweredDue(Reading &reading, std::optional<Instant> after, Instant until)
{
    const WorkingCalendar calendar = settings::workingCalendar(reading, Department::Marketing);
    QSet<int> hours;
    for (const Sla &sla : settings::slaVersions(reading))
        hours.insert(sla.answerHours);
    int count = 0;
    for (const int allowed : std::as_const(hours)) {
        // What is due by a moment was given by the latest start that ends there.
        const auto givenBy = [&](Instant due) { return latestStart(calendar, due, std::chrono::hours(allowed)); };
        count += scorecardStore::unanswered(reading.database, allowed, after ? givenBy(*after) : fromMillis(0),
                                            givenBy(until));
    }
    return count;
}

Instant justNow(Reading &reading)
{
    return reading.now - Duration(1);
}

} // namespace

AnswersOwed answersOwed(Reading &reading)
{
    return {unansweredDue(reading, std::nullopt, justNow(reading)), answersSoon(reading)};
}

int answersSoon(Reading &reading)
{
    return unansweredDue(reading, justNow(reading), soon(reading).forMarketing);
}

} // namespace smarketing::scorecards
