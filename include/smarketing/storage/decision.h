// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/agenda.h"
#include "smarketing/domain/meeting.h"
#include "smarketing/storage/database.h"

/// The store of decisions.
namespace smarketing::decisionStore {

/// A decision with the item and meeting it comes from.
struct Record {
    Decision decision;
    AgendaItem item;
    MeetingId meeting;
    Instant metAt;
    QString recordedBy;
};
QList<Record> all(Database &database, MeetingId meeting = {}); ///< of one meeting, or all; latest meeting first
std::optional<Decision> find(Database &database, DecisionId id);
DecisionId insert(Database &database, const Decision &decision);
void updateText(Database &database, const Decision &decision);
void remove(Database &database, DecisionId id, std::optional<Instant> at);

} // namespace smarketing::decisionStore
