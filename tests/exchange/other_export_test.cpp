// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "fixture.h"

using namespace smarketing;
using namespace smarketing::test;
using namespace Qt::StringLiterals;

namespace {

template <class Row> Outcome<Row> readSuggested(Sheet &sheet, ImportKind kind, const QString &currency = {})
{
    return readAll<Row>(sheet, suggestMapping(sheet.format(), kind), inWarsaw(currency));
}

qint64 costOf(const std::vector<ReachRow> &rows)
{
    qint64 sum = 0;
    for (const ReachRow &row : rows)
        sum += row.cost.value_or(Money()).minor;
    return sum;
}

} // namespace

TEST_CASE("Meta Ads Manager: currency from the header, the nameless total left out")
{
    Sheet sheet = fixture("meta_ads.csv");
    CHECK(sheet.format().preset == u"meta-ads"_s);
    CHECK(sheet.format().currency == u"EGP"_s);
    const auto outcome = readSuggested<ReachRow>(sheet, ImportKind::Reach, u"PLN"_s);
    REQUIRE(outcome.rows.size() == 2);
    CHECK(outcome.rows[0].campaign == u"Spring roses"_s);
    CHECK(outcome.rows[0].channel == u"Meta"_s);
    CHECK(outcome.rows[0].day == QDate(2026, 5, 1));
    CHECK(outcome.rows[0].impressions == 54'216);
    CHECK(outcome.rows[0].reach == 30'120);
    CHECK(outcome.rows[0].clicks == 900);
    CHECK(outcome.rows[0].cost == Money{1'234'567, u"EGP"_s});
    CHECK(outcome.rows[1].campaign == u"Total Wine"_s);
    CHECK(reasons(sheet.skipped()) == QStringList{u"total"_s});

    sheet.rewind();
    const auto campaigns = readSuggested<CampaignRow>(sheet, ImportKind::Campaigns);
    REQUIRE(campaigns.rows.size() == 2);
    CHECK(campaigns.rows[0].state == u"running"_s);
}

TEST_CASE("Google Ads in UTF-16 without a mark: preamble, several totals, a campaign called Total")
{
    Sheet sheet = fixture("google_ads.csv");
    CHECK(sheet.format().preset == u"google-ads"_s);
    CHECK(sheet.format().encoding == u"UTF-16LE"_s);
    CHECK(sheet.format().headerLine == 3);
    CHECK(sheet.format().preamble.size() == 2);
    CHECK(sheet.format().periodStart == QDate(2026, 5, 1));
    CHECK(sheet.format().periodEnd == QDate(2026, 5, 31));
    const auto outcome = readSuggested<ReachRow>(sheet, ImportKind::Reach);
    REQUIRE(outcome.rows.size() == 3);
    CHECK(outcome.rejected.empty());
    CHECK(outcome.rows[0].day == QDate(2026, 5, 1));
    CHECK(outcome.rows[0].impressions == 12'345);
    CHECK(outcome.rows[0].cost == Money{122'500, u"PLN"_s});
    CHECK(outcome.rows[0].leads == 13);
    CHECK(outcome.rows[1].campaign == u"Total Wine"_s);
    CHECK(outcome.rows[2].campaign == u"Total: the whole garden"_s);
    CHECK(costOf(outcome.rows) == 124'500);
    CHECK(reasons(sheet.skipped()) == QStringList{u"total"_s, u"total"_s, u"total"_s});
}

TEST_CASE("Google Ads in Polish: cp1250, semicolons, spaces in numbers, its own day column")
{
    Sheet sheet = fixture("google_ads_pl.csv");
    CHECK(sheet.format().preset == u"google-ads"_s);
    CHECK(sheet.format().encoding == u"windows-1250"_s);
    CHECK(sheet.format().periodStart == QDate(2026, 5, 1));
    const auto outcome = readSuggested<ReachRow>(sheet, ImportKind::Reach);
    REQUIRE(outcome.rows.size() == 2);
    CHECK(outcome.rows[0].campaign == u"Róże wiosną"_s);
    CHECK(outcome.rows[0].day == QDate(2026, 5, 2));
    CHECK(outcome.rows[1].impressions == 2'310);
    CHECK(costOf(outcome.rows) == 112'655);
    CHECK(reasons(sheet.skipped()) == QStringList{u"total"_s});
}

TEST_CASE("LinkedIn Ads: preamble with dates, M/D/YYYY")
{
    Sheet sheet = fixture("linkedin_ads.csv");
    CHECK(sheet.format().preset == u"linkedin-ads"_s);
    CHECK(sheet.format().headerLine == 6);
    CHECK(sheet.format().dateOrder == DateOrder::MonthFirst);
    CHECK(sheet.format().periodEnd == QDate(2026, 5, 31));
    const auto outcome = readSuggested<ReachRow>(sheet, ImportKind::Reach);
    REQUIRE(outcome.rows.size() == 3);
    CHECK(outcome.rows[0].day == QDate(2026, 5, 4));
    CHECK(outcome.rows[0].cost == Money{120'450, u"SEK"_s});
    CHECK(outcome.rows[0].channel == u"LinkedIn"_s);
    CHECK(outcome.rows[2].leads == 1);
}

TEST_CASE("Mailchimp campaigns, as campaigns and as reach")
{
    Sheet sheet = fixture("mailchimp_campaigns.csv");
    CHECK(sheet.format().preset == u"mailchimp-campaigns"_s);
    const auto campaigns = readSuggested<CampaignRow>(sheet, ImportKind::Campaigns);
    REQUIRE(campaigns.rows.size() == 2);
    CHECK(campaigns.rows[0].name == u"June letter"_s);
    CHECK(campaigns.rows[0].objective == u"Roses, now 🌹"_s);
    CHECK(campaigns.rows[0].start == QDate(2018, 6, 9));
    CHECK(campaigns.rows[0].channel == u"E-mail"_s);
    CHECK(campaigns.rows[0].state == u"finished"_s);
    sheet.rewind();
    const auto reach = readSuggested<ReachRow>(sheet, ImportKind::Reach);
    REQUIRE(reach.rows.size() == 2);
    CHECK(reach.rows[1].impressions == 1'240);
    CHECK(reach.rows[1].reach == 390);
    CHECK(reach.rows[1].clicks == 120);
    CHECK(reach.rows[1].day == QDate(2018, 7, 12));
}

TEST_CASE("A single Mailchimp campaign stands upright")
{
    Sheet sheet = fixture("mailchimp_single.csv");
    CHECK(sheet.format().vertical);
    CHECK(sheet.format().preset == u"mailchimp-campaigns"_s);
    const auto reach = readSuggested<ReachRow>(sheet, ImportKind::Reach);
    REQUIRE(reach.rows.size() == 1);
    CHECK(reach.rows[0].campaign == u"August letter"_s);
    CHECK(reach.rows[0].impressions == 1'251);
    CHECK(reach.rows[0].reach == 402);
    CHECK(reach.rows[0].clicks == 99);
    CHECK(reach.rows[0].day == QDate(2018, 8, 14));
}

TEST_CASE("GA4: period from the # lines, grand total and second table left out")
{
    Sheet sheet = fixture("ga4_acquisition.csv");
    CHECK(sheet.format().preset == u"ga4-acquisition"_s);
    CHECK(sheet.format().headerLine == 10);
    CHECK(sheet.format().periodStart == QDate(2026, 5, 1));
    CHECK(sheet.format().periodEnd == QDate(2026, 5, 31));
    const auto outcome = readSuggested<ReachRow>(sheet, ImportKind::Reach);
    REQUIRE(outcome.rows.size() == 2);
    CHECK(outcome.rows[0].channel == u"Organic Search"_s);
    CHECK(outcome.rows[0].clicks == 4'210);
    CHECK(outcome.rows[0].leads == 120);
    CHECK(outcome.rows[0].day == QDate(2026, 5, 1));
    CHECK(reasons(sheet.skipped()) == QStringList{u"total"_s, u"second-table"_s});
}

TEST_CASE("Outcomes in Swedish: words of choice, stars, reasons, value with the header's currency")
{
    Sheet sheet = fixture("general_sv_outcomes.csv");
    CHECK(sheet.format().encoding == u"windows-1252"_s);
    const auto outcome = readSuggested<OutcomeRow>(sheet, ImportKind::Outcomes);
    REQUIRE(outcome.rows.size() == 3);
    CHECK(outcome.rows[0].outcome == u"won"_s);
    CHECK(outcome.rows[0].receiver == u"maja.lind"_s);
    CHECK(outcome.rows[0].value == Money{12'500'050, u"SEK"_s});
    CHECK(outcome.rows[0].rating == 5);
    CHECK(outcome.rows[0].fit == u"yes"_s);
    CHECK(outcome.rows[0].reasons == QStringList{u"budget klar"_s, u"rätt tid"_s});
    CHECK(outcome.rows[1].outcome == u"lost"_s);
    CHECK(outcome.rows[1].fit == u"partly"_s);
    CHECK(outcome.rows[1].retagPersona == u"Villaägare"_s);
    CHECK(outcome.rows[2].outcome == u"recycled"_s);
    CHECK(outcome.rows[2].rating == 3);
    CHECK(iso(outcome.rows[2].decidedAt) == u"2026-05-23T13:45:00Z"_s);
    REQUIRE(outcome.rejected.size() == 1);
    REQUIRE(outcome.rejected[0].problems.size() == 2);
    CHECK(outcome.rejected[0].problems[0].reason == u"bad-choice"_s);
    CHECK(outcome.rejected[0].problems[1].reason == u"out-of-range"_s);
}

TEST_CASE("Campaigns of one's own")
{
    Sheet sheet = fixture("campaigns_en.csv");
    const auto outcome = readSuggested<CampaignRow>(sheet, ImportKind::Campaigns);
    REQUIRE(outcome.rows.size() == 2);
    CHECK(outcome.rows[0].start == QDate(2026, 4, 1));
    CHECK(outcome.rows[0].budget == Money{1'200'000, u"EUR"_s});
    CHECK(outcome.rows[0].state == u"proposed"_s);
    CHECK(outcome.rows[1].budget == Money{150'000, u"EUR"_s});
    CHECK(outcome.rows[1].end == QDate(2026, 5, 31));
    REQUIRE(outcome.rejected.size() == 1);
    CHECK(outcome.rejected[0].problems[0].reason == u"missing"_s);
    CHECK(outcome.rejected[0].problems[0].column == u"Name"_s);
}
