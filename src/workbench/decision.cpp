// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/decision.h"

#include "meeting_item.h"

namespace smarketing::decisions {

using namespace Qt::StringLiterals;

namespace {

Decision found(Transaction &tx, DecisionId id)
{
    const auto decision = decisionStore::find(tx.database, id);
    if (!decision)
        throw NotFound(u"decision"_s, id.value);
    return *decision;
}

} // namespace

DecisionId add(Transaction &tx, AgendaItemId item, const QString &text)
{
    require(tx.actor, Action::EditAgenda);
    requireRunningItem(tx.database, item);
    return decisionStore::insert(tx.database, {{}, item, requiredText(text), tx.actor.id, tx.now, 0});
}

void change(Transaction &tx, const Decision &changed)
{
    require(tx.actor, Action::EditAgenda);
    Decision decision = found(tx, changed.id);
    requireRunningItem(tx.database, decision.item);
    decision.text = requiredText(changed.text);
    decision.rowVersion = changed.rowVersion;
    decisionStore::updateText(tx.database, decision);
}

void remove(Transaction &tx, DecisionId id)
{
    require(tx.actor, Action::EditAgenda);
    requireRunningItem(tx.database, found(tx, id).item);
    decisionStore::remove(tx.database, id, tx.now);
}

void restore(Transaction &tx, DecisionId id)
{
    require(tx.actor, Action::EditAgenda);
    requireRunningItem(tx.database, found(tx, id).item);
    decisionStore::remove(tx.database, id, std::nullopt);
}

QList<Record> all(Reading &reading)
{
    return decisionStore::all(reading.database);
}

} // namespace smarketing::decisions
