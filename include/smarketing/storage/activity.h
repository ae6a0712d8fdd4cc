// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/deal.h"
#include "smarketing/storage/database.h"

/// The store of what was done with a lead: calls, e-mails, meetings. Deletes are soft.
namespace smarketing::activityStore {

struct Item {
    Activity activity;
    QString person;
};

ActivityId insert(Database &database, const Activity &activity);
std::optional<Activity> find(Database &database, ActivityId id);
/// Throws Conflict when the row version is no longer the one read.
void update(Database &database, const Activity &activity);
void setDeleted(Database &database, ActivityId id, std::optional<Instant> at);
/// Of a lead, latest first, without the deleted ones.
QList<Item> of(Database &database, LeadId lead, int limit = 200);

} // namespace smarketing::activityStore
