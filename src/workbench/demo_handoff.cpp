// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_case.h"

#include "smarketing/workbench/activity.h"
#include "smarketing/workbench/handoff.h"
#include "smarketing/workbench/lead.h"

namespace smarketing::demo {

using namespace Qt::StringLiterals;

namespace {

const QList<QStringList> repsOfUnit = {{u"rep1"_s, u"rep2"_s}, {u"rep3"_s, u"rep4"_s}, {u"rep5"_s}};
const QStringList allReps = {u"rep1"_s, u"rep2"_s, u"rep3"_s, u"rep4"_s, u"rep5"_s};

/// rep4 has not kept up lately, rep2 leaves some for later: so that the inbox, the limit of R6 and the overdue are
/// there to be seen.
bool neglects(Stage &stage, const QString &rep)
{
    const auto left = stage.until - stage.now();
    if (rep == u"rep4")
        return left < std::chrono::hours(24 * 30);
    return rep == u"rep2" && left < std::chrono::hours(24 * 25) && stage.chance(0.35);
}

/// Whether it was: a receiver at the limit of R6 gets no more.
bool tryHandingOver(Stage &stage, Case &story, const handoffs::HandOver &request)
{
    try {
        const auto result =
            stage.as(story.marketer, u"hand-over"_s, [&](Transaction &tx) { return handoffs::handOver(tx, request); });
        if (result.done.isEmpty())
            return false;
        story.handoff = result.done.constFirst();
        return true;
    } catch (const Refused &refused) {
        if (refused.rule != 6)
            throw;
        return false;
    }
}

void handOver(Stage &stage, const CasePtr &story)
{
    QStringList order = repsOfUnit.at(story->unit);
    std::rotate(order.begin(), order.begin() + stage.below(order.size()), order.end());
    for (const QString &rep : allReps) {
        if (!order.contains(rep))
            order += rep;
    }
    story->product = stage.oneOfText(u"products/"_s + story->persona);
    const QString note = stage.oneOfText(u"notes/"_s + story->persona).replace(u"{product}"_s, story->product);
    // Where one is at the limit of R6, the next.
    for (const QString &rep : order) {
        handoffs::HandOver request{{story->lead}, stage.people.value(rep).id, note, {}, {}};
        if (!story->campaign)
            request.campaign = stage.campaigns.front().id;
        if (tryHandingOver(stage, *story, request)) {
            story->rep = rep;
            planReceiving(stage, story);
            return;
        }
    }
}

Feedback feedbackOf(Stage &stage, const Case &story, const QString &kind, int rating)
{
    const int which = stage.below(stage.texts.value(u"feedback/"_s + kind).toArray().size());
    const QStringList chosen = stage.texts.list(u"feedback/%1/%2"_s.arg(kind).arg(which));
    Feedback feedback;
    feedback.handoff = story.handoff;
    feedback.rating = rating;
    feedback.comment = chosen.at(0);
    for (const QString &code : chosen.at(1).split(u','))
        feedback.reasons += ReasonId(stage.reasons.value(code));
    feedback.fit = chosen.at(1).contains(u"wrong-persona") ? PersonaFit::No
                   : stage.chance(0.85)                    ? PersonaFit::Yes
                                                           : PersonaFit::Partly;
    if (feedback.fit != PersonaFit::Yes) {
        QStringList others = stage.personas.keys();
        others.removeAll(story.persona);
        others.sort();
        feedback.persona = stage.personas.value(oneOfKeys(stage, others));
    }
    if (stage.chance(0.35))
        feedback.customerWords = stage.oneOfText(u"customerWords"_s);
    return feedback;
}

void decline(Stage &stage, const CasePtr &story)
{
    const Feedback feedback = feedbackOf(stage, *story, u"bad"_s, stage.chance(0.6) ? 1 : 2);
    const auto to = stage.chance(0.5) ? handoffs::DeclinedTo::Recycled : handoffs::DeclinedTo::Disqualified;
    const FeedbackId id = stage.as(story->rep, u"decline-handoff"_s,
                                   [&](Transaction &tx) { return handoffs::decline(tx, feedback, to); });
    planAnswer(stage, story, id);
}

void rate(Stage &stage, const CasePtr &story)
{
    const double luck = stage.between(0, 1);
    const double good = 0.26 + 0.6 * story->quality;
    const bool isGood = luck < good;
    const bool isMiddling = !isGood && luck < good + 0.25;
    story->rating = isGood ? 4 + stage.below(2) : isMiddling ? 3 : 1 + stage.below(2);
    const QString kind = isGood ? u"good"_s : isMiddling ? u"middling"_s : u"bad"_s;
    const Feedback feedback = feedbackOf(stage, *story, kind, story->rating);
    const FeedbackId id =
        stage.as(story->rep, u"rate-handoff"_s, [&](Transaction &tx) { return handoffs::rate(tx, feedback); });
    if (story->rating <= lowRating)
        planAnswer(stage, story, id);
    planSelling(stage, story);
}

void accept(Stage &stage, const CasePtr &story)
{
    try {
        stage.as(story->rep, u"accept-handoff"_s, [&](Transaction &tx) { handoffs::accept(tx, story->handoff); });
    } catch (const Refused &refused) {
        // Owing too much already (R6): once some of it is given.
        if (refused.rule != 6)
            throw;
        if (++story->tries < 30)
            stage.afterWork(6, [&stage, story] { accept(stage, story); });
        return;
    }
    stage.afterWork(stage.between(0.1, 4), [&stage, story] {
        logActivity(stage, *story, stage.chance(0.8) ? u"call"_s : u"email"_s);
        if (!neglects(stage, story->rep))
            stage.afterWork(stage.between(0.1, stage.chance(0.9) ? 10 : 26), [&stage, story] { rate(stage, story); });
    });
}

} // namespace

void planQualifying(Stage &stage, const CasePtr &story)
{
    const bool qualifies = stage.chance(0.35 + 0.6 * story->quality);
    if (!qualifies && stage.chance(0.35))
        stage.afterWork(stage.between(2, 60), [&stage, story] {
            stage.as(story->marketer, u"move-lead"_s,
                     [&](Transaction &tx) { leads::move(tx, {story->lead}, smarketing::Stage::Disqualified); });
        });
    if (!qualifies)
        return;
    stage.afterWork(stage.between(0.5, 14), [&stage, story] {
        stage.as(story->marketer, u"move-lead"_s,
                 [&](Transaction &tx) { leads::move(tx, {story->lead}, smarketing::Stage::Mql); });
        if (stage.chance(0.93))
            stage.afterWork(stage.between(0.2, 12), [&stage, story] { handOver(stage, story); });
    });
}

void planReceiving(Stage &stage, const CasePtr &story)
{
    if (neglects(stage, story->rep) && stage.chance(0.5))
        return;
    const double refusal = 0.04 + 0.2 * (1 - story->quality);
    if (stage.chance(refusal))
        stage.afterWork(stage.between(0.5, 9), [&stage, story] { decline(stage, story); });
    else
        stage.afterWork(stage.between(0.2, 8), [&stage, story] { accept(stage, story); });
}

} // namespace smarketing::demo
