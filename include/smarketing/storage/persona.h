// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/persona.h"
#include "smarketing/storage/database.h"

#include <QList>

/// The store of personas, their versions, claims and signatures. A draft is one record to those who edit it: its claims
/// are guarded by the version's row version. What takes a row version throws Conflict when it is no longer the one
/// read.
namespace smarketing::personaStore {

QList<Persona> all(Database &database, bool withDeleted = false);
std::optional<Persona> find(Database &database, PersonaId id);
/// Whatever case and accents; not among the deleted.
std::optional<Persona> findByName(Database &database, const QString &name);
PersonaId insert(Database &database, const QString &name);
void rename(Database &database, const Persona &persona);
/// Deleted at a time, or restored with nothing.
void setDeleted(Database &database, PersonaId id, std::optional<Instant> at);

/// With claims in their order and signatures in the order they were given.
std::optional<PersonaVersion> version(Database &database, PersonaVersionId id);
/// Latest first.
QList<PersonaVersion> versions(Database &database, PersonaId persona);
std::optional<PersonaVersionId> versionInForce(Database &database, PersonaId persona);

/// An empty draft under the next number. A persona has one draft at the most.
PersonaVersionId insertDraft(Database &database, PersonaId persona, PersonId by, Instant at);
/// Writes summary and claims of an unsigned draft: claims without an id or of another version are added, those missing
/// from the list removed.
void updateDraft(Database &database, const PersonaVersion &draft);
/// An unsigned draft.
void removeDraft(Database &database, PersonaVersionId draft);

void insertSignature(Database &database, PersonaVersionId version, const Person &person, Instant at);
/// Those of everybody, or of one person; how many there were. Only a draft lets go of them.
int removeSignatures(Database &database, PersonaVersionId version, PersonId person = {});
/// Whether people who now are of marketing and of sales have both signed.
bool isSignedByBoth(Database &database, PersonaVersionId version);
/// The draft takes the place of the version in force.
void putInForce(Database &database, const PersonaVersion &draft, Instant at);

/// Names of campaigns not yet over that the persona is meant for.
QStringList liveCampaigns(Database &database, PersonaId persona);

} // namespace smarketing::personaStore
