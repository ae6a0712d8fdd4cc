// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/import.h"
#include "smarketing/domain/lead.h"
#include "smarketing/storage/database.h"

#include <QList>
#include <QStringList>

/// The store of import batches (R26): their slices, and the rows that could not go in.
namespace smarketing::importStore {

ImportId insert(Database &database, const Import &batch, const QString &mapping);
/// State, end and counts.
void update(Database &database, const Import &batch);
std::optional<Import> find(Database &database, ImportId id);
QList<Import> all(Database &database, int limit = 200); ///< latest first

struct Slice {
    qint64 id = 0;
    CommandId command;
    LeadId firstLead; ///< none where the slice made no leads
    LeadId lastLead;
};
void addSlice(Database &database, ImportId batch, const Slice &slice);
QList<Slice> slices(Database &database, ImportId batch); ///< in the order they were written
/// A slice whose leads search does not find yet: of any batch, since one may have been cut off.
std::optional<Slice> nextUnsearchable(Database &database);
void setSearchable(Database &database, qint64 slice);

struct Reject {
    qint64 line = 0;
    QString field;
    QString reason;
    QString value;
    QStringList cells;
};
void addReject(Database &database, ImportId batch, const Reject &reject);
QList<Reject> rejects(Database &database, ImportId batch, int limit = 1000);

/// What a lead is known by, for many leads at once.
struct LeadKeys {
    QString externalId;
    QString emailKey;
    QString phoneKey;
    QString companyKey; ///< with nameKey
    QString nameKey;
};
/// The lead that each of the keys belongs to: by external id, else e-mail, else phone, else company and name. An id
/// that is none where nothing matches. Deleted leads do not match.
QList<LeadId> match(Database &database, const QList<LeadKeys> &keys);

} // namespace smarketing::importStore
