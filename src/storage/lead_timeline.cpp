// SPDX-License-Identifier: GPL-3.0-or-later
#include "limit.h"
#include "smarketing/storage/lead.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace smarketing::leadStore {

using namespace Qt::StringLiterals;

namespace {

using Kind = LeadEvent::Kind;

/// One source of the timeline: rows of a lead before a moment, latest first.
Cursor rows(Database &database, const QString &sql, LeadId id, Instant before, int limit)
{
    return database.query(QString(sql + limitedTo(limit)), id, before);
}

LeadEvent entry(Kind kind, const Cursor &row)
{
    LeadEvent one;
    one.kind = kind;
    one.subject = row.integer(0);
    one.at = row.instant(1);
    one.person = row.id<PersonId>(2);
    one.personName = row.text(3);
    one.text = row.text(4);
    return one;
}

// Every source begins with: id, at, person, person's name, text.

void addTouchpoints(QList<LeadEvent> &entries, Database &database, LeadId id, Instant before, int limit)
{
    Cursor row = rows(database,
                      u"SELECT t.id, t.at, NULL, '', t.text, t.direction, ch.name FROM touchpoint t "
                      "LEFT JOIN channel ch ON ch.id = t.channel_id WHERE t.lead_id = ? AND t.at < ? "
                      "ORDER BY t.at DESC"_s,
                      id, before, limit);
    while (row.next()) {
        LeadEvent one = entry(Kind::Touchpoint, row);
        one.direction = row.as<Direction>(5);
        one.otherName = row.text(6);
        entries += one;
    }
}

void addActivities(QList<LeadEvent> &entries, Database &database, LeadId id, Instant before, int limit)
{
    Cursor row = rows(database,
                      u"SELECT a.id, a.at, a.person_id, p.name, a.text, a.kind, a.direction FROM activity a "
                      "JOIN person p ON p.id = a.person_id WHERE a.lead_id = ? AND a.at < ? AND a.deleted_at IS NULL "
                      "ORDER BY a.at DESC"_s,
                      id, before, limit);
    while (row.next()) {
        LeadEvent one = entry(Kind::Activity, row);
        one.activity = row.as<ActivityKind>(5);
        one.direction = row.as<Direction>(6);
        entries += one;
    }
}

void addHandoffs(QList<LeadEvent> &entries, Database &database, LeadId id, Instant before, int limit)
{
    Cursor sent = rows(database,
                       u"SELECT h.id, h.sent_at, h.sender_id, s.name, h.note, r.name FROM handoff h "
                       "JOIN person s ON s.id = h.sender_id JOIN person r ON r.id = h.receiver_id "
                       "WHERE h.lead_id = ? AND h.sent_at < ? ORDER BY h.id DESC"_s,
                       id, before, limit);
    while (sent.next()) {
        LeadEvent one = entry(Kind::HandoffSent, sent);
        one.otherName = sent.text(5);
        entries += one;
    }
    Cursor accepted = rows(database,
                           u"SELECT h.id, h.accepted_at, h.receiver_id, r.name, '' FROM handoff h "
                           "JOIN person r ON r.id = h.receiver_id WHERE h.lead_id = ? AND h.accepted_at < ? "
                           "ORDER BY h.id DESC"_s,
                           id, before, limit);
    while (accepted.next())
        entries += entry(Kind::HandoffAccepted, accepted);
    Cursor ended = rows(database,
                        u"SELECT h.id, h.closed_at, h.receiver_id, r.name, '', h.outcome FROM handoff h "
                        "JOIN person r ON r.id = h.receiver_id WHERE h.lead_id = ? AND h.closed_at < ? "
                        "ORDER BY h.id DESC"_s,
                        id, before, limit);
    while (ended.next()) {
        LeadEvent one = entry(ended.isNull(5) ? Kind::HandoffDeclined : Kind::HandoffClosed, ended);
        one.outcome = fromText<Outcome>(ended.text(5));
        entries += one;
    }
}

void addFeedback(QList<LeadEvent> &entries, Database &database, LeadId id, Instant before, int limit)
{
    Cursor given = rows(database,
                        u"SELECT f.id, f.given_at, f.given_by, p.name, f.comment, f.rating FROM handoff h "
                        "JOIN feedback f ON f.handoff_id = h.id JOIN person p ON p.id = f.given_by "
                        "WHERE h.lead_id = ? AND f.id <= h.feedback_id AND f.given_at < ? ORDER BY f.given_at DESC"_s,
                        id, before, limit);
    while (given.next()) {
        LeadEvent one = entry(Kind::Feedback, given);
        one.rating = static_cast<int>(given.integer(5));
        entries += one;
    }
    Cursor answered = rows(database,
                           u"SELECT a.id, a.at, a.person_id, p.name, a.text, a.kind FROM handoff h "
                           "JOIN feedback f ON f.handoff_id = h.id JOIN feedback_answer a ON a.feedback_id = f.id "
                           "JOIN person p ON p.id = a.person_id WHERE h.lead_id = ? AND a.at < ? "
                           "ORDER BY a.at DESC"_s,
                           id, before, limit);
    while (answered.next()) {
        LeadEvent one = entry(Kind::Answer, answered);
        one.answer = answered.as<AnswerKind>(5);
        entries += one;
    }
}

void addDeals(QList<LeadEvent> &entries, Database &database, LeadId id, Instant before, int limit)
{
    const QString sql = u"SELECT d.id, d.%1, d.owner_id, p.name, %2, d.value_minor, d.currency, d.stage FROM deal d "
                        "JOIN person p ON p.id = d.owner_id WHERE d.lead_id = ? AND d.%1 < ? AND d.deleted_at IS NULL "
                        "ORDER BY d.%1 DESC"_s;
    for (Kind kind : {Kind::DealOpened, Kind::DealClosed}) {
        const bool opened = kind == Kind::DealOpened;
        Cursor row =
            rows(database,
                 opened ? sql.arg(u"created_at"_s, u"d.name"_s)
                        : sql.arg(u"closed_at"_s, u"CASE d.stage WHEN 'lost' THEN d.lost_reason ELSE d.name END"_s),
                 id, before, limit);
        while (row.next()) {
            LeadEvent one = entry(kind, row);
            one.value = row.maybeMoney(5, 6);
            if (!opened)
                one.dealStage = row.as<DealStage>(7);
            entries += one;
        }
    }
}

/// What an event of the lead's own row tells; nothing where it is bookkeeping alone.
std::optional<LeadEvent> told(LeadEvent one, const QString &action)
{
    static const QStringList bookkeeping = {u"mql_at"_s,         u"sal_at"_s,      u"sql_at"_s,
                                            u"opportunity_at"_s, u"customer_at"_s, u"created_at"_s};
    for (const QString &column : bookkeeping)
        one.change.remove(column);
    if (action == u"insert") {
        one.kind = Kind::Created;
        return one;
    }
    if (one.change.contains(u"deleted_at"_s)) {
        one.kind = one.change[u"deleted_at"_s].toArray().at(1).isNull() ? Kind::Restored : Kind::Deleted;
        return one;
    }
    one.change.remove(u"merged_into"_s);
    if (one.change.contains(u"stage"_s)) {
        const QJsonArray stages = one.change[u"stage"_s].toArray();
        one.kind = Kind::Moved;
        one.from = fromText<Stage>(stages.at(0).toString());
        one.to = fromText<Stage>(stages.at(1).toString());
        return one;
    }
    one.kind = Kind::Changed;
    return one.change.isEmpty() ? std::nullopt : std::optional(one);
}

void addEvents(QList<LeadEvent> &entries, Database &database, LeadId id, Instant before, int limit)
{
    Cursor row = rows(database,
                      u"SELECT e.id, c.at, c.person_id, p.name, '', e.action, e.change FROM event e "
                      "JOIN command c ON c.id = e.command_id LEFT JOIN person p ON p.id = c.person_id "
                      "WHERE e.subject = 'lead' AND e.subject_id = ? AND c.at < ? ORDER BY e.id DESC"_s,
                      id, before, limit);
    while (row.next()) {
        LeadEvent one = entry(Kind::Changed, row);
        one.change = QJsonDocument::fromJson(row.text(6).toUtf8()).object();
        if (const auto known = told(one, row.text(5)))
            entries += *known;
    }
}

void addMerges(QList<LeadEvent> &entries, Database &database, LeadId id, Instant before, int limit)
{
    Cursor row = rows(database,
                      u"SELECT o.id, o.deleted_at, NULL, '', trim(o.first_name || ' ' || o.last_name || ' ' || "
                      "o.company) FROM lead o WHERE o.merged_into = ? AND o.deleted_at < ? "
                      "ORDER BY o.deleted_at DESC"_s,
                      id, before, limit);
    while (row.next())
        entries += entry(Kind::Merged, row);
}

} // namespace

QList<LeadEvent> timeline(Database &database, LeadId id, Instant before, int limit)
{
    QList<LeadEvent> entries;
    for (auto add : {addTouchpoints, addActivities, addHandoffs, addFeedback, addDeals, addEvents, addMerges})
        add(entries, database, id, before, limit);
    std::ranges::stable_sort(entries, [](const LeadEvent &a, const LeadEvent &b) { return a.at > b.at; });
    return entries.mid(0, limit);
}

} // namespace smarketing::leadStore
