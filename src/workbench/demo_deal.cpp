// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_case.h"

#include "smarketing/workbench/activity.h"
#include "smarketing/workbench/deal.h"
#include "smarketing/workbench/handoff.h"

#include <QJsonArray>

namespace smarketing::demo {

using namespace Qt::StringLiterals;

namespace {

double usualValue(const Stage &stage, const QString &persona)
{
    for (const auto &value : stage.texts.plan.value(u"personas"_s).toArray()) {
        if (value.toObject().value(u"key"_s).toString() == persona)
            return value.toObject().value(u"value"_s).toDouble() * stage.priceLevel;
    }
    return 100;
}

void close(Stage &stage, const CasePtr &story, Outcome outcome)
{
    stage.as(story->rep, u"close-handoff"_s, [&](Transaction &tx) { handoffs::close(tx, story->handoff, outcome); });
}

void decide(Stage &stage, const CasePtr &story, DealId deal)
{
    if (stage.chance(story->rating >= 4 ? 0.62 : 0.35)) {
        stage.as(story->rep, u"win-deal"_s, [&](Transaction &tx) { deals::win(tx, deal); });
        return;
    }
    const QString reason = stage.oneOfText(u"lostReasons"_s);
    const Outcome outcome = stage.chance(0.3) ? Outcome::Recycled : Outcome::Lost;
    stage.as(story->rep, u"lose-deal"_s, [&](Transaction &tx) { deals::lose(tx, deal, reason, outcome); });
}

void offer(Stage &stage, const CasePtr &story)
{
    Deal deal;
    deal.lead = story->lead;
    deal.handoff = story->handoff;
    deal.name = story->product;
    deal.value =
        Money{static_cast<qint64>(usualValue(stage, story->persona) * std::exp(stage.between(-0.7, 0.8))) * 100,
              stage.currency};
    deal.stage = stage.chance(0.5) ? DealStage::Qualification : DealStage::Proposal;
    deal.expectedClose = stage.today().addDays(7 + stage.below(30));
    const DealId id = stage.as(story->rep, u"create-deal"_s, [&](Transaction &tx) { return deals::create(tx, deal); });
    stage.afterWork(stage.between(4, 30), [&stage, story] { logActivity(stage, *story, u"email"_s); });
    if (stage.chance(0.6))
        stage.afterWork(stage.between(20, 60),
                        [&stage, story] { logActivity(stage, *story, stage.chance(0.5) ? u"visit"_s : u"meeting"_s); });
    stage.afterWork(stage.between(30, 190), [&stage, story, id] { decide(stage, story, id); });
}

void confirmNeed(Stage &stage, const CasePtr &story)
{
    stage.as(story->rep, u"qualify-lead"_s, [&](Transaction &tx) { handoffs::qualify(tx, story->handoff); });
    if (stage.chance(0.82))
        stage.afterWork(stage.between(2, 40), [&stage, story] { offer(stage, story); });
    else
        stage.afterWork(stage.between(60, 160), [&stage, story] { close(stage, story, Outcome::Recycled); });
}

} // namespace

void logActivity(Stage &stage, const Case &story, const QString &kind)
{
    Activity activity;
    activity.lead = story.lead;
    activity.handoff = story.handoff;
    activity.kind = fromText<ActivityKind>(kind).value_or(ActivityKind::Call);
    activity.text = stage.oneOfText(u"activities/"_s + kind);
    stage.as(story.rep, u"log-activity"_s, [&](Transaction &tx) { activities::log(tx, activity); });
}

void planAnswer(Stage &stage, const CasePtr &story, FeedbackId feedback)
{
    const bool lately = stage.until - stage.now() < std::chrono::hours(24 * 21);
    if (!stage.chance(lately ? 0.5 : 0.96))
        return;
    stage.afterWork(stage.between(1, 22), [&stage, story, feedback] {
        const AnswerKind kind = stage.chance(0.65) ? AnswerKind::Change : AnswerKind::NoChange;
        const QString text = stage.oneOfText(u"answers/"_s + toText(kind));
        stage.as(story->marketer, u"answer-feedback"_s,
                 [&](Transaction &tx) { handoffs::answer(tx, feedback, kind, text); });
    });
}

void planSelling(Stage &stage, const CasePtr &story)
{
    const double hope = story->rating >= 4 ? 0.8 : story->rating == 3 ? 0.4 : 0;
    if (stage.chance(hope)) {
        stage.afterWork(stage.between(3, 40), [&stage, story] { confirmNeed(stage, story); });
        return;
    }
    const Outcome outcome = stage.chance(0.5) ? Outcome::Recycled : Outcome::Lost;
    stage.afterWork(stage.between(4, 90), [&stage, story, outcome] {
        if (outcome == Outcome::Recycled)
            logActivity(stage, *story, u"note"_s);
        close(stage, story, outcome);
    });
}

} // namespace smarketing::demo
