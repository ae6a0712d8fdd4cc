// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/pace.h"
#include "smarketing/domain/persona.h"

namespace smarketing {

/// A goal is proposed, agreed by both sides (R15), or given up; it goes back to proposed to be changed.
enum class GoalState { Proposed, Agreed, Dropped };
SMARKETING_ENUM_TEXT(GoalState, "proposed", "agreed", "dropped");

/// A range of one metric over a period (R16). A joint goal has an owner from each department; a sub-goal is one
/// department's part in it, has that department's owner, and needs no consent, but the other side sees it (S8).
struct Goal {
    GoalId id;
    GoalId parent;                             ///< of a sub-goal
    Department department = Department::Other; ///< of a sub-goal
    QString name;
    GoalMetric metric = GoalMetric::Leads;
    QString currency; ///< of a metric in money, else empty
    Period period;
    GoalRange range;
    Provenance basis = Provenance::Assumption; ///< how one knows that it can be reached (P8)
    QString basisNote;
    PersonId marketingOwner;
    PersonId salesOwner;
    GoalState state = GoalState::Proposed;
    qint64 terms = 1; ///< counts up with every change of what was agreed
    bool deleted = false;
    qint64 rowVersion = 0;

    bool isJoint() const { return !parent; }
    PersonId ownerOf(Department side) const { return side == Department::Sales ? salesOwner : marketingOwner; }
    /// Whether both promise the same: what consent is given to.
    bool hasSameTerms(const Goal &other) const;
};

bool canMove(GoalState from, GoalState to);

/// The last period like the goal's that is over: as many whole months, or days, before it. What the funnel gave then
/// is what a goal is compared with.
Period comparablePeriod(const Period &period, QDate today);

} // namespace smarketing
