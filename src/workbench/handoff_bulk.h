// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/savepoint.h"
#include "smarketing/workbench/handoff.h"

namespace smarketing::handoffs {

/// Does one item of a bulk action: all of it, or nothing and a line of what is missing.
template <class Work> void attempt(Transaction &tx, BulkResult &result, LeadId lead, HandoffId handoff, Work work)
{
    Savepoint savepoint(tx.database);
    try {
        result.done += work();
        savepoint.keep();
    } catch (const Refused &refused) {
        result.missing += Missing{lead, handoff, refused};
    }
}

/// The handoff as it stands; NotFound where there is none.
Handoff get(Reading &reading, HandoffId id);

/// As get(), where the one signed in received it (R5).
Handoff getOwn(Reading &reading, HandoffId id);

} // namespace smarketing::handoffs
