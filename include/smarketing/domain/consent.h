// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/person.h"
#include "smarketing/domain/time.h"

#include <QList>

namespace smarketing {

/// R15: what a side says to a goal or a campaign.
enum class Stance { Agree, LiveWith, Object };
SMARKETING_ENUM_TEXT(Stance, "agree", "live_with", "object");

enum class ConsentSubject { Goal, Campaign };
SMARKETING_ENUM_TEXT(ConsentSubject, "goal", "campaign");

/// What can be said to an objection: an answer, after which it can be withdrawn, or a manager's decision, by which it
/// stops blocking.
enum class ReplyKind { Answer, Decision };
SMARKETING_ENUM_TEXT(ReplyKind, "answer", "decision");

struct ConsentReply {
    ReplyKind kind = ReplyKind::Answer;
    QString text;
    PersonId person;
    QString personName;
    Instant at;
};

/// What one person said, for their department, at one time; the latest of a person counts. `terms` is the version of
/// the goal's terms it was said to: a change of terms lets a yes lapse, and never an objection.
struct Consent {
    ConsentId id;
    ConsentSubject subject = ConsentSubject::Goal;
    qint64 subjectId = 0;
    qint64 terms = 1;
    PersonId person;
    QString personName;
    Department department = Department::Other;
    Stance stance = Stance::Agree;
    QString reason; ///< of an objection
    Instant givenAt;
    QList<ConsentReply> replies;

    bool isAnswered() const { return !replies.isEmpty(); }
    bool isDecided() const;
    bool blocks() const { return stance == Stance::Object && !isDecided(); }
};

/// Where the consent of both sides stands, from what everybody said, in the order it was said.
class ConsentState {
public:
    ConsentState() = default;
    ConsentState(const QList<Consent> &all, qint64 terms);

    /// What counts: the latest of each person.
    const QList<Consent> &current() const { return m_current; }
    const Consent *of(PersonId person) const;
    /// Somebody of that side consented to the present terms, or its objection was decided by a manager.
    bool hasSpoken(Department side) const;
    /// The objections that block.
    QList<Consent> open() const;
    /// Both sides have spoken and nothing blocks.
    bool isComplete() const;
    /// A yes that was given to former terms.
    bool hasLapsed(const Consent &consent) const;

private:
    QList<Consent> m_current;
    qint64 m_terms = 1;
};

/// Whether a person speaks for a side: marketing or sales by department and by role.
bool speaksForSide(const Person &person);

} // namespace smarketing
