// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/action_item.h"
#include "smarketing/workbench/transaction.h"

/// What one person does by a day, from an item of a meeting's agenda (R19). Undone ones come back on the next agenda.
namespace smarketing::actionItems {

using actionItemStore::Record;

/// Throws Refused(19, "text-needed" | "action-owner-needed" | "due-needed" | "agenda-item-needed" | "not-running").
ActionItemId add(Transaction &tx, const ActionItem &action);
/// Text while the meeting runs; owner and day also later, by a manager. Throws Conflict.
void change(Transaction &tx, const ActionItem &action);
/// By its owner or a manager; dropped by a manager alone. Answers what it was. Refused(19, "owner-does").
ActionState setState(Transaction &tx, ActionItemId action, ActionState state);
void remove(Transaction &tx, ActionItemId action);
void restore(Transaction &tx, ActionItemId action);

QList<Record> all(Reading &reading);  ///< latest meeting first
QList<Record> mine(Reading &reading); ///< open ones of whoever asks, the next due first
int dueNow(Reading &reading);         ///< of these, how many are due today or before

} // namespace smarketing::actionItems
