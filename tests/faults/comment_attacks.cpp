// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack_table.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr auto checksOff = "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF";

QString write(const QString &who, const QString &at = u"[now]"_s, const QString &verb = u"INSERT"_s,
              const QString &id = u"NULL"_s)
{
    return u"%1 INTO comment (id, subject, subject_id, text, person_id, at) VALUES (%2, 'campaign', 1, 'Mine', %3, "
           "%4)"_s.arg(verb, id, who, at);
}

QString change(const QString &assignments)
{
    return u"UPDATE comment SET %1 WHERE id = [comment]"_s.arg(assignments);
}

QString mention(const QString &assignments)
{
    return u"UPDATE mention SET %1 WHERE comment_id = [comment]"_s.arg(assignments);
}

} // namespace

QList<Attack> commentAttacks()
{
    const auto fresh = "comment_insert";
    const auto old = "comment_update";
    return {
        {"S1 in another's name", "sven", write(u"[mia]"_s), fresh},
        {"S1 by a guest", "guest", write(u"[guest]"_s), fresh},
        {"S1 dated back", "sven", write(u"[sven]"_s, u"1"_s), fresh},
        {"S1 REPLACE of another's", "sven", write(u"[sven]"_s, u"[now]"_s, u"REPLACE"_s, u"[comment]"_s), fresh,
         checksOff},
        {"S1 other words for another", "boss", change(u"text = 'Other'"_s), old},
        {"S1 another's deleted", "boss", change(u"deleted_at = [now]"_s), old},
        {"S1 another's made one's own", "sven", change(u"person_id = [sven]"_s), old},
        {"S1 given to somebody else", "mia", change(u"person_id = [sven]"_s), old},
        {"S1 said of something else", "mia", change(u"subject_id = 2"_s), old},
        {"S1 a comment is gone", "mia", u"DELETE FROM comment WHERE id = [comment]"_s, "comment_delete", checksOff},
        {"S1 somebody mentioned in another's", "ola",
         u"INSERT INTO mention (comment_id, person_id) VALUES ([comment], [boss])"_s, "mention_insert"},
        {"S1 mentioned and read at once", "mia",
         u"INSERT INTO mention (comment_id, person_id, read_at) VALUES ([comment], [boss], [now])"_s, "mention_insert"},
        {"S1 read for another", "mia", mention(u"read_at = [now]"_s), "mention_update"},
        {"S1 a mention goes to another", "sven", mention(u"person_id = [ola], read_at = [now]"_s), "mention_update"},
        {"S1 a mention taken off another's", "sven", u"DELETE FROM mention WHERE comment_id = [comment]"_s,
         "mention_delete"},
    };
}

} // namespace smarketing
