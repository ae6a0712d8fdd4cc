// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/lead_bin.h"

#include "smarketing/storage/lead.h"

namespace smarketing::leadStore {

using namespace Qt::StringLiterals;

QList<DeletedLead> deleted(Database &database, int limit)
{
    QList<std::pair<LeadId, Instant>> found;
    Cursor cursor = database.query(u"SELECT id, deleted_at FROM lead WHERE deleted_at IS NOT NULL "
                                   "AND merged_into IS NULL AND erased_at IS NULL ORDER BY deleted_at DESC LIMIT ?"_s,
                                   limit);
    while (cursor.next())
        found += std::pair(cursor.id<LeadId>(0), cursor.instant(1));
    QList<DeletedLead> leads;
    for (const auto &[id, at] : std::as_const(found)) {
        if (const auto lead = find(database, id))
            leads += DeletedLead{*lead, at};
    }
    return leads;
}

} // namespace smarketing::leadStore
