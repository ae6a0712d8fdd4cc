// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/campaign.h"
#include "smarketing/storage/campaign.h"
#include "smarketing/storage/reach.h"
#include "smarketing/workbench/transaction.h"

#include <QList>

/// Campaigns and their log (R12, R14). Marketing and managers keep them (EditCampaign); sales may add one as proposed
/// and nothing else (ProposeCampaign).
namespace smarketing::campaigns {

/// One line of the list, with what the campaign brought so far.
struct Summary {
    Campaign campaign;
    QString owner;
    reachStore::Sums reach;
    campaignStore::LeadCount leads;

    /// CPL = cost ÷ leads, in the currency of the cost; nothing without leads, or with costs in several currencies.
    std::optional<Money> costPerLead() const;
};

QList<Summary> summaries(Reading &reading);
QList<Campaign> all(Reading &reading);
Campaign find(Reading &reading, CampaignId id);
CampaignId byName(Reading &reading, const QString &name);
/// The persona versions it was launched with.
QHash<PersonaId, PersonaVersionId> launchedWith(Reading &reading, CampaignId id);

/// Starts as an idea, or as proposed where `state` says so or a sales person adds it. Throws Refused(28, "name-needed"
/// | "name-taken", "name"), Refused(28, "ends-before-start", "ends_on"), Refused(28, "budget-negative", "budget"),
/// Refused(28, "currency-needed", "budget").
CampaignId add(Transaction &tx, const Campaign &campaign);
/// All but the state. Throws what add throws, and Refused(12, "launched", "personas") where a launched campaign's
/// personas would change.
void change(Transaction &tx, const Campaign &campaign);
void remove(Transaction &tx, CampaignId id);
void restore(Transaction &tx, CampaignId id);

/// Where a campaign can go from a state, in the order of R14.
QList<CampaignState> movesFrom(CampaignState state);
/// What keeps it from going there, to be said before anybody tries; empty where nothing does.
QList<Refused> missingFor(Reading &reading, CampaignId id, CampaignState to);
/// Throws the first of missingFor. Going to running notes the persona versions in force (R12).
void move(Transaction &tx, CampaignId id, CampaignState to, qint64 rowVersion);

struct LogLine {
    CampaignLogEntry entry;
    QString person;
    QString channel;
};
/// Latest first.
QList<LogLine> log(Reading &reading, CampaignId id);
/// At `at`, or now. Throws Refused(28, "text-needed", "text"), Refused(28, "in-future", "at").
CampaignLogId addLog(Transaction &tx, CampaignId campaign, const QString &text, ChannelId channel = {},
                     std::optional<Instant> at = std::nullopt);
void changeLog(Transaction &tx, const CampaignLogEntry &entry);
void removeLog(Transaction &tx, CampaignLogId id);
void restoreLog(Transaction &tx, CampaignLogId id);

/// The campaign of this name, made where there is none: for imports (permission Import). As an idea; as proposed where
/// sales imports.
CampaignId ensure(Transaction &tx, const QString &name);

} // namespace smarketing::campaigns
