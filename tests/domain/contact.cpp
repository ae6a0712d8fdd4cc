// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/contact.h"

#include "catch.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

TEST_CASE("addresses that people have", "[R26]")
{
    const QString address = GENERATE(
        u"anna@example.pl"_s, u"  Anna.Kowalska@Example.PL "_s, u"a@b.co"_s, u"first+tag@sub.example.co.uk"_s,
        u"o'brien@example.ie"_s, u"åsa@exempel.se"_s, u"info@blåbär.se"_s, u"x@xn--blbr-qoab.se"_s, u"用户@例子.广告"_s,
        u"उपयोगकर्ता@उदाहरण.भारत"_s, u"1234567890@example.com"_s, u"_______@example.com"_s, u"a@1password.com"_s);
    CAPTURE(address);
    CHECK(isEmail(address));
}

TEST_CASE("what is no address", "[R26][R28]")
{
    const QString text = GENERATE(
        QString(), u"   "_s, u"anna"_s, u"@example.pl"_s, u"anna@"_s, u"anna@example"_s, u"anna@@example.pl"_s,
        u"an na@example.pl"_s, u"anna@exam ple.pl"_s, u".anna@example.pl"_s, u"anna.@example.pl"_s,
        u"an..na@example.pl"_s, u"anna@.example.pl"_s, u"anna@example.pl."_s, u"anna@example..pl"_s,
        u"anna@-example.pl"_s, u"anna@example-.pl"_s, u"anna@example.p"_s, u"anna@127.0.0.1"_s, u"anna,bo@example.pl"_s,
        u"a@b.pl;c@d.pl"_s, u"Anna <anna@example.pl>"_s, u"anna@exa_mple.pl"_s, u"mailto:anna@example.pl"_s, u"n/a"_s,
        QString(u"a"_s.repeated(65) + u"@example.pl"_s), QString(u"a@"_s + u"b"_s.repeated(64) + u".pl"_s));
    CAPTURE(text);
    CHECK_FALSE(isEmail(text));
    CHECK(emailKey(text).isEmpty());
}

TEST_CASE("an address's key", "[R26]")
{
    CHECK(emailKey(u" Anna.Kowalska@Example.PL\t"_s) == u"anna.kowalska@example.pl"_s);
    CHECK(emailKey(u"anna@example.pl\u200B"_s) == u"anna@example.pl"_s);
    CHECK(emailKey(u"Åsa@Blåbär.SE"_s) == u"åsa@blåbär.se"_s);
    CHECK(emailKey(u"x@XN--BLBR-QOAB.se"_s) == u"x@xn--blbr-qoab.se"_s);
}

TEST_CASE("one phone number written in many ways has one key", "[R26]")
{
    const QString text = GENERATE(
        u"+48 601 234 567"_s, u"601-234-567"_s, u"0048 601234567"_s, u"601 234 567"_s, u"(601) 234-567"_s,
        u"48 601 234 567"_s, u"+48 (0) 601 234 567"_s, u"tel:+48601234567"_s, u"p:+48601234567"_s, u"0601234567"_s,
        u"+48.601.234.567"_s, u"601\u00A0234\u202F567"_s, u"601 234 567, 602 111 222"_s, u"601 234 567; 22 111 22 33"_s,
        u"٦٠١٢٣٤٥٦٧"_s, u"+48 601 234 567\u200E"_s, u"601 234 567\nbiuro"_s, u"tel. 601 234 567"_s);
    CAPTURE(text);
    CHECK(phoneKey(text) == u"+48601234567"_s);
}

TEST_CASE("numbers of other countries, extensions, and what is no number", "[R26]")
{
    struct Case {
        QString text, prefix, key;
    };
    const auto [text, prefix, key] = GENERATE(
        Case{u"070-123 45 67"_s, u"46"_s, u"+46701234567"_s},
        Case{u"+46 (0)70 123 45 67"_s, u"48"_s, u"+46701234567"_s}, Case{u"08/123 456"_s, u"46"_s, u"+468123456"_s},
        Case{u"06 1234 5678"_s, u"39"_s, u"+390612345678"_s},
        Case{u"48 360 12 34"_s, u"48"_s, u"+48483601234"_s}, // the town's own 48, no country
        Case{u"(555) 123-4567"_s, u"1"_s, u"+15551234567"_s}, Case{u"1 555 123 4567"_s, u"1"_s, u"+15551234567"_s},
        Case{u"22 123 45 67 wew. 12"_s, u"48"_s, u"+48221234567x12"_s},
        Case{u"22 123 45 67 #12"_s, u"48"_s, u"+48221234567x12"_s},
        Case{u"+1 555 123 4567 ext 9"_s, u"48"_s, u"+15551234567x9"_s}, Case{u"12345"_s, u"48"_s, QString()},
        Case{u"brak"_s, u"48"_s, QString()}, Case{QString(), u"48"_s, QString()}, Case{u"+"_s, u"48"_s, QString()},
        Case{u"1234567890123456"_s, u"48"_s, QString()}, Case{u"n/a 1"_s, u"48"_s, QString()});
    CAPTURE(text);
    CHECK(phoneKey(text, prefix) == key);
}

TEST_CASE("a company's key leaves out its legal form", "[R26]")
{
    struct Case {
        QString name, key;
    };
    const auto [name, key] = GENERATE(
        Case{u"Zielony Ogród Sp. z o.o."_s, u"zielonyogród"_s}, Case{u"ZIELONY OGRÓD SP. Z O. O."_s, u"zielonyogród"_s},
        Case{u"Zielony Ogród sp.z o.o."_s, u"zielonyogród"_s}, Case{u"Zielony-Ogród spzoo"_s, u"zielonyogród"_s},
        Case{u"Zielony Ogród Spółka z ograniczoną odpowiedzialnością"_s, u"zielonyogród"_s},
        Case{u"zielony ogrod spolka z ograniczona odpowiedzialnoscia"_s, u"zielonyogrod"_s},
        Case{u"Zielony Ogród Sp. z o.o. Sp. k."_s, u"zielonyogród"_s},
        Case{u"„Zielony Ogród” Sp. z o.o."_s, u"zielonyogród"_s}, Case{u"Orion S.A."_s, u"orion"_s},
        Case{u"Orion S. A."_s, u"orion"_s}, Case{u"Volvo AB (publ)"_s, u"volvo"_s}, Case{u"AB Volvo"_s, u"volvo"_s},
        Case{u"Aktiebolaget SKF"_s, u"skf"_s}, Case{u"Müller GmbH & Co. KG"_s, u"müller"_s},
        Case{u"Acme, Inc."_s, u"acme"_s}, Case{u"ACME INC"_s, u"acme"_s}, Case{u"Acme L.L.C."_s, u"acme"_s},
        Case{u"Acme Ltd."_s, u"acme"_s}, Case{u"Acme Corp"_s, u"acme"_s}, Case{u"Nordic A/S"_s, u"nordic"_s},
        Case{u"Example s.r.o."_s, u"example"_s}, Case{u"McDonald’s"_s, u"mcdonalds"_s}, Case{u"3M"_s, u"3m"_s},
        Case{u"  Garden   Center "_s, u"gardencenter"_s}, Case{u"AB"_s, u"ab"_s}, Case{u"SA"_s, u"sa"_s},
        Case{u"Hotel & Spa"_s, u"hotelspa"_s}, Case{u"Nowe Zoo"_s, u"nowezoo"_s}, Case{u"Incanto"_s, u"incanto"_s},
        Case{u"Zoo Sp. z o.o."_s, u"zoo"_s}, Case{u"Spa"_s, u"spa"_s}, Case{u"株式会社例"_s, u"株式会社例"_s},
        Case{u"..."_s, QString()}, Case{QString(), QString()});
    CAPTURE(name);
    CHECK(companyKey(name) == key);
}

TEST_CASE("a person's key does not mind order, titles and punctuation", "[R26]")
{
    struct Case {
        QString name, key;
    };
    const auto [name, key] =
        GENERATE(Case{u"Anna Kowalska"_s, u"anna kowalska"_s}, Case{u"Kowalska, Anna"_s, u"anna kowalska"_s},
                 Case{u"KOWALSKA  ANNA"_s, u"anna kowalska"_s}, Case{u"mgr inż. Anna Kowalska"_s, u"anna kowalska"_s},
                 Case{u"Dr. Åsa Öberg"_s, u"åsa öberg"_s}, Case{u"Anna Kowalska-Nowak"_s, u"anna kowalska nowak"_s},
                 Case{u"Sean O'Brien"_s, u"obrien sean"_s}, Case{u"Pan"_s, u"pan"_s}, Case{u"王小明"_s, u"王小明"_s},
                 Case{u" - "_s, QString()}, Case{QString(), QString()});
    CAPTURE(name);
    CHECK(nameKey(name) == key);
}
