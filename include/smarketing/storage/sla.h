// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/handoff.h"
#include "smarketing/storage/database.h"

#include <QList>

/// The store of the service level agreement's versions (R10); append-only.
namespace smarketing::slaStore {

/// The version valid at a moment. There always is one: the schema brings the first.
Sla inForce(Database &database, Instant at);
std::optional<Sla> find(Database &database, SlaId id);
/// Latest first.
QList<Sla> all(Database &database);
SlaId insert(Database &database, const Sla &sla);

} // namespace smarketing::slaStore
