// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/action_item.h"

#include "meeting_item.h"

#include "smarketing/domain/zone_time.h"
#include "smarketing/storage/person.h"
#include "smarketing/workbench/setting.h"

namespace smarketing::actionItems {

using namespace Qt::StringLiterals;

namespace {

ActionItem found(Transaction &tx, ActionItemId id)
{
    const auto action = actionItemStore::find(tx.database, id);
    if (!action)
        throw NotFound(u"action_item"_s, id.value);
    return *action;
}

void requireOwnerAndDay(Transaction &tx, const ActionItem &action)
{
    const auto owner = personStore::find(tx.database, action.owner);
    if (!owner || !owner->active || owner->role == Role::Guest)
        throw Refused(19, u"action-owner-needed"_s, u"owner"_s);
    if (!action.dueOn.isValid() || action.dueOn < localDate(action.at, settings::timeZone(tx)))
        throw Refused(19, u"due-needed"_s, u"due"_s);
}

} // namespace

ActionItemId add(Transaction &tx, const ActionItem &wanted)
{
    require(tx.actor, Action::EditAgenda);
    requireRunningItem(tx.database, wanted.item);
    ActionItem action = wanted;
    action.text = requiredText(wanted.text);
    action.recordedBy = tx.actor.id;
    action.at = tx.now;
    requireOwnerAndDay(tx, action);
    return actionItemStore::insert(tx.database, action);
}

void change(Transaction &tx, const ActionItem &wanted)
{
    require(tx.actor, Action::EditAgenda);
    const ActionItem before = found(tx, wanted.id);
    ActionItem action = before;
    action.text = requiredText(wanted.text);
    action.owner = wanted.owner;
    action.dueOn = wanted.dueOn;
    action.rowVersion = wanted.rowVersion;
    if (!isRunningItem(tx.database, before.item)) {
        if (action.text != before.text)
            throw Refused(19, u"meeting-closed"_s, u"text"_s);
        require(tx.actor, Action::RunMeeting);
    }
    requireOwnerAndDay(tx, action);
    actionItemStore::update(tx.database, action);
}

ActionState setState(Transaction &tx, ActionItemId id, ActionState state)
{
    require(tx.actor, Action::EditAgenda);
    const ActionItem action = found(tx, id);
    const bool own = action.owner == tx.actor.id && state != ActionState::Dropped;
    if (!own && !may(tx.actor, Action::RunMeeting))
        throw Refused(19, u"owner-does"_s, u"state"_s);
    actionItemStore::setState(tx.database, id, state, tx.now);
    return action.state;
}

void remove(Transaction &tx, ActionItemId id)
{
    require(tx.actor, Action::EditAgenda);
    requireRunningItem(tx.database, found(tx, id).item);
    actionItemStore::remove(tx.database, id, tx.now);
}

void restore(Transaction &tx, ActionItemId id)
{
    require(tx.actor, Action::EditAgenda);
    requireRunningItem(tx.database, found(tx, id).item);
    actionItemStore::remove(tx.database, id, std::nullopt);
}

QList<Record> all(Reading &reading)
{
    return actionItemStore::all(reading.database);
}

QList<Record> mine(Reading &reading)
{
    return actionItemStore::open(reading.database, reading.actor.id);
}

int dueNow(Reading &reading)
{
    return actionItemStore::due(reading.database, reading.actor.id,
                                localDate(reading.now, settings::timeZone(reading)));
}

} // namespace smarketing::actionItems
