// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/savepoint.h"

namespace smarketing {

using namespace Qt::StringLiterals;

Savepoint::Savepoint(Database &database) : m_database(database)
{
    m_database.script(u"SAVEPOINT item"_s);
}

Savepoint::~Savepoint()
{
    if (m_kept)
        return;
    try {
        m_database.script(u"ROLLBACK TO item; RELEASE item"_s);
    } catch (const Error &error) {
        // the whole transaction is lost, which its COMMIT will say
        qWarning("%s", error.what());
    }
}

void Savepoint::keep()
{
    m_database.script(u"RELEASE item"_s);
    m_kept = true;
}

} // namespace smarketing
