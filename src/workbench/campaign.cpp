// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/campaign.h"

#include "smarketing/domain/real_text.h"
#include "smarketing/storage/consent.h"
#include "smarketing/storage/person.h"

namespace smarketing::campaigns {

using namespace Qt::StringLiterals;

namespace {

Campaign present(Reading &reading, CampaignId id)
{
    const auto campaign = campaignStore::find(reading.database, id);
    if (!campaign)
        throw NotFound(u"campaign"_s, id.value);
    return *campaign;
}

void checkFreeName(Transaction &tx, const QString &name, CampaignId own)
{
    const auto namesake = campaignStore::findByName(tx.database, name);
    if (namesake && namesake->id != own)
        throw Refused(28, u"name-taken"_s, u"name"_s, {namesake->name});
}

Campaign checked(Transaction &tx, Campaign campaign)
{
    campaign.name = campaign.name.simplified();
    campaign.objective = cleaned(campaign.objective);
    if (campaign.name.isEmpty())
        throw Refused(28, u"name-needed"_s, u"name"_s);
    checkFreeName(tx, campaign.name, campaign.id);
    if (campaign.startsOn.isValid() && campaign.endsOn.isValid() && campaign.endsOn < campaign.startsOn)
        throw Refused(28, u"ends-before-start"_s, u"ends_on"_s);
    if (campaign.budget && campaign.budget->minor < 0)
        throw Refused(28, u"budget-negative"_s, u"budget"_s);
    if (campaign.budget && campaign.budget->currency.size() != 3)
        throw Refused(28, u"currency-needed"_s, u"budget"_s);
    return campaign;
}

QSet<PersonaId> asSet(const QList<PersonaId> &ids)
{
    return {ids.begin(), ids.end()};
}

} // namespace

std::optional<Money> Summary::costPerLead() const
{
    if (leads.leads == 0 || reach.cost.size() != 1)
        return std::nullopt;
    const Money &cost = reach.cost.constFirst();
    return Money{(cost.minor + leads.leads / 2) / leads.leads, cost.currency};
}

QList<Summary> summaries(Reading &reading)
{
    QHash<PersonId, QString> names;
    for (const Person &person : personStore::all(reading.database))
        names.insert(person.id, person.name);
    const auto reach = reachStore::sumsByCampaign(reading.database);
    const auto leads = campaignStore::leadCounts(reading.database);
    QList<Summary> result;
    for (const Campaign &campaign : campaignStore::all(reading.database))
        result += Summary{campaign, names.value(campaign.owner), reach.value(campaign.id), leads.value(campaign.id)};
    return result;
}

QList<Campaign> all(Reading &reading)
{
    return campaignStore::all(reading.database);
}

Campaign find(Reading &reading, CampaignId id)
{
    return present(reading, id);
}

CampaignId byName(Reading &reading, const QString &name)
{
    const auto campaign = campaignStore::findByName(reading.database, name);
    return campaign ? campaign->id : CampaignId();
}

QHash<PersonaId, PersonaVersionId> launchedWith(Reading &reading, CampaignId id)
{
    return campaignStore::pinnedVersions(reading.database, id);
}

CampaignId add(Transaction &tx, const Campaign &campaign)
{
    require(tx.actor, Action::ProposeCampaign);
    Campaign added = checked(tx, campaign);
    if (!may(tx.actor, Action::EditCampaign))
        added.state = CampaignState::Proposed;
    if (added.state != CampaignState::Idea && added.state != CampaignState::Proposed)
        throw Refused(14, u"starts-as-idea"_s, u"state"_s);
    return campaignStore::insert(tx.database, added);
}

void change(Transaction &tx, const Campaign &campaign)
{
    require(tx.actor, Action::EditCampaign);
    const Campaign before = present(tx, campaign.id);
    if (before.state >= CampaignState::Running && asSet(before.personas) != asSet(campaign.personas))
        throw Refused(12, u"launched"_s, u"personas"_s);
    campaignStore::update(tx.database, checked(tx, campaign));
}

void remove(Transaction &tx, CampaignId id)
{
    require(tx.actor, Action::EditCampaign);
    if (present(tx, id).state == CampaignState::Running)
        throw Refused(14, u"campaign-running"_s, u"state"_s);
    campaignStore::setDeleted(tx.database, id, tx.now);
}

void restore(Transaction &tx, CampaignId id)
{
    require(tx.actor, Action::EditCampaign);
    checkFreeName(tx, present(tx, id).name, id);
    campaignStore::setDeleted(tx.database, id, std::nullopt);
}

QList<CampaignState> movesFrom(CampaignState state)
{
    QList<CampaignState> moves;
    for (const CampaignState to : allOf<CampaignState>()) {
        if (canMove(state, to))
            moves += to;
    }
    return moves;
}

QList<Refused> missingFor(Reading &reading, CampaignId id, CampaignState to)
{
    const Campaign campaign = present(reading, id);
    if (!canMove(campaign.state, to))
        return {Refused(14, u"wrong-move"_s, u"state"_s)};
    QList<Refused> missing;
    if (to == CampaignState::Agreed &&
        consentStore::openObjections(reading.database, ConsentSubject::Campaign).contains(id.value))
        missing += Refused(15, u"objection-open"_s, u"state"_s);
    if (to == CampaignState::Agreed || to == CampaignState::Running) {
        if (campaign.personas.isEmpty())
            missing += Refused(12, u"campaign-persona-needed"_s, u"personas"_s);
        const QStringList names = campaignStore::personasNotInForce(reading.database, id);
        if (!names.isEmpty())
            missing += Refused(12, u"campaign-persona-in-force"_s, u"personas"_s, {names.join(u", "_s)});
    }
    return missing;
}

void move(Transaction &tx, CampaignId id, CampaignState to, qint64 rowVersion)
{
    require(tx.actor, Action::EditCampaign);
    const QList<Refused> missing = missingFor(tx, id, to);
    if (!missing.isEmpty())
        throw missing.constFirst();
    if (to == CampaignState::Running)
        campaignStore::pinPersonas(tx.database, id);
    campaignStore::setState(tx.database, id, to, rowVersion);
}

CampaignId ensure(Transaction &tx, const QString &name)
{
    require(tx.actor, Action::Import);
    if (const auto present = campaignStore::findByName(tx.database, name))
        return present->id;
    Campaign campaign;
    campaign.name = name;
    return add(tx, campaign);
}

} // namespace smarketing::campaigns
