// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/home.h"
#include "smarketing/workbench/transaction.h"

/// What waits for whom, as the home page's two rings show it (P1). Everybody sees everything; `own` is the share of
/// whoever asks.
namespace smarketing::home {

/// After so many days without activity a rated, open lead asks for a follow-up.
constexpr int quietDays = 7;

struct Overview {
    // marketing
    int unansweredLowRatings = 0;  ///< ratings of 1–2 without an answer (R7)
    int leadsNotHandedOver = 0;    ///< at MQL and with nobody
    int recycledLeads = 0;         ///< came back from sales, to nurture
    int answersSoon = 0;           ///< of the unanswered, those soon due
    int obstaclesForMarketing = 0; ///< wait for marketing's word
    // sales
    homeStore::Share toAccept;
    homeStore::Share overdue;   ///< feedback that should have been given by now
    homeStore::Share dueToday;  ///< feedback due from now until the end of the workspace's day
    homeStore::Share touchSoon; ///< first touches soon due
    homeStore::Share followUps;
    int obstaclesForSales = 0; ///< wait for sales' word
    int askingMe = 0;          ///< handoffs of whoever asks: to accept, or feedback overdue or due today; each once
    // both
    homeStore::Drafts drafts;
    int proposedCampaigns = 0; ///< wait for votes and consent
    int myActionsDue = 0;      ///< from meetings, of whoever asks: due today or before
    int warnHours = 0;         ///< "soon" is within so many working hours, by the agreement
};

Overview overview(Reading &reading);

/// Where "today" ends by the workspace's clock, and before what a lead's last activity makes it quiet.
Instant dayEnds(Reading &reading);
Instant quietSince(Reading &reading);

/// What there is to begin with: a fresh workspace says what to do first.
homeStore::Beginnings beginnings(Reading &reading);

/// What waits for whoever asks and came after a handoff they know of: what a notification tells.
homeStore::Arrived arrived(Reading &reading, HandoffId known);

} // namespace smarketing::home
