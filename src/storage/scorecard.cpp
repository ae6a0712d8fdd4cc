// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/scorecard.h"

#include "handoff_row.h"

#include <stdexcept>

namespace smarketing::scorecardStore {

using namespace Qt::StringLiterals;

namespace {

/// A clock of a handoff: the columns that say when it was to end and when it did. Who declines owes no touch any more.
struct Clock {
    QString due;
    QString done;
};

Clock clockOf(Promise promise)
{
    if (promise == Promise::FirstTouch)
        return {u"h.touch_due_at"_s,
                u"coalesce(h.first_touch_at, CASE h.state WHEN 'declined' THEN h.closed_at END)"_s};
    if (promise == Promise::Feedback)
        return {u"h.feedback_due_at"_s, u"h.feedback_at"_s};
    throw std::logic_error("this promise has no clock of its own");
}

// As verdictOf() in the domain has it.
QString verdictSql(const Clock &clock)
{
    return u"CASE WHEN %2 <= %1 THEN 'kept' WHEN %2 IS NULL AND %1 >= ? THEN 'open' ELSE 'missed' END"_s.arg(
        clock.due, clock.done);
}

Tally tally(Database &database, Promise promise, const TimeSpan &span, Instant now)
{
    const Clock clock = clockOf(promise);
    Cursor row =
        database.query(u"SELECT %1 AS verdict, count(*) FROM handoff h WHERE %2 >= ? AND %2 < ? GROUP BY verdict"_s.arg(
                           verdictSql(clock), clock.due),
                       QVariantList{sql::bound(now), sql::bound(span.from), sql::bound(span.to)});
    Tally result;
    while (row.next()) {
        const int count = int(row.integer(1));
        switch (row.as<Verdict>(0)) {
        case Verdict::Kept:
            result.kept = count;
            break;
        case Verdict::Open:
            result.open = count;
            break;
        default:
            result.missed = count;
        }
    }
    return result;
}

const QString lineColumns =
    QString(u"h.id, h.lead_id, h.feedback_id, "_s + handoffStore::leadNameColumn + u", s.name, r.name, h.sent_at "_s);
const QString lineTables = u"FROM handoff h JOIN lead l ON l.id = h.lead_id JOIN person s ON s.id = h.sender_id "
                           "JOIN person r ON r.id = h.receiver_id "_s;
constexpr int lineColumnCount = 7;

Line readLine(const Cursor &row)
{
    return {row.id<HandoffId>(0), row.id<LeadId>(1), row.id<FeedbackId>(2), row.text(3),  row.text(4),
            row.text(5),          row.instant(6),    std::nullopt,          std::nullopt, Verdict::Nothing};
}

QList<Line> deliveredLines(Database &database, bool reviewedOnly, const TimeSpan &span, int limit)
{
    const QString reviewed = reviewedOnly ? u"AND (h.accepted_at IS NOT NULL OR h.state = 'declined') "_s : QString();
    Cursor row = database.query(QString(u"SELECT "_s + lineColumns +
                                        u", coalesce(h.accepted_at, h.closed_at), h.accepted_at IS NOT NULL "_s +
                                        lineTables + u"WHERE h.sent_at >= ? AND h.sent_at < ? "_s + reviewed +
                                        u"ORDER BY h.sent_at, h.id LIMIT ?"_s),
                                span.from, span.to, limit);
    QList<Line> result;
    while (row.next()) {
        Line line = readLine(row);
        line.doneAt = row.maybeInstant(lineColumnCount);
        if (line.doneAt)
            line.verdict = row.boolean(lineColumnCount + 1) ? Verdict::Kept : Verdict::Missed;
        else
            line.verdict = Verdict::Open;
        result += line;
    }
    return result;
}

QList<Line> clockLines(Database &database, Promise promise, const TimeSpan &span, Instant now, int limit)
{
    const Clock clock = clockOf(promise);
    Cursor row =
        database.query(QString(u"SELECT "_s + lineColumns + u", %1, %2 "_s.arg(clock.due, clock.done) + lineTables +
                               u"WHERE %1 >= ? AND %1 < ? ORDER BY %1, h.id LIMIT ?"_s.arg(clock.due)),
                       span.from, span.to, limit);
    QList<Line> result;
    while (row.next()) {
        Line line = readLine(row);
        line.dueAt = row.instant(lineColumnCount);
        line.doneAt = row.maybeInstant(lineColumnCount + 1);
        line.verdict = verdictOf(*line.dueAt, line.doneAt, now);
        result += line;
    }
    return result;
}

} // namespace

Delivery delivery(Database &database, const TimeSpan &span)
{
    Cursor row = database.query(u"SELECT count(*), count(accepted_at), count(*) FILTER (WHERE state = 'declined') "
                                "FROM handoff WHERE sent_at >= ? AND sent_at < ?"_s,
                                span.from, span.to);
    return row.next() ? Delivery{int(row.integer(0)), int(row.integer(1)), int(row.integer(2))} : Delivery{};
}

Tally firstTouches(Database &database, const TimeSpan &span, Instant now)
{
    return tally(database, Promise::FirstTouch, span, now);
}

Tally feedback(Database &database, const TimeSpan &span, Instant now)
{
    return tally(database, Promise::Feedback, span, now);
}

QList<Line> lines(Database &database, Promise promise, const TimeSpan &span, Instant now, int limit)
{
    if (promise == Promise::Mqls || promise == Promise::Quality)
        return deliveredLines(database, promise == Promise::Quality, span, limit);
    return clockLines(database, promise, span, now, limit);
}

QList<LowRating> lowRatings(Database &database, const TimeSpan &given)
{
    Cursor row = database.query(
        QString(
            u"SELECT "_s + lineColumns +
            u", f.given_at, sla.answer_hours, (SELECT min(a.at) FROM feedback_answer a WHERE a.feedback_id = f.id) "_s +
            lineTables +
            u"JOIN feedback f ON f.id = h.feedback_id AND h.rating <= 2 JOIN sla ON sla.id = h.sla_id "
            "WHERE f.rating <= 2 AND f.given_at >= ? AND f.given_at < ? ORDER BY f.given_at, f.id"_s),
        given.from, given.to);
    QList<LowRating> result;
    while (row.next()) {
        LowRating rating{readLine(row), row.instant(lineColumnCount), int(row.integer(lineColumnCount + 1))};
        rating.line.doneAt = row.maybeInstant(lineColumnCount + 2);
        result += rating;
    }
    return result;
}

int unanswered(Database &database, int answerHours, Instant after, Instant until)
{
    return int(database
                   .number(u"SELECT count(*) FROM handoff h JOIN feedback f ON f.id = h.feedback_id AND h.rating <= 2 "
                           "JOIN sla ON sla.id = h.sla_id WHERE f.rating <= 2 AND sla.answer_hours = ? "
                           "AND f.given_at > ? AND f.given_at <= ? AND NOT EXISTS (SELECT 1 FROM feedback_answer a "
                           "WHERE a.feedback_id = h.feedback_id)"_s,
                           answerHours, after, until)
                   .value_or(0));
}

Instant began(Database &database)
{
    return fromMillis(database.number(u"SELECT at FROM command ORDER BY id LIMIT 1"_s).value_or(0));
}

} // namespace smarketing::scorecardStore
