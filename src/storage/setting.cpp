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
    if (database.execute(u"UPDATE setting SET value = ? WHERE name = ?"_s, value, name) == 0)
        database.execute(u"INSERT INTO setting (name, value) VALUES (?, ?)"_s, name, value);
}

} // namespace smarketing::settingStore
