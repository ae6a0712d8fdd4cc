// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/feedback.h"

#include "handoff_row.h"
#include "limit.h"

namespace smarketing::feedbackStore {

using namespace Qt::StringLiterals;

namespace {

const QString answered = u"EXISTS (SELECT 1 FROM feedback_answer x WHERE x.feedback_id = h.feedback_id)"_s;

const QString selectItem = QString(
    u"SELECT f.id, f.handoff_id, f.revision, f.rating, f.fit, f.persona_id, f.comment, f.customer_words, "
    "f.given_by, f.given_at, h.lead_id, "_s +
    handoffStore::leadNameColumn +
    u", l.company, c.name, p.name, CASE WHEN f.persona_id <> h.persona_id THEN sp.name END, ch.name, "
    "r.name, s.name, h.state, h.outcome, a.id, a.kind, a.text, a.person_id, a.at, ap.name, sla.answer_hours "
    "FROM handoff h JOIN feedback f ON f.id = h.feedback_id JOIN lead l ON l.id = h.lead_id "
    "JOIN campaign c ON c.id = h.campaign_id JOIN persona p ON p.id = h.persona_id "
    "LEFT JOIN persona sp ON sp.id = f.persona_id LEFT JOIN channel ch ON ch.id = h.channel_id "
    "JOIN person r ON r.id = f.given_by JOIN person s ON s.id = h.sender_id JOIN sla ON sla.id = h.sla_id "
    "LEFT JOIN feedback_answer a ON a.id = (SELECT max(x.id) FROM feedback_answer x WHERE x.feedback_id = f.id) "
    "LEFT JOIN person ap ON ap.id = a.person_id "_s);

Item readItem(const Cursor &row)
{
    Item item;
    item.feedback.id = row.id<FeedbackId>(0);
    item.feedback.handoff = row.id<HandoffId>(1);
    item.feedback.revision = static_cast<int>(row.integer(2));
    item.feedback.rating = static_cast<int>(row.integer(3));
    item.feedback.fit = row.as<PersonaFit>(4);
    item.feedback.persona = row.id<PersonaId>(5);
    item.feedback.comment = row.text(6);
    item.feedback.customerWords = row.text(7);
    item.feedback.givenBy = row.id<PersonId>(8);
    item.feedback.givenAt = row.instant(9);
    item.lead = row.id<LeadId>(10);
    item.leadName = row.text(11);
    item.company = row.text(12);
    item.campaign = row.text(13);
    item.persona = row.text(14);
    item.salesPersona = row.text(15);
    item.channel = row.text(16);
    item.rep = row.text(17);
    item.sender = row.text(18);
    item.state = row.as<HandoffState>(19);
    item.outcome = row.isNull(20) ? std::nullopt : fromText<Outcome>(row.text(20));
    if (!row.isNull(21))
        item.answer = FeedbackAnswer{row.integer(21), item.feedback.id,     row.as<AnswerKind>(22),
                                     row.text(23),    row.id<PersonId>(24), row.instant(25)};
    item.answeredBy = row.text(26);
    item.answerHours = int(row.integer(27));
    return item;
}

/// A filter as conditions on the handoff, with their arguments.
struct Conditions {
    QString sql;
    QVariantList args;

    template <class T> void add(const QString &condition, const T &value)
    {
        sql += u" AND "_s + condition;
        args += sql::bound(value);
    }
    template <class T> void addAnyOf(const QString &column, const QList<T> &values)
    {
        if (values.isEmpty())
            return;
        sql += u" AND %1 IN (%2)"_s.arg(column, QStringList(values.size(), u"?"_s).join(u", "_s));
        for (const T &value : values)
            args += sql::bound(value);
    }
};

Conditions conditionsOf(const Filter &filter)
{
    Conditions conditions;
    conditions.addAnyOf(u"h.campaign_id"_s, filter.campaigns);
    conditions.addAnyOf(u"h.persona_id"_s, filter.personas);
    conditions.addAnyOf(u"h.channel_id"_s, filter.channels);
    conditions.addAnyOf(u"h.receiver_id"_s, filter.reps);
    conditions.addAnyOf(u"h.rating"_s, filter.ratings);
    if (filter.from)
        conditions.add(u"h.feedback_at >= ?"_s, *filter.from);
    if (filter.to)
        conditions.add(u"h.feedback_at < ?"_s, *filter.to);
    return conditions;
}

QList<ReasonId> readReasons(Database &database, FeedbackId feedback)
{
    Cursor cursor =
        database.query(u"SELECT reason_id FROM feedback_reason WHERE feedback_id = ? ORDER BY id"_s, feedback);
    QList<ReasonId> reasons;
    while (cursor.next())
        reasons += cursor.id<ReasonId>(0);
    return reasons;
}

} // namespace

QList<Open> open(Database &database, const Filter &filter)
{
    const Conditions conditions = conditionsOf(filter);
    // Looked up one by one, so that what was answered is passed over in the index of the low ratings alone.
    Cursor cursor = database.query(
        QString(
            u"SELECT h.feedback_id, (SELECT f.given_at FROM feedback f WHERE f.id = h.feedback_id), "
            "(SELECT sla.answer_hours FROM sla WHERE sla.id = h.sla_id) FROM handoff h WHERE h.rating <= 2 AND NOT "_s +
            answered + conditions.sql),
        conditions.args);
    QList<Open> result;
    while (cursor.next())
        result += Open{cursor.id<FeedbackId>(0), cursor.instant(1), int(cursor.integer(2))};
    return result;
}

QList<Item> settled(Database &database, const Filter &filter, FeedbackId after, int limit)
{
    Conditions conditions = conditionsOf(filter);
    QString sql =
        selectItem + u"WHERE h.feedback_at IS NOT NULL AND (h.rating > 2 OR "_s + answered + u')' + conditions.sql;
    if (after) {
        sql += u" AND (h.feedback_at, h.id) < (SELECT k.feedback_at, k.id FROM feedback kf JOIN handoff k ON "
               "k.id = kf.handoff_id WHERE kf.id = ?)"_s;
        conditions.args += sql::bound(after);
    }
    sql += u" ORDER BY h.feedback_at DESC, h.id DESC"_s + limitedTo(limit);
    QList<Item> items;
    {
        Cursor cursor = database.query(sql, conditions.args);
        while (items.size() < limit && cursor.next())
            items += readItem(cursor);
    }
    for (Item &item : items)
        item.feedback.reasons = readReasons(database, item.feedback.id);
    return items;
}

QList<Item> items(Database &database, const QList<FeedbackId> &ids)
{
    QList<Item> items;
    for (const FeedbackId id : ids) {
        if (const std::optional<Item> found = item(database, id))
            items += *found;
    }
    return items;
}

std::optional<Item> item(Database &database, FeedbackId id)
{
    std::optional<Item> found;
    {
        // An earlier revision leads to the latest of its handoff.
        Cursor cursor =
            database.query(QString(selectItem + u"WHERE h.id = (SELECT handoff_id FROM feedback WHERE id = ?)"_s), id);
        if (cursor.next())
            found = readItem(cursor);
    }
    if (found)
        found->feedback.reasons = readReasons(database, found->feedback.id);
    return found;
}

int unanswered(Database &database)
{
    return static_cast<int>(
        database.number(QString(u"SELECT count(*) FROM handoff h WHERE h.rating <= 2 AND NOT "_s + answered))
            .value_or(0));
}

QList<Bucket> trend(Database &database, const Filter &filter, Instant end, Duration width, int buckets)
{
    const Instant begin = end - width * buckets;
    QList<Bucket> result;
    for (int i = 0; i < buckets; ++i)
        result += Bucket{begin + width * i, 0, 0};
    const Conditions conditions = conditionsOf(filter);
    Cursor cursor = database.query(
        QString(u"SELECT (h.feedback_at - ?) / ? AS bucket, count(*), avg(h.rating) FROM handoff h "
                "WHERE h.feedback_at >= ? AND h.feedback_at < ?"_s +
                conditions.sql + u" GROUP BY bucket"_s),
        QVariantList{sql::bound(begin), static_cast<qint64>(width.count()), sql::bound(begin), sql::bound(end)} +
            conditions.args);
    while (cursor.next()) {
        Bucket &bucket = result[cursor.integer(0)];
        bucket.count = static_cast<int>(cursor.integer(1));
        bucket.meanRating = cursor.real(2);
    }
    return result;
}

} // namespace smarketing::feedbackStore
