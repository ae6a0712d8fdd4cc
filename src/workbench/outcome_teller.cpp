// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome_teller.h"

#include "smarketing/domain/real_text.h"
#include "smarketing/storage/feedback.h"
#include "smarketing/storage/folding.h"
#include "smarketing/storage/lead.h"
#include "smarketing/storage/person.h"
#include "smarketing/workbench/deal.h"
#include "smarketing/workbench/person.h"
#include "smarketing/workbench/persona.h"
#include "smarketing/workbench/words.h"

namespace smarketing::imports {

using namespace Qt::StringLiterals;

namespace {

bool suits(const Person &person, Role role)
{
    return role == Role::Sales ? person.role == Role::Sales
                               : person.role == Role::Marketing || person.role == Role::Manager;
}

} // namespace

OutcomeTeller::OutcomeTeller(ImportRun &run) : m_run(run)
{
    for (const Person &person : personStore::all(run.database, false))
        m_people.insert(person.id, person);
    for (const Reason &reason : feedbackStore::reasons(run.database)) {
        m_reasons.insert(folded(reason.code), reason.id);
        m_reasons.insert(folded(words::label(reason)), reason.id);
    }
    Reading reading{run.database, run.actor, run.now()};
    for (const personas::Summary &persona : personas::all(reading)) {
        if (persona.inForce)
            m_inForce.insert(persona.persona.id, true);
    }
}

RowProblem OutcomeTeller::problem(const OutcomeRow &row, Field field, const QString &reason, const QString &value) const
{
    return {row.line, m_run.mapping().column(field), fieldKey(field), reason, value, true};
}

/// One of that role; without an id, somebody who is still to be made.
Person OutcomeTeller::personFor(const OutcomeRow &row, Field field, const QString &name, Role role)
{
    if (name.isEmpty())
        throw OutcomeProblem(problem(row, field, u"missing"_s, {}));
    // Who did both, handing over and receiving, is two people here: their rights differ.
    const QString second = QString(name.simplified() + (role == Role::Sales ? u".sales"_s : u".marketing"_s));
    for (const QString &login : {name, second}) {
        const Person known = m_people.value(m_run.names().person(login));
        if (known.id && suits(known, role))
            return known;
    }
    if (!m_run.plan.createPeople)
        throw OutcomeProblem(
            problem(row, field, role == Role::Sales ? u"unknown-receiver"_s : u"unknown-sender"_s, name));
    Person person;
    person.name = name.simplified();
    person.login = m_run.names().person(name) ? second : person.name;
    person.role = role;
    person.department = role == Role::Sales ? Department::Sales : Department::Marketing;
    return person;
}

Person OutcomeTeller::made(Transaction &tx, const Person &person)
{
    if (person.id)
        return person;
    Person added = person;
    added.id = people::add(tx, person);
    m_people.insert(added.id, added);
    m_run.names().add(added);
    return added;
}

/// The lead's own, else the one that nobody can mistake: the only one in force.
PersonaId OutcomeTeller::personaFor(const OutcomeRow &row, const Lead &lead) const
{
    if (lead.persona && m_inForce.contains(lead.persona))
        return lead.persona;
    if (m_inForce.size() == 1)
        return m_inForce.cbegin().key();
    const bool isOutdated = lead.persona || m_inForce.isEmpty();
    throw OutcomeProblem(problem(row, Field::LeadExternalId,
                                 isOutdated ? u"persona-in-force"_s : u"lead-without-persona"_s, lead.displayName()));
}

/// R4 in the file's terms; requireComplete says what is missing.
Feedback OutcomeTeller::feedbackFor(const OutcomeRow &row) const
{
    Feedback feedback;
    feedback.rating = row.rating.value_or(0);
    feedback.comment = row.comment;
    feedback.persona = m_run.names().persona(row.retagPersona);
    if (feedback.rating == 0)
        throw OutcomeProblem(problem(row, Field::Rating, u"rating-needed"_s, {}));
    const auto fit = fromText<PersonaFit>(row.fit);
    if (!fit)
        throw OutcomeProblem(problem(row, Field::Fit, u"fit-needed"_s, {}));
    feedback.fit = *fit;
    for (const QString &name : row.reasons) {
        const ReasonId reason = m_reasons.value(folded(name));
        if (!reason)
            throw OutcomeProblem(problem(row, Field::Reasons, u"unknown-reason"_s, name));
        feedback.reasons += reason;
    }
    requireComplete(feedback, row.outcome == u"declined");
    return feedback;
}

/// What marketing knew is in the lead, if anywhere.
QString OutcomeTeller::noteFor(const OutcomeRow &row, const Lead &lead) const
{
    return isRealText(lead.note) ? lead.note : words::importedNote(m_run.batch().fileName, row.line);
}

/// Without a time of its own, a handoff was made when the lead came in, and decided at once.
void OutcomeTeller::setTimes(const OutcomeRow &row, Instant now, Told &told) const
{
    told.decidedAt = row.decidedAt.value_or(now);
    if (told.decidedAt > now)
        throw OutcomeProblem(
            problem(row, Field::DecidedAt, u"in-future"_s, toDateTime(told.decidedAt).toString(Qt::ISODate)));
    if (row.handedAt && *row.handedAt > told.decidedAt)
        throw OutcomeProblem(
            problem(row, Field::HandedAt, u"handed-after-decided"_s, toDateTime(*row.handedAt).toString(Qt::ISODate)));
    told.handedAt = std::min(row.handedAt.value_or(told.lead.createdAt), told.decidedAt);
}

/// A number alone is not enough where lists from several sources gave it to several people.
void OutcomeTeller::requireOneLead(const OutcomeRow &row) const
{
    const bool numberAlone = row.email.isEmpty() && row.phone.isEmpty();
    if (numberAlone && importStore::countWithExternalId(m_run.database, row.leadExternalId) > 1)
        throw OutcomeProblem(problem(row, Field::LeadExternalId, u"several-leads"_s, row.leadExternalId));
}

OutcomeTeller::Told OutcomeTeller::prepared(const OutcomeRow &row, LeadId id, Instant now)
{
    requireOneLead(row);
    const auto lead = leadStore::find(m_run.database, id);
    if (!lead)
        throw OutcomeProblem(problem(row, Field::LeadExternalId, u"no-lead"_s,
                                     !row.leadExternalId.isEmpty() ? row.leadExternalId : row.email + row.phone));
    Told told;
    told.lead = *lead;
    told.feedback = feedbackFor(row);
    told.sender = personFor(row, Field::Sender, row.sender, Role::Marketing);
    told.receiver = personFor(row, Field::Receiver, row.receiver, Role::Sales);
    told.persona = personaFor(row, *lead);
    told.campaign = lead->campaign;
    if (const CampaignId named = m_run.names().campaign(row.campaign))
        told.campaign = named;
    setTimes(row, now, told);
    return told;
}

OutcomeTeller::Told OutcomeTeller::ready(const OutcomeRow &row, LeadId lead, Instant now, const As &as)
{
    Told told = prepared(row, lead, now);
    const bool names = !told.campaign && !row.campaign.isEmpty() && m_run.plan.createMissing;
    if (told.sender.id && told.receiver.id && !names)
        return told;
    as(m_run.actor, now, [&](Transaction &tx) {
        told.sender = made(tx, told.sender);
        // Made after the sender, who may have the same name.
        told.receiver = made(tx, personFor(row, Field::Receiver, row.receiver, Role::Sales));
        if (names)
            told.campaign = m_run.names().ensureCampaign(tx, row.campaign);
    });
    return told;
}

void OutcomeTeller::tell(const OutcomeRow &row, Told told, const As &as) const
{
    handOver(row, told, as, told.feedback.handoff);
    decide(row, told, as);
}

void OutcomeTeller::handOver(const OutcomeRow &row, const Told &told, const As &as, HandoffId &handoff) const
{
    as(told.sender, told.handedAt, [&](Transaction &tx) {
        const auto result = handoffs::handOver(
            tx, {{told.lead.id}, told.receiver.id, noteFor(row, told.lead), told.campaign, told.persona});
        if (!result.missing.isEmpty())
            throw result.missing.constFirst().why;
        handoff = result.done.constFirst();
    });
}

void OutcomeTeller::decide(const OutcomeRow &row, const Told &told, const As &as) const
{
    as(told.receiver, told.decidedAt, [&](Transaction &tx) {
        const HandoffId handoff = told.feedback.handoff;
        if (row.outcome == u"declined") {
            handoffs::decline(tx, told.feedback, handoffs::DeclinedTo::Recycled);
            return;
        }
        handoffs::accept(tx, handoff);
        handoffs::rate(tx, told.feedback);
        if (row.outcome == u"won" && row.value)
            win(row, told, tx);
        else
            handoffs::close(tx, handoff, fromText<Outcome>(row.outcome).value());
    });
}

/// What the file says it was worth becomes a deal, which closes the handoff.
void OutcomeTeller::win(const OutcomeRow &row, const Told &told, Transaction &tx) const
{
    Deal deal;
    deal.lead = told.lead.id;
    deal.handoff = told.feedback.handoff;
    deal.name = told.lead.displayName();
    deal.value = *row.value;
    if (deal.value.currency.isEmpty())
        deal.value.currency = m_run.options().currency;
    deals::win(tx, deals::create(tx, deal));
}

std::vector<RowProblem> OutcomeTeller::problems(const OutcomeRow &row, LeadId lead)
{
    try {
        prepared(row, lead, m_run.now());
    } catch (const OutcomeProblem &problem) {
        return {problem.problem};
    } catch (const Refused &refused) {
        const auto field = fieldFromKey(refused.field);
        return {{row.line, field ? m_run.mapping().column(*field) : QString(), refused.field, refused.reason,
                 refused.args.value(0), true}};
    }
    return {};
}

void OutcomeTeller::rehearse(const std::vector<Converted<OutcomeRow>> &rows, const QList<LeadId> &leads)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        const std::vector<RowProblem> wrong = problems(rows[i].row, leads.at(qsizetype(i)));
        if (wrong.empty())
            ++m_run.batch().updated;
        else
            m_run.reject(rows[i].cells, wrong);
    }
}

} // namespace smarketing::imports
