// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/real_text.h"

#include "catch.h"

#include <QList>

#include <random>

using namespace smarketing;
using namespace Qt::StringLiterals;

TEST_CASE("text is real when it says something", "[R4]")
{
    const QString text = GENERATE(u"abc"_s, u"Za drogo"_s, u"För dyrt"_s, u"غالي جدا"_s, u"太贵"_s, u"高い"_s,
                                  u"비싸"_s, u"дорого"_s, u"महंगा"_s, u"แพง"_s, u"a1b"_s, u"  kot  "_s,
                                  u"👍 ok!"_s + u" no"_s, u"1 2"_s + u" 3"_s, u"żółć"_s, u"z\u0301o\u0301l"_s);
    CAPTURE(text);
    CHECK(isRealText(text));
}

TEST_CASE("white space, invisible characters and one repeated character are not real text", "[R4]")
{
    const QString text =
        GENERATE(QString(), u"   "_s, u"\t\r\n\v\f"_s, u"\u00A0\u202F\u2007\u3000\u1680\u2028\u2029\u0085"_s,
                 u"\u200B\u200C\u200D\u2060\uFEFF\u00AD\u180E"_s, u"\u200E\u200F\u202A\u202E\u2066\u2069\u061C"_s,
                 QString(QChar(0)) + QChar(1) + QChar(0x1B) + QChar(0x7F), u"\u0301\u0302\u0303\u0489\u20DD"_s,
                 u"\uFE0F\uFE0E\u034F"_s, u"\u3164\u3164\u3164\u115F\u1160\uFFA0\u2800"_s, u"aaaa"_s, u"aaaa aaaa"_s,
                 u"aAaA"_s, u"a\u200Ba\u200Ba"_s, u"1111 1111"_s, u"!!!!"_s, u"……"_s, u"..."_s, u"!?!?.,-"_s, u"👍👎😀"_s,
                 u"很很很很"_s, u"ok"_s, u"太"_s, u"\U000E0041\U000E0042\U000E0043\U000E0044"_s,
                 u"\uE000\uE001\uE002"_s, u"äÄ äÄ"_s, QString(QChar(0xD800)) + QChar(0xD801) + QChar(0xD802));
    CAPTURE(text.toUtf8().toPercentEncoding().toStdString());
    CHECK_FALSE(isRealText(text));
    CHECK_FALSE(isRealComment(text));
}

TEST_CASE("how many letters a text needs can be chosen", "[R4]")
{
    CHECK_FALSE(isRealText(u"ok"_s));
    CHECK(isRealText(u"ok"_s, 2));
    CHECK(isRealText(u"przykład"_s, 8));
    CHECK_FALSE(isRealText(u"przykład"_s, 9));
    CHECK_FALSE(isRealText(u"aa"_s, 1));
}

TEST_CASE("a comment has ten characters and three different ones at the least", "[R4]")
{
    SECTION("these are comments")
    {
        const QString text = GENERATE(u"Za drogo dla nas"_s, u"Fel person."_s + u" Slutat."_s, u"no budgets"_s,
                                      u"客户没有预算"_s, u"ليس لديهم ميزانية"_s, u"予算が無い"_s,
                                      u"👍 nice but too dear"_s, u"wrong\nperson"_s, u"50 % too dear"_s);
        CAPTURE(text);
        CHECK(isRealComment(text));
    }
    SECTION("these are not")
    {
        const QString text = GENERATE(u"ok"_s, u"ok!!!!!!!!"_s, u"ok ok ok ok ok"_s, u"!!!!!!!!!!"_s, u"aaaaaaaaaaaa"_s,
                                      u"aaaa aaaa aaaa"_s, u"abababababab"_s, u"no budget"_s, u"no          go"_s,
                                      u"n\u200Bo\u200B \u200Bb\u200Bu\u200B"_s, u"没有预算"_s, u"很贵很贵很贵"_s,
                                      u"😀😁😂🤣😃😄😅😆😉😊😋"_s, u"bad ......"_s);
        CAPTURE(text);
        CHECK_FALSE(isRealComment(text));
    }
    CHECK(lengthAsComment(u"  no - budget !! "_s) == 9);
    CHECK(lengthAsComment(u"预算"_s) == 4);
    CHECK(lengthAsComment(u" !! "_s) == 0);
    CHECK(lengthAsComment(u"\u1112\u1161\u11AB"_s) == 2); // three parts, one composed syllable
}

TEST_CASE("cleaning keeps what can be seen", "[R4]")
{
    struct Case {
        QString given, kept;
    };
    const auto [given, kept] =
        GENERATE(Case{u"  Za\u00A0\u2003drogo \t"_s, u"Za drogo"_s}, Case{u"a\u200Bb\uFEFFc\u00ADd"_s, u"abcd"_s},
                 Case{u"one\r\ntwo"_s, u"one\ntwo"_s}, Case{u"one\n\n\n \n two"_s, u"one\n\ntwo"_s},
                 Case{u"one \n two"_s, u"one\ntwo"_s}, Case{u"one\u2028two\rthree"_s, u"one\ntwo\nthree"_s},
                 Case{u"z\u0307o\u0301\u0142w"_s, u"żółw"_s}, Case{u"\u0301 \u0302abc \u0303d"_s, u"abc d"_s},
                 Case{u"می\u200Cخواهم"_s, u"می\u200Cخواهم"_s}, Case{u"👩\u200D💻 ok"_s, u"👩\u200D💻 ok"_s},
                 Case{u"a\u200D \u200Db\u200D"_s, u"a b"_s}, Case{u"a\u200D\u200D\u200Db"_s, u"a\u200Db"_s},
                 Case{u"\u202Eabc\u202C"_s, u"abc"_s}, Case{u"❤\uFE0F"_s, u"❤\uFE0F"_s},
                 Case{u"a"_s + QChar(0) + u"b"_s, u"ab"_s}, Case{u"x"_s + QChar(0xD83D) + u"y"_s, u"x\uFFFDy"_s},
                 Case{u"\u0600\u0661"_s, u"\u0600\u0661"_s}, Case{u"\u3164a\u3164b\u3164"_s, u"a b"_s},
                 Case{QString(), QString()});
    CAPTURE(given);
    CHECK(cleaned(given) == kept);
    CHECK(cleaned(kept) == kept);
}

namespace {

/// Texts of every kind of character, visible and not.
QString randomText(std::mt19937 &random)
{
    static const QList<char32_t> alphabet = {U'a',   U'A',   U'b',   U'ż',   U'5',   U' ',   U'\n',  U'\r',  U'\t',
                                             U'.',   U'!',   U'…',   U'太',  U'贵',  U'ع',   U'か',  U'한',  U'😀',
                                             0x200B, 0x200D, 0x200E, 0xFEFF, 0x00AD, 0x0301, 0x0308, 0xFE0F, 0x3164,
                                             0x2028, 0x00A0, 0x202E, 0x1112, 0x1161, 0xE0041};
    std::uniform_int_distribution<qsizetype> pick(0, alphabet.size() - 1);
    QString text;
    for (int length = int(random() % 24); length > 0; --length)
        text.append(QChar::fromUcs4(alphabet.at(pick(random))));
    return text;
}

QString trimmedOf(const QString &text, const QString &characters)
{
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && characters.contains(text.at(from)))
        ++from;
    while (to > from && characters.contains(text.at(to - 1)))
        --to;
    return text.mid(from, to - from);
}

/// The form a trigger can say, as the header gives it.
bool passesInSql(const QString &text)
{
    static const QString hollow = hollowCharacters();
    const QString trimmed = trimmedOf(text, hollow);
    return trimmed.toUtf8().size() >= commentLength && !trimmedOf(text, hollow + trimmed.at(0)).isEmpty();
}

} // namespace

TEST_CASE("cleaning twice changes nothing, and cleaning changes no verdict", "[R4][property]")
{
    std::mt19937 random(4);
    for (int i = 0; i < 20'000; ++i) {
        const QString text = randomText(random);
        const QString once = cleaned(text);
        CAPTURE(text.toUtf8().toPercentEncoding().toStdString());
        REQUIRE(cleaned(once) == once);
        REQUIRE(isRealText(once) == isRealText(text));
        REQUIRE(isRealComment(once) == isRealComment(text));
    }
}

TEST_CASE("the database's form refuses no comment that the domain accepts", "[R4][property]")
{
    std::mt19937 random(44);
    int accepted = 0;
    for (int i = 0; i < 20'000; ++i) {
        const QString text = cleaned(randomText(random));
        if (!isRealComment(text))
            continue;
        ++accepted;
        CAPTURE(text);
        REQUIRE(passesInSql(text));
    }
    CHECK(accepted > 1000);
}

TEST_CASE("the database's form refuses what is plainly hollow", "[R4]")
{
    const QString text =
        GENERATE(u"          "_s, u"\u200B\u200B\u200B\u200B"_s, u"!!!!!!!!!!!!"_s, u"!?!?!?!?!?!?"_s, u"…………………………"_s,
                 u"aaaaaaaaaaaa"_s, u"aaaa aaaa aaaa"_s, u"\u3164\u3164\u3164\u3164"_s,
                 u"\u0301\u0301\u0301\u0301\u0301\u0301"_s, u"\uFEFF\u00A0\u2028\u3000"_s, u"ok"_s);
    CAPTURE(text);
    const QString trimmed = trimmedOf(text, hollowCharacters());
    CHECK((trimmed.isEmpty() || !passesInSql(text)));
}

TEST_CASE("no letter and no digit is hollow, every space and control is", "[R4]")
{
    const QString hollow = hollowCharacters();
    for (char32_t c = 1; c <= 0xFFFF; ++c) {
        const QChar character{char16_t(c)};
        if (character.isSurrogate())
            continue;
        CAPTURE(c);
        if (character.isSpace() || character.category() == QChar::Other_Control)
            REQUIRE(hollow.contains(character));
        if (isRealText(QString(u"b"_s + character + character)) && character != u'b')
            REQUIRE_FALSE(hollow.contains(character));
    }
    CHECK(hollow.size() < 1000);
}
