// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/lead_query.h"
#include "smarketing/storage/database.h"

/// The store of leads. A lead is deleted softly and never otherwise; what is deleted is found by id alone. Writing
/// functions called update throw Conflict when the row version is no longer the one read.
namespace smarketing::leadStore {

std::optional<Lead> find(Database &database, LeadId id); ///< deleted ones too
QList<Lead> findAll(Database &database, const QList<LeadId> &ids);

/// Stage, keys, search text and the time of the stage are written too. `createdAt` is taken as given.
LeadId insert(Database &database, const Lead &lead);
/// Everything but stage, import, deletion and merging.
void update(Database &database, const Lead &lead);

/// What a lead is known by when duplicates are looked for.
struct LeadKeys {
    QString externalId;
    QString emailKey;
    QString phoneKey;
    QString companyKey; ///< with nameKey
    QString nameKey;
};
LeadKeys keysOf(const Lead &lead);

/// Ids that grow in the order of the leads given; on a server, others' may lie between.
struct LeadRange {
    LeadId first;
    LeadId last;
    QList<LeadId> ids;
};
/// For a bulk command: nothing is indexed for search and nothing counted (see below). Empty for an empty list.
LeadRange insertMany(Database &database, const QList<Lead> &leads);
/// The same for leads whose keys are known already.
LeadRange insertMany(Database &database, const QList<Lead> &leads, const QList<LeadKeys> &keys);
/// Makes leads searchable that are not yet; doing it again does no harm.
void indexForSearch(Database &database, LeadId first, LeadId last);
/// Puts parts of the search index together, so that few are left to look through and no later save has to: about so
/// many pages. Whether there was anything to do.
bool mergeSearchIndex(Database &database, qint64 pages);
/// Counts leads of a bulk command into measure_day; once for each of them.
void countMeasures(Database &database, LeadId first, LeadId last);

/// Sets the stage and, at `at`, when the lead first came that far, a later stage implying the earlier ones. The guards
/// refuse a move that R4 forbids. Nothing happens where it stands there already.
void moveTo(Database &database, LeadId id, Stage stage, Instant at);
/// What decides whether a lead may move: its open handoff, or else its latest.
HandoffStanding standing(Database &database, LeadId id);
bool hasOpenHandoff(Database &database, LeadId id);

void remove(Database &database, LeadId id, Instant at);
void restore(Database &database, LeadId id);

/// Gives everything of `other` to `survivor` and deletes `other`, merged into it. Refused by the guards where both have
/// an open handoff.
void absorb(Database &database, LeadId survivor, LeadId other, Instant at);

/// Undoes what a command did to leads, as far as nobody has changed it since: values, deletion, merging. Answers the
/// leads that had to be left as they are.
QList<LeadId> revert(Database &database, CommandId command, Instant at);
/// Whether nobody has changed what a command left, so that all of it can be undone; of a great command the last
/// `looked` leads tell.
bool isAsLeft(Database &database, CommandId command, int looked = 100);
/// revert() without deleting the leads it made; a stage stays where the lead was handed over since.
QList<LeadId> revertChanges(Database &database, CommandId command);
/// Leads made by a command.
QList<LeadId> madeBy(Database &database, CommandId command);

/// Leads that are likely the same: equal e-mail, phone, or company and name. The lead itself is not among them.
QList<Lead> duplicates(Database &database, const Lead &lead, int limit = 20);

QList<Touchpoint> touchpoints(Database &database, LeadId id); ///< in the order they happened
TouchpointId insertTouchpoint(Database &database, const Touchpoint &touchpoint);

/// What happened to a lead before `before`, latest first.
QList<LeadEvent> timeline(Database &database, LeadId id, Instant before, int limit = 100);

} // namespace smarketing::leadStore

/// Lists of leads. By keyset, so that a page costs the same at any depth and rows that come or go meanwhile neither
/// repeat nor hide another.
namespace smarketing::leadStore {

/// Text is searched for as beginnings of words, all of which must be there, whatever the case or marks.
LeadPage page(Database &database, const LeadFilter &filter, const LeadSort &sort,
              const std::optional<LeadPageKey> &after, int limit);
/// Leads as rows of a list, in the order of `ids`; deleted ones are left out.
QList<LeadSummary> summaries(Database &database, const QList<LeadId> &ids);
/// Whether a lead is still in what the filter shows.
bool matches(Database &database, const LeadFilter &filter, LeadId id);

/// The ids a filter finds, newest first, at most `limit`.
QList<LeadId> ids(Database &database, const LeadFilter &filter, int limit);
/// Exact without a filter; with one, counting stops after `bound`.
LeadCount count(Database &database, const LeadFilter &filter, qint64 bound = 10000);

/// A column of the board.
struct BoardColumn {
    Stage stage = Stage::Lead;
    QList<LeadSummary> first; ///< the newest
    LeadCount count;
};
QList<BoardColumn> board(Database &database, const LeadFilter &filter, int rowsEach, qint64 bound = 1000);

/// The statement a page is read with, for tests of its plan: one for each stream it is put together from.
QStringList pageStatements(const LeadFilter &filter, const LeadSort &sort, bool continued);

} // namespace smarketing::leadStore
