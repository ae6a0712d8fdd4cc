// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/handoff.h"

#include <QList>

namespace smarketing {

enum class PersonaFit { Yes, Partly, No };
SMARKETING_ENUM_TEXT(PersonaFit, "yes", "partly", "no");

using ReasonId = Id<struct ReasonTag>;

/// Why a lead was good or bad. Built-in reasons are named by `code` and worded by the program; a workspace's own
/// carry a `label`.
enum class ReasonKind { Good, Bad };
SMARKETING_ENUM_TEXT(ReasonKind, "good", "bad");

struct Reason {
    ReasonId id;
    QString code;
    QString label;
    ReasonKind kind = ReasonKind::Good;
    bool active = true;
};

/// What sales says of a handoff (R4). One row a revision; never changed, never deleted (R5).
struct Feedback {
    FeedbackId id;
    HandoffId handoff;
    int revision = 1;
    int rating = 0; ///< 1–5
    PersonaFit fit = PersonaFit::Yes;
    PersonaId persona; ///< the one sales would have chosen; needed unless the fit is Yes and equal to marketing's
    QList<ReasonId> reasons;
    QString comment;
    QString customerWords;
    PersonId givenBy;
    Instant givenAt;
};

/// Ratings at or below this need a comment (R4) and an answer by marketing (R7).
constexpr int lowRating = 2;

/// R4: throws Refused naming the first field that is missing. `declining` asks for a comment whatever the rating.
void requireComplete(const Feedback &feedback, bool declining);

enum class AnswerKind { Change, NoChange };
SMARKETING_ENUM_TEXT(AnswerKind, "change", "no_change");

/// Marketing's answer to feedback (R7): what it changes, or why not.
struct FeedbackAnswer {
    qint64 id = 0;
    FeedbackId feedback;
    AnswerKind kind = AnswerKind::Change;
    QString text;
    PersonId person;
    Instant at;
};

} // namespace smarketing
