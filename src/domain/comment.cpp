// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/comment.h"

namespace smarketing {

namespace {

constexpr int wordsOfName = 3; ///< a mention that is being typed has no more

bool endsWord(const QString &text, qsizetype at)
{
    return at >= text.size() || !text.at(at).isLetterOrNumber();
}

bool startsMention(const QString &text, qsizetype at)
{
    return text.at(at) == u'@' && (at == 0 || !text.at(at - 1).isLetterOrNumber());
}

/// How much of the text from `at` on is the name, or 0.
qsizetype lengthOf(const QString &text, qsizetype at, const QString &name)
{
    const bool same = !name.isEmpty() && QStringView(text).mid(at, name.size()).compare(name, Qt::CaseInsensitive) == 0;
    return same && endsWord(text, at + name.size()) ? name.size() : 0;
}

} // namespace

QList<PersonId> mentionedIn(const QString &text, const QList<Person> &people)
{
    QList<PersonId> found;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!startsMention(text, at))
            continue;
        PersonId who;
        qsizetype longest = 0;
        for (const Person &person : people) {
            const qsizetype length =
                std::max(lengthOf(text, at + 1, person.name), lengthOf(text, at + 1, person.login));
            if (length > longest) {
                longest = length;
                who = person.id;
            }
        }
        if (who && !found.contains(who))
            found += who;
    }
    return found;
}

std::optional<QString> mentionBeingTyped(const QString &before)
{
    const qsizetype at = before.lastIndexOf(u'@');
    if (at < 0 || !startsMention(before, at))
        return std::nullopt;
    const QString typed = before.mid(at + 1);
    if (typed.contains(u'\n') || typed.startsWith(u' ') || typed.count(u' ') >= wordsOfName)
        return std::nullopt;
    return typed;
}

} // namespace smarketing
