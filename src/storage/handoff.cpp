// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/handoff.h"

#include "handoff_row.h"

namespace smarketing::handoffStore {

using namespace Qt::StringLiterals;

Handoff readHandoff(const Cursor &row, int c)
{
    Handoff handoff;
    handoff.id = row.id<HandoffId>(c);
    handoff.lead = row.id<LeadId>(c + 1);
    handoff.sender = row.id<PersonId>(c + 2);
    handoff.receiver = row.id<PersonId>(c + 3);
    handoff.campaign = row.id<CampaignId>(c + 4);
    handoff.channel = row.id<ChannelId>(c + 5);
    handoff.persona = row.id<PersonaId>(c + 6);
    handoff.personaVersion = row.id<PersonaVersionId>(c + 7);
    handoff.sla = row.id<SlaId>(c + 8);
    handoff.note = row.text(c + 9);
    handoff.state = row.as<HandoffState>(c + 10);
    handoff.outcome = row.isNull(c + 11) ? std::nullopt : fromText<Outcome>(row.text(c + 11));
    handoff.sentAt = row.instant(c + 12);
    handoff.touchDueAt = row.instant(c + 13);
    handoff.feedbackDueAt = row.instant(c + 14);
    handoff.firstTouchAt = row.maybeInstant(c + 15);
    handoff.acceptedAt = row.maybeInstant(c + 16);
    handoff.closedAt = row.maybeInstant(c + 17);
    handoff.feedback = row.id<FeedbackId>(c + 18);
    handoff.feedbackAt = row.maybeInstant(c + 19);
    handoff.rating = static_cast<int>(row.integer(c + 20));
    handoff.rowVersion = row.integer(c + 21);
    return handoff;
}

namespace {

const QString selectHandoff = QString(u"SELECT "_s + handoffColumns + u" FROM handoff h "_s);

std::optional<Handoff> first(Cursor cursor)
{
    return cursor.next() ? std::optional(readHandoff(cursor, 0)) : std::nullopt;
}

/// A guarded change: the state and version are those that were read, or somebody was quicker.
void expectOne(qint64 changed, const Handoff &handoff)
{
    if (changed == 0)
        throw Conflict(u"handoff"_s, handoff.id.value);
}

} // namespace

std::optional<Handoff> find(Database &database, HandoffId id)
{
    return first(database.query(QString(selectHandoff + u"WHERE h.id = ?"_s), id));
}

std::optional<Handoff> openOf(Database &database, LeadId lead)
{
    return first(
        database.query(QString(selectHandoff + u"WHERE h.lead_id = ? AND h.state IN ('waiting', 'accepted')"_s), lead));
}

QList<Handoff> of(Database &database, LeadId lead)
{
    Cursor cursor = database.query(QString(selectHandoff + u"WHERE h.lead_id = ? ORDER BY h.id DESC"_s), lead);
    QList<Handoff> handoffs;
    while (cursor.next())
        handoffs += readHandoff(cursor, 0);
    return handoffs;
}

HandoffId insert(Database &database, const Handoff &handoff)
{
    return HandoffId(
        database.insert(u"INSERT INTO handoff (lead_id, sender_id, receiver_id, campaign_id, channel_id, persona_id, "
                        "persona_version_id, sla_id, note, state, sent_at, touch_due_at, feedback_due_at) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                        handoff.lead, handoff.sender, handoff.receiver, handoff.campaign, handoff.channel,
                        handoff.persona, handoff.personaVersion, handoff.sla, handoff.note, HandoffState::Waiting,
                        handoff.sentAt, handoff.touchDueAt, handoff.feedbackDueAt));
}

void accept(Database &database, const Handoff &handoff, Instant at)
{
    expectOne(database.execute(u"UPDATE handoff SET state = 'accepted', accepted_at = ?, row_version = row_version + 1 "
                               "WHERE id = ? AND row_version = ?"_s,
                               at, handoff.id, handoff.rowVersion),
              handoff);
}

void linkFeedback(Database &database, const Handoff &handoff, FeedbackId feedback, int rating, Instant at)
{
    expectOne(
        database.execute(u"UPDATE handoff SET feedback_id = ?, rating = ?, feedback_at = coalesce(feedback_at, ?), "
                         "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s,
                         feedback, rating, at, handoff.id, handoff.rowVersion),
        handoff);
}

void decline(Database &database, const Handoff &handoff, FeedbackId feedback, int rating, Instant at)
{
    expectOne(database.execute(u"UPDATE handoff SET state = 'declined', closed_at = ?, feedback_id = ?, rating = ?, "
                               "feedback_at = coalesce(feedback_at, ?), row_version = row_version + 1 "
                               "WHERE id = ? AND row_version = ?"_s,
                               at, feedback, rating, at, handoff.id, handoff.rowVersion),
              handoff);
}

void close(Database &database, const Handoff &handoff, Outcome outcome, Instant at)
{
    expectOne(database.execute(u"UPDATE handoff SET state = 'closed', outcome = ?, closed_at = ?, "
                               "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s,
                               outcome, at, handoff.id, handoff.rowVersion),
              handoff);
}

void reassign(Database &database, const Handoff &handoff, PersonId receiver)
{
    expectOne(database.execute(u"UPDATE handoff SET receiver_id = ?, row_version = row_version + 1 "
                               "WHERE id = ? AND row_version = ?"_s,
                               receiver, handoff.id, handoff.rowVersion),
              handoff);
}

QList<RunningClock> runningClocks(Database &database, UnitId unit, Instant from, Instant to)
{
    QString sql = u"SELECT "_s + handoffColumns +
                  u", r.unit_id FROM handoff h JOIN person r ON r.id = h.receiver_id "
                  "WHERE h.state IN ('waiting', 'accepted') AND (h.feedback_id IS NULL OR h.first_touch_at IS NULL) "
                  "AND h.sent_at < ? AND (h.touch_due_at > ? OR h.feedback_due_at > ?)"_s;
    QVariantList args{sql::bound(to), sql::bound(from), sql::bound(from)};
    if (unit) {
        sql += u" AND r.unit_id = ?"_s;
        args += sql::bound(unit);
    }
    Cursor cursor = database.query(sql, args);
    QList<RunningClock> clocks;
    while (cursor.next())
        clocks += RunningClock{readHandoff(cursor, 0), cursor.id<UnitId>(handoffColumnCount)};
    return clocks;
}

void postpone(Database &database, const Handoff &handoff, Instant touchDueAt, Instant feedbackDueAt)
{
    expectOne(database.execute(u"UPDATE handoff SET touch_due_at = ?, feedback_due_at = ?, "
                               "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s,
                               touchDueAt, feedbackDueAt, handoff.id, handoff.rowVersion),
              handoff);
}

void refreshFirstTouch(Database &database, HandoffId handoff)
{
    database.execute(u"UPDATE handoff SET first_touch_at = touch.at, row_version = row_version + 1 "
                     "FROM (SELECT h.id, (SELECT min(a.at) FROM activity a WHERE a.handoff_id = h.id "
                     "AND a.kind <> 'note' AND a.deleted_at IS NULL) AS at FROM handoff h WHERE h.id = ?) touch "
                     "WHERE handoff.id = touch.id AND handoff.first_touch_at IS DISTINCT FROM touch.at"_s,
                     handoff);
}

PersonaVersionId versionInForce(Database &database, PersonaId persona)
{
    return PersonaVersionId(
        database.number(u"SELECT id FROM persona_version WHERE persona_id = ? AND state = 'in_force'"_s, persona)
            .value_or(0));
}

std::optional<LeadFacts> leadFacts(Database &database, LeadId lead)
{
    Cursor cursor = database.query(QString(u"SELECT l.stage, l.persona_id, l.campaign_id, l.channel_id, "_s +
                                           leadNameColumn + u", l.deleted_at IS NOT NULL FROM lead l WHERE l.id = ?"_s),
                                   lead);
    if (!cursor.next())
        return std::nullopt;
    return LeadFacts{cursor.as<Stage>(0),     cursor.id<PersonaId>(1), cursor.id<CampaignId>(2),
                     cursor.id<ChannelId>(3), cursor.text(4),          cursor.boolean(5)};
}

void giveLead(Database &database, LeadId lead, PersonId owner)
{
    database.execute(u"UPDATE lead SET owner_id = given.owner, row_version = row_version + 1 "
                     "FROM (SELECT CAST(? AS bigint) AS id, CAST(? AS bigint) AS owner) given WHERE lead.id = given.id "
                     "AND lead.owner_id IS DISTINCT FROM given.owner"_s,
                     lead, owner);
}

void tagLead(Database &database, LeadId lead, PersonaId persona, CampaignId campaign)
{
    database.execute(u"UPDATE lead SET persona_id = coalesce(persona_id, ?), campaign_id = coalesce(campaign_id, ?), "
                     "row_version = row_version + 1 WHERE id = ? AND (persona_id IS NULL OR campaign_id IS NULL)"_s,
                     persona, campaign, lead);
}

} // namespace smarketing::handoffStore
