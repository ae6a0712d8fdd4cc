// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/person.h"
#include "smarketing/domain/time.h"

#include <QList>

namespace smarketing {

/// R12: a version is in force once both departments have signed it; the one before it is then replaced.
enum class PersonaState { Draft, InForce, Replaced };
SMARKETING_ENUM_TEXT(PersonaState, "draft", "in_force", "replaced");

/// R13: where a claim comes from, from the firmest to the weakest.
enum class Provenance { Customer, OwnData, Statistic, Assumption };
SMARKETING_ENUM_TEXT(Provenance, "customer", "own_data", "statistic", "assumption");

/// What a claim is about.
enum class ClaimTopic { Who, Goals, Problems, Habits, Objections, Channels };
SMARKETING_ENUM_TEXT(ClaimTopic, "who", "goals", "problems", "habits", "objections", "channels");

struct PersonaClaim {
    PersonaClaimId id;
    ClaimTopic topic = ClaimTopic::Who;
    QString text;
    Provenance provenance = Provenance::Assumption;
    QString source;
};

struct PersonaSignature {
    PersonId person;
    QString personName;
    Department department = Department::Other;
    Instant signedAt;
};

struct PersonaVersion {
    PersonaVersionId id;
    PersonaId persona;
    int number = 0;
    PersonaState state = PersonaState::Draft;
    QString summary;
    PersonId createdBy;
    Instant createdAt;
    std::optional<Instant> inForceAt;
    QList<PersonaClaim> claims;
    QList<PersonaSignature> signatures;
    qint64 rowVersion = 0;

    bool signedBy(Department department) const;
};

struct Persona {
    PersonaId id;
    QString name;
    PersonaVersionId inForce; ///< none until a version is in force
    PersonaVersionId draft;   ///< none while nothing is being changed
    bool deleted = false;
    qint64 rowVersion = 0;
};

} // namespace smarketing
