// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/campaign.h"

namespace smarketing::campaignStore {

using namespace Qt::StringLiterals;

namespace {

const QString selectEntry =
    u"SELECT id, campaign_id, channel_id, at, text, person_id, deleted_at IS NOT NULL, row_version "
    "FROM campaign_log "_s;

CampaignLogEntry read(const Cursor &row)
{
    return {row.id<CampaignLogId>(0), row.id<CampaignId>(1), row.id<ChannelId>(2), row.instant(3), row.text(4),
            row.id<PersonId>(5),      row.boolean(6),        row.integer(7)};
}

} // namespace

QList<CampaignLogEntry> log(Database &database, CampaignId campaign)
{
    Cursor cursor = database.query(
        QString(selectEntry + u"WHERE campaign_id = ? AND deleted_at IS NULL ORDER BY at DESC, id DESC"_s), campaign);
    QList<CampaignLogEntry> entries;
    while (cursor.next())
        entries += read(cursor);
    return entries;
}

std::optional<CampaignLogEntry> findLogEntry(Database &database, CampaignLogId id)
{
    Cursor cursor = database.query(QString(selectEntry + u"WHERE id = ?"_s), id);
    return cursor.next() ? std::optional(read(cursor)) : std::nullopt;
}

CampaignLogId insertLogEntry(Database &database, const CampaignLogEntry &entry)
{
    return CampaignLogId(database.insert(u"INSERT INTO campaign_log (campaign_id, channel_id, at, text, person_id) "
                                         "VALUES (?, ?, ?, ?, ?) RETURNING id"_s,
                                         entry.campaign, entry.channel, entry.at, entry.text, entry.person));
}

void updateLogEntry(Database &database, const CampaignLogEntry &entry)
{
    if (database.execute(u"UPDATE campaign_log SET channel_id = ?, at = ?, text = ?, row_version = row_version + 1 "
                         "WHERE id = ? AND row_version = ?"_s,
                         entry.channel, entry.at, entry.text, entry.id, entry.rowVersion) == 0)
        throw Conflict(u"campaign_log"_s, entry.id.value);
}

void setLogEntryDeleted(Database &database, CampaignLogId id, std::optional<Instant> at)
{
    database.execute(u"UPDATE campaign_log SET deleted_at = ?, row_version = row_version + 1 WHERE id = ?"_s, at, id);
}

} // namespace smarketing::campaignStore
