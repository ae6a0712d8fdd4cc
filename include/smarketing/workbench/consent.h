// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/consent.h"
#include "smarketing/domain/error.h"
#include "smarketing/workbench/transaction.h"

/// Consent of both sides to a goal or a campaign while it is proposed (R15). Each speaks for their own side
/// (GiveConsent); an objection has a reason and blocks until it was answered and its author says otherwise, or a
/// manager decides.
namespace smarketing::consents {

struct On {
    ConsentSubject subject = ConsentSubject::Goal;
    qint64 id = 0;
};

struct State {
    qint64 terms = 1;
    bool proposed = false; ///< whether anything can be said now
    QList<Consent> all;    ///< in the order it was said
    ConsentState now;
    QTimeZone zone = {}; ///< the workspace's
};
State state(Reading &reading, const On &on);

/// Why a person cannot say this, to be said before anybody tries; nothing where they can.
std::optional<Refused> whyNot(const Person &person, const State &state, Stance stance);

/// Throws Refused(15, "own-side" | "not-proposed" | "answer-first" | "decided", "stance"), Refused(15,
/// "objection-reason", "reason"), and Conflict where the goal's terms have changed since they were read. A goal that
/// both sides consent to, with no objection left, is agreed at once; answers whether it is.
bool give(Transaction &tx, const On &on, qint64 terms, Stance stance, const QString &reason = {});

/// By anybody but the objector. Throws Refused(15, "reply-needed", "text"), Refused(15, "no-objection").
void answer(Transaction &tx, ConsentId objection, const QString &text);
/// By a manager: the objection no longer blocks, and that is recorded. A goal may be agreed by it; answers whether.
bool decide(Transaction &tx, ConsentId objection, const QString &text);

} // namespace smarketing::consents
