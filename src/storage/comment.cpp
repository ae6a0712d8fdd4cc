// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/comment.h"

#include "smarketing/storage/agenda.h"

namespace smarketing::commentStore {

using namespace Qt::StringLiterals;

namespace {

const QString columns =
    u"c.id, c.subject, c.subject_id, c.text, c.person_id, p.name, c.at, c.edited_at, c.deleted_at IS NOT NULL, "
    "c.row_version"_s;
const QString from = u" FROM comment c JOIN person p ON p.id = c.person_id "_s;

/// The comments of one record: the subject, and the id three times.
const QString ofRecord =
    u"c.deleted_at IS NULL AND c.subject = ? AND (c.subject_id = ? "
    "OR c.subject = 'lead' AND c.subject_id IN (SELECT id FROM lead WHERE merged_into = ?) "
    "OR c.subject = 'agenda_item' AND c.subject_id IN (WITH RECURSIVE before (id) AS ("
    "SELECT carried_from_id FROM agenda_item WHERE id = ? UNION SELECT i.carried_from_id FROM agenda_item i "
    "JOIN before b ON b.id = i.id) SELECT id FROM before))"_s;

const QString unreadBy =
    u" JOIN mention m ON m.comment_id = c.id WHERE m.person_id = ? AND m.read_at IS NULL AND c.deleted_at IS NULL"_s;

Comment read(const Cursor &row)
{
    return {row.id<CommentId>(0), row.as<CommentSubject>(1), row.integer(2),
            row.text(3),          row.id<PersonId>(4),       row.text(5),
            row.instant(6),       row.maybeInstant(7),       row.boolean(8),
            row.integer(9)};
}

const QString leadName =
    u"coalesce(nullif(trim(l.first_name || ' ' || l.last_name), ''), nullif(l.company, ''), l.email)"_s;

/// The record's name, as a query of its id.
QString nameQuery(CommentSubject subject)
{
    switch (subject) {
    case CommentSubject::Lead:
        return u"SELECT %1 FROM lead l WHERE l.id = ? AND l.deleted_at IS NULL"_s.arg(leadName);
    case CommentSubject::Handoff:
        return u"SELECT %1 FROM handoff h JOIN lead l ON l.id = h.lead_id WHERE h.id = ?"_s.arg(leadName);
    case CommentSubject::Campaign:
    case CommentSubject::Persona:
    case CommentSubject::Goal:
    case CommentSubject::Team:
        return u"SELECT name FROM %1 WHERE id = ? AND deleted_at IS NULL"_s.arg(toText(subject));
    case CommentSubject::AgendaItem:
        return u"SELECT title FROM agenda_item WHERE id = ? AND deleted_at IS NULL"_s;
    case CommentSubject::Obstacle:
        return u"SELECT what FROM obstacle WHERE id = ? AND deleted_at IS NULL"_s;
    }
    return {};
}

std::optional<QString> nameOf(Database &database, CommentSubject subject, qint64 id)
{
    const QString sql = nameQuery(subject);
    if (sql.isEmpty())
        return std::nullopt;
    Cursor row = database.query(sql, id);
    return row.next() ? std::optional(row.text(0)) : std::nullopt;
}

} // namespace

QList<Comment> of(Database &database, CommentSubject subject, qint64 subjectId)
{
    Cursor row = database.query(QString(u"SELECT "_s + columns + from + u"WHERE "_s + ofRecord + u" ORDER BY c.id"_s),
                                subject, subjectId, subjectId, subjectId);
    QList<Comment> comments;
    while (row.next())
        comments += read(row);
    return comments;
}

std::optional<Comment> find(Database &database, CommentId id)
{
    Cursor row = database.query(QString(u"SELECT "_s + columns + from + u"WHERE c.id = ?"_s), id);
    return row.next() ? std::optional(read(row)) : std::nullopt;
}

bool exists(Database &database, CommentSubject subject, qint64 subjectId)
{
    return nameOf(database, subject, subjectId).has_value();
}

CommentId insert(Database &database, const Comment &comment)
{
    return CommentId(database.insert(u"INSERT INTO comment (subject, subject_id, text, person_id, at) "
                                     "VALUES (?, ?, ?, ?, ?) RETURNING id"_s,
                                     comment.subject, comment.subjectId, comment.text, comment.person, comment.at));
}

void update(Database &database, const Comment &comment, Instant at)
{
    if (database.execute(u"UPDATE comment SET text = ?, edited_at = ?, row_version = row_version + 1 "
                         "WHERE id = ? AND row_version = ?"_s,
                         comment.text, at, comment.id, comment.rowVersion) == 0)
        throw Conflict(u"comment"_s, comment.id.value);
}

void setDeleted(Database &database, CommentId id, std::optional<Instant> at)
{
    database.execute(u"UPDATE comment SET deleted_at = ?, row_version = row_version + 1 WHERE id = ?"_s, at, id);
}

void setMentioned(Database &database, CommentId id, const QList<PersonId> &people)
{
    QList<PersonId> present;
    {
        Cursor row = database.query(u"SELECT person_id FROM mention WHERE comment_id = ?"_s, id);
        while (row.next())
            present += row.id<PersonId>(0);
    }
    for (const PersonId person : present) {
        if (!people.contains(person))
            database.execute(u"DELETE FROM mention WHERE comment_id = ? AND person_id = ?"_s, id, person);
    }
    for (const PersonId person : people) {
        if (!present.contains(person))
            database.execute(u"INSERT INTO mention (comment_id, person_id) VALUES (?, ?)"_s, id, person);
    }
}

QList<Unread> unread(Database &database, PersonId person, int limit)
{
    QList<Unread> result;
    {
        Cursor row = database.query(
            QString(u"SELECT "_s + columns + from + unreadBy + u" ORDER BY c.id DESC LIMIT ?"_s), person, limit);
        while (row.next())
            result += Unread{read(row), {}, {}};
    }
    for (Unread &one : result) {
        one.about = nameOf(database, one.comment.subject, one.comment.subjectId).value_or(QString());
        if (one.comment.subject == CommentSubject::AgendaItem)
            one.item = agendaStore::find(database, AgendaItemId(one.comment.subjectId));
    }
    return result;
}

int unreadCount(Database &database, PersonId person)
{
    return int(database.number(QString(u"SELECT count(*) FROM comment c"_s + unreadBy), person).value_or(0));
}

bool hasUnread(Database &database, PersonId person, CommentSubject subject, qint64 subjectId)
{
    return database
        .number(QString(u"SELECT 1 FROM comment c"_s + unreadBy + u" AND "_s + ofRecord + u" LIMIT 1"_s), person,
                subject, subjectId, subjectId, subjectId)
        .has_value();
}

void markRead(Database &database, PersonId person, CommentSubject subject, qint64 subjectId, Instant at)
{
    database.execute(
        QString(u"UPDATE mention SET read_at = ? WHERE person_id = ? AND read_at IS NULL AND comment_id IN "
                "(SELECT c.id FROM comment c WHERE "_s +
                ofRecord + u')'),
        at, person, subject, subjectId, subjectId, subjectId);
}

} // namespace smarketing::commentStore
