// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda_fill.h"

#include "agenda_sources.h"

#include "smarketing/storage/agenda.h"

namespace smarketing::agendaFill {

namespace {

using Key = std::pair<AgendaSource, QString>;

Key keyOf(const AgendaItem &item)
{
    return {item.source, item.key};
}

bool comesFirst(const AgendaItem &a, const AgendaItem &b)
{
    return std::tuple(-a.points, a.source, a.key) < std::tuple(-b.points, b.source, b.key);
}

/// An item as the data says it should be; whatever people did to it stays.
AgendaItem brought(const AgendaCandidate &candidate, AgendaItem item, const Meeting &meeting,
                   const std::optional<Money> &deal)
{
    item.meeting = meeting.id;
    item.source = candidate.source;
    item.key = candidate.key;
    item.args = candidate.args;
    item.people = candidate.people;
    item.money = candidate.money;
    item.points = agendaPoints(
        item.people, item.money, deal,
        wholeWeeks(item.id ? std::min(candidate.since, item.raisedAt) : candidate.since, meeting.startsAt));
    if (!item.id) {
        item.section = candidate.section;
        item.raisedAt = candidate.since;
    }
    return item;
}

bool sameFacts(const AgendaItem &a, const AgendaItem &b)
{
    return std::tie(a.args, a.people, a.money, a.points) == std::tie(b.args, b.people, b.money, b.points);
}

/// A section in its new order. Where nobody placed anything all is ranked, and what people added comes last; else what
/// is there keeps its place and what is new stands before the first ranked item that weighs less.
QList<AgendaItem> ordered(QList<AgendaItem> there, QList<AgendaItem> fresh)
{
    std::ranges::sort(fresh, comesFirst);
    const bool placed = std::ranges::any_of(there, &AgendaItem::placed);
    if (!placed) {
        there += fresh;
        std::ranges::stable_sort(there, [](const AgendaItem &a, const AgendaItem &b) {
            const bool manual = a.source == AgendaSource::Manual;
            const bool otherManual = b.source == AgendaSource::Manual;
            return manual != otherManual ? otherManual : !manual && comesFirst(a, b);
        });
        return there;
    }
    for (const AgendaItem &item : std::as_const(fresh)) {
        const auto at = std::ranges::find_if(
            there, [&item](const AgendaItem &other) { return !other.placed && other.points < item.points; });
        there.insert(at - there.begin(), item);
    }
    return there;
}

} // namespace

Plan plan(Reading &reading, const Meeting &meeting)
{
    const std::optional<Money> deal = agendaSources::averageDeal(reading);
    const QList<AgendaItem> before = agendaStore::items(reading.database, meeting.id);
    QMap<Key, AgendaItem> known;
    for (const AgendaItem &item : before) {
        if (item.source != AgendaSource::Manual)
            known.insert(keyOf(item), item);
    }
    Plan result;
    QMap<AgendaSection, QList<AgendaItem>> there;
    QMap<AgendaSection, QList<AgendaItem>> fresh;
    QMap<Key, QList<HandoffId>> handoffs;
    QSet<AgendaItemId> alive;
    QSet<AgendaItemId> differs;
    QHash<AgendaItemId, AgendaItem> renewed;
    for (const AgendaCandidate &candidate : agendaSources::candidates(reading)) {
        const AgendaItem old = known.value({candidate.source, candidate.key});
        const AgendaItem item = brought(candidate, old, meeting, deal);
        handoffs.insert(keyOf(item), candidate.handoffs);
        if (!old.id) {
            fresh[item.section] += item;
            continue;
        }
        alive.insert(old.id);
        renewed.insert(old.id, item);
        if (!sameFacts(item, old) || agendaStore::handoffs(reading.database, old.id) != candidate.handoffs)
            differs.insert(old.id);
    }
    for (const AgendaItem &item : before) {
        const bool gone = item.source != AgendaSource::Manual && !alive.contains(item.id) && item.notes.isEmpty();
        if (gone)
            result.gone += item.id;
        else
            there[item.section] += renewed.value(item.id, item);
    }
    for (const AgendaSection section : allOf<AgendaSection>()) {
        const QList<AgendaItem> items = ordered(there.value(section), fresh.value(section));
        for (int position = 0; position < items.size(); ++position) {
            AgendaItem item = items.at(position);
            if (!item.id || differs.contains(item.id)) {
                if (!item.id)
                    item.position = position;
                result.changed += Filled{item, handoffs.value(keyOf(item))};
            }
            if (item.id && item.position != position)
                result.positions += std::pair(item.id, position);
        }
    }
    return result;
}

void apply(Transaction &tx, const Plan &plan)
{
    for (const AgendaItemId id : plan.gone)
        agendaStore::remove(tx.database, id, tx.now);
    for (Filled filled : plan.changed) {
        if (filled.item.id) {
            agendaStore::updateFacts(tx.database, filled.item);
        } else {
            filled.item.addedBy = tx.actor.id;
            filled.item.raisedAt = std::min(filled.item.raisedAt, tx.now);
            filled.item.id = agendaStore::insert(tx.database, filled.item);
        }
        agendaStore::setHandoffs(tx.database, filled.item.id, filled.handoffs);
    }
    for (const auto &[id, position] : plan.positions) {
        const auto item = agendaStore::find(tx.database, id);
        agendaStore::place(tx.database, id, item->section, position, item->placed);
    }
}

void carryOver(Transaction &tx, MeetingId from, const Meeting &to)
{
    for (const AgendaItem &left : agendaStore::items(tx.database, from)) {
        const bool put = left.state == AgendaState::Parked || left.state == AgendaState::Carried;
        const bool notReached = left.state == AgendaState::Open && left.source == AgendaSource::Manual;
        if (!put && !notReached)
            continue;
        AgendaItem item = left;
        item.id = {};
        item.meeting = to.id;
        item.placed = false;
        item.carriedFrom = left.id;
        item.addedBy = tx.actor.id;
        agendaStore::insert(tx.database, item);
    }
}

} // namespace smarketing::agendaFill
