// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/lead.h"
#include "smarketing/storage/database.h"

namespace smarketing {

/// A lead that was deleted and can be restored; one merged into another cannot, and an erased one is gone.
struct DeletedLead {
    Lead lead;
    Instant deletedAt;
};

namespace leadStore {

/// The latest first.
QList<DeletedLead> deleted(Database &database, int limit);

} // namespace leadStore

} // namespace smarketing
