// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/campaign.h"

#include "smarketing/domain/real_text.h"
#include "smarketing/storage/channel.h"
#include "smarketing/storage/person.h"

namespace smarketing::campaigns {

using namespace Qt::StringLiterals;

namespace {

CampaignLogEntry present(Transaction &tx, CampaignLogId id)
{
    const auto entry = campaignStore::findLogEntry(tx.database, id);
    if (!entry)
        throw NotFound(u"campaign_log"_s, id.value);
    return *entry;
}

CampaignLogEntry checked(const Transaction &tx, CampaignLogEntry entry)
{
    entry.text = cleaned(entry.text);
    if (!isRealText(entry.text))
        throw Refused(28, u"text-needed"_s, u"text"_s);
    // A minute's grace for two computers whose clocks differ a little.
    if (entry.at > tx.now + std::chrono::minutes(1))
        throw Refused(28, u"in-future"_s, u"at"_s);
    return entry;
}

} // namespace

QList<LogLine> log(Reading &reading, CampaignId id)
{
    QHash<PersonId, QString> people;
    for (const Person &person : personStore::all(reading.database))
        people.insert(person.id, person.name);
    QHash<ChannelId, QString> channels;
    for (const Channel &channel : channelStore::all(reading.database))
        channels.insert(channel.id, channel.name);
    QList<LogLine> lines;
    for (const CampaignLogEntry &entry : campaignStore::log(reading.database, id))
        lines += LogLine{entry, people.value(entry.person), channels.value(entry.channel)};
    return lines;
}

CampaignLogId addLog(Transaction &tx, CampaignId campaign, const QString &text, ChannelId channel,
                     std::optional<Instant> at)
{
    require(tx.actor, Action::EditCampaign);
    if (!campaignStore::find(tx.database, campaign))
        throw NotFound(u"campaign"_s, campaign.value);
    CampaignLogEntry entry;
    entry.campaign = campaign;
    entry.channel = channel;
    entry.at = at.value_or(tx.now);
    entry.text = text;
    entry.person = tx.actor.id;
    return campaignStore::insertLogEntry(tx.database, checked(tx, entry));
}

void changeLog(Transaction &tx, const CampaignLogEntry &entry)
{
    require(tx.actor, Action::EditCampaign);
    present(tx, entry.id);
    campaignStore::updateLogEntry(tx.database, checked(tx, entry));
}

void removeLog(Transaction &tx, CampaignLogId id)
{
    require(tx.actor, Action::EditCampaign);
    present(tx, id);
    campaignStore::setLogEntryDeleted(tx.database, id, tx.now);
}

void restoreLog(Transaction &tx, CampaignLogId id)
{
    require(tx.actor, Action::EditCampaign);
    present(tx, id);
    campaignStore::setLogEntryDeleted(tx.database, id, std::nullopt);
}

} // namespace smarketing::campaigns
