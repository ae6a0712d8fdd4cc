// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/comment.h"

#include "catch.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

Person person(qint64 id, const QString &login, const QString &name)
{
    Person one;
    one.id = PersonId(id);
    one.login = login;
    one.name = name;
    return one;
}

const QList<Person> people = {person(1, u"anna"_s, u"Anna Nowak"_s), person(2, u"annaz"_s, u"Anna Nowak-Żak"_s),
                              person(3, u"olle"_s, u"Olle Öberg"_s)};

QList<qint64> ids(const QString &text)
{
    QList<qint64> found;
    for (const PersonId id : mentionedIn(text, people))
        found += id.value;
    return found;
}

} // namespace

TEST_CASE("a mention is an @ and a whole name or login", "[S1]")
{
    CHECK(ids(u"@Anna Nowak can you?"_s) == QList<qint64>{1});
    CHECK(ids(u"@anna nowak-żak: yes"_s) == QList<qint64>{2}); // the longest name, whatever case
    CHECK(ids(u"(@olle) and @OLLE ÖBERG, @anna."_s) == QList<qint64>{3, 1});
    CHECK(ids(u"@annab @olleo office@olle.example @ olle"_s).isEmpty());
    CHECK(ids({}).isEmpty());
    CHECK(ids(u"@"_s).isEmpty());
}

TEST_CASE("a mention is being typed from its @ to the cursor", "[S1]")
{
    CHECK(mentionBeingTyped(u"Ask @An"_s) == u"An"_s);
    CHECK(mentionBeingTyped(u"@"_s) == QString(u""_s));
    CHECK(mentionBeingTyped(u"@Olle Ö"_s) == u"Olle Ö"_s);
    CHECK_FALSE(mentionBeingTyped(u"no mention"_s).has_value());
    CHECK_FALSE(mentionBeingTyped(u"a@b"_s).has_value());
    CHECK_FALSE(mentionBeingTyped(u"@ and"_s).has_value());
    CHECK_FALSE(mentionBeingTyped(u"@Olle said that they"_s).has_value());
    CHECK_FALSE(mentionBeingTyped(u"@Olle\nnext"_s).has_value());
}
