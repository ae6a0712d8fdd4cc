// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/lead.h"

#include "smarketing/domain/contact.h"

namespace smarketing {

LeadConflict::LeadConflict(const Lead &mine_, const Lead &theirs_)
    : Conflict(QStringLiteral("lead"), theirs_.id.value), mine(mine_), theirs(theirs_)
{
}

} // namespace smarketing

namespace smarketing::leads {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 500;
constexpr qsizetype longestNote = 20000;

void requireEdit(const Person &person, const Lead &lead)
{
    if (!mayEdit(person, lead))
        throw Forbidden(toText(may(person, Action::EditOwnLead) ? Action::EditOwnLead : Action::EditLead));
}

void requireShort(const QString &text, const QString &field, qsizetype most = longestText)
{
    if (text.size() > most)
        throw Refused(28, u"too-long"_s, field, {QString::number(most)});
}

void check(const Lead &lead)
{
    const bool named = !QString(lead.firstName + lead.lastName + lead.company).trimmed().isEmpty();
    if (!named && lead.email.isEmpty() && lead.phone.isEmpty())
        throw Refused(28, u"lead-needs-a-name"_s, u"last_name"_s);
    if (!lead.email.isEmpty() && !isEmail(lead.email))
        throw Refused(28, u"bad-email"_s, u"email"_s, {lead.email});
    if (!lead.phone.isEmpty() && phoneKey(lead.phone).isEmpty())
        throw Refused(28, u"bad-phone"_s, u"phone"_s, {lead.phone});
    if (lead.value && lead.value->minor < 0)
        throw Refused(28, u"negative-value"_s, u"value"_s);
    const std::initializer_list<std::pair<QString, QString>> texts = {
        {lead.firstName, u"first_name"_s}, {lead.lastName, u"last_name"_s}, {lead.company, u"company"_s},
        {lead.jobTitle, u"job_title"_s},   {lead.city, u"city"_s},          {lead.country, u"country"_s},
        {lead.phone, u"phone"_s},          {lead.email, u"email"_s}};
    for (const auto &[text, field] : texts)
        requireShort(text, field);
    requireShort(lead.note, u"note"_s, longestNote);
}

Lead trimmed(Lead lead)
{
    for (QString *text : {&lead.externalId, &lead.firstName, &lead.lastName, &lead.email, &lead.phone, &lead.company,
                          &lead.jobTitle, &lead.city, &lead.country, &lead.note})
        *text = text->trimmed();
    return lead;
}

void apply(const LeadPatch &patch, Lead &lead)
{
    lead.persona = patch.persona.value_or(lead.persona);
    lead.campaign = patch.campaign.value_or(lead.campaign);
    lead.channel = patch.channel.value_or(lead.channel);
    lead.unit = patch.unit.value_or(lead.unit);
    lead.owner = patch.owner.value_or(lead.owner);
    lead.city = patch.city.value_or(lead.city);
    lead.country = patch.country.value_or(lead.country);
}

/// Runs `work` for every lead that the person may edit.
template <class Work> LeadBulkResult forEach(Transaction &tx, const QList<LeadId> &ids, Work work)
{
    LeadBulkResult result;
    result.command = tx.command;
    for (LeadId id : ids) {
        Lead lead = find(tx, id);
        if (!mayEdit(tx.actor, lead)) {
            result.notAllowed += id;
            continue;
        }
        work(lead);
        result.changed += id;
    }
    return result;
}

void requireAtMostOneOpen(Transaction &tx, LeadId survivor, const QList<LeadId> &others)
{
    int open = leadStore::hasOpenHandoff(tx.database, survivor) ? 1 : 0;
    for (LeadId other : others)
        open += leadStore::hasOpenHandoff(tx.database, other) ? 1 : 0;
    if (open > 1)
        throw Refused(2, u"both-handoffs-open"_s);
}

} // namespace

LeadPage page(Reading &reading, const LeadFilter &filter, const LeadSort &sort, const std::optional<LeadPageKey> &after,
              int limit)
{
    return leadStore::page(reading.database, filter, sort, after, limit);
}

LeadCount count(Reading &reading, const LeadFilter &filter)
{
    return leadStore::count(reading.database, filter);
}

QList<LeadSummary> summaries(Reading &reading, const QList<LeadId> &ids)
{
    return leadStore::summaries(reading.database, ids);
}

QList<LeadId> ids(Reading &reading, const LeadFilter &filter, int limit)
{
    return leadStore::ids(reading.database, filter, limit);
}

QList<leadStore::BoardColumn> board(Reading &reading, const LeadFilter &filter, int rowsEach)
{
    return leadStore::board(reading.database, filter, rowsEach);
}

Lead find(Reading &reading, LeadId id)
{
    if (const auto lead = leadStore::find(reading.database, id))
        return *lead;
    throw NotFound(u"lead"_s, id.value);
}

LeadRecord detail(Reading &reading, LeadId id)
{
    LeadRecord detail;
    detail.lead = find(reading, id);
    const QList<LeadSummary> rows = leadStore::summaries(reading.database, {id});
    if (!rows.isEmpty())
        detail.summary = rows.first();
    detail.touchpoints = leadStore::touchpoints(reading.database, id);
    detail.duplicates = leadStore::duplicates(reading.database, detail.lead);
    detail.standing = leadStore::standing(reading.database, id);
    return detail;
}

QList<LeadEvent> timeline(Reading &reading, LeadId id, std::optional<Instant> before, int limit)
{
    // The current moment included, and what is dated a little ahead, such as a meeting noted for this afternoon.
    return leadStore::timeline(reading.database, id, before.value_or(Instant::max()), limit);
}

QList<Lead> duplicates(Reading &reading, const Lead &lead)
{
    return leadStore::duplicates(reading.database, lead);
}

bool mayEdit(const Person &person, const Lead &lead)
{
    return may(person, Action::EditLead) || (may(person, Action::EditOwnLead) && lead.owner == person.id);
}

LeadId create(Transaction &tx, const Lead &lead)
{
    require(tx.actor, Action::CreateLead);
    Lead made = trimmed(lead);
    check(made);
    if (made.createdAt == Instant())
        made.createdAt = tx.now;
    if (!made.owner && !may(tx.actor, Action::EditLead))
        made.owner = tx.actor.id;
    return leadStore::insert(tx.database, made);
}

void change(Transaction &tx, const Lead &lead)
{
    const Lead stored = find(tx, lead.id);
    requireEdit(tx.actor, stored);
    const Lead wanted = trimmed(lead);
    check(wanted);
    if (stored.rowVersion != lead.rowVersion)
        throw LeadConflict(wanted, stored);
    leadStore::update(tx.database, wanted);
}

LeadBulkResult bulkChange(Transaction &tx, const QList<LeadId> &ids, const LeadPatch &patch)
{
    return forEach(tx, ids, [&](Lead &lead) {
        apply(patch, lead);
        leadStore::update(tx.database, lead);
    });
}

LeadBulkResult remove(Transaction &tx, const QList<LeadId> &ids)
{
    return forEach(tx, ids, [&](const Lead &lead) { leadStore::remove(tx.database, lead.id, tx.now); });
}

void restore(Transaction &tx, LeadId id)
{
    requireEdit(tx.actor, find(tx, id));
    leadStore::restore(tx.database, id);
}

void merge(Transaction &tx, const Lead &merged, const QList<LeadId> &others)
{
    for (LeadId other : others) {
        if (other == merged.id)
            throw Refused(28, u"merge-with-itself"_s);
        requireEdit(tx.actor, find(tx, other));
    }
    requireAtMostOneOpen(tx, merged.id, others);
    change(tx, merged);
    for (LeadId other : others)
        leadStore::absorb(tx.database, merged.id, other, tx.now);
}

TouchpointId addTouchpoint(Transaction &tx, const Touchpoint &touchpoint)
{
    requireEdit(tx.actor, find(tx, touchpoint.lead));
    requireShort(touchpoint.text, u"text"_s, longestNote);
    if (!touchpoint.channel && touchpoint.text.trimmed().isEmpty())
        throw Refused(28, u"touchpoint-empty"_s, u"text"_s);
    return leadStore::insertTouchpoint(tx.database, touchpoint);
}

LeadMoves move(Transaction &tx, const QList<LeadId> &ids, Stage to)
{
    LeadMoves moves;
    moves.command = tx.command;
    for (LeadId id : ids) {
        const Lead lead = find(tx, id);
        // Asked for first: what is missing may be for somebody who may not edit the lead, as its receiver.
        const MoveNeeds needs = neededToMove(lead.stage, to, leadStore::standing(tx.database, id));
        if (needs != MoveNeeds::Nothing) {
            moves.asking += {id, needs};
        } else if (lead.stage != to) {
            requireEdit(tx.actor, lead);
            leadStore::moveTo(tx.database, id, to, tx.now);
            moves.moved += id;
        }
    }
    return moves;
}

void undo(Transaction &tx, CommandId command)
{
    require(tx.actor, Action::EditOwnLead);
    if (!leadStore::revert(tx.database, command, tx.now).isEmpty())
        throw Refused(25, u"changed-since"_s);
}

bool canUndo(Reading &reading, CommandId command)
{
    return leadStore::isAsLeft(reading.database, command);
}

} // namespace smarketing::leads
