// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/id.h"
#include "smarketing/domain/money.h"
#include "smarketing/domain/time.h"

#include <optional>

namespace smarketing {

/// What the MQLs owed a week were computed from: the revenue that marketing is to bring, by what a deal is worth and
/// how many MQLs become customers.
struct SlaBasis {
    Money revenueGoal;
    int months = 12;         ///< the goal is for: 1, 3 or 12
    int marketingShare = 50; ///< of the goal, per cent
    Money averageDeal;
    int customerRate = 0; ///< of MQLs that become customers, in hundredths of a per cent

    friend bool operator==(const SlaBasis &, const SlaBasis &) = default;
};

/// SLA leads needed = revenue goal × marketing's share ÷ average deal ÷ lead-to-customer rate, spread over the goal's
/// weeks (52 a year) and rounded up. Nothing where there is nothing to divide by.
std::optional<int> mqlsNeededPerWeek(const SlaBasis &basis);

/// The service level agreement, a version of it (R10): what marketing and sales owe each other. Append-only; a handoff
/// keeps the version it was made under. Hours are working hours (R11).
struct Sla {
    SlaId id;
    Instant validFrom;
    // marketing owes
    int mqlPerWeek = 20;
    int acceptedPercent = 70; ///< the quality: of the MQLs handed over and looked at, so many are accepted at least
    int answerHours = 24;     ///< for an answer to a rating of 1–2 (R7)
    // sales owes
    int firstTouchHours = 8;
    int feedbackHours = 24;
    int overdueLimit = 3; ///< R6: more overdue feedback than this, and nothing more may be accepted or assigned
    int votesNeeded = 2;  ///< R14
    int warnHours = 4;    ///< so long before something falls due it is warned of
    std::optional<SlaBasis> basis = {};
    QString setBy = {}; ///< who put it in force; empty for the first

    /// Whether both say the same, whenever they were made.
    bool agreesWith(const Sla &other) const;
};

/// Refused 28 "out-of-range", field, {least, most}; or "currencies-differ".
void requireSound(const Sla &sla);

} // namespace smarketing
