// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/enum_text.h"
#include "smarketing/domain/period.h"
#include "smarketing/domain/sla.h"

namespace smarketing {

/// What the two sides promise each other (R10): the first three are marketing's, the other two sales'.
enum class Promise { Mqls, Quality, Answers, FirstTouch, Feedback };
SMARKETING_ENUM_TEXT(Promise, "mqls", "quality", "answers", "first-touch", "feedback");

constexpr bool isMarketings(Promise promise)
{
    return promise <= Promise::Answers;
}

/// How a promise, or one thing that was promised, stands. Nothing: nothing was owed. Open: there is time left.
enum class Verdict { Nothing, Kept, Missed, Open };
SMARKETING_ENUM_TEXT(Verdict, "nothing", "kept", "missed", "open");

/// Single things that fell due.
struct Tally {
    int kept = 0;
    int missed = 0;
    int open = 0;

    int all() const { return kept + missed + open; }
    void add(Verdict verdict);
    Verdict verdict() const; ///< one missed is missed
    friend bool operator==(const Tally &, const Tally &) = default;
};

/// Whether what was promised by `dueAt` was done in time.
Verdict verdictOf(Instant dueAt, std::optional<Instant> doneAt, Instant now);

/// What marketing owes in a week of which obstacles took a part: so many × available ÷ planned working time, rounded to
/// the nearest; nothing in a week without working time.
int mqlsOwed(int perWeek, Duration available, Duration planned);

/// What became of the MQLs that were handed over in a week.
struct Delivery {
    int handedOver = 0;
    int accepted = 0;
    int declined = 0;

    int reviewed() const { return accepted + declined; }
};

/// One week of the workspace's zone, from Monday, and how each kept its promises. It is judged by the agreement it
/// began under; handoffs, by the due times they carry.
struct WeekScore {
    Period days;
    TimeSpan span;
    Sla sla;
    Duration planned{0};   ///< marketing's working time
    Duration available{0}; ///< less what confirmed obstacles took
    int mqlsOwed = 0;
    Delivery delivery;
    Tally answers;
    Tally firstTouch;
    Tally feedback;
    bool over = false;

    Verdict verdict(Promise promise) const;
    Tally promises(bool marketings) const; ///< of one side, what is kept, missed and open
};

} // namespace smarketing
