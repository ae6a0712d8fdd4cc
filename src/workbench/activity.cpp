// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/activity.h"

#include "smarketing/domain/real_text.h"
#include "smarketing/storage/handoff.h"

namespace smarketing::activities {

using namespace Qt::StringLiterals;

namespace {

Activity prepared(const Transaction &tx, const Activity &given)
{
    Activity activity = given;
    activity.text = cleaned(given.text);
    if (activity.at == Instant())
        activity.at = tx.now;
    if (activity.at > tx.now)
        throw Refused(28, u"in-future"_s, u"at"_s);
    if (activity.kind == ActivityKind::Note && activity.text.isEmpty())
        throw Refused(28, u"text-needed"_s, u"text"_s);
    return activity;
}

Activity get(Transaction &tx, ActivityId id)
{
    const auto activity = activityStore::find(tx.database, id);
    if (!activity)
        throw NotFound(u"activity"_s, id.value);
    return *activity;
}

void refreshTouch(Transaction &tx, const Activity &activity)
{
    if (activity.handoff)
        handoffStore::refreshFirstTouch(tx.database, activity.handoff);
}

void setDeleted(Transaction &tx, ActivityId id, std::optional<Instant> at)
{
    require(tx.actor, Action::EditActivity);
    const Activity activity = get(tx, id);
    activityStore::setDeleted(tx.database, id, at);
    refreshTouch(tx, activity);
}

} // namespace

ActivityId log(Transaction &tx, const Activity &given)
{
    require(tx.actor, Action::EditActivity);
    Activity activity = prepared(tx, given);
    activity.person = tx.actor.id;
    if (!handoffStore::leadFacts(tx.database, activity.lead))
        throw NotFound(u"lead"_s, activity.lead.value);
    if (!activity.handoff) {
        if (const auto open = handoffStore::openOf(tx.database, activity.lead); open && open->sentAt <= activity.at)
            activity.handoff = open->id;
    }
    const ActivityId id = activityStore::insert(tx.database, activity);
    refreshTouch(tx, activity);
    return id;
}

void change(Transaction &tx, const Activity &given)
{
    require(tx.actor, Action::EditActivity);
    activityStore::update(tx.database, prepared(tx, given));
    refreshTouch(tx, get(tx, given.id));
}

void remove(Transaction &tx, ActivityId id)
{
    setDeleted(tx, id, tx.now);
}

void restore(Transaction &tx, ActivityId id)
{
    setDeleted(tx, id, std::nullopt);
}

QList<activityStore::Item> of(Reading &reading, LeadId lead)
{
    return activityStore::of(reading.database, lead);
}

} // namespace smarketing::activities
