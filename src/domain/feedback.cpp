// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/feedback.h"

#include "smarketing/domain/error.h"
#include "smarketing/domain/real_text.h"

namespace smarketing {

using namespace Qt::StringLiterals;

void requireComplete(const Feedback &feedback, bool declining)
{
    if (feedback.rating < 1 || feedback.rating > 5)
        throw Refused(4, u"feedback-needed"_s, u"rating"_s);
    const bool realComment = isRealComment(feedback.comment);
    if (feedback.fit != PersonaFit::Yes && !feedback.persona && !realComment)
        throw Refused(4, u"persona-needed"_s, u"persona"_s);
    if (feedback.reasons.isEmpty())
        throw Refused(4, u"reason-needed"_s, u"reasons"_s);
    if ((declining || feedback.rating <= lowRating) && !realComment)
        throw Refused(4, u"comment-needed"_s, u"comment"_s, {QString::number(commentLength)});
}

} // namespace smarketing
