// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "fixture.h"

using namespace smarketing;
using namespace smarketing::test;
using namespace Qt::StringLiterals;

namespace {

Mapping suggested(const Sheet &sheet)
{
    return suggestMapping(sheet.format(), ImportKind::Leads);
}

} // namespace

TEST_CASE("HubSpot contacts come in with every script and line break")
{
    Sheet sheet = fixture("hubspot_contacts.csv");
    CHECK(sheet.format().preset == u"hubspot-contacts"_s);
    CHECK(sheet.format().encoding == u"UTF-8"_s);
    CHECK(sheet.format().encodingCertainty == Certainty::Found);
    const auto outcome = readAll<LeadRow>(sheet, suggested(sheet), inWarsaw());
    REQUIRE(outcome.rows.size() == 4);
    CHECK(outcome.rejected.empty());
    CHECK(outcome.remarks.empty());

    const LeadRow &first = outcome.rows[0];
    CHECK(first.line == 2);
    CHECK(first.externalId == u"5101"_s);
    CHECK(first.fullName == u"Łucja Wróblewska"_s);
    CHECK(first.email == u"lucja.wroblewska@zielony-ogrod.example"_s);
    CHECK(first.phoneKey == u"+48601222333"_s);
    CHECK(first.company == u"Zielony Ogród, sp. z o.o."_s);
    CHECK(first.channel == u"Paid Search"_s);
    CHECK(first.campaign == u"spring roses"_s);
    CHECK(first.stage == u"lead"_s);
    CHECK(first.owner == u"Ewa Nowak"_s);
    CHECK(iso(first.createdAt) == u"2026-05-04T07:15:00Z"_s);
    CHECK(outcome.rows[1].stage == u"mql"_s);
    CHECK(outcome.rows[2].phoneKey == u"+49301234567"_s);
    CHECK(outcome.rows[2].campaign == u"Fair \"Garden 2026\""_s);
    CHECK(outcome.rows[3].company == u"גנים 🌱 בע״מ"_s);
    CHECK(outcome.rows[3].line == 5);
}

TEST_CASE("A Salesforce report ends before its totals and footers, and a lead may be called Total")
{
    Sheet sheet = fixture("salesforce_leads.csv");
    CHECK(sheet.format().preset == u"salesforce-leads"_s);
    const auto outcome = readAll<LeadRow>(sheet, suggested(sheet));
    REQUIRE(outcome.rows.size() == 2);
    CHECK(outcome.rows[0].lastName == u"Suma"_s);
    CHECK(outcome.rows[1].company == u"Total Wine & Flowers"_s);
    CHECK(outcome.rows[1].channel == u"Trade Show"_s);
    CHECK(outcome.rows[1].jobTitle == u"Buyer"_s);
    REQUIRE(outcome.rejected.size() == 1);
    const Converted<LeadRow> &rejected = outcome.rejected.front();
    CHECK(rejected.problems ==
          std::vector<RowProblem>{{4, u"Email"_s, u"email"_s, u"bad-email"_s, u"maja@lind"_s, true}});
    CHECK(rejected.cells.value(4) == u"Lind Trädgård"_s);
    CHECK(reasons(sheet.skipped()) == QStringList{u"total"_s, u"footer"_s, u"footer"_s});
    CHECK(sheet.skipped().front().line == 5);
}

TEST_CASE("Meta's lead form: UTF-16, tabs, prefixes taken off, test rows left out with their reason")
{
    Sheet sheet = fixture("meta_leads.tsv");
    CHECK(sheet.format().preset == u"meta-leads"_s);
    CHECK(sheet.format().encoding == u"UTF-16LE"_s);
    CHECK(sheet.format().separator == '\t');
    const auto outcome = readAll<LeadRow>(sheet, suggested(sheet));
    REQUIRE(outcome.rows.size() == 2);
    CHECK(outcome.rows[0].externalId == u"880100001"_s);
    CHECK(outcome.rows[0].phone == u"+48600100200"_s);
    CHECK(outcome.rows[0].firstName == u"Żaneta"_s);
    CHECK(outcome.rows[0].lastName == u"Dąbrowska"_s);
    CHECK(outcome.rows[0].channel == u"Facebook"_s);
    CHECK(outcome.rows[1].channel == u"Instagram"_s);
    CHECK(outcome.rows[0].campaign == u"Wiosna 2026"_s);
    CHECK(outcome.rows[0].touchpoint == u"Katalog"_s);
    CHECK(iso(outcome.rows[0].createdAt) == u"2026-05-02T06:14:33Z"_s);
    CHECK(reasons(sheet.skipped()) == QStringList{u"test"_s});
}

TEST_CASE("LinkedIn's lead form saved again by a spreadsheet: cp1252, tabs, two styles of one date order")
{
    Sheet sheet = fixture("linkedin_leads.csv");
    CHECK(sheet.format().preset == u"linkedin-leads"_s);
    CHECK(sheet.format().encoding == u"windows-1252"_s);
    CHECK(sheet.format().dateOrder == DateOrder::MonthFirst);
    CHECK(sheet.format().dateOrderCertainty == Certainty::Found);
    const auto outcome = readAll<LeadRow>(sheet, suggested(sheet), inWarsaw());
    REQUIRE(outcome.rows.size() == 2);
    CHECK(outcome.rows[0].firstName == u"Göran"_s);
    CHECK(outcome.rows[0].lastName == u"Ås"_s);
    CHECK(iso(outcome.rows[0].createdAt) == u"2026-09-09T22:00:00Z"_s);
    CHECK(iso(outcome.rows[1].createdAt) == u"2026-09-12T22:00:00Z"_s);
    CHECK(outcome.rows[0].channel == u"LinkedIn"_s);
    CHECK(reasons(sheet.skipped()) == QStringList{u"test"_s});
}

TEST_CASE("A Polish spreadsheet in cp1250 with semicolons and decimal commas")
{
    Sheet sheet = fixture("general_pl.csv");
    CHECK(sheet.format().preset == u"general"_s);
    CHECK(sheet.format().encoding == u"windows-1250"_s);
    CHECK(sheet.format().encodingCertainty == Certainty::Assumed);
    CHECK(sheet.format().separator == ';');
    CHECK(sheet.format().decimalMark == DecimalMark::Comma);
    CHECK(sheet.format().dateOrder == DateOrder::DayFirst);
    CHECK(sheet.format().currency == u"PLN"_s);
    const auto outcome = readAll<LeadRow>(sheet, suggested(sheet), inWarsaw(u"EUR"_s));
    REQUIRE(outcome.rows.size() == 2);
    const LeadRow &first = outcome.rows[0];
    CHECK(first.fullName == u"Grażyna Źrebiec"_s);
    CHECK(first.value == Money{1'250'000, u"PLN"_s});
    CHECK(first.note == u"Pyta o dostawę; chce rabat"_s);
    CHECK(first.unit == u"Łódź"_s);
    CHECK(first.owner == u"e.nowak"_s);
    CHECK(iso(first.createdAt) == u"2026-05-12T22:00:00Z"_s);
    CHECK(outcome.rows[1].phoneKey == u"+48225550102"_s);
    CHECK_FALSE(outcome.rows[1].value.has_value());
    REQUIRE(outcome.rejected.size() == 1);
    CHECK(outcome.rejected[0].problems.size() == 2);
    CHECK(outcome.rejected[0].problems[0].reason == u"bad-email"_s);
    CHECK(outcome.rejected[0].problems[1].reason == u"bad-phone"_s);
    CHECK_FALSE(outcome.rejected[0].problems[1].blocks);
}

TEST_CASE("A row mended in the preview is converted by the same rules")
{
    Sheet sheet = fixture("general_pl.csv");
    Converter<LeadRow> converter(sheet.format(), suggested(sheet), inWarsaw());
    QStringList cells = sheet.sample(2).at(1);
    CHECK_FALSE(converter.convert(cells, 3).ok());
    cells[2] = u"Bozena@Ges.example"_s;
    const Converted<LeadRow> mended = converter.convert(cells, 3);
    CHECK(mended.ok());
    CHECK(mended.row.email == u"bozena@ges.example"_s);
    CHECK(mended.row.value == Money{120'050, u"PLN"_s});
    CHECK(mended.row.line == 3);
}
