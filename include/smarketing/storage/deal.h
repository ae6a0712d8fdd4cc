// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/deal.h"
#include "smarketing/storage/database.h"

/// The store of deals. Deletes are soft.
namespace smarketing::dealStore {

DealId insert(Database &database, const Deal &deal);
std::optional<Deal> find(Database &database, DealId id);
/// Throws Conflict when the row version is no longer the one read.
void update(Database &database, const Deal &deal);
void setDeleted(Database &database, DealId id, std::optional<Instant> at);
/// Of a lead, latest first, without the deleted ones.
QList<Deal> of(Database &database, LeadId lead);
QList<Deal> ofHandoff(Database &database, HandoffId handoff);

} // namespace smarketing::dealStore
