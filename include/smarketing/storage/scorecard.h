// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/scorecard.h"
#include "smarketing/storage/database.h"

/// What was promised and when it was done, from the handoffs themselves: the scorecard counts what its lists show.
namespace smarketing::scorecardStore {

/// The MQLs handed over in a stretch of time, and what became of them.
Delivery delivery(Database &database, const TimeSpan &span);
/// First touches and feedback that fell due in a stretch of time.
Tally firstTouches(Database &database, const TimeSpan &span, Instant now);
Tally feedback(Database &database, const TimeSpan &span, Instant now);

/// One handoff behind a number.
struct Line {
    HandoffId handoff;
    LeadId lead;
    FeedbackId feedback; ///< the latest, if any
    QString leadName;
    QString sender;
    QString receiver;
    Instant sentAt;
    std::optional<Instant> dueAt; ///< of what the list is about; MQLs have none
    std::optional<Instant> doneAt;
    Verdict verdict = Verdict::Nothing;
};
/// The lines behind Mqls and Quality (those looked at), and behind FirstTouch and Feedback; earliest first.
QList<Line> lines(Database &database, Promise promise, const TimeSpan &span, Instant now, int limit);

/// A low rating given in a stretch of time, the hours its agreement gives for an answer, and when that came; its due
/// time is the calendar's affair.
struct LowRating {
    Line line; ///< doneAt is the answer's
    Instant givenAt;
    int answerHours = 0;
};
QList<LowRating> lowRatings(Database &database, const TimeSpan &given);
/// How many low ratings given in (after, until] under agreements of so many hours wait for an answer.
int unanswered(Database &database, int answerHours, Instant after, Instant until);

/// When the workspace began: before, nobody promised anything.
Instant began(Database &database);

} // namespace smarketing::scorecardStore
