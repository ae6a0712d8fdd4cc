// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/command.h"

namespace smarketing::commands {

using namespace Qt::StringLiterals;

CommandId begin(Database &database, const Command &command)
{
    return CommandId(database.insert(
        u"INSERT INTO command (uuid, person_id, at, name, import_id, bulk) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s,
        command.uuid.toString(QUuid::WithoutBraces), command.person, command.at, command.name, command.import,
        command.bulk));
}

void end(Database &database, CommandId id)
{
    database.execute(u"UPDATE command SET open = 0 WHERE id = ?"_s, id);
}

bool isDone(Database &database, const QUuid &uuid)
{
    return database.number(u"SELECT id FROM command WHERE uuid = ?"_s, uuid.toString(QUuid::WithoutBraces)).has_value();
}

Instant lastTime(Database &database)
{
    return fromMillis(database.number(u"SELECT at FROM command ORDER BY id DESC LIMIT 1"_s).value_or(0));
}

} // namespace smarketing::commands
