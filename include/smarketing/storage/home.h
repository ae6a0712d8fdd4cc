// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/handoff.h"
#include "smarketing/storage/database.h"

namespace smarketing::homeStore {

/// How much of something there is, and how much of it is one person's own.
struct Share {
    int all = 0;
    int own = 0;
};

/// Numbers of what waits. Each is counted from an index, so that the cost follows what is open, not what was ever done.
int unansweredLowRatings(Database &database);
int recycledLeads(Database &database);
int leadsNotHandedOver(Database &database); ///< at MQL with no open handoff
int proposedCampaigns(Database &database);

/// Drafts of personas by who has yet to sign.
struct Drafts {
    int byMarketing = 0; ///< sales has signed, marketing has not
    int bySales = 0;     ///< marketing has signed, sales has not
    int byBoth = 0;      ///< nobody has signed
};
Drafts unsignedDrafts(Database &database);

Share handoffsWaiting(Database &database, PersonId receiver);
/// Feedback owed and due from `from` (included) until `to`.
Share feedbackDue(Database &database, PersonId receiver, Instant from, Instant to);
/// First touches owed and due from `from` (included) until `to` (included).
Share firstTouchDue(Database &database, PersonId receiver, Instant from, Instant to);
/// How many handoffs ask something of a person: to be accepted, or feedback that is due before `until`.
int asking(Database &database, PersonId receiver, Instant until);
/// Accepted and rated handoffs whose lead nobody has touched since then.
Share quietSince(Database &database, PersonId receiver, Instant since);

/// The latest handoff that waits for a person, for telling them.
struct Waiting {
    HandoffId id;
    QString lead;
    QString sender;
};
std::optional<Waiting> latestWaiting(Database &database, PersonId receiver);

} // namespace smarketing::homeStore
