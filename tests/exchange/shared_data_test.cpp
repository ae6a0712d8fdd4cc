// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "fixture.h"

#include <QFile>

using namespace smarketing;
using namespace smarketing::test;
using namespace Qt::StringLiterals;

namespace {

/// Real files that are not part of the project; the environment may name another place for them.
QString sharedFile(const QString &name)
{
    const QString folder = qEnvironmentVariable("SMARKETING_SHARED_DATA", QStringLiteral(SMARKETING_SHARED_DATA));
    const QString path = folder + u'/' + name;
    if (QFile::exists(path))
        return path;
    WARN("skipped: no ../shared/data");
    return {};
}

Mapping mapped(ImportKind kind, const QStringList &assignments)
{
    Mapping mapping(kind);
    for (const QString &assignment : assignments)
        mapping.mapFrom(assignment);
    return mapping;
}

} // namespace

TEST_CASE("8,000 qualified leads of Olist come in without a problem")
{
    const QString path = sharedFile(u"olist/olist_marketing_qualified_leads_dataset.csv"_s);
    if (path.isEmpty())
        return;
    Sheet sheet = Sheet::open(path);
    CHECK(sheet.format().dateOrder == DateOrder::DayFirst);
    CHECK(sheet.format().dateOrderCertainty == Certainty::Found);
    const auto outcome =
        readAll<LeadRow>(sheet,
                         mapped(ImportKind::Leads, {u"mql_id=external_id"_s, u"first_contact_date=created_at"_s,
                                                    u"landing_page_id=campaign"_s, u"origin=channel"_s}),
                         inWarsaw());
    CHECK(outcome.rows.size() == 8'000);
    CHECK(outcome.rejected.empty());
    CHECK(outcome.remarks.empty());
    CHECK(iso(outcome.rows.at(0).createdAt) == u"2018-01-31T23:00:00Z"_s);
}

TEST_CASE("842 closed deals of Olist come in as won outcomes")
{
    const QString path = sharedFile(u"olist/olist_closed_deals_dataset.csv"_s);
    if (path.isEmpty())
        return;
    Sheet sheet = Sheet::open(path);
    Mapping mapping =
        mapped(ImportKind::Outcomes, {u"mql_id=lead_external_id"_s, u"sdr_id=sender"_s, u"sr_id=receiver"_s,
                                      u"won_date=decided_at"_s, u"declared_monthly_revenue=value"_s});
    mapping.setFrom(u"outcome=won"_s);
    const auto outcome = readAll<OutcomeRow>(sheet, mapping, inWarsaw(u"BRL"_s));
    CHECK(outcome.rows.size() == 842);
    CHECK(outcome.rejected.empty());
    CHECK(outcome.rows.at(0).decidedAt.has_value());
    CHECK(outcome.rows.at(0).outcome == u"won"_s);
}

TEST_CASE("1,143 rows of Facebook ads come in as reach, each cost rounded to the nearest cent")
{
    const QString path = sharedFile(u"facebook-ads/KAG_conversion_data.csv"_s);
    if (path.isEmpty())
        return;
    Sheet sheet = Sheet::open(path);
    CHECK(sheet.format().decimalMark == DecimalMark::Dot);
    Mapping mapping = mapped(ImportKind::Reach, {u"Date=day"_s, u"xyz_campaign_id=campaign"_s,
                                                 u"Impressions=impressions"_s, u"Clicks=clicks"_s, u"Spent=cost"_s});
    mapping.setFrom(u"channel=Facebook"_s);
    const auto outcome = readAll<ReachRow>(sheet, mapping, inWarsaw(u"USD"_s));
    CHECK(outcome.rows.size() == 1'143);
    CHECK(outcome.rejected.empty());
    qint64 cents = 0;
    qint64 impressions = 0;
    for (const ReachRow &row : outcome.rows) {
        cents += row.cost.value_or(Money()).minor;
        impressions += row.impressions.value_or(0);
    }
    CHECK(outcome.rows.at(0).cost == Money{143, u"USD"_s});
    // The file's amounts are two-place amounts that went through single precision: 1.429999948 was 1.43. Rounding each
    // gives back what was billed, so the sum of rows is the total and equals the file's own sum rounded once.
    CHECK(cents == 5'870'523);
    CHECK(impressions == 213'434'828);
}
