// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/deal.h"

#include "smarketing/domain/real_text.h"
#include "smarketing/storage/deal.h"
#include "smarketing/storage/handoff.h"
#include "smarketing/storage/lead.h"
#include "smarketing/workbench/handoff.h"

namespace smarketing::deals {

using namespace Qt::StringLiterals;

namespace {

Deal get(Reading &reading, DealId id)
{
    const auto deal = dealStore::find(reading.database, id);
    if (!deal)
        throw NotFound(u"deal"_s, id.value);
    return *deal;
}

Deal checked(const Deal &given)
{
    Deal deal = given;
    deal.name = cleaned(given.name);
    if (deal.name.isEmpty())
        throw Refused(28, u"name-needed"_s, u"name"_s);
    if (deal.value.currency.size() != 3)
        throw Refused(28, u"currency"_s, u"currency"_s, {deal.value.currency});
    if (deal.value.minor < 0)
        throw Refused(28, u"value-negative"_s, u"value"_s);
    return deal;
}

Handoff handoffFor(Reading &reading, const Deal &deal)
{
    for (const Handoff &handoff : handoffStore::of(reading.database, deal.lead)) {
        if (deal.handoff && deal.handoff != handoff.id)
            continue;
        if (handoff.owesFeedback() || !handoff.acceptedAt)
            break;
        return handoff;
    }
    throw Refused(4, u"feedback-needed"_s, u"deal"_s);
}

/// Before Opportunity on the path; elsewhere a deal does not move the lead back.
bool isBeforeOpportunity(Stage stage)
{
    return stage == Stage::Sal || stage == Stage::Sql;
}

void decide(Transaction &tx, Deal deal, DealStage stage, const QString &reason)
{
    if (isClosed(deal.stage))
        throw Refused(3, u"wrong-move"_s, u"stage"_s);
    deal.stage = stage;
    deal.closedAt = tx.now;
    deal.lostReason = reason;
    dealStore::update(tx.database, deal);
}

/// Whether the deal's handoff can be closed by the one signed in, once this deal is decided.
bool closesHandoff(Reading &reading, const Deal &deal)
{
    const auto handoff = handoffStore::find(reading.database, deal.handoff);
    if (!handoff || handoff->state != HandoffState::Accepted || handoff->receiver != reading.actor.id)
        return false;
    return std::ranges::all_of(dealStore::ofHandoff(reading.database, deal.handoff),
                               [](const Deal &other) { return isClosed(other.stage); });
}

bool hasWon(Reading &reading, HandoffId handoff)
{
    return std::ranges::any_of(dealStore::ofHandoff(reading.database, handoff),
                               [](const Deal &deal) { return deal.stage == DealStage::Won; });
}

} // namespace

DealId create(Transaction &tx, const Deal &given)
{
    require(tx.actor, Action::EditDeal);
    Deal deal = checked(given);
    if (isClosed(deal.stage))
        throw Refused(3, u"wrong-move"_s, u"stage"_s);
    const auto lead = handoffStore::leadFacts(tx.database, deal.lead);
    if (!lead)
        throw NotFound(u"lead"_s, deal.lead.value);
    deal.handoff = handoffFor(tx, deal).id;
    if (!deal.owner)
        deal.owner = tx.actor.id;
    deal.createdAt = tx.now;
    const DealId id = dealStore::insert(tx.database, deal);
    if (isBeforeOpportunity(lead->stage))
        leadStore::moveTo(tx.database, deal.lead, Stage::Opportunity, tx.now);
    return id;
}

void change(Transaction &tx, const Deal &given)
{
    require(tx.actor, Action::EditDeal);
    const Deal before = get(tx, given.id);
    Deal deal = checked(given);
    if (deal.stage != before.stage && (isClosed(deal.stage) || isClosed(before.stage)))
        throw Refused(3, u"wrong-move"_s, u"stage"_s);
    deal.closedAt = before.closedAt;
    deal.lostReason = before.lostReason;
    if (!deal.owner)
        deal.owner = before.owner;
    dealStore::update(tx.database, deal);
}

void win(Transaction &tx, DealId id)
{
    require(tx.actor, Action::EditDeal);
    const Deal deal = get(tx, id);
    decide(tx, deal, DealStage::Won, {});
    if (closesHandoff(tx, deal))
        handoffs::close(tx, deal.handoff, Outcome::Won);
    else
        leadStore::moveTo(tx.database, deal.lead, Stage::Customer, tx.now);
}

void lose(Transaction &tx, DealId id, const QString &reason, std::optional<Outcome> outcome)
{
    require(tx.actor, Action::EditDeal);
    const QString words = cleaned(reason);
    if (!isRealText(words))
        throw Refused(28, u"lost-reason-needed"_s, u"lost_reason"_s);
    const Deal deal = get(tx, id);
    decide(tx, deal, DealStage::Lost, words);
    if (outcome && closesHandoff(tx, deal))
        handoffs::close(tx, deal.handoff, hasWon(tx, deal.handoff) ? Outcome::Won : *outcome);
}

void remove(Transaction &tx, DealId id)
{
    require(tx.actor, Action::EditDeal);
    dealStore::setDeleted(tx.database, get(tx, id).id, tx.now);
}

void restore(Transaction &tx, DealId id)
{
    require(tx.actor, Action::EditDeal);
    dealStore::setDeleted(tx.database, get(tx, id).id, std::nullopt);
}

QList<Deal> of(Reading &reading, LeadId lead)
{
    return dealStore::of(reading.database, lead);
}

} // namespace smarketing::deals
