// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/setting.h"

namespace smarketing::settingStore {

using namespace Qt::StringLiterals;

QString value(Database &database, const QString &name, const QString &fallback)
{
    Cursor cursor = database.query(u"SELECT value FROM setting WHERE name = ?"_s, name);
    return cursor.next() ? cursor.text(0) : fallback;
}

void set(Database &database, const QString &name, const QString &value)
{
    const qint64 changed =
        database.execute(u"UPDATE setting SET value = ?, row_version = row_version + 1 WHERE name = ?"_s, value, name);
    if (changed == 0)
        database.execute(u"INSERT INTO setting (name, value) VALUES (?, ?)"_s, name, value);
}

int version(Database &database, const QString &name)
{
    return int(database.number(u"SELECT row_version FROM setting WHERE name = ?"_s, name).value_or(0));
}

void change(Database &database, const QString &name, const QString &value, int seen)
{
    if (seen == 0 && version(database, name) == 0) {
        database.execute(u"INSERT INTO setting (name, value) VALUES (?, ?)"_s, name, value);
        return;
    }
    const qint64 changed = database.execute(u"UPDATE setting SET value = ?, row_version = row_version + 1 "
                                            "WHERE name = ? AND row_version = ?"_s,
                                            value, name, seen);
    if (changed == 0)
        throw Conflict(u"setting"_s, database.number(u"SELECT id FROM setting WHERE name = ?"_s, name).value_or(0));
}

} // namespace smarketing::settingStore
