// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feedback_input.h"

#include "smarketing/domain/real_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

struct FeedbackTexts {
    Q_DECLARE_TR_FUNCTIONS(smarketing::FeedbackInput)
};

/// Fills the field that was missing, so that the rule goes on to the next one. False where no more can follow.
bool fillIn(Feedback &feedback, const QString &field)
{
    if (field == u"rating")
        feedback.rating = lowRating + 1;
    else if (field == u"persona")
        feedback.persona = PersonaId(1);
    else if (field == u"reasons")
        feedback.reasons = {ReasonId(1)};
    else
        return false;
    return true;
}

} // namespace

bool FeedbackInput::isEmpty() const
{
    return feedback.rating == 0 && !fitSaid && !feedback.persona && feedback.reasons.isEmpty() &&
           feedback.comment.isEmpty() && feedback.customerWords.isEmpty();
}

QList<Refused> FeedbackInput::missing() const
{
    QList<Refused> missing;
    Feedback rest = feedback;
    for (bool more = true; more;) {
        try {
            requireComplete(rest, declining);
            more = false;
        } catch (const Refused &refused) {
            missing += refused;
            more = fillIn(rest, refused.field);
        }
    }
    if (!fitSaid) {
        const bool afterRating = !missing.isEmpty() && missing.first().field == u"rating";
        missing.insert(afterRating ? 1 : 0, Refused(4, u"fit-needed"_s, u"fit"_s));
    }
    return missing;
}

QJsonObject FeedbackInput::toDraft() const
{
    QJsonArray reasons;
    for (const ReasonId id : feedback.reasons)
        reasons += id.value;
    QJsonObject draft{{u"rating"_s, feedback.rating},
                      {u"persona"_s, feedback.persona.value},
                      {u"reasons"_s, reasons},
                      {u"comment"_s, feedback.comment},
                      {u"customerWords"_s, feedback.customerWords}};
    if (fitSaid)
        draft[u"fit"_s] = toText(feedback.fit);
    return draft;
}

void FeedbackInput::takeDraft(const QJsonObject &draft)
{
    if (feedback.rating == 0)
        feedback.rating = std::clamp(draft[u"rating"_s].toInt(), 0, 5);
    if (const auto fit = fromText<PersonaFit>(draft[u"fit"_s].toString()); fit && !fitSaid) {
        feedback.fit = *fit;
        fitSaid = true;
    }
    if (!feedback.persona)
        feedback.persona = PersonaId(draft[u"persona"_s].toInteger());
    if (feedback.reasons.isEmpty()) {
        for (const auto &id : draft[u"reasons"_s].toArray())
            feedback.reasons += ReasonId(id.toInteger());
    }
    if (feedback.comment.isEmpty())
        feedback.comment = draft[u"comment"_s].toString();
    if (feedback.customerWords.isEmpty())
        feedback.customerWords = draft[u"customerWords"_s].toString();
}

namespace feedbackInput {

QString needed(const Refused &missing, const QString &comment)
{
    if (missing.field == u"rating")
        return FeedbackTexts::tr("a rating");
    if (missing.field == u"fit")
        return FeedbackTexts::tr("whether the persona fits");
    if (missing.field == u"persona")
        return FeedbackTexts::tr("the persona you would have chosen");
    if (missing.field == u"reasons")
        return FeedbackTexts::tr("a reason");
    const int length = lengthAsComment(comment);
    return length == 0 || length >= commentLength
               ? FeedbackTexts::tr("a comment")
               : FeedbackTexts::tr("a longer comment (%1 of %2 characters)").arg(length).arg(commentLength);
}

QString missingText(const FeedbackInput &input)
{
    QStringList parts;
    for (const Refused &missing : input.missing())
        parts += needed(missing, input.feedback.comment);
    return parts.isEmpty() ? QString()
                           : FeedbackTexts::tr("Still missing: %1").arg(QLocale().createSeparatedList(parts));
}

QString draftName(HandoffId handoff)
{
    return u"feedback/%1"_s.arg(handoff.value);
}

} // namespace feedbackInput
} // namespace smarketing
