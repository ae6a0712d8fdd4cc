// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/agenda.h"
#include "smarketing/domain/meeting.h"
#include "smarketing/storage/database.h"

/// The store of action items.
namespace smarketing::actionItemStore {

/// An action with the item and meeting it comes from.
struct Record {
    ActionItem action;
    AgendaItem item;
    MeetingId meeting;
    Instant metAt;
    QString owner;
};
QList<Record> all(Database &database, MeetingId meeting = {}); ///< of one meeting, or all; latest meeting first
QList<Record> open(Database &database, PersonId owner = {});   ///< of one person, or all; the next due first
QList<Record> records(Database &database, ActionItemId id);    ///< one, or none
std::optional<ActionItem> find(Database &database, ActionItemId id);
ActionItemId insert(Database &database, const ActionItem &action);
/// Text, owner and day. Throws Conflict when somebody else changed it.
void update(Database &database, const ActionItem &action);
void setState(Database &database, ActionItemId id, ActionState state, Instant at);
void remove(Database &database, ActionItemId id, std::optional<Instant> at);

/// How many of a person's actions are due on that day or before.
int due(Database &database, PersonId owner, QDate day);

} // namespace smarketing::actionItemStore
