// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "import_fixture.h"
#include <QSet>

using namespace smarketing;
using namespace smarketing::test;
using namespace Qt::StringLiterals;

namespace {

ImportPlan reachPlan(const QString &path, DuplicatePolicy duplicates = DuplicatePolicy::Update)
{
    ImportPlan plan;
    plan.path = path;
    plan.kind = ImportKind::Reach;
    plan.duplicates = duplicates;
    return plan;
}

const QByteArray ads = "Day,Campaign,Channel,Impressions,Clicks,Cost (SEK)\n"
                       "2026-02-03,Spring tools,Newsletter,100,10,12.50\n"
                       "2026-02-03,Spring tools,Newsletter,50,5,7.25\n"
                       "2026-02-04,Spring tools,Newsletter,80,8,9.00\n"
                       "2026-02-04,Something else,Billboard,1000,,\n";

qint64 sum(const TestWorkspace &workspace, const QString &column, const QString &where = u"1 = 1"_s)
{
    return workspace.number(u"SELECT sum(%1) FROM reach WHERE %2"_s.arg(column, where));
}

} // namespace

TEST_CASE("[R26] Reach comes in as one row a campaign, channel and day, in the currency of the header")
{
    TestWorkspace workspace;
    const QString before = fingerprint(workspace);
    const auto report = runImport(workspace, workspace.mia, reachPlan(written(workspace, u"r.csv"_s, ads)));
    CHECK(report.batch.rowsRead == 4);
    CHECK(report.batch.created == 3);
    CHECK(sum(workspace, u"impressions"_s, u"day = '2026-02-03'"_s) == 150);
    CHECK(sum(workspace, u"cost_minor"_s, u"day = '2026-02-03'"_s) == 1975);
    CHECK(workspace.text(u"SELECT DISTINCT currency FROM reach WHERE cost_minor > 0"_s) == u"SEK"_s);
    CHECK(workspace.number(u"SELECT count(*) FROM campaign WHERE name = 'Something else'"_s) == 1);
    SECTION("and is taken back whole")
    {
        CHECK(takeBack(workspace, workspace.mia, report.batch.id).reachLeft == 0);
        CHECK(fingerprint(workspace) == before);
    }
    SECTION("what somebody corrected since stays")
    {
        workspace.as(workspace.emil, [](Transaction &tx) {
            tx.database.execute(u"UPDATE reach SET clicks = 99, row_version = row_version + 1 "
                                "WHERE day = '2026-02-03'"_s);
        });
        const auto back = takeBack(workspace, workspace.mia, report.batch.id);
        CHECK(back.reachLeft == 1);
        CHECK(workspace.number(u"SELECT count(*) FROM reach"_s) == 1);
    }
}

TEST_CASE("[R26] A day that is there is replaced, kept or added to")
{
    TestWorkspace workspace;
    const QString file = written(workspace, u"r.csv"_s, ads);
    runImport(workspace, workspace.mia, reachPlan(file));
    const QString once = fingerprint(workspace);
    SECTION("replaced")
    {
        const auto report = runImport(workspace, workspace.mia, reachPlan(file));
        CHECK(report.batch.created == 0);
        CHECK(fingerprint(workspace) == once);
    }
    SECTION("kept")
    {
        const QByteArray other = QByteArray(ads).replace(",100,", ",500,");
        const auto report = runImport(workspace, workspace.mia,
                                      reachPlan(written(workspace, u"s.csv"_s, other), DuplicatePolicy::Skip));
        CHECK(report.batch.skipped == 3);
        CHECK(fingerprint(workspace) == once);
    }
    SECTION("added, and taken back")
    {
        const auto report = runImport(workspace, workspace.mia, reachPlan(file, DuplicatePolicy::New));
        CHECK(report.batch.updated == 3);
        CHECK(sum(workspace, u"impressions"_s, u"day = '2026-02-03'"_s) == 300);
        CHECK(sum(workspace, u"cost_minor"_s) == 5750);
        takeBack(workspace, workspace.mia, report.batch.id);
        CHECK(fingerprint(workspace) == once);
    }
}

TEST_CASE("[R26] Reach of a campaign that is not there can be kept by its name")
{
    TestWorkspace workspace;
    ImportPlan plan = reachPlan(written(workspace, u"r.csv"_s, QByteArray(ads).replace("Billboard", "Fair")));
    plan.createMissing = false;
    const auto report = runImport(workspace, workspace.mia, plan);
    CHECK(report.remarked.value(u"unknown-campaign"_s) == 1);
    CHECK(workspace.text(u"SELECT label FROM reach WHERE campaign_id IS NULL"_s) == u"Something else"_s);
}

TEST_CASE("[R28] A day ahead, or an amount in a second currency, is rejected by line")
{
    TestWorkspace workspace;
    const QByteArray file = "Day,Campaign,Channel,Impressions,Cost\n"
                            "2031-01-01,Spring tools,Newsletter,5,1\n"
                            "2026-02-03,Spring tools,Newsletter,5,1 EUR\n"
                            "2026-02-03,Spring tools,Newsletter,5,1 SEK\n";
    const auto report = runImport(workspace, workspace.mia, reachPlan(written(workspace, u"r.csv"_s, file)));
    REQUIRE(report.problems.size() == 2);
    CHECK(report.problems.at(0).line == 2);
    CHECK(report.problems.at(0).reason == u"in-future"_s);
    CHECK(report.problems.at(1).line == 4);
    CHECK(report.problems.at(1).reason == u"currency-mixed"_s);
    CHECK(report.batch.created == 1);
}

TEST_CASE("[R26] Campaigns come in as proposed at the most and are taken back")
{
    TestWorkspace workspace;
    const QByteArray file = "Campaign,Objective,Channel,State,Budget,Start date,End date\n"
                            "Autumn,Fill the shops,Fair; Newsletter,Running,5000 EUR,2026-09-01,2026-10-31\n"
                            "Spring tools,A new aim,,,,,\n"
                            "Backwards,,,,,2026-09-01,2026-08-01\n";
    ImportPlan plan = reachPlan(written(workspace, u"c.csv"_s, file));
    plan.kind = ImportKind::Campaigns;
    const QString before = fingerprint(workspace);
    const auto report = runImport(workspace, workspace.mia, plan);
    CHECK(report.batch.created == 1);
    CHECK(report.batch.updated == 1);
    CHECK(report.remarked.value(u"state-after-proposed"_s) == 1);
    CHECK(workspace.text(u"SELECT state FROM campaign WHERE name = 'Autumn'"_s) == u"proposed"_s);
    CHECK(workspace.text(u"SELECT objective FROM campaign WHERE name = 'Spring tools'"_s) == u"A new aim"_s);
    REQUIRE(report.problems.size() == 1);
    CHECK(report.problems.at(0).line == 4);
    CHECK(report.problems.at(0).reason == u"ends-before-start"_s);
    takeBack(workspace, workspace.mia, report.batch.id);
    CHECK(fingerprint(workspace) == before);
}

TEST_CASE("[R26] Advertisements on Facebook: impressions and clicks are exact and the cost agrees to the cent")
{
    const QString path = sharedFile(u"facebook-ads/KAG_conversion_data.csv"_s);
    if (path.isEmpty())
        return;
    qint64 impressions = 0;
    qint64 clicks = 0;
    double spent = 0;
    QSet<QString> days;
    for (const auto &row : plainRows(path)) {
        impressions += row[u"Impressions"_s].toLongLong();
        clicks += row[u"Clicks"_s].toLongLong();
        spent += row[u"Spent"_s].toDouble();
        days.insert(QString(row[u"Date"_s] + row[u"xyz_campaign_id"_s]));
    }
    TestWorkspace workspace;
    ImportPlan plan = reachPlan(path);
    plan.mapping = mapped(ImportKind::Reach,
                          {u"Date=day"_s, u"xyz_campaign_id=campaign"_s, u"Impressions=impressions"_s,
                           u"Clicks=clicks"_s, u"Spent=cost"_s},
                          {u"channel=Facebook"_s, u"currency=USD"_s});
    const auto report = runImport(workspace, workspace.mia, plan);
    CHECK(report.batch.rowsRead == 1143);
    CHECK(report.batch.rejected == 0);
    CHECK(report.batch.created == days.size());
    CHECK(sum(workspace, u"impressions"_s) == impressions);
    CHECK(sum(workspace, u"clicks"_s) == clicks);
    CHECK(sum(workspace, u"cost_minor"_s) == qRound64(spent * 100));
    CHECK(workspace.text(u"SELECT DISTINCT currency FROM reach"_s) == u"USD"_s);
}

TEST_CASE("[R26] A dry run of reach tells new days from those there, and writes nothing", "[file]")
{
    TestWorkspace workspace;
    ImportPlan plan = reachPlan(written(workspace, u"r.csv"_s, ads));
    plan.dryRun = true;
    CHECK(runImport(workspace, workspace.mia, plan).batch.created == 3);
    const QByteArray two = ads.left(ads.indexOf("2026-02-04,Spring"));
    runImport(workspace, workspace.mia, reachPlan(written(workspace, u"two.csv"_s, two)));
    workspace.database().execute(u"PRAGMA query_only = 1"_s);
    const auto report = runImport(workspace, workspace.mia, plan);
    workspace.database().execute(u"PRAGMA query_only = 0"_s);
    CHECK(report.batch.created == 2);
    CHECK(report.batch.updated == 0);
    CHECK(report.batch.skipped == 1);
    const QByteArray changed = QByteArray(ads).replace("100,10", "900,10");
    plan.path = written(workspace, u"changed.csv"_s, changed);
    CHECK(runImport(workspace, workspace.mia, plan).batch.updated == 1);
    plan.duplicates = DuplicatePolicy::Skip;
    CHECK(runImport(workspace, workspace.mia, plan).batch.skipped == 1);
}
