// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/campaign.h"

#include "smarketing/storage/folding.h"

namespace smarketing::campaignStore {

using namespace Qt::StringLiterals;

namespace {

const QString selectCampaign =
    u"SELECT id, name, objective, state, owner_id, budget_minor, currency, starts_on, ends_on, "
    "deleted_at IS NOT NULL, row_version FROM campaign "_s;

template <class IdType> QList<IdType> linked(Database &database, const QString &sql, CampaignId campaign)
{
    Cursor cursor = database.query(sql, campaign);
    QList<IdType> ids;
    while (cursor.next())
        ids += cursor.id<IdType>(0);
    return ids;
}

QList<PersonaId> personasOf(Database &database, CampaignId campaign)
{
    return linked<PersonaId>(database, u"SELECT persona_id FROM campaign_persona WHERE campaign_id = ? ORDER BY id"_s,
                             campaign);
}

QList<ChannelId> channelsOf(Database &database, CampaignId campaign)
{
    return linked<ChannelId>(database, u"SELECT channel_id FROM campaign_channel WHERE campaign_id = ? ORDER BY id"_s,
                             campaign);
}

Campaign read(Database &database, const Cursor &row)
{
    const auto id = row.id<CampaignId>(0);
    return {id,
            row.text(1),
            row.text(2),
            row.as<CampaignState>(3),
            row.id<PersonId>(4),
            row.maybeMoney(5, 6),
            row.day(7),
            row.day(8),
            personasOf(database, id),
            channelsOf(database, id),
            row.boolean(9),
            row.integer(10)};
}

std::optional<Campaign> first(Database &database, Cursor cursor)
{
    return cursor.next() ? std::optional(read(database, cursor)) : std::nullopt;
}

std::optional<qint64> minorOf(const std::optional<Money> &money)
{
    return money ? std::optional(money->minor) : std::nullopt;
}

std::optional<QString> currencyOf(const std::optional<Money> &money)
{
    return money ? std::optional(money->currency) : std::nullopt;
}

/// Removes the links that `wanted` no longer names and adds those it does; the rest stay as they are.
template <class IdType>
void relink(Database &database, CampaignId campaign, const QList<IdType> &present, const QList<IdType> &wanted,
            const QString &insertSql, const QString &deleteSql)
{
    for (IdType id : present) {
        if (!wanted.contains(id))
            database.execute(deleteSql, campaign, id);
    }
    for (IdType id : wanted) {
        if (!present.contains(id))
            database.execute(insertSql, campaign, id);
    }
}

void relink(Database &database, CampaignId id, const Campaign &campaign)
{
    relink(database, id, personasOf(database, id), campaign.personas,
           u"INSERT INTO campaign_persona (campaign_id, persona_id) VALUES (?, ?)"_s,
           u"DELETE FROM campaign_persona WHERE campaign_id = ? AND persona_id = ?"_s);
    relink(database, id, channelsOf(database, id), campaign.channels,
           u"INSERT INTO campaign_channel (campaign_id, channel_id) VALUES (?, ?)"_s,
           u"DELETE FROM campaign_channel WHERE campaign_id = ? AND channel_id = ?"_s);
}

} // namespace

QList<Campaign> all(Database &database, bool withDeleted)
{
    Cursor cursor = database.query(
        QString(selectCampaign + u"WHERE ? = 1 OR deleted_at IS NULL ORDER BY name_key, id"_s), withDeleted);
    QList<Campaign> campaigns;
    while (cursor.next())
        campaigns += read(database, cursor);
    return campaigns;
}

std::optional<Campaign> find(Database &database, CampaignId id)
{
    return first(database, database.query(QString(selectCampaign + u"WHERE id = ?"_s), id));
}

std::optional<Campaign> findByName(Database &database, const QString &name)
{
    return first(database, database.query(QString(selectCampaign + u"WHERE name_key = ? AND deleted_at IS NULL"_s),
                                          folded(name.simplified())));
}

CampaignId insert(Database &database, const Campaign &campaign)
{
    const CampaignId id(database.insert(u"INSERT INTO campaign (name, name_key, objective, state, owner_id, "
                                        u"budget_minor, currency, starts_on, ends_on) "
                                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                                        campaign.name, folded(campaign.name), campaign.objective, campaign.state,
                                        campaign.owner, minorOf(campaign.budget), currencyOf(campaign.budget),
                                        campaign.startsOn, campaign.endsOn));
    relink(database, id, campaign);
    return id;
}

void update(Database &database, const Campaign &campaign)
{
    const qint64 changed = database.execute(
        u"UPDATE campaign SET name = ?, name_key = ?, objective = ?, owner_id = ?, budget_minor = ?, currency = ?, "
        "starts_on = ?, ends_on = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s,
        campaign.name, folded(campaign.name), campaign.objective, campaign.owner, minorOf(campaign.budget),
        currencyOf(campaign.budget), campaign.startsOn, campaign.endsOn, campaign.id, campaign.rowVersion);
    if (changed == 0)
        throw Conflict(u"campaign"_s, campaign.id.value);
    relink(database, campaign.id, campaign);
}

void setState(Database &database, CampaignId id, CampaignState state, qint64 rowVersion)
{
    if (database.execute(u"UPDATE campaign SET state = ?, row_version = row_version + 1 "
                         "WHERE id = ? AND row_version = ?"_s,
                         state, id, rowVersion) == 0)
        throw Conflict(u"campaign"_s, id.value);
}

void setDeleted(Database &database, CampaignId id, std::optional<Instant> at)
{
    database.execute(u"UPDATE campaign SET deleted_at = ?, row_version = row_version + 1 WHERE id = ?"_s, at, id);
}

void pinPersonas(Database &database, CampaignId id)
{
    database.execute(u"UPDATE campaign_persona SET persona_version_id = (SELECT v.id FROM persona_version v "
                     "WHERE v.persona_id = campaign_persona.persona_id AND v.state = 'in_force') "
                     "WHERE campaign_id = ?"_s,
                     id);
}

QHash<PersonaId, PersonaVersionId> pinnedVersions(Database &database, CampaignId id)
{
    Cursor cursor = database.query(u"SELECT persona_id, persona_version_id FROM campaign_persona "
                                   "WHERE campaign_id = ? AND persona_version_id IS NOT NULL"_s,
                                   id);
    QHash<PersonaId, PersonaVersionId> versions;
    while (cursor.next())
        versions.insert(cursor.id<PersonaId>(0), cursor.id<PersonaVersionId>(1));
    return versions;
}

QStringList personasNotInForce(Database &database, CampaignId id)
{
    Cursor cursor = database.query(u"SELECT p.name FROM campaign_persona c JOIN persona p ON p.id = c.persona_id "
                                   "WHERE c.campaign_id = ? AND NOT EXISTS (SELECT 1 FROM persona_version v "
                                   "WHERE v.persona_id = p.id AND v.state = 'in_force') ORDER BY p.name_key"_s,
                                   id);
    QStringList names;
    while (cursor.next())
        names += cursor.text(0);
    return names;
}

QHash<CampaignId, LeadCount> leadCounts(Database &database)
{
    Cursor cursor = database.query(u"SELECT key_id, sum(n) FILTER (WHERE measure = 'lead'), "
                                   "sum(n) FILTER (WHERE measure = 'sal') FROM measure_day "
                                   "WHERE dimension = 'campaign' AND measure IN ('lead', 'sal') GROUP BY key_id"_s);
    QHash<CampaignId, LeadCount> counts;
    while (cursor.next())
        counts.insert(cursor.id<CampaignId>(0), {cursor.integer(1), cursor.integer(2)});
    return counts;
}

} // namespace smarketing::campaignStore
