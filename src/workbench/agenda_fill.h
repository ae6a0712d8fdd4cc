// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/agenda.h"
#include "smarketing/domain/meeting.h"
#include "smarketing/workbench/transaction.h"

/// How what the data says gets onto an agenda, and off it again. What is planned twice is planned empty the second
/// time.
namespace smarketing::agendaFill {

struct Filled {
    AgendaItem item; ///< without an id: new
    QList<HandoffId> handoffs;
};

struct Plan {
    QList<Filled> changed;
    QList<AgendaItemId> gone;                      ///< their cause is, and nobody noted anything
    QList<std::pair<AgendaItemId, int>> positions; ///< of items that are there and stand elsewhere now

    bool isEmpty() const { return changed.isEmpty() && gone.isEmpty() && positions.isEmpty(); }
};

Plan plan(Reading &reading, const Meeting &meeting);
void apply(Transaction &tx, const Plan &plan);

/// Takes what the meeting before left over along: what was parked or carried, and what somebody added and was not
/// reached. What the data put there comes back by itself.
void carryOver(Transaction &tx, MeetingId from, const Meeting &to);

} // namespace smarketing::agendaFill
