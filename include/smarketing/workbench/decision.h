// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/decision.h"
#include "smarketing/workbench/transaction.h"

/// Decisions, each from an item of a meeting's agenda (R19). They are made while the meeting runs and stay.
namespace smarketing::decisions {

using decisionStore::Record;

/// Throws Refused(19, "text-needed" | "agenda-item-needed" | "not-running").
DecisionId add(Transaction &tx, AgendaItemId item, const QString &text);
void change(Transaction &tx, const Decision &decision);
void remove(Transaction &tx, DecisionId decision);
void restore(Transaction &tx, DecisionId decision);

QList<Record> all(Reading &reading); ///< latest meeting first

} // namespace smarketing::decisions
