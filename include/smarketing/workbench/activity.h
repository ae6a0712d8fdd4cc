// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/deal.h"
#include "smarketing/storage/activity.h"
#include "smarketing/workbench/transaction.h"

/// What is done with a lead: calls, e-mails, meetings, visits, notes. Sales and managers log (EditActivity). The
/// earliest activity that reaches the customer is the handoff's first touch.
namespace smarketing::activities {

/// Belongs to the lead's open handoff unless one is named; by whoever is signed in; now unless `at` is given. Throws
/// Refused(28, "in-future", "at"), Refused(28, "text-needed", "text") for a note without words.
ActivityId log(Transaction &tx, const Activity &activity);
void change(Transaction &tx, const Activity &activity);
void remove(Transaction &tx, ActivityId id);
void restore(Transaction &tx, ActivityId id);

/// Of a lead, latest first.
QList<activityStore::Item> of(Reading &reading, LeadId lead);

} // namespace smarketing::activities
