// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/feedback.h"

namespace smarketing::feedbackStore {

using namespace Qt::StringLiterals;

namespace {

const QString selectFeedback =
    u"SELECT id, handoff_id, revision, rating, fit, persona_id, comment, customer_words, given_by, "
    "given_at FROM feedback "_s;

QList<ReasonId> reasonsOf(Database &database, FeedbackId feedback)
{
    Cursor cursor =
        database.query(u"SELECT reason_id FROM feedback_reason WHERE feedback_id = ? ORDER BY id"_s, feedback);
    QList<ReasonId> reasons;
    while (cursor.next())
        reasons += cursor.id<ReasonId>(0);
    return reasons;
}

Feedback read(const Cursor &row)
{
    Feedback feedback;
    feedback.id = row.id<FeedbackId>(0);
    feedback.handoff = row.id<HandoffId>(1);
    feedback.revision = static_cast<int>(row.integer(2));
    feedback.rating = static_cast<int>(row.integer(3));
    feedback.fit = row.as<PersonaFit>(4);
    feedback.persona = row.id<PersonaId>(5);
    feedback.comment = row.text(6);
    feedback.customerWords = row.text(7);
    feedback.givenBy = row.id<PersonId>(8);
    feedback.givenAt = row.instant(9);
    return feedback;
}

} // namespace

FeedbackId insert(Database &database, const Feedback &feedback)
{
    const FeedbackId id(
        database.insert(u"INSERT INTO feedback (handoff_id, revision, rating, fit, persona_id, comment, "
                        u"customer_words, given_by, given_at) "
                        "VALUES (?, 1 + (SELECT coalesce(max(revision), 0) FROM feedback WHERE handoff_id = ?), "
                        "?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                        feedback.handoff, feedback.handoff, feedback.rating, feedback.fit, feedback.persona,
                        feedback.comment, feedback.customerWords, feedback.givenBy, feedback.givenAt));
    for (const ReasonId reason : feedback.reasons)
        database.execute(u"INSERT INTO feedback_reason (feedback_id, reason_id) VALUES (?, ?)"_s, id, reason);
    return id;
}

std::optional<Feedback> find(Database &database, FeedbackId id)
{
    std::optional<Feedback> feedback;
    {
        Cursor cursor = database.query(QString(selectFeedback + u"WHERE id = ?"_s), id);
        if (cursor.next())
            feedback = read(cursor);
    }
    if (feedback)
        feedback->reasons = reasonsOf(database, id);
    return feedback;
}

QList<Feedback> of(Database &database, HandoffId handoff)
{
    QList<Feedback> revisions;
    {
        Cursor cursor =
            database.query(QString(selectFeedback + u"WHERE handoff_id = ? ORDER BY revision DESC"_s), handoff);
        while (cursor.next())
            revisions += read(cursor);
    }
    for (Feedback &feedback : revisions)
        feedback.reasons = reasonsOf(database, feedback.id);
    return revisions;
}

QList<Reason> reasons(Database &database, bool withInactive)
{
    Cursor cursor = database.query(u"SELECT id, code, label, kind, active FROM reason WHERE active >= ? ORDER BY id"_s,
                                   withInactive ? 0 : 1);
    QList<Reason> result;
    while (cursor.next())
        result +=
            Reason{cursor.id<ReasonId>(0), cursor.text(1), cursor.text(2), cursor.as<ReasonKind>(3), cursor.boolean(4)};
    return result;
}

ReasonId insertReason(Database &database, const Reason &reason)
{
    return ReasonId(
        database.insert(u"INSERT INTO reason (code, label, kind, active) VALUES (?, ?, ?, ?) RETURNING id"_s,
                        reason.code, reason.label, reason.kind, reason.active));
}

void updateReason(Database &database, const Reason &reason)
{
    if (database.execute(u"UPDATE reason SET label = ?, active = ? WHERE id = ?"_s, reason.label, reason.active,
                         reason.id) == 0)
        throw NotFound(u"reason"_s, reason.id.value);
}

qint64 insertAnswer(Database &database, const FeedbackAnswer &answer)
{
    return database.insert(
        u"INSERT INTO feedback_answer (feedback_id, kind, text, person_id, at) VALUES (?, ?, ?, ?, ?) RETURNING id"_s,
        answer.feedback, answer.kind, answer.text, answer.person, answer.at);
}

QList<FeedbackAnswer> answers(Database &database, FeedbackId feedback)
{
    Cursor cursor = database.query(
        u"SELECT id, feedback_id, kind, text, person_id, at FROM feedback_answer WHERE feedback_id = ? ORDER BY id"_s,
        feedback);
    QList<FeedbackAnswer> result;
    while (cursor.next())
        result += FeedbackAnswer{cursor.integer(0), cursor.id<FeedbackId>(1), cursor.as<AnswerKind>(2),
                                 cursor.text(3),    cursor.id<PersonId>(4),   cursor.instant(5)};
    return result;
}

} // namespace smarketing::feedbackStore
