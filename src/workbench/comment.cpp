// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/comment.h"

#include "smarketing/domain/real_text.h"
#include "smarketing/storage/person.h"
#include "smarketing/workbench/setting.h"

namespace smarketing::comments {

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 4000;

QString checked(const QString &text)
{
    const QString tidy = cleaned(text);
    if (tidy.isEmpty())
        throw Refused(28, u"text-needed"_s, u"text"_s);
    if (tidy.size() > longest)
        throw Refused(28, u"too-long"_s, u"text"_s, {QString::number(longest)});
    return tidy;
}

Comment own(Transaction &tx, CommentId id)
{
    require(tx.actor, Action::Comment);
    const auto comment = commentStore::find(tx.database, id);
    if (!comment)
        throw NotFound(u"comment"_s, id.value);
    if (comment->person != tx.actor.id)
        throw Refused(24, u"own-comment"_s);
    return *comment;
}

/// Nobody is told of what they wrote themselves.
void mention(Transaction &tx, CommentId id, const QString &text)
{
    QList<PersonId> people = mentionedIn(text, personStore::all(tx.database, false));
    people.removeAll(tx.actor.id);
    commentStore::setMentioned(tx.database, id, people);
}

} // namespace

Thread of(Reading &reading, const On &on)
{
    return {commentStore::of(reading.database, on.subject, on.id), personStore::all(reading.database, false),
            commentStore::hasUnread(reading.database, reading.actor.id, on.subject, on.id),
            settings::timeZone(reading)};
}

CommentId add(Transaction &tx, const On &on, const QString &text)
{
    require(tx.actor, Action::Comment);
    if (!commentStore::exists(tx.database, on.subject, on.id))
        throw NotFound(toText(on.subject), on.id);
    Comment comment;
    comment.subject = on.subject;
    comment.subjectId = on.id;
    comment.text = checked(text);
    comment.person = tx.actor.id;
    comment.at = tx.now;
    const CommentId id = commentStore::insert(tx.database, comment);
    mention(tx, id, comment.text);
    return id;
}

void change(Transaction &tx, const Comment &comment)
{
    Comment changed = own(tx, comment.id);
    changed.text = checked(comment.text);
    changed.rowVersion = comment.rowVersion;
    commentStore::update(tx.database, changed, tx.now);
    mention(tx, changed.id, changed.text);
}

void remove(Transaction &tx, CommentId id)
{
    own(tx, id);
    commentStore::setDeleted(tx.database, id, tx.now);
}

void restore(Transaction &tx, CommentId id)
{
    own(tx, id);
    commentStore::setDeleted(tx.database, id, std::nullopt);
}

QList<Unread> unread(Reading &reading, int limit)
{
    return commentStore::unread(reading.database, reading.actor.id, limit);
}

void markRead(Transaction &tx, const On &on)
{
    commentStore::markRead(tx.database, tx.actor.id, on.subject, on.id, tx.now);
}

} // namespace smarketing::comments
