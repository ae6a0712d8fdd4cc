// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/savepoint.h"

#include <sqlite3.h>

namespace smarketing {

using namespace Qt::StringLiterals;

Savepoint::Savepoint(Database &database) : m_database(database)
{
    m_database.script(u"SAVEPOINT item"_s);
}

Savepoint::~Savepoint()
{
    if (!m_kept)
        sqlite3_exec(m_database.handle(), "ROLLBACK TO item; RELEASE item", nullptr, nullptr, nullptr);
}

void Savepoint::keep()
{
    m_database.script(u"RELEASE item"_s);
    m_kept = true;
}

} // namespace smarketing
