// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_names.h"

#include "smarketing/storage/campaign.h"
#include "smarketing/storage/channel.h"
#include "smarketing/storage/folding.h"
#include "smarketing/storage/person.h"
#include "smarketing/storage/persona.h"
#include "smarketing/workbench/campaign.h"
#include "smarketing/workbench/channel.h"

namespace smarketing::imports {

namespace {

// A file may name as many different things as it has rows; the memory for them is bounded.
constexpr qsizetype rememberedNames = 20'000;

QString keyOf(const QString &name)
{
    return folded(name.simplified());
}

} // namespace

template <class IdType> IdType ImportNames::Book<IdType>::find(const QString &name) const
{
    if (name.isEmpty())
        return {};
    const auto known = byName.constFind(name);
    if (known != byName.constEnd())
        return *known;
    const IdType id = byKey.value(keyOf(name));
    if (byName.size() >= rememberedNames)
        byName.clear();
    byName.insert(name, id);
    return id;
}

template <class IdType> void ImportNames::Book<IdType>::add(const QString &name, IdType id)
{
    const QString key = keyOf(name);
    if (!byKey.contains(key))
        byKey.insert(key, id);
    byName.remove(name);
}

ImportNames::ImportNames(Database &database) : m_database(database)
{
    for (const Campaign &campaign : campaignStore::all(database))
        m_campaigns.add(campaign.name, campaign.id);
    for (const Channel &channel : channelStore::all(database)) {
        m_channels.add(channel.name, channel.id);
        if (!channel.active)
            m_inactive.insert(channel.id, true);
    }
    for (const Persona &persona : personaStore::all(database))
        m_personas.add(persona.name, persona.id);
    for (const Unit &unit : personStore::units(database))
        m_units.add(unit.name, unit.id);
    // A login is one person's; names come after.
    const QList<Person> people = personStore::all(database, false);
    for (const Person &person : people)
        m_people.add(person.login, person.id);
    for (const Person &person : people)
        add(person);
}

CampaignId ImportNames::campaign(const QString &name) const
{
    return m_campaigns.find(name);
}

ChannelId ImportNames::channel(const QString &name) const
{
    return m_channels.find(name);
}

PersonaId ImportNames::persona(const QString &name) const
{
    return m_personas.find(name);
}

PersonId ImportNames::person(const QString &loginOrName) const
{
    return m_people.find(loginOrName);
}

UnitId ImportNames::unit(const QString &name) const
{
    return m_units.find(name);
}

CampaignId ImportNames::ensureCampaign(Transaction &tx, const QString &name)
{
    if (const CampaignId known = campaign(name))
        return known;
    const CampaignId made = campaigns::ensure(tx, name);
    m_campaigns.add(name, made);
    return made;
}

ChannelId ImportNames::ensureChannel(Transaction &tx, const QString &name)
{
    ChannelId id = channel(name);
    if (!id) {
        id = channels::ensure(tx, name);
        m_channels.add(name, id);
    } else if (m_inactive.remove(id) > 0) {
        // A file that names it shows that it is in use again.
        Channel again = channelStore::find(m_database, id).value();
        again.active = true;
        channelStore::update(m_database, again);
    }
    return id;
}

void ImportNames::add(const Person &person)
{
    m_people.add(person.login, person.id);
    m_people.add(person.name, person.id);
    if (!person.email.isEmpty())
        m_people.add(person.email, person.id);
}

} // namespace smarketing::imports
