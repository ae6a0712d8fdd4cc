// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/consent.h"

#include "smarketing/domain/real_text.h"
#include "smarketing/storage/campaign.h"
#include "smarketing/storage/consent.h"
#include "smarketing/storage/goal.h"
#include "smarketing/workbench/setting.h"

namespace smarketing::consents {

using namespace Qt::StringLiterals;

namespace {

State stateOfGoal(Reading &reading, GoalId id)
{
    const auto goal = goalStore::find(reading.database, id);
    if (!goal)
        throw NotFound(u"goal"_s, id.value);
    return {goal->terms, goal->isJoint() && goal->state == GoalState::Proposed && !goal->deleted, {}, {}};
}

State stateOfCampaign(Reading &reading, CampaignId id)
{
    const auto campaign = campaignStore::find(reading.database, id);
    if (!campaign)
        throw NotFound(u"campaign"_s, id.value);
    const bool open = campaign->state == CampaignState::Idea || campaign->state == CampaignState::Proposed;
    return {1, open && !campaign->deleted, {}, {}};
}

Consent objectionOf(Transaction &tx, ConsentId id)
{
    const auto consent = consentStore::find(tx.database, id);
    if (!consent)
        throw NotFound(u"consent"_s, id.value);
    const State now = state(tx, {consent->subject, consent->subjectId});
    const Consent *latest = now.now.of(consent->person);
    if (!latest || latest->id != id || !latest->blocks())
        throw Refused(15, u"no-objection"_s);
    return *consent;
}

QString inWords(const QString &text, const QString &reason, const QString &field)
{
    const QString tidy = cleaned(text);
    if (!isRealComment(tidy))
        throw Refused(15, reason, field, {QString::number(commentLength)});
    return tidy;
}

/// A goal is agreed as soon as nothing is missing; a campaign has further conditions and is moved by hand.
bool agreeIfComplete(Transaction &tx, const On &on)
{
    if (on.subject != ConsentSubject::Goal)
        return false;
    const auto goal = goalStore::find(tx.database, GoalId(on.id));
    if (!goal || goal->state != GoalState::Proposed || !state(tx, on).now.isComplete())
        return false;
    goalStore::setState(tx.database, goal->id, GoalState::Agreed, goal->rowVersion);
    return true;
}

} // namespace

State state(Reading &reading, const On &on)
{
    State result = on.subject == ConsentSubject::Goal ? stateOfGoal(reading, GoalId(on.id))
                                                      : stateOfCampaign(reading, CampaignId(on.id));
    result.all = consentStore::of(reading.database, on.subject, on.id);
    result.now = ConsentState(result.all, result.terms);
    result.zone = settings::timeZone(reading);
    return result;
}

std::optional<Refused> whyNot(const Person &person, const State &state, Stance stance)
{
    if (!speaksForSide(person))
        return Refused(15, u"own-side"_s, u"stance"_s);
    if (!state.proposed)
        return Refused(15, u"not-proposed"_s, u"stance"_s);
    const Consent *last = state.now.of(person.id);
    if (last && last->stance == Stance::Object && !last->isAnswered())
        return Refused(15, u"answer-first"_s, u"stance"_s);
    const bool decided = std::ranges::any_of(state.all, [&](const Consent &one) {
        return one.person == person.id && one.terms == state.terms && one.isDecided();
    });
    if (stance == Stance::Object && decided)
        return Refused(15, u"decided"_s, u"stance"_s);
    return std::nullopt;
}

bool give(Transaction &tx, const On &on, qint64 terms, Stance stance, const QString &reason)
{
    require(tx.actor, Action::GiveConsent);
    const State now = state(tx, on);
    if (now.terms != terms)
        throw Conflict(toText(on.subject), on.id);
    if (const auto refusal = whyNot(tx.actor, now, stance))
        throw *refusal;
    Consent consent;
    consent.subject = on.subject;
    consent.subjectId = on.id;
    consent.terms = terms;
    consent.person = tx.actor.id;
    consent.department = tx.actor.department;
    consent.stance = stance;
    consent.reason = stance == Stance::Object ? inWords(reason, u"objection-reason"_s, u"reason"_s) : cleaned(reason);
    consent.givenAt = tx.now;
    consentStore::insert(tx.database, consent);
    return agreeIfComplete(tx, on);
}

void answer(Transaction &tx, ConsentId objection, const QString &text)
{
    require(tx.actor, Action::Comment);
    const Consent consent = objectionOf(tx, objection);
    if (consent.person == tx.actor.id)
        throw Refused(15, u"others-answer"_s, u"text"_s);
    consentStore::insertReply(
        tx.database, objection,
        {ReplyKind::Answer, inWords(text, u"reply-needed"_s, u"text"_s), tx.actor.id, {}, tx.now});
}

bool decide(Transaction &tx, ConsentId objection, const QString &text)
{
    require(tx.actor, Action::DecideConsent);
    const Consent consent = objectionOf(tx, objection);
    consentStore::insertReply(
        tx.database, objection,
        {ReplyKind::Decision, inWords(text, u"reply-needed"_s, u"text"_s), tx.actor.id, {}, tx.now});
    return agreeIfComplete(tx, {consent.subject, consent.subjectId});
}

} // namespace smarketing::consents
