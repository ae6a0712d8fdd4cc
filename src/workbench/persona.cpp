// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/persona.h"

#include "smarketing/domain/real_text.h"
#include "smarketing/storage/person.h"
#include "smarketing/storage/persona.h"

namespace smarketing::personas {

using namespace Qt::StringLiterals;

namespace {

Persona present(Reading &reading, PersonaId id)
{
    const auto persona = personaStore::find(reading.database, id);
    if (!persona)
        throw NotFound(u"persona"_s, id.value);
    return *persona;
}

PersonaVersion presentVersion(Reading &reading, PersonaVersionId id)
{
    const auto version = personaStore::version(reading.database, id);
    if (!version)
        throw NotFound(u"persona_version"_s, id.value);
    return *version;
}

QString checkedName(Transaction &tx, const QString &name, PersonaId own = {})
{
    const QString tidy = name.simplified();
    if (tidy.isEmpty())
        throw Refused(28, u"name-needed"_s, u"name"_s);
    const auto namesake = personaStore::findByName(tx.database, tidy);
    if (namesake && namesake->id != own)
        throw Refused(28, u"name-taken"_s, u"name"_s, {namesake->name});
    return tidy;
}

QList<PersonaClaim> checkedClaims(QList<PersonaClaim> claims)
{
    for (qsizetype i = 0; i < claims.size(); ++i) {
        PersonaClaim &claim = claims[i];
        claim.text = cleaned(claim.text);
        claim.source = claim.source.simplified();
        if (!isRealText(claim.text))
            throw Refused(13, u"claim-text-needed"_s, u"claims"_s, {QString::number(i + 1)});
        if (claim.provenance != Provenance::Assumption && claim.source.isEmpty())
            throw Refused(13, u"source-needed"_s, u"claims"_s, {QString::number(i + 1)});
    }
    return claims;
}

/// The draft the edit was read from, or a new one.
PersonaVersion openDraft(Transaction &tx, const DraftEdit &edit)
{
    const Persona persona = present(tx, edit.persona);
    if (edit.rowVersion == 0 && !persona.draft)
        return presentVersion(tx, personaStore::insertDraft(tx.database, persona.id, tx.actor.id, tx.now));
    if (!persona.draft)
        throw Conflict(u"persona"_s, persona.id.value);
    PersonaVersion draft = presentVersion(tx, persona.draft);
    if (draft.rowVersion != edit.rowVersion)
        throw Conflict(u"persona_version"_s, draft.id.value);
    return draft;
}

} // namespace

QList<Summary> all(Reading &reading)
{
    QList<Summary> result;
    for (const Persona &persona : personaStore::all(reading.database))
        result += Summary{persona, personaStore::version(reading.database, persona.inForce),
                          personaStore::version(reading.database, persona.draft)};
    return result;
}

Detail find(Reading &reading, PersonaId id)
{
    Detail detail{present(reading, id), personaStore::versions(reading.database, id), {}};
    for (const PersonaVersion &version : detail.versions) {
        if (const auto author = personStore::find(reading.database, version.createdBy))
            detail.names.insert(author->id, author->name);
    }
    return detail;
}

PersonaId byName(Reading &reading, const QString &name)
{
    const auto persona = personaStore::findByName(reading.database, name);
    return persona ? persona->id : PersonaId();
}

PersonaId add(Transaction &tx, const QString &name)
{
    require(tx.actor, Action::DraftPersona);
    const PersonaId id = personaStore::insert(tx.database, checkedName(tx, name));
    personaStore::insertDraft(tx.database, id, tx.actor.id, tx.now);
    return id;
}

void rename(Transaction &tx, const Persona &persona)
{
    require(tx.actor, Action::DraftPersona);
    Persona changed = persona;
    changed.name = checkedName(tx, persona.name, persona.id);
    personaStore::rename(tx.database, changed);
}

void remove(Transaction &tx, PersonaId id)
{
    require(tx.actor, Action::DraftPersona);
    const QStringList campaigns = personaStore::liveCampaigns(tx.database, id);
    if (!campaigns.isEmpty())
        throw Refused(28, u"persona-in-use"_s, u"persona"_s, {campaigns.join(u", "_s)});
    personaStore::setDeleted(tx.database, id, tx.now);
}

void restore(Transaction &tx, PersonaId id)
{
    require(tx.actor, Action::DraftPersona);
    checkedName(tx, present(tx, id).name, id);
    personaStore::setDeleted(tx.database, id, std::nullopt);
}

DraftSaved saveDraft(Transaction &tx, const DraftEdit &edit)
{
    require(tx.actor, Action::DraftPersona);
    const QList<PersonaClaim> claims = checkedClaims(edit.claims);
    PersonaVersion draft = openDraft(tx, edit);
    const int withdrawn = personaStore::removeSignatures(tx.database, draft.id);
    draft.summary = cleaned(edit.summary);
    draft.claims = claims;
    personaStore::updateDraft(tx.database, draft);
    return {draft.id, draft.rowVersion + 1, withdrawn};
}

void discardDraft(Transaction &tx, PersonaVersionId draft, qint64 rowVersion)
{
    require(tx.actor, Action::DraftPersona);
    const PersonaVersion version = presentVersion(tx, draft);
    if (version.rowVersion != rowVersion || version.state != PersonaState::Draft)
        throw Conflict(u"persona_version"_s, draft.value);
    if (!present(tx, version.persona).inForce)
        throw Refused(12, u"only-version"_s, u"draft"_s);
    personaStore::removeSignatures(tx.database, draft);
    personaStore::removeDraft(tx.database, draft);
}

std::optional<Refused> whyNotSign(const Person &person, const PersonaVersion &version)
{
    const bool ownDepartment = (person.role == Role::Marketing && person.department == Department::Marketing) ||
                               (person.role == Role::Sales && person.department == Department::Sales);
    if (!ownDepartment)
        return Refused(12, u"signs-own-name"_s, u"department"_s);
    if (version.state != PersonaState::Draft)
        return Refused(12, u"fixed"_s, u"state"_s);
    if (version.claims.isEmpty())
        return Refused(12, u"claims-needed"_s, u"claims"_s);
    if (std::ranges::any_of(version.signatures, [&](const PersonaSignature &s) { return s.person == person.id; }))
        return Refused(12, u"signed-already"_s, u"signatures"_s);
    return std::nullopt;
}

bool sign(Transaction &tx, PersonaVersionId version, qint64 rowVersion)
{
    require(tx.actor, Action::SignPersona);
    const PersonaVersion read = presentVersion(tx, version);
    if (read.rowVersion != rowVersion)
        throw Conflict(u"persona_version"_s, version.value);
    if (const auto refusal = whyNotSign(tx.actor, read))
        throw *refusal;
    personaStore::insertSignature(tx.database, version, tx.actor, tx.now);
    if (!personaStore::isSignedByBoth(tx.database, version))
        return false;
    personaStore::putInForce(tx.database, read, tx.now);
    return true;
}

void unsign(Transaction &tx, PersonaVersionId version)
{
    require(tx.actor, Action::SignPersona);
    if (presentVersion(tx, version).state != PersonaState::Draft)
        throw Refused(12, u"fixed"_s, u"state"_s);
    personaStore::removeSignatures(tx.database, version, tx.actor.id);
}

} // namespace smarketing::personas
