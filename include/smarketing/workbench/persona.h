// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/persona.h"
#include "smarketing/workbench/transaction.h"

#include <QList>

/// Personas and their versions (R12, R13). What is in force never changes: an edit makes a draft, which takes its place
/// once one person of marketing and one of sales have signed it. Marketing, sales and managers draft (DraftPersona);
/// marketing and sales sign, each for their department (SignPersona).
namespace smarketing::personas {

/// One line of the list.
struct Summary {
    Persona persona;
    std::optional<PersonaVersion> inForce;
    std::optional<PersonaVersion> draft;
};
struct Detail {
    Persona persona;
    QList<PersonaVersion> versions; ///< latest first
    QHash<PersonId, QString> names; ///< of those who wrote a version
};

/// Without the deleted.
QList<Summary> all(Reading &reading);
Detail find(Reading &reading, PersonaId id);
/// For imports and forms; none where no persona has that name.
PersonaId byName(Reading &reading, const QString &name);

/// A new persona with an empty draft. Throws Refused(28, "name-needed" | "name-taken", "name").
PersonaId add(Transaction &tx, const QString &name);
void rename(Transaction &tx, const Persona &persona);
/// Soft. Throws Refused(28, "persona-in-use", "persona", names) while a campaign that is not over is meant for it.
void remove(Transaction &tx, PersonaId id);
void restore(Transaction &tx, PersonaId id);

/// What a draft is to say. `rowVersion` is that of the draft it was read from, or 0 where there was none: one is then
/// made, and the claims of the version in force that it keeps are copied.
struct DraftEdit {
    PersonaId persona;
    qint64 rowVersion = 0;
    QString summary;
    QList<PersonaClaim> claims;
};
struct DraftSaved {
    PersonaVersionId version;
    qint64 rowVersion = 0;
    int signaturesWithdrawn = 0; ///< a signature holds for what was signed
};
/// Throws Conflict when somebody changed, signed into force or made the draft meanwhile; Refused(13,
/// "claim-text-needed" | "source-needed", "claims", {position}): a claim has words, and a source unless it is an
/// assumption.
DraftSaved saveDraft(Transaction &tx, const DraftEdit &edit);
/// Drops the draft; nothing is lost to saveDraft with what it held. Throws Refused(12, "only-version", "draft") where
/// no version is in force yet.
void discardDraft(Transaction &tx, PersonaVersionId draft, qint64 rowVersion);

/// Signs for one's own department; puts the version in force when both have signed, and answers whether it did. The row
/// version says what was read. Throws Refused(12, "claims-needed" | "signed-already" | "fixed", …).
bool sign(Transaction &tx, PersonaVersionId version, qint64 rowVersion);
/// Takes back one's own signature while the version is a draft.
void unsign(Transaction &tx, PersonaVersionId version);
/// Why a person may not sign this version now, as sign() would refuse; nothing where they may.
std::optional<Refused> whyNotSign(const Person &person, const PersonaVersion &version);

} // namespace smarketing::personas
