// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/import.h"
#include "smarketing/storage/lead.h"

#include <QList>
#include <QStringList>

/// The store of import batches (R26): their slices, and the rows that could not go in.
namespace smarketing::importStore {

ImportId insert(Database &database, const Import &batch, const QString &mapping);
/// State, end and counts.
void update(Database &database, const Import &batch);
std::optional<Import> find(Database &database, ImportId id);
QList<Import> all(Database &database, int limit = 200); ///< latest first
/// When its latest slice was written, or when it began.
Instant lastWrite(Database &database, ImportId id);
/// How its columns were mapped, as given to insert().
QString mapping(Database &database, ImportId id);

struct Slice {
    qint64 id = 0;
    CommandId command;
    LeadId firstLead; ///< none where the slice made no leads
    LeadId lastLead;
    bool reverted = false;
};
void addSlice(Database &database, ImportId batch, const Slice &slice);
QList<Slice> slices(Database &database, ImportId batch); ///< in the order they were written
/// A slice whose leads search does not find yet: of any batch, since one may have been cut off.
std::optional<Slice> nextUnsearchable(Database &database);
void setSearchable(Database &database, qint64 slice);

// Taking a slice back: each answers or leaves what others have used or changed since.

/// Deletes, softly, those leads of the batch in a range of ids that nobody has worked with since: handed over, changed,
/// noted anything about. How many.
qint64 removeLeads(Database &database, ImportId batch, LeadId first, LeadId last, Instant at);
QList<LeadId> leadsLeft(Database &database, ImportId batch, LeadId first, LeadId last);
/// Those it added to leads that were there before.
void removeTouchpoints(Database &database, CommandId command);
struct TakenBack {
    qint64 done = 0;
    qint64 left = 0;
};
TakenBack takeReachBack(Database &database, ImportId batch, CommandId command);
TakenBack takeCampaignsBack(Database &database, ImportId batch, CommandId command, Instant at);
/// Channels it made and that nothing uses become inactive.
void retireChannels(Database &database, CommandId command);
void setReverted(Database &database, qint64 slice);

struct Reject {
    qint64 line = 0;
    QString field;
    QString reason;
    QString value;
    QStringList cells;
};
void addReject(Database &database, ImportId batch, const Reject &reject);
QList<Reject> rejects(Database &database, ImportId batch, int limit = 1000);

using leadStore::LeadKeys;
/// Whether two that have one external id are told apart by what else is known of them: lists from several sources all
/// number their people 1, 2, 3. The same e-mail or phone is the same person under whatever name.
bool areDifferentPeople(const LeadKeys &one, const LeadKeys &other);

/// The lead that each of the keys belongs to: by external id, unless that is a different person's, else e-mail, else
/// phone, else company and name. An id that is none where nothing matches. Deleted leads do not match.
QList<LeadId> match(Database &database, const QList<LeadKeys> &keys);

/// How many have it, deleted ones aside.
qint64 countWithExternalId(Database &database, const QString &externalId);

} // namespace smarketing::importStore
