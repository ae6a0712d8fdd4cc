// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "fixture.h"

#include "smarketing/domain/error.h"
#include "smarketing/exchange/text.h"

using namespace smarketing;
using namespace smarketing::test;
using namespace Qt::StringLiterals;

namespace {

template <class Function> QString refusal(Function function)
{
    try {
        function();
    } catch (const Refused &refused) {
        return refused.reason;
    }
    return {};
}

constexpr std::array Kinds = {ImportKind::Leads, ImportKind::Reach, ImportKind::Campaigns, ImportKind::Outcomes};

} // namespace

TEST_CASE("Every field has a key of its own, and every kind its fields")
{
    QStringList keys;
    for (int i = 0; i <= int(Field::Currency); ++i) {
        const QString key = fieldKey(Field(i));
        CHECK(fieldFromKey(key) == Field(i));
        CHECK_FALSE(keys.contains(key));
        keys += key;
    }
    CHECK(fieldFromKey(u" Created-At "_s) == Field::CreatedAt);
    CHECK_FALSE(fieldFromKey(u"created"_s));
    for (ImportKind kind : Kinds)
        CHECK(fieldsOf(kind).size() > 8);
}

TEST_CASE("Assignments of the command line are read, and wrong ones named")
{
    Mapping mapping(ImportKind::Leads);
    mapping.mapFrom(u"mql_id=external_id"_s);
    mapping.mapFrom(u"a=b=channel"_s);
    mapping.setFrom(u"campaign=\"Spring fair = fun\""_s);
    CHECK(mapping.column(Field::ExternalId) == u"mql_id"_s);
    CHECK(mapping.column(Field::Channel) == u"a=b"_s);
    CHECK(mapping.constant(Field::Campaign) == u"Spring fair = fun"_s);
    CHECK(mapping.fieldsOfColumn(u"MQL_ID"_s) == QList<Field>{Field::ExternalId});
    CHECK(refusal([&] { mapping.mapFrom(u"nothing"_s); }) == u"bad-assignment"_s);
    CHECK(refusal([&] { mapping.mapFrom(u"x=nonsense"_s); }) == u"unknown-field"_s);
    CHECK(refusal([&] { mapping.mapFrom(u"x=impressions"_s); }) == u"foreign-field"_s);
    CHECK(refusal([&] { mapping.setFrom(u"=x"_s); }) == u"bad-assignment"_s);
}

TEST_CASE("A mapping says what it lacks, and a converter does not start without it")
{
    CHECK(Mapping(ImportKind::Leads).missing().size() == 1);
    CHECK(Mapping(ImportKind::Reach).missing().size() == 3);
    CHECK(Mapping(ImportKind::Campaigns).missing() == QList<QList<Field>>{{Field::Name}});
    CHECK(Mapping(ImportKind::Outcomes).missing().size() == 2);
    Mapping mapping(ImportKind::Outcomes);
    mapping.map(Field::Email, u"E"_s);
    mapping.set(Field::Outcome, u"won"_s);
    CHECK(mapping.missing().isEmpty());
    const Sheet sheet = sheetOf("Email\na@x.example\n");
    CHECK(refusal([&] { Converter<OutcomeRow>(sheet.format(), mapping); }) == u"unknown-column"_s);
    mapping.unmap(Field::Email);
    CHECK(refusal([&] { Converter<OutcomeRow>(sheet.format(), mapping); }) == u"missing-field"_s);
}

TEST_CASE("A constant stands in where the file says nothing")
{
    Sheet sheet = sheetOf("Email,Campaign\na@x.example,Roses\nb@x.example,--\n");
    Mapping mapping = suggestMapping(sheet.format(), ImportKind::Leads);
    mapping.set(Field::Campaign, u"Spring fair"_s);
    mapping.set(Field::Channel, u"Fair"_s);
    const auto outcome = readAll<LeadRow>(sheet, mapping);
    REQUIRE(outcome.rows.size() == 2);
    CHECK(outcome.rows[0].campaign == u"Roses"_s);
    CHECK(outcome.rows[1].campaign == u"Spring fair"_s);
    CHECK(outcome.rows[1].channel == u"Fair"_s);
}

TEST_CASE("Every preset has kinds, and all but the general one a title")
{
    CHECK(presetKeys().size() == 10);
    for (const QString &key : presetKeys()) {
        CAPTURE(key);
        CHECK_FALSE(presetKinds(key).empty());
        CHECK(presetTitle(key).isEmpty() == (key == u"general"_s));
    }
    CHECK(detectPreset({u"Name"_s, u"Email"_s}) == u"general"_s);
    CHECK(detectPreset({u"CAMPAIGN NAME"_s, u"reporting_starts"_s, u"Reach"_s}) == u"meta-ads"_s);
}

TEST_CASE("Names: whole, parts, last name first")
{
    const auto nameOf = [](const QByteArray &content) {
        Sheet sheet = sheetOf(content);
        return readAll<LeadRow>(sheet, suggestMapping(sheet.format(), ImportKind::Leads)).rows.at(0);
    };
    CHECK(nameOf("Full name,City\nAnna Maria Lind,X\n").lastName == u"Lind"_s);
    CHECK(nameOf("Full name,City\nAnna Maria Lind,X\n").firstName == u"Anna Maria"_s);
    CHECK(nameOf("Full name,City\n\"Lind, Anna\",X\n").fullName == u"Anna Lind"_s);
    CHECK(nameOf("First name,Last name\nAnna,Lind\n").fullName == u"Anna Lind"_s);
    CHECK(nameOf("First name,Last name\nAnna,\n").fullName == u"Anna"_s);
}

TEST_CASE("Texts are freed of what cannot be seen, and of nothing else")
{
    CHECK(cleanText(u"  a \u00A0 b\u200B\uFEFF "_s) == u"a b"_s);
    CHECK(cleanText(u"\u202Eevil\u202C"_s) == u"evil"_s);
    CHECK(cleanText(u"one\r\n two\n\n"_s) == u"one\ntwo"_s);
    CHECK(cleanText(u"👩\u200D🌾 ok"_s) == u"👩\u200D🌾 ok"_s);
    CHECK(cleanText(u"a\u200Db"_s) == u"ab"_s);
    CHECK(cleanText(u"'=1+1"_s) == u"=1+1"_s);
    CHECK(cleanText(u"'t Hooft"_s) == u"'t Hooft"_s);
    CHECK(cleanText(u"\u200B\u2060"_s).isEmpty());
    CHECK(isNothing(u" -- "));
    CHECK(isNothing(u"(not set)"));
    CHECK_FALSE(isNothing(u"Null"));
    CHECK(foldName(u"Źródło / Kanał") == u"zrodlo kanal"_s);
    CHECK(foldName(u"Återkoppling_ß") == u"aterkoppling ss"_s);
}

TEST_CASE("Addresses and numbers of people are brought to one form")
{
    CHECK(normalEmail(u" Anna Lind <Anna.Lind@X.Example> ") == u"anna.lind@x.example"_s);
    CHECK(normalEmail(u"mailto:a+b@x.example") == u"a+b@x.example"_s);
    CHECK(normalEmail(u"żółw@łódź.example") == u"żółw@łódź.example"_s);
    for (QStringView bad :
         {QStringView(u"a"), QStringView(u"a@b"), QStringView(u"a b@x.example"), QStringView(u"a@x..example"),
          QStringView(u"@x.example"), QStringView(u"a@-x.example"), QStringView(u"a@b@x.example"),
          QStringView(u"a@x.example; b@x.example"), QStringView(u".a@x.example")}) {
        CAPTURE(bad.toString());
        CHECK_FALSE(normalEmail(bad));
    }
    CHECK(phoneKey(u"+46 (0)70-123 45 67") == u"+46701234567"_s);
    CHECK(phoneKey(u"0048 601.222.333") == u"+48601222333"_s);
    CHECK(phoneKey(u"tel:601-222-333 ext. 12") == u"601222333"_s);
    CHECK(phoneKey(u"٠١٢٣٤٥٦") == u"0123456"_s);
    CHECK(phoneKey(u"(00) 48 601-222-333") == u"+48601222333"_s);
    CHECK_FALSE(phoneKey(u"4.86E+10"));
    CHECK_FALSE(phoneKey(u"1234"));
    CHECK_FALSE(phoneKey(u"brak"));
}

TEST_CASE("Rejects are the file's own columns with line and reason, and come in again once mended")
{
    Sheet sheet = fixture("general_pl.csv");
    const Mapping mapping = suggestMapping(sheet.format(), ImportKind::Leads);
    const auto outcome = readAll<LeadRow>(sheet, mapping);
    REQUIRE(outcome.rejected.size() == 1);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    RejectsWriter rejects(buffer, sheet.format());
    rejects.write(outcome.rejected[0].cells, outcome.rejected[0].problems);
    rejects.finish();

    QByteArray content = buffer.data();
    Sheet again = sheetOf(content);
    CHECK(again.format().columnNames() == sheet.format().columnNames() + QStringList{u"line"_s, u"reason"_s});
    CHECK(again.sample(1).at(0).mid(13) == QStringList{u"3"_s, u"bad-email (E-mail); bad-phone (Telefon)"_s});
    CHECK(suggestMapping(again.format(), ImportKind::Leads) == mapping);
    content.replace("bozena(at)ges.example", "bozena@ges.example");
    Sheet mended = sheetOf(content);
    const auto rows = readAll<LeadRow>(mended, suggestMapping(mended.format(), ImportKind::Leads)).rows;
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].value == Money{120'050, u"PLN"_s});
}
