// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/handoff.h"

#include "handoff_bulk.h"
#include "smarketing/domain/real_text.h"
#include "smarketing/domain/zone_time.h"
#include "smarketing/storage/lead.h"
#include "smarketing/storage/person.h"
#include "smarketing/workbench/home.h"
#include "smarketing/workbench/scorecard.h"
#include "smarketing/workbench/setting.h"

namespace smarketing::handoffs {

using namespace Qt::StringLiterals;

namespace {

Refused tooMuchOverdue(const QString &reason, const QString &field, int overdue, int limit)
{
    return Refused(6, reason, field, {QString::number(overdue), QString::number(limit)});
}

void requireFreeReceiver(Reading &reading, PersonId id)
{
    const auto receiver = personStore::find(reading.database, id);
    if (!receiver || !receiver->active || receiver->role != Role::Sales)
        throw Refused(1, u"receiver"_s, u"receiver_id"_s);
    const int overdue = handoffStore::overdueOf(reading.database, id, reading.now);
    const int limit = settings::sla(reading).overdueLimit;
    if (overdue > limit)
        throw tooMuchOverdue(u"receiver-overdue"_s, u"receiver_id"_s, overdue, limit);
}

/// Stages from which marketing may hand over; all but MQL are promoted first.
bool canBeHandedOver(Stage stage)
{
    return stage == Stage::Lead || stage == Stage::Mql || stage == Stage::Recycled;
}

HandoffId handOverOne(Transaction &tx, LeadId lead, const HandOver &request, Handoff handoff)
{
    const auto facts = handoffStore::leadFacts(tx.database, lead);
    if (!facts)
        throw NotFound(u"lead"_s, lead.value);
    if (handoffStore::openOf(tx.database, lead))
        throw Refused(2, u"one-open"_s, u"lead_id"_s, {facts->name});
    if (facts->deleted || !canBeHandedOver(facts->stage))
        throw Refused(1, u"lead-not-ready"_s, u"lead_id"_s, {facts->name});
    handoff.lead = lead;
    handoff.channel = facts->channel;
    handoff.campaign = request.campaign ? request.campaign : facts->campaign;
    if (!handoff.campaign)
        throw Refused(1, u"campaign-needed"_s, u"campaign_id"_s, {facts->name});
    handoff.persona = request.persona ? request.persona : facts->persona;
    handoff.personaVersion = handoffStore::versionInForce(tx.database, handoff.persona);
    if (!handoff.personaVersion)
        throw Refused(12, u"persona-in-force"_s, u"persona_version_id"_s, {facts->name});
    handoffStore::tagLead(tx.database, lead, handoff.persona, handoff.campaign);
    leadStore::moveTo(tx.database, lead, Stage::Mql, tx.now);
    return handoffStore::insert(tx.database, handoff);
}

} // namespace

Handoff get(Reading &reading, HandoffId id)
{
    const auto handoff = handoffStore::find(reading.database, id);
    if (!handoff)
        throw NotFound(u"handoff"_s, id.value);
    return *handoff;
}

Handoff getOwn(Reading &reading, HandoffId id)
{
    require(reading.actor, Action::RateOwnHandoff);
    const Handoff handoff = get(reading, id);
    if (handoff.receiver != reading.actor.id)
        throw Refused(5, u"receiver-only"_s);
    return handoff;
}

QList<Receiver> suggestReceivers(Reading &reading)
{
    const int limit = settings::sla(reading).overdueLimit;
    const QDate today = localDate(reading.now, settings::timeZone(reading));
    QList<Receiver> receivers;
    for (const handoffStore::Load &load : handoffStore::loads(reading.database, reading.now, today))
        receivers +=
            Receiver{load.person, load.open, load.overdue, limit, load.absentUntil, load.overdue > limit, false};
    std::ranges::stable_sort(receivers, {}, [](const Receiver &r) {
        return std::tuple(r.blocked, r.absentUntil.isValid(), r.open + r.overdue);
    });
    if (!receivers.isEmpty() && !receivers.first().blocked && !receivers.first().absentUntil.isValid())
        receivers.first().suggested = true;
    return receivers;
}

DueTimes dueTimes(Reading &reading, PersonId receiver)
{
    const Sla sla = settings::sla(reading);
    const auto person = personStore::find(reading.database, receiver);
    const WorkingCalendar calendar =
        settings::workingCalendar(reading, Department::Sales, person ? person->unit : UnitId());
    const auto after = [&](int hours) {
        return std::min(calendar.addWorkingTime(reading.now, std::chrono::hours(hours)), reading.now + longestDue);
    };
    return {after(sla.firstTouchHours), after(sla.feedbackHours)};
}

BulkResult handOver(Transaction &tx, const HandOver &request)
{
    require(tx.actor, Action::HandOver);
    requireFreeReceiver(tx, request.receiver);
    const QString note = cleaned(request.note);
    if (!isRealText(note))
        throw Refused(1, u"note-needed"_s, u"note"_s);
    const DueTimes due = dueTimes(tx, request.receiver);
    Handoff handoff;
    handoff.sender = tx.actor.id;
    handoff.receiver = request.receiver;
    handoff.sla = settings::sla(tx).id;
    handoff.note = note;
    handoff.sentAt = tx.now;
    handoff.touchDueAt = due.touch;
    handoff.feedbackDueAt = due.feedback;
    BulkResult result;
    for (const LeadId lead : request.leads)
        attempt(tx, result, lead, {}, [&] { return handOverOne(tx, lead, request, handoff); });
    return result;
}

void accept(Transaction &tx, HandoffId id)
{
    const Handoff handoff = getOwn(tx, id);
    if (!canMove(handoff.state, HandoffState::Accepted))
        throw Refused(3, u"wrong-move"_s, u"state"_s);
    const int overdue = handoffStore::overdueOf(tx.database, tx.actor.id, tx.now);
    const int limit = settings::sla(tx).overdueLimit;
    if (overdue > limit)
        throw tooMuchOverdue(u"overdue-first"_s, u"state"_s, overdue, limit);
    handoffStore::accept(tx.database, handoff, tx.now);
    leadStore::moveTo(tx.database, handoff.lead, Stage::Sal, tx.now);
    handoffStore::giveLead(tx.database, handoff.lead, handoff.receiver);
}

BulkResult acceptMany(Transaction &tx, const QList<HandoffId> &ids)
{
    BulkResult result;
    for (const HandoffId id : ids) {
        attempt(tx, result, get(tx, id).lead, id, [&] {
            accept(tx, id);
            return id;
        });
    }
    return result;
}

BulkResult reassign(Transaction &tx, const QList<HandoffId> &ids, PersonId receiver)
{
    require(tx.actor, Action::ReassignHandoff);
    BulkResult result;
    for (const HandoffId id : ids) {
        const Handoff handoff = get(tx, id);
        attempt(tx, result, handoff.lead, id, [&] {
            if (!handoff.isOpen())
                throw Refused(3, u"wrong-move"_s, u"receiver_id"_s);
            // Overdue feedback that moves along counts for the new receiver too, so each asks anew.
            requireFreeReceiver(tx, receiver);
            handoffStore::reassign(tx.database, handoff, receiver);
            if (handoff.state == HandoffState::Accepted)
                handoffStore::giveLead(tx.database, handoff.lead, receiver);
            return id;
        });
    }
    return result;
}

Inbox inbox(Reading &reading, PersonId person, int limit)
{
    Inbox inbox;
    inbox.waiting = handoffStore::inbox(reading.database, person, Section::Waiting, {}, limit);
    inbox.feedbackDue = handoffStore::inbox(reading.database, person, Section::FeedbackDue, {}, limit);
    inbox.working = handoffStore::inbox(reading.database, person, Section::Working, {}, limit);
    inbox.counts = handoffStore::counts(reading.database, person, reading.now);
    inbox.overdueLimit = settings::sla(reading).overdueLimit;
    inbox.blocked = person && inbox.counts.overdue > inbox.overdueLimit;
    const scorecards::Soon soon = scorecards::soon(reading);
    inbox.warnHours = soon.hours;
    inbox.soonUntil = soon.forSales;
    inbox.dayEnds = home::dayEnds(reading);
    inbox.quietSince = home::quietSince(reading);
    return inbox;
}

QList<InboxItem> inboxPage(Reading &reading, PersonId person, Section section, const InboxKey &after, int limit)
{
    return handoffStore::inbox(reading.database, person, section, after, limit);
}

QList<InboxItem> all(Reading &reading, HandoffId after, int limit)
{
    return handoffStore::all(reading.database, after, limit);
}

QList<InboxItem> arrivedSince(Reading &reading, PersonId person, HandoffId after)
{
    return handoffStore::arrived(reading.database, person, after);
}

std::optional<InboxItem> find(Reading &reading, HandoffId id)
{
    return handoffStore::inboxItem(reading.database, id);
}

QList<Handoff> of(Reading &reading, LeadId lead)
{
    return handoffStore::of(reading.database, lead);
}

} // namespace smarketing::handoffs
