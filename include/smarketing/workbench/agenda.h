// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/agenda.h"
#include "smarketing/workbench/transaction.h"

/// The agenda's items (R18). Everybody but guests adds, moves and notes; whoever runs the meeting says what became of
/// an item. Nothing changes once the meeting is closed: Refused(18, "meeting-closed").
namespace smarketing::agenda {

/// Throws Refused(18, "title-needed", "title").
AgendaItemId add(Transaction &tx, MeetingId meeting, AgendaSection section, const QString &title,
                 const QString &detail = {});
/// Title and detail of an item somebody wrote. Throws Refused(18, "from-data") for others, Conflict.
void change(Transaction &tx, const AgendaItem &item);
/// Only what somebody wrote: what the data put there comes and goes with its cause. Refused(18, "from-data"),
/// Refused(19, "in-use") while it has decisions or actions.
void remove(Transaction &tx, AgendaItemId item);
void restore(Transaction &tx, AgendaItemId item);

/// Where an item stands, for moving it back.
struct Place {
    AgendaSection section = AgendaSection::Company;
    int row = 0; ///< among the items of the section
};
/// Puts it there and answers where it stood.
Place move(Transaction &tx, AgendaItemId item, const Place &to);

/// Answers what it was. Refused(18, "not-running").
AgendaState setState(Transaction &tx, AgendaItemId item, AgendaState state);
/// Throws Conflict unless the notes still read `before`.
void setNotes(Transaction &tx, AgendaItemId item, const QString &before, const QString &after);

using agendaStore::OwedLead;

std::optional<AgendaItem> find(Reading &reading, AgendaItemId item);
/// The item as it stands now, in the meeting it was carried over to last; nothing where it is gone.
struct Whereabouts {
    AgendaItem item;
    bool over = false; ///< in a meeting that is closed: read in its minutes
};
std::optional<Whereabouts> whereNow(Reading &reading, AgendaItemId item);
/// The leads whose feedback an item is about.
QList<OwedLead> owed(Reading &reading, AgendaItemId item);

/// Puts what the data says now on the agenda of a meeting that has not begun, ranked; what somebody placed stays.
void fill(Transaction &tx, MeetingId meeting);
bool needsFilling(Reading &reading, MeetingId meeting);

} // namespace smarketing::agenda
