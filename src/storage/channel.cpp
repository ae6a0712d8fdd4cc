// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/channel.h"

#include "smarketing/storage/folding.h"

namespace smarketing::channelStore {

using namespace Qt::StringLiterals;

namespace {

const QString selectChannel = u"SELECT id, name, direction, place, active, row_version FROM channel "_s;

Channel read(const Cursor &row)
{
    return {row.id<ChannelId>(0), row.text(1), row.as<Direction>(2), row.as<Place>(3), row.boolean(4), row.integer(5)};
}

std::optional<Channel> first(Cursor cursor)
{
    return cursor.next() ? std::optional(read(cursor)) : std::nullopt;
}

} // namespace

QList<Channel> all(Database &database, bool withInactive)
{
    Cursor cursor =
        database.query(QString(selectChannel + u"WHERE active >= ? ORDER BY name_key, id"_s), withInactive ? 0 : 1);
    QList<Channel> channels;
    while (cursor.next())
        channels += read(cursor);
    return channels;
}

std::optional<Channel> find(Database &database, ChannelId id)
{
    return first(database.query(QString(selectChannel + u"WHERE id = ?"_s), id));
}

std::optional<Channel> findByName(Database &database, const QString &name)
{
    return first(database.query(QString(selectChannel + u"WHERE name_key = ?"_s), folded(name.simplified())));
}

ChannelId insert(Database &database, const Channel &channel)
{
    return ChannelId(database.insert(
        u"INSERT INTO channel (name, name_key, direction, place, active) VALUES (?, ?, ?, ?, ?) RETURNING id"_s,
        channel.name, folded(channel.name), channel.direction, channel.place, channel.active));
}

void update(Database &database, const Channel &channel)
{
    const qint64 changed =
        database.execute(u"UPDATE channel SET name = ?, name_key = ?, direction = ?, place = ?, active = ?, "
                         "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s,
                         channel.name, folded(channel.name), channel.direction, channel.place, channel.active,
                         channel.id, channel.rowVersion);
    if (changed == 0)
        throw Conflict(u"channel"_s, channel.id.value);
}

} // namespace smarketing::channelStore
