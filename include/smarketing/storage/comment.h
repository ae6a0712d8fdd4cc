// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/agenda.h"
#include "smarketing/domain/comment.h"
#include "smarketing/storage/database.h"

/// The store of comments and mentions.
namespace smarketing::commentStore {

/// Oldest first, without the deleted; a lead's with those of the leads merged into it, an agenda item's with those of
/// the items it was carried over from.
QList<Comment> of(Database &database, CommentSubject subject, qint64 subjectId);
std::optional<Comment> find(Database &database, CommentId id);
/// Whether the record is there and not deleted.
bool exists(Database &database, CommentSubject subject, qint64 subjectId);

CommentId insert(Database &database, const Comment &comment);
/// The text; throws Conflict when it is no longer the version read.
void update(Database &database, const Comment &comment, Instant at);
/// Deleted at a time, or restored with nothing.
void setDeleted(Database &database, CommentId id, std::optional<Instant> at);
/// Who a comment mentions from now on; who has read it stays so.
void setMentioned(Database &database, CommentId id, const QList<PersonId> &people);

/// A comment that mentions somebody who has not read it, with what it is about.
struct Unread {
    Comment comment;
    QString about;                  ///< the record's name
    std::optional<AgendaItem> item; ///< what it is about, whose name is put into words by who reads it
};
/// Latest first.
QList<Unread> unread(Database &database, PersonId person, int limit);
int unreadCount(Database &database, PersonId person);
bool hasUnread(Database &database, PersonId person, CommentSubject subject, qint64 subjectId);
void markRead(Database &database, PersonId person, CommentSubject subject, qint64 subjectId, Instant at);

} // namespace smarketing::commentStore
