// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/agenda.h"
#include "smarketing/storage/database.h"

/// The store of the agenda's items.
namespace smarketing::agendaStore {

/// By section and place.
QList<AgendaItem> items(Database &database, MeetingId meeting);
std::optional<AgendaItem> find(Database &database, AgendaItemId id);
AgendaItemId insert(Database &database, const AgendaItem &item);
/// Title and detail of a manual item. Throws Conflict when somebody else changed them.
void updateText(Database &database, const AgendaItem &item);
/// What the data says of it now.
void updateFacts(Database &database, const AgendaItem &item);
void place(Database &database, AgendaItemId id, AgendaSection section, int position, bool placed);
void setState(Database &database, AgendaItemId id, AgendaState state);
/// Throws Conflict unless the notes still read `before`.
void setNotes(Database &database, AgendaItemId id, const QString &before, const QString &after);
void remove(Database &database, AgendaItemId id, std::optional<Instant> at); ///< nothing puts it back

/// The item that it was carried over to; none where it was not.
AgendaItemId carriedTo(Database &database, AgendaItemId id);

QList<HandoffId> handoffs(Database &database, AgendaItemId id);
void setHandoffs(Database &database, AgendaItemId id, const QList<HandoffId> &handoffs);

/// The leads whose feedback an item is about.
struct OwedLead {
    HandoffId handoff;
    QString lead;
    Instant dueAt;
    bool given = false;
};
QList<OwedLead> owed(Database &database, AgendaItemId id);

} // namespace smarketing::agendaStore
