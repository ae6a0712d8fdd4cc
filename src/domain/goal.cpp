// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/goal.h"

namespace smarketing {

bool Goal::hasSameTerms(const Goal &other) const
{
    return metric == other.metric && currency == other.currency && period == other.period && range == other.range &&
           basis == other.basis;
}

bool canMove(GoalState from, GoalState to)
{
    switch (from) {
    case GoalState::Proposed:
        return to != GoalState::Proposed;
    case GoalState::Agreed:
        return to != GoalState::Agreed;
    case GoalState::Dropped:
        return to == GoalState::Proposed;
    }
    return false;
}

Period comparablePeriod(const Period &period, QDate today)
{
    Period before = previousPeriod(period);
    while (before.isValid() && before.last >= today)
        before = previousPeriod(before);
    return before;
}

} // namespace smarketing
