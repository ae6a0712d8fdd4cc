// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/error.h"
#include "smarketing/domain/feedback.h"

#include <QJsonObject>

namespace smarketing {

/// Feedback while somebody fills it in. Unlike Feedback it knows that a fit was not said yet: nobody is taken at a word
/// they did not give.
struct FeedbackInput {
    Feedback feedback;
    bool fitSaid = false;
    bool declining = false;

    bool isEmpty() const;
    /// All that is missing, in the order of the fields; empty when it can be sent. The rules are those of
    /// requireComplete (R4).
    QList<Refused> missing() const;

    /// What a draft keeps (R23). Reading leaves alone what was filled in already.
    QJsonObject toDraft() const;
    void takeDraft(const QJsonObject &draft);
};

namespace feedbackInput {

/// What a field still needs, as words within a sentence: "a rating".
QString needed(const Refused &missing, const QString &comment);
/// "Still missing: a rating and a reason", or nothing.
QString missingText(const FeedbackInput &input);
/// The name of a feedback's draft.
QString draftName(HandoffId handoff);

} // namespace feedbackInput
} // namespace smarketing
