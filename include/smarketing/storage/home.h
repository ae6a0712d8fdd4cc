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

/// What a workspace has to have before both departments can work in it.
struct Beginnings {
    bool marketing = false; ///< somebody active
    bool sales = false;     ///< somebody active
    bool persona = false;   ///< a version in force
    bool campaign = false;
    bool lead = false;
    bool reach = false;
};
Beginnings beginnings(Database &database);

/// Handoffs that wait for a person and were made after one they know of, for telling them.
struct Arrived {
    int count = 0;
    bool severalSenders = false;
    HandoffId latest;
    QString lead;   ///< of the latest
    QString sender; ///< of the latest
};
Arrived arrivedAfter(Database &database, PersonId receiver, HandoffId known);

} // namespace smarketing::homeStore
