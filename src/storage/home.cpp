// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/home.h"

#include "handoff_row.h"

namespace smarketing::homeStore {

using namespace Qt::StringLiterals;

namespace {

Share share(Cursor cursor)
{
    return cursor.next() ? Share{int(cursor.integer(0)), int(cursor.integer(1))} : Share{};
}

template <class... Args> int count(Database &database, const QString &sql, const Args &...args)
{
    return int(database.number(sql, args...).value_or(0));
}

} // namespace

int unansweredLowRatings(Database &database)
{
    return count(database, u"SELECT count(*) FROM handoff WHERE rating <= 2 AND NOT EXISTS (SELECT 1 FROM "
                           "feedback_answer WHERE feedback_id = handoff.feedback_id)"_s);
}

int recycledLeads(Database &database)
{
    return count(database, u"SELECT count(*) FROM lead WHERE stage = 'recycled' AND deleted_at IS NULL"_s);
}

int leadsNotHandedOver(Database &database)
{
    const int ready = count(database, u"SELECT count(*) FROM lead WHERE stage = 'mql' AND deleted_at IS NULL"_s);
    // Crossed, since SQLite would else begin with the leads, of which there are far more.
    const int open = count(
        database, u"SELECT count(*) FROM handoff CROSS JOIN lead WHERE "
                  "lead.id = handoff.lead_id AND handoff.state IN ('waiting', 'accepted') AND lead.stage = 'mql' AND "
                  "lead.deleted_at IS NULL"_s);
    return ready - open;
}

int proposedCampaigns(Database &database)
{
    return count(database, u"SELECT count(*) FROM campaign WHERE state = 'proposed' AND deleted_at IS NULL"_s);
}

Drafts unsignedDrafts(Database &database)
{
    Cursor cursor = database.query(
        u"SELECT (SELECT count(*) FROM persona_signature WHERE persona_version_id = v.id AND department = "
        u"'marketing'), "
        "(SELECT count(*) FROM persona_signature WHERE persona_version_id = v.id AND department = 'sales') "
        "FROM persona_version v JOIN persona ON persona.id = v.persona_id "
        "WHERE v.state = 'draft' AND persona.deleted_at IS NULL"_s);
    Drafts drafts;
    while (cursor.next()) {
        const bool marketing = cursor.boolean(0);
        const bool sales = cursor.boolean(1);
        drafts.byMarketing += !marketing && sales;
        drafts.bySales += marketing && !sales;
        drafts.byBoth += !marketing && !sales;
    }
    return drafts;
}

Share handoffsWaiting(Database &database, PersonId receiver)
{
    return share(database.query(u"SELECT count(*), count(*) FILTER (WHERE receiver_id = ?) FROM handoff WHERE "
                                "state IN ('waiting', 'accepted') AND state = 'waiting'"_s,
                                receiver.value));
}

Share feedbackDue(Database &database, PersonId receiver, Instant from, Instant to)
{
    return share(database.query(u"SELECT count(*), count(*) FILTER (WHERE receiver_id = ?) FROM handoff WHERE "
                                "feedback_due_at >= ? AND "_s +
                                    handoffStore::owedBefore,
                                receiver.value, from, to));
}

Share firstTouchDue(Database &database, PersonId receiver, Instant from, Instant to)
{
    return share(database.query(u"SELECT count(*), count(*) FILTER (WHERE receiver_id = ?) FROM handoff WHERE "
                                "state IN ('waiting', 'accepted') AND first_touch_at IS NULL AND touch_due_at >= ? "
                                "AND touch_due_at <= ?"_s,
                                receiver.value, from, to));
}

int asking(Database &database, PersonId receiver, Instant until)
{
    return count(database,
                 u"SELECT count(*) FROM handoff WHERE receiver_id = ? AND state IN ('waiting', 'accepted') AND "
                 "(state = 'waiting' OR (feedback_id IS NULL AND feedback_due_at < ?))"_s,
                 receiver, until);
}

Share quietSince(Database &database, PersonId receiver, Instant since)
{
    return share(database.query(u"SELECT count(*), count(*) FILTER (WHERE receiver_id = ?) FROM handoff JOIN lead ON "
                                "lead.id = handoff.lead_id WHERE handoff.state IN ('waiting', 'accepted') AND "
                                "handoff.state = 'accepted' AND handoff.feedback_id IS NOT NULL AND "
                                "lead.last_activity_at < ?"_s,
                                receiver.value, since));
}

Beginnings beginnings(Database &database)
{
    Cursor cursor =
        database.query(u"SELECT EXISTS (SELECT 1 FROM person WHERE department = 'marketing' AND active = 1), "
                       "EXISTS (SELECT 1 FROM person WHERE department = 'sales' AND active = 1), "
                       "EXISTS (SELECT 1 FROM persona_version WHERE state = 'in_force'), "
                       "EXISTS (SELECT 1 FROM campaign), EXISTS (SELECT 1 FROM lead), EXISTS (SELECT 1 FROM reach)"_s);
    cursor.next();
    return {cursor.boolean(0), cursor.boolean(1), cursor.boolean(2),
            cursor.boolean(3), cursor.boolean(4), cursor.boolean(5)};
}

Arrived arrivedAfter(Database &database, PersonId receiver, HandoffId known)
{
    // The first row is the latest, and knows of all.
    Cursor cursor = database.query(
        u"SELECT handoff.id, trim(lead.first_name || ' ' || lead.last_name), lead.company, person.name, "
        "count(*) OVER (), min(handoff.sender_id) OVER () <> max(handoff.sender_id) OVER () FROM handoff "
        "JOIN lead ON lead.id = handoff.lead_id JOIN person ON person.id = handoff.sender_id "
        "WHERE handoff.receiver_id = ? AND handoff.state IN ('waiting', 'accepted') AND handoff.state = 'waiting' "
        "AND handoff.id > ? ORDER BY handoff.id DESC LIMIT 1"_s,
        receiver, known.value); // none is before the first
    if (!cursor.next())
        return {};
    const QString name = cursor.text(1);
    return {int(cursor.integer(4)), cursor.boolean(5), cursor.id<HandoffId>(0), name.isEmpty() ? cursor.text(2) : name,
            cursor.text(3)};
}

} // namespace smarketing::homeStore
