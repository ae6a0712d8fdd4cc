// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/persona.h"

#include "smarketing/storage/folding.h"

namespace smarketing::personaStore {

using namespace Qt::StringLiterals;

namespace {

const QString selected = u"SELECT p.id, p.name, "
                         "(SELECT v.id FROM persona_version v WHERE v.persona_id = p.id AND v.state = 'in_force'), "
                         "(SELECT v.id FROM persona_version v WHERE v.persona_id = p.id AND v.state = 'draft'), "
                         "p.deleted_at IS NOT NULL, p.row_version FROM persona p "_s;

const QString selectedVersion =
    u"SELECT id, persona_id, number, state, summary, created_by, created_at, in_force_at, row_version "
    "FROM persona_version "_s;

Persona read(const Cursor &row)
{
    return {row.id<PersonaId>(0),        row.text(1),    row.id<PersonaVersionId>(2),
            row.id<PersonaVersionId>(3), row.boolean(4), row.integer(5)};
}

std::optional<Persona> first(Cursor cursor)
{
    return cursor.next() ? std::optional(read(cursor)) : std::nullopt;
}

QList<PersonaClaim> claims(Database &database, PersonaVersionId version)
{
    Cursor cursor = database.query(u"SELECT id, topic, text, provenance, source FROM persona_claim "
                                   "WHERE persona_version_id = ? ORDER BY position, id"_s,
                                   version);
    QList<PersonaClaim> result;
    while (cursor.next())
        result += PersonaClaim{cursor.id<PersonaClaimId>(0), cursor.as<ClaimTopic>(1), cursor.text(2),
                               cursor.as<Provenance>(3), cursor.text(4)};
    return result;
}

QList<PersonaSignature> signatures(Database &database, PersonaVersionId version)
{
    Cursor cursor = database.query(u"SELECT s.person_id, p.name, s.department, s.signed_at FROM persona_signature s "
                                   "JOIN person p ON p.id = s.person_id WHERE s.persona_version_id = ? ORDER BY s.id"_s,
                                   version);
    QList<PersonaSignature> result;
    while (cursor.next())
        result += PersonaSignature{cursor.id<PersonId>(0), cursor.text(1), cursor.as<Department>(2), cursor.instant(3)};
    return result;
}

PersonaVersion readVersion(Database &database, const Cursor &row)
{
    const auto id = row.id<PersonaVersionId>(0);
    return {id,
            row.id<PersonaId>(1),
            static_cast<int>(row.integer(2)),
            row.as<PersonaState>(3),
            row.text(4),
            row.id<PersonId>(5),
            row.instant(6),
            row.maybeInstant(7),
            claims(database, id),
            signatures(database, id),
            row.integer(8)};
}

void writeClaim(Database &database, PersonaVersionId draft, const PersonaClaim &claim, qsizetype position)
{
    const qint64 changed =
        !claim.id
            ? 0
            : database.execute(u"UPDATE persona_claim SET position = ?, topic = ?, text = ?, provenance = ?, "
                               "source = ? WHERE id = ? AND persona_version_id = ?"_s,
                               position, claim.topic, claim.text, claim.provenance, claim.source, claim.id, draft);
    if (changed == 0)
        database.execute(u"INSERT INTO persona_claim (persona_version_id, position, topic, text, provenance, source) "
                         "VALUES (?, ?, ?, ?, ?, ?)"_s,
                         draft, position, claim.topic, claim.text, claim.provenance, claim.source);
}

void removeClaimsBeside(Database &database, PersonaVersionId draft, const QList<PersonaClaim> &kept)
{
    for (const PersonaClaim &claim : claims(database, draft)) {
        if (std::ranges::none_of(kept, [&](const PersonaClaim &one) { return one.id == claim.id; }))
            database.execute(u"DELETE FROM persona_claim WHERE id = ?"_s, claim.id);
    }
}

} // namespace

QList<Persona> all(Database &database, bool withDeleted)
{
    Cursor cursor = database.query(
        QString(selected + u"WHERE ? = 1 OR p.deleted_at IS NULL ORDER BY p.name_key, p.id"_s), withDeleted);
    QList<Persona> personas;
    while (cursor.next())
        personas += read(cursor);
    return personas;
}

std::optional<Persona> find(Database &database, PersonaId id)
{
    return first(database.query(QString(selected + u"WHERE p.id = ?"_s), id));
}

std::optional<Persona> findByName(Database &database, const QString &name)
{
    return first(database.query(QString(selected + u"WHERE p.name_key = ? AND p.deleted_at IS NULL"_s),
                                folded(name.simplified())));
}

PersonaId insert(Database &database, const QString &name)
{
    return PersonaId(
        database.insert(u"INSERT INTO persona (name, name_key) VALUES (?, ?) RETURNING id"_s, name, folded(name)));
}

void rename(Database &database, const Persona &persona)
{
    if (database.execute(u"UPDATE persona SET name = ?, name_key = ?, row_version = row_version + 1 "
                         "WHERE id = ? AND row_version = ?"_s,
                         persona.name, folded(persona.name), persona.id, persona.rowVersion) == 0)
        throw Conflict(u"persona"_s, persona.id.value);
}

void setDeleted(Database &database, PersonaId id, std::optional<Instant> at)
{
    database.execute(u"UPDATE persona SET deleted_at = ?, row_version = row_version + 1 WHERE id = ?"_s, at, id);
}

std::optional<PersonaVersion> version(Database &database, PersonaVersionId id)
{
    Cursor cursor = database.query(QString(selectedVersion + u"WHERE id = ?"_s), id);
    return cursor.next() ? std::optional(readVersion(database, cursor)) : std::nullopt;
}

QList<PersonaVersion> versions(Database &database, PersonaId persona)
{
    Cursor cursor = database.query(QString(selectedVersion + u"WHERE persona_id = ? ORDER BY number DESC"_s), persona);
    QList<PersonaVersion> result;
    while (cursor.next())
        result += readVersion(database, cursor);
    return result;
}

std::optional<PersonaVersionId> versionInForce(Database &database, PersonaId persona)
{
    const auto id =
        database.number(u"SELECT id FROM persona_version WHERE persona_id = ? AND state = 'in_force'"_s, persona);
    return id ? std::optional(PersonaVersionId(*id)) : std::nullopt;
}

PersonaVersionId insertDraft(Database &database, PersonaId persona, PersonId by, Instant at)
{
    return PersonaVersionId(
        database.insert(u"INSERT INTO persona_version (persona_id, number, state, created_by, created_at) VALUES "
                        "(?, (SELECT coalesce(max(number), 0) + 1 FROM persona_version WHERE persona_id = ?), "
                        "'draft', ?, ?) RETURNING id"_s,
                        persona, persona, by, at));
}

void updateDraft(Database &database, const PersonaVersion &draft)
{
    if (database.execute(u"UPDATE persona_version SET summary = ?, row_version = row_version + 1 "
                         "WHERE id = ? AND row_version = ?"_s,
                         draft.summary, draft.id, draft.rowVersion) == 0)
        throw Conflict(u"persona_version"_s, draft.id.value);
    removeClaimsBeside(database, draft.id, draft.claims);
    for (qsizetype i = 0; i < draft.claims.size(); ++i)
        writeClaim(database, draft.id, draft.claims.at(i), i);
}

void removeDraft(Database &database, PersonaVersionId draft)
{
    removeClaimsBeside(database, draft, {});
    database.execute(u"DELETE FROM persona_version WHERE id = ?"_s, draft);
}

void insertSignature(Database &database, PersonaVersionId version, const Person &person, Instant at)
{
    database.execute(u"INSERT INTO persona_signature (persona_version_id, person_id, department, signed_at) "
                     "VALUES (?, ?, ?, ?)"_s,
                     version, person.id, person.department, at);
}

int removeSignatures(Database &database, PersonaVersionId version, PersonId person)
{
    return static_cast<int>(database.execute(u"DELETE FROM persona_signature WHERE persona_version_id = ? "
                                             "AND (CAST(? AS bigint) IS NULL OR person_id = ?)"_s,
                                             version, person, person));
}

bool isSignedByBoth(Database &database, PersonaVersionId version)
{
    return database.number(u"SELECT count(DISTINCT s.department) FROM persona_signature s "
                           "JOIN person p ON p.id = s.person_id AND p.department = s.department "
                           "WHERE s.persona_version_id = ?"_s,
                           version) == 2;
}

void putInForce(Database &database, const PersonaVersion &draft, Instant at)
{
    // The guards let the old one go while the signed draft waits, and the draft come only when the place is free.
    database.execute(u"UPDATE persona_version SET state = 'replaced', row_version = row_version + 1 "
                     "WHERE persona_id = ? AND state = 'in_force'"_s,
                     draft.persona);
    database.execute(u"UPDATE persona_version SET state = 'in_force', in_force_at = ?, row_version = row_version + 1 "
                     "WHERE id = ?"_s,
                     at, draft.id);
}

QStringList liveCampaigns(Database &database, PersonaId persona)
{
    Cursor cursor = database.query(u"SELECT c.name FROM campaign_persona p JOIN campaign c ON c.id = p.campaign_id "
                                   "WHERE p.persona_id = ? AND c.deleted_at IS NULL "
                                   "AND c.state NOT IN ('finished', 'cancelled') ORDER BY c.name_key"_s,
                                   persona);
    QStringList names;
    while (cursor.next())
        names += cursor.text(0);
    return names;
}

} // namespace smarketing::personaStore
