// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/agenda_source.h"

namespace smarketing::agendaSourceStore {

using namespace Qt::StringLiterals;

QList<Owed> overdueFeedback(Database &database, Instant before, const QString &currency)
{
    Cursor cursor = database.query(
        u"SELECT h.receiver_id, p.name, h.id, h.feedback_due_at, CASE WHEN l.currency = ? THEN l.value_minor ELSE 0 "
        "END FROM handoff h JOIN person p ON p.id = h.receiver_id JOIN lead l ON l.id = h.lead_id "
        "WHERE h.state IN ('waiting', 'accepted') AND h.feedback_id IS NULL AND h.feedback_due_at < ? "
        "ORDER BY p.name, h.receiver_id, h.feedback_due_at, h.id"_s,
        currency, before);
    QList<Owed> result;
    while (cursor.next()) {
        const PersonId receiver = cursor.id<PersonId>(0);
        if (result.isEmpty() || result.constLast().receiver != receiver)
            result += Owed{receiver, cursor.text(1), {}, cursor.instant(3), 0};
        result.last().handoffs += cursor.id<HandoffId>(2);
        result.last().valueMinor += cursor.integer(4);
    }
    return result;
}

QList<LowRated> unansweredLowRatings(Database &database, const QString &currency)
{
    Cursor cursor = database.query(
        u"SELECT h.campaign_id, c.name, count(*), min(h.feedback_at), "
        "sum(CASE WHEN l.currency = ? THEN coalesce(l.value_minor, 0) ELSE 0 END) "
        "FROM handoff h JOIN campaign c ON c.id = h.campaign_id JOIN lead l ON l.id = h.lead_id WHERE h.rating <= 2 "
        "AND NOT EXISTS (SELECT 1 FROM feedback_answer a WHERE a.feedback_id = h.feedback_id) "
        "GROUP BY h.campaign_id, c.id, c.name ORDER BY c.name, c.id"_s,
        currency);
    QList<LowRated> result;
    while (cursor.next())
        result += LowRated{cursor.id<CampaignId>(0), cursor.text(1), int(cursor.integer(2)), cursor.instant(3),
                           cursor.integer(4)};
    return result;
}

QList<Drift> personaDrift(Database &database, Instant since)
{
    Cursor cursor = database.query(
        u"WITH given AS (SELECT h.persona_id AS tagged, f.persona_id AS chosen, f.fit AS fit, f.given_at AS at "
        "FROM handoff h JOIN feedback f ON f.id = h.feedback_id WHERE h.feedback_at >= ?) "
        "SELECT g.tagged, t.name, g.chosen, c.name, count(*), "
        "(SELECT count(*) FROM given a WHERE a.tagged = g.tagged), min(g.at) "
        "FROM given g JOIN persona t ON t.id = g.tagged JOIN persona c ON c.id = g.chosen "
        "WHERE g.fit <> 'yes' AND g.chosen <> g.tagged GROUP BY g.tagged, t.name, g.chosen, c.name ORDER BY g.tagged, g.chosen"_s,
        since);
    QList<Drift> result;
    while (cursor.next())
        result += Drift{cursor.id<PersonaId>(0), cursor.text(1),         cursor.id<PersonaId>(2), cursor.text(3),
                        int(cursor.integer(4)),  int(cursor.integer(5)), cursor.instant(6)};
    return result;
}

QList<Proposed> proposedCampaigns(Database &database)
{
    Cursor cursor = database.query(
        u"SELECT c.id, c.name, c.budget_minor, c.currency, (SELECT max(m.at) FROM event e JOIN command m ON m.id = "
        "e.command_id WHERE e.subject = 'campaign' AND e.subject_id = c.id AND (e.action = 'insert' "
        "OR e.change LIKE '%\"state\":%')) FROM campaign c WHERE c.state = 'proposed' AND c.deleted_at IS NULL "
        "ORDER BY c.name, c.id"_s);
    QList<Proposed> result;
    while (cursor.next())
        result += Proposed{cursor.id<CampaignId>(0), cursor.text(1), cursor.maybeMoney(2, 3), cursor.instant(4)};
    return result;
}

} // namespace smarketing::agendaSourceStore
