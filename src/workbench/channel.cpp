// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/channel.h"

#include "smarketing/storage/channel.h"

namespace smarketing::channels {

using namespace Qt::StringLiterals;

namespace {

Channel checked(Transaction &tx, Channel channel)
{
    channel.name = channel.name.simplified();
    if (channel.name.isEmpty())
        throw Refused(28, u"name-needed"_s, u"name"_s);
    const auto namesake = channelStore::findByName(tx.database, channel.name);
    if (namesake && namesake->id != channel.id)
        throw Refused(28, u"name-taken"_s, u"name"_s, {namesake->name});
    return channel;
}

} // namespace

QList<Channel> all(Reading &reading, bool withInactive)
{
    return channelStore::all(reading.database, withInactive);
}

ChannelId add(Transaction &tx, const Channel &channel)
{
    require(tx.actor, Action::EditChannel);
    return channelStore::insert(tx.database, checked(tx, channel));
}

void change(Transaction &tx, const Channel &channel)
{
    require(tx.actor, Action::EditChannel);
    channelStore::update(tx.database, checked(tx, channel));
}

ChannelId ensure(Transaction &tx, const QString &name)
{
    require(tx.actor, Action::Import);
    if (const auto present = channelStore::findByName(tx.database, name))
        return present->id;
    Channel channel;
    channel.name = name;
    return channelStore::insert(tx.database, checked(tx, channel));
}

} // namespace smarketing::channels
