// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/consent.h"

namespace smarketing::consentStore {

using namespace Qt::StringLiterals;

namespace {

const QString selectConsent =
    u"SELECT c.id, c.subject, c.subject_id, c.terms, c.person_id, p.name, c.department, c.stance, "
    "c.reason, c.given_at FROM consent c JOIN person p ON p.id = c.person_id "_s;

QList<ConsentReply> repliesTo(Database &database, ConsentId id)
{
    Cursor row = database.query(u"SELECT r.kind, r.text, r.person_id, p.name, r.at FROM consent_reply r "
                                "JOIN person p ON p.id = r.person_id WHERE r.consent_id = ? ORDER BY r.id"_s,
                                id);
    QList<ConsentReply> replies;
    while (row.next())
        replies += ConsentReply{row.as<ReplyKind>(0), row.text(1), row.id<PersonId>(2), row.text(3), row.instant(4)};
    return replies;
}

Consent read(Database &database, const Cursor &row)
{
    Consent consent;
    consent.id = row.id<ConsentId>(0);
    consent.subject = row.as<ConsentSubject>(1);
    consent.subjectId = row.integer(2);
    consent.terms = row.integer(3);
    consent.person = row.id<PersonId>(4);
    consent.personName = row.text(5);
    consent.department = row.as<Department>(6);
    consent.stance = row.as<Stance>(7);
    consent.reason = row.text(8);
    consent.givenAt = row.instant(9);
    if (consent.stance == Stance::Object)
        consent.replies = repliesTo(database, consent.id);
    return consent;
}

} // namespace

QList<Consent> of(Database &database, ConsentSubject subject, qint64 subjectId)
{
    Cursor row = database.query(QString(selectConsent + u"WHERE c.subject = ? AND c.subject_id = ? ORDER BY c.id"_s),
                                subject, subjectId);
    QList<Consent> result;
    while (row.next())
        result += read(database, row);
    return result;
}

std::optional<Consent> find(Database &database, ConsentId id)
{
    Cursor row = database.query(QString(selectConsent + u"WHERE c.id = ?"_s), id);
    return row.next() ? std::optional(read(database, row)) : std::nullopt;
}

ConsentId insert(Database &database, const Consent &consent)
{
    return ConsentId(database.insert(u"INSERT INTO consent (subject, subject_id, terms, person_id, department, stance, "
                                     "reason, given_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                                     consent.subject, consent.subjectId, consent.terms, consent.person,
                                     consent.department, consent.stance, consent.reason, consent.givenAt));
}

void insertReply(Database &database, ConsentId consent, const ConsentReply &reply)
{
    database.execute(u"INSERT INTO consent_reply (consent_id, kind, text, person_id, at) VALUES (?, ?, ?, ?, ?)"_s,
                     consent, reply.kind, reply.text, reply.person, reply.at);
}

QHash<qint64, int> openObjections(Database &database, ConsentSubject subject)
{
    Cursor row = database.query(u"SELECT subject_id, count(*) FROM consent_now WHERE subject = ? AND stance = 'object' "
                                "AND decided = 0 GROUP BY subject_id"_s,
                                subject);
    QHash<qint64, int> result;
    while (row.next())
        result.insert(row.integer(0), int(row.integer(1)));
    return result;
}

} // namespace smarketing::consentStore
