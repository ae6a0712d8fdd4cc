// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/sla.h"
#include "smarketing/storage/database.h"

#include <QList>

/// Versions of the service level agreement (R10): rows are added, never changed.
namespace smarketing::slaStore {

/// The one in force at that moment.
Sla at(Database &database, Instant moment);
Sla get(Database &database, SlaId id);
QList<Sla> all(Database &database); ///< latest first, with who set each
SlaId insert(Database &database, const Sla &sla);

} // namespace smarketing::slaStore
