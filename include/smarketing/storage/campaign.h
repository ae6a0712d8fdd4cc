// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/campaign.h"
#include "smarketing/storage/database.h"

#include <QList>

/// The store of campaigns and their log. What takes a row version throws Conflict when it is no longer the one read.
namespace smarketing::campaignStore {

/// By name.
QList<Campaign> all(Database &database, bool withDeleted = false);
std::optional<Campaign> find(Database &database, CampaignId id);
/// Whatever case and accents; not among the deleted.
std::optional<Campaign> findByName(Database &database, const QString &name);
/// With its personas and channels.
CampaignId insert(Database &database, const Campaign &campaign);
/// All but the state. Personas that stay keep the version they are pinned to.
void update(Database &database, const Campaign &campaign);
void setState(Database &database, CampaignId id, CampaignState state, qint64 rowVersion);
/// Deleted at a time, or restored with nothing.
void setDeleted(Database &database, CampaignId id, std::optional<Instant> at);

/// Notes for each persona the version in force now: what the campaign is launched with (R12).
void pinPersonas(Database &database, CampaignId id);
/// The versions it was launched with, by persona.
QHash<PersonaId, PersonaVersionId> pinnedVersions(Database &database, CampaignId id);
/// Names of its personas of which no version is in force.
QStringList personasNotInForce(Database &database, CampaignId id);

/// Latest first, without the deleted.
QList<CampaignLogEntry> log(Database &database, CampaignId campaign);
std::optional<CampaignLogEntry> findLogEntry(Database &database, CampaignLogId id);
CampaignLogId insertLogEntry(Database &database, const CampaignLogEntry &entry);
/// Time, channel and text.
void updateLogEntry(Database &database, const CampaignLogEntry &entry);
void setLogEntryDeleted(Database &database, CampaignLogId id, std::optional<Instant> at);

/// How many leads name each campaign, and how many of them sales accepted: from the figures kept by day.
struct LeadCount {
    qint64 leads = 0;
    qint64 accepted = 0;
};
QHash<CampaignId, LeadCount> leadCounts(Database &database);

} // namespace smarketing::campaignStore
