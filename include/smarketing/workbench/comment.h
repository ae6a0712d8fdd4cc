// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/comment.h"
#include "smarketing/storage/comment.h"
#include "smarketing/workbench/transaction.h"

#include <QTimeZone>

/// Comments and mentions on every record (S1). Everybody but guests writes (Comment); what somebody wrote only they
/// change or delete, which can be undone. Whoever is mentioned finds it on Home until they have read it.
namespace smarketing::comments {

using commentStore::Unread;

struct On {
    CommentSubject subject = CommentSubject::Lead;
    qint64 id = 0;
};

struct Thread {
    QList<Comment> comments; ///< oldest first
    QList<Person> people;    ///< who can be mentioned
    bool unread = false;     ///< whoever asks is mentioned in one they have not read
    QTimeZone zone = {};     ///< the workspace's
};
Thread of(Reading &reading, const On &on);

/// Throws Refused(28, "text-needed", "text"), Refused(28, "too-long", "text"), NotFound where the record is gone.
CommentId add(Transaction &tx, const On &on, const QString &text);
/// Throws what add throws, Refused(24, "own-comment"), Conflict.
void change(Transaction &tx, const Comment &comment);
void remove(Transaction &tx, CommentId id);
void restore(Transaction &tx, CommentId id);

/// What mentions whoever asks and was not read, latest first.
QList<Unread> unread(Reading &reading, int limit);
/// Whoever writes this has read what mentions them there; guests too.
void markRead(Transaction &tx, const On &on);

} // namespace smarketing::comments
