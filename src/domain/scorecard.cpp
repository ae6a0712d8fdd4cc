// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/scorecard.h"

#include <cmath>

namespace smarketing {

void Tally::add(Verdict verdict)
{
    kept += verdict == Verdict::Kept;
    missed += verdict == Verdict::Missed;
    open += verdict == Verdict::Open;
}

Verdict Tally::verdict() const
{
    if (missed > 0)
        return Verdict::Missed;
    if (open > 0)
        return Verdict::Open;
    return kept > 0 ? Verdict::Kept : Verdict::Nothing;
}

Verdict verdictOf(Instant dueAt, std::optional<Instant> doneAt, Instant now)
{
    if (doneAt)
        return *doneAt <= dueAt ? Verdict::Kept : Verdict::Missed;
    return dueAt >= now ? Verdict::Open : Verdict::Missed;
}

int mqlsOwed(int perWeek, Duration available, Duration planned)
{
    if (planned <= Duration::zero())
        return 0;
    return int(std::lround(perWeek * double(available.count()) / double(planned.count())));
}

Verdict WeekScore::verdict(Promise promise) const
{
    switch (promise) {
    case Promise::Mqls:
        if (delivery.handedOver >= mqlsOwed)
            return mqlsOwed > 0 ? Verdict::Kept : Verdict::Nothing;
        return over ? Verdict::Missed : Verdict::Open;
    case Promise::Quality:
        if (delivery.reviewed() == 0)
            return delivery.handedOver > 0 ? Verdict::Open : Verdict::Nothing;
        return delivery.accepted * 100 >= sla.acceptedPercent * delivery.reviewed() ? Verdict::Kept : Verdict::Missed;
    case Promise::Answers:
        return answers.verdict();
    case Promise::FirstTouch:
        return firstTouch.verdict();
    case Promise::Feedback:
        return feedback.verdict();
    }
    return Verdict::Nothing;
}

Tally WeekScore::promises(bool marketings) const
{
    Tally tally;
    for (const Promise promise : allOf<Promise>()) {
        if (isMarketings(promise) == marketings)
            tally.add(verdict(promise));
    }
    return tally;
}

} // namespace smarketing
