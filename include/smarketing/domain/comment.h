// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/person.h"
#include "smarketing/domain/time.h"

#include <QList>

#include <optional>

namespace smarketing {

/// Every record people talk about (S1).
enum class CommentSubject { Lead, Campaign, Persona, Handoff, Goal, Team, Obstacle, AgendaItem };
SMARKETING_ENUM_TEXT(CommentSubject, "lead", "campaign", "persona", "handoff", "goal", "team", "obstacle",
                     "agenda_item");

struct Comment {
    CommentId id;
    CommentSubject subject = CommentSubject::Lead;
    qint64 subjectId = 0;
    QString text;
    PersonId person;
    QString personName;
    Instant at;
    std::optional<Instant> editedAt;
    bool deleted = false;
    qint64 rowVersion = 0;
};

/// Who is mentioned in a text: "@" and a name or login, whatever case, up to a character that is no letter or digit.
/// Where names begin alike the longest counts. In the order of the text, each once.
QList<PersonId> mentionedIn(const QString &text, const QList<Person> &people);

/// What somebody is typing as a mention, at the end of `before`, the text before the cursor: what follows its last "@";
/// nothing where no mention is being typed.
std::optional<QString> mentionBeingTyped(const QString &before);

} // namespace smarketing
