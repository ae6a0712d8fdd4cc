// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/lead_bin.h"

namespace smarketing::leads {

QList<DeletedLead> deleted(Reading &reading, int limit)
{
    return leadStore::deleted(reading.database, limit);
}

} // namespace smarketing::leads
