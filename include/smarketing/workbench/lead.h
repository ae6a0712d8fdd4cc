// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/lead_query.h"
#include "smarketing/storage/lead.h"
#include "smarketing/workbench/transaction.h"

namespace smarketing {

/// R25: a lead was changed by somebody else since it was read. Carries both, so that a dialog can let the person choose
/// field by field, and change() can be called again with theirs' row version.
class LeadConflict : public Conflict {
public:
    LeadConflict(const Lead &mine, const Lead &theirs);
    SMARKETING_ERROR(LeadConflict)

    Lead mine;
    Lead theirs;
};

/// What a bulk edit sets; what is empty stays as it is. An id that is none takes the value away.
struct LeadPatch {
    std::optional<PersonaId> persona;
    std::optional<CampaignId> campaign;
    std::optional<ChannelId> channel;
    std::optional<UnitId> unit;
    std::optional<PersonId> owner;
    std::optional<QString> city;
    std::optional<QString> country;
};

/// A lead that could not be moved, and what is missing (R9).
struct LeadNeeds {
    LeadId lead;
    MoveNeeds needs = MoveNeeds::Nothing;
};

struct LeadMoves {
    QList<LeadId> moved;
    QList<LeadNeeds> asking;
    CommandId command; ///< to undo it
};

struct LeadBulkResult {
    QList<LeadId> changed;
    QList<LeadId> notAllowed; ///< another's, for a sales person
    CommandId command;
};

/// Everything a lead's detail shows but its timeline.
struct LeadRecord {
    Lead lead;
    LeadSummary summary; ///< the names of what it refers to
    QList<Touchpoint> touchpoints;
    QList<Lead> duplicates;
    HandoffStanding standing;
};

} // namespace smarketing

/// Leads. Marketing and managers edit any, sales their own and those they make. Values that are wrong throw
/// Refused(28, "lead-needs-a-name" | "bad-email" | "bad-phone" | "negative-value" | "too-long", field, args).
namespace smarketing::leads {

LeadPage page(Reading &reading, const LeadFilter &filter, const LeadSort &sort, const std::optional<LeadPageKey> &after,
              int limit);
LeadCount count(Reading &reading, const LeadFilter &filter);
QList<LeadSummary> summaries(Reading &reading, const QList<LeadId> &ids);
/// The ids a filter finds, newest first: what "select all" means. At most `limit`.
QList<LeadId> ids(Reading &reading, const LeadFilter &filter, int limit = 10000);
QList<leadStore::BoardColumn> board(Reading &reading, const LeadFilter &filter, int rowsEach = 50);

Lead find(Reading &reading, LeadId id); ///< throws NotFound
LeadRecord detail(Reading &reading, LeadId id);
QList<LeadEvent> timeline(Reading &reading, LeadId id, std::optional<Instant> before = {}, int limit = 100);
QList<Lead> duplicates(Reading &reading, const Lead &lead);

/// Whether the person may edit this lead.
bool mayEdit(const Person &person, const Lead &lead);

/// A sales person's lead is their own, unless it names another owner.
LeadId create(Transaction &tx, const Lead &lead);
/// Throws LeadConflict where the row version is no longer the one read.
void change(Transaction &tx, const Lead &lead);
LeadBulkResult bulkChange(Transaction &tx, const QList<LeadId> &ids, const LeadPatch &patch);

/// Soft. An open handoff refuses it (R4): its feedback is owed.
LeadBulkResult remove(Transaction &tx, const QList<LeadId> &ids);
void restore(Transaction &tx, LeadId id);

/// Gives everything of `others` to `merged`, whose values are those chosen for what remains, and deletes them. Throws
/// Refused(2, "both-handoffs-open") where more than one of them has an open handoff.
void merge(Transaction &tx, const Lead &merged, const QList<LeadId> &others);

TouchpointId addTouchpoint(Transaction &tx, const Touchpoint &touchpoint);

/// Moves those that may move, and says of the rest what is missing instead of refusing.
LeadMoves move(Transaction &tx, const QList<LeadId> &ids, Stage to);

/// Undoes an earlier command on leads: an edit, a move, a deletion, a merge, a bulk edit. Throws
/// Refused(25, "changed-since") where others have changed the same since; nothing is then undone.
void undo(Transaction &tx, CommandId command);
/// False once it has been undone or what it did has been changed since.
bool canUndo(Reading &reading, CommandId command);

} // namespace smarketing::leads
