// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/command.h"

namespace smarketing::commands {

using namespace Qt::StringLiterals;

Opened open(Database &database, const Command &command)
{
    Cursor row = database.query(
        u"INSERT INTO command (uuid, person_id, at, name, import_id, bulk) VALUES (?, ?, ?, ?, ?, ?) RETURNING id, at"_s,
        command.uuid.toString(QUuid::WithoutBraces), command.person, command.at, command.name, command.import,
        command.bulk);
    row.next();
    const Opened opened{row.id<CommandId>(0), row.instant(1)};
    // a file's statement ends with its last row
    while (row.next()) {
    }
    return opened;
}

CommandId begin(Database &database, const Command &command)
{
    return open(database, command).id;
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
