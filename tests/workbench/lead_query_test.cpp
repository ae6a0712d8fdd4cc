// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workspace_fixture.h"

#include "smarketing/workbench/lead.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

Lead named(const QString &first, const QString &last)
{
    Lead lead;
    lead.firstName = first;
    lead.lastName = last;
    return lead;
}

LeadId add(TestWorkspace &workspace, const Lead &lead)
{
    return workspace.as(workspace.mia, [&](Transaction &tx) { return leads::create(tx, lead); });
}

/// Leads that differ in name, company, campaign, stage, owner and age.
void addMany(TestWorkspace &workspace, int n)
{
    workspace.as(workspace.mia, [&](Transaction &tx) {
        for (int i = 0; i < n; ++i) {
            Lead lead = named(u"Anna%1"_s.arg(i * 7 % 11), u"Berg%1"_s.arg(i * 5 % 13));
            lead.company = u"Ogród %1"_s.arg(i * 3 % 7);
            lead.createdAt = tx.now - std::chrono::hours(i % 5);
            lead.stage = i % 3 == 0 ? Stage::Mql : i % 7 == 0 ? Stage::Disqualified : Stage::Lead;
            lead.campaign = i % 2 == 0 ? workspace.campaign : CampaignId();
            lead.owner = i % 4 == 0 ? workspace.sven.id : PersonId();
            leads::create(tx, lead);
        }
    });
}

QList<LeadId> allPages(TestWorkspace &workspace, const LeadFilter &filter, const LeadSort &sort, int limit)
{
    QList<LeadId> ids;
    std::optional<LeadPageKey> after;
    for (bool more = true; more;) {
        const LeadPage page = workspace.read(
            workspace.mia, [&](Reading &reading) { return leads::page(reading, filter, sort, after, limit); });
        for (const LeadSummary &row : page.rows)
            ids += row.id;
        more = page.more;
        if (more)
            after = page.rows.last().key;
    }
    return ids;
}

QList<LeadFilter> sampleFilters(const TestWorkspace &workspace)
{
    QList<LeadFilter> filters(9);
    filters[1].stages = {Stage::Mql, Stage::Disqualified};
    filters[2].campaigns = {workspace.campaign};
    filters[3].campaigns = {CampaignId(), workspace.campaign};
    filters[4].owners = {workspace.sven.id};
    filters[5].text = u"ber ogro"_s;
    filters[6].zones = {Zone::Shared};
    filters[6].text = u"anna1"_s;
    const QDate today = toDateTime(workspace.now()).date();
    filters[7].reached[Milestone::Added] = {today.addDays(-1), today};
    filters[8].reached[Milestone::Mql] = {today, std::nullopt};
    filters[8].reached[Milestone::Added] = {std::nullopt, today};
    return filters;
}

QString planOf(TestWorkspace &workspace, const QString &statement)
{
    QString plan;
    Cursor row = workspace.database().query(QString(u"EXPLAIN QUERY PLAN "_s + statement),
                                            QVariantList(statement.count(u'?'), QVariant(1)));
    while (row.next())
        plan += row.text(3) + u'\n';
    return plan;
}

} // namespace

TEST_CASE("Pages of leads join without a gap or a repeat, in every order", "[leads][B3]")
{
    TestWorkspace workspace;
    addMany(workspace, 60);
    const LeadOrder order =
        GENERATE(LeadOrder::Added, LeadOrder::Name, LeadOrder::Company, LeadOrder::LastActivity, LeadOrder::Stage);
    const bool descending = GENERATE(true, false);
    const int which = GENERATE(0, 1, 2, 3, 4, 5, 6, 7, 8);
    const LeadFilter filter = sampleFilters(workspace).at(which);
    CAPTURE(toText(order), descending, which);

    const QList<LeadId> whole = allPages(workspace, filter, {order, descending}, 1000);
    CHECK(allPages(workspace, filter, {order, descending}, 7) == whole);
    CHECK_FALSE(whole.isEmpty());
    CHECK(QSet<LeadId>(whole.begin(), whole.end()).size() == whole.size());

    const LeadCount count =
        workspace.read(workspace.mia, [&](Reading &reading) { return leads::count(reading, filter); });
    CHECK(count.n == whole.size());
    CHECK_FALSE(count.more);
    for (LeadId id : whole)
        CHECK(leadStore::matches(workspace.database(), filter, id));
}

TEST_CASE("A list is in the order it says", "[leads]")
{
    TestWorkspace workspace;
    addMany(workspace, 40);
    const auto rows = [&](LeadOrder order) {
        return workspace
            .read(workspace.mia,
                  [&](Reading &reading) {
                      return leads::page(reading, {}, {order, false}, {}, 1000);
                  })
            .rows;
    };
    CHECK(std::ranges::is_sorted(rows(LeadOrder::Added), {}, &LeadSummary::id));
    CHECK(std::ranges::is_sorted(rows(LeadOrder::Stage), {}, &LeadSummary::stage));
    CHECK(std::ranges::is_sorted(rows(LeadOrder::LastActivity), {}, &LeadSummary::lastActivityAt));
    CHECK(std::ranges::is_sorted(rows(LeadOrder::Name), {},
                                 [](const LeadSummary &row) { return QString(row.lastName + u' ' + row.firstName); }));
    CHECK(std::ranges::is_sorted(rows(LeadOrder::Company), {}, &LeadSummary::company));
}

TEST_CASE("A page's key holds while leads come and go", "[leads][B3]")
{
    TestWorkspace workspace;
    addMany(workspace, 30);
    const LeadSort sort{LeadOrder::Name, false};
    const QList<LeadId> before = allPages(workspace, {}, sort, 1000);
    const LeadPage first =
        workspace.read(workspace.mia, [&](Reading &reading) { return leads::page(reading, {}, sort, {}, 10); });

    add(workspace, named(u"Aaron"_s, u"Aas"_s)); // before the page that was read
    workspace.as(workspace.mia, [&](Transaction &tx) { leads::remove(tx, {before.at(9)}); }); // the key's own row
    const LeadPage second = workspace.read(
        workspace.mia, [&](Reading &reading) { return leads::page(reading, {}, sort, first.rows.last().key, 10); });
    REQUIRE(second.rows.size() == 10);
    for (int i = 0; i < 10; ++i)
        CHECK(second.rows.at(i).id == before.at(10 + i));
}

TEST_CASE("Every built-in order is read along its index", "[leads][B3][file]")
{
    TestWorkspace workspace;
    const LeadOrder order =
        GENERATE(LeadOrder::Added, LeadOrder::Name, LeadOrder::Company, LeadOrder::LastActivity, LeadOrder::Stage);
    const bool descending = GENERATE(true, false);
    const bool continued = GENERATE(true, false);
    const int which = GENERATE(0, 1, 2, 3, 4, 5, 6, 7);
    const LeadFilter filter = sampleFilters(workspace).at(which);
    const QStringList statements = leadStore::pageStatements(filter, {order, descending}, continued);
    REQUIRE_FALSE(statements.isEmpty());
    for (const QString &statement : statements) {
        const QString plan = planOf(workspace, statement);
        CAPTURE(plan);
        CHECK_FALSE(plan.contains(u"TEMP B-TREE"_s));
        if (order == LeadOrder::Stage)
            CHECK(plan.contains(u"lead_stage"_s));
        else if (order != LeadOrder::Added)
            CHECK(plan.contains(order == LeadOrder::Name      ? u"lead_name"_s
                                : order == LeadOrder::Company ? u"lead_company"_s
                                                              : u"lead_activity"_s));
        else if (continued && filter.isEmpty())
            CHECK(plan.contains(u"INTEGER PRIMARY KEY (rowid<"_s) == descending);
    }
}

TEST_CASE("Search finds the beginnings of words whatever the marks and the case", "[leads][B2]")
{
    TestWorkspace workspace;
    Lead lead = named(u"Łucja"_s, u"Żółć"_s);
    lead.company = u"Ogród Łódź sp. z o.o."_s;
    lead.email = u"lucja.zolc@ogrod-lodz.pl"_s;
    lead.phone = u"+48 601 234 567"_s;
    lead.city = u"Malmö"_s;
    lead.externalId = u"HS-4711"_s;
    const LeadId id = add(workspace, lead);
    add(workspace, named(u"Nils"_s, u"Strand"_s));

    struct Case {
        QString text;
        bool found;
    };
    const auto [text, found] = GENERATE(
        Case{u"lodz"_s, true}, Case{u"ŁÓDŹ"_s, true}, Case{u"Łódź"_s, true}, Case{u"zolc luc"_s, true},
        Case{u"l"_s, true}, Case{u"ogrod lodz"_s, true}, Case{u"lucja.zolc@ogrod"_s, true}, Case{u"601234567"_s, true},
        Case{u"+48601234567"_s, true}, Case{u"601 234"_s, true}, Case{u"malmo"_s, true}, Case{u"hs-4711"_s, true},
        Case{u"odz"_s, false}, Case{u"lodz strand"_s, false}, Case{u"warszawa"_s, false}, Case{u"\"lodz"_s, true},
        Case{u"lodz*"_s, true}, Case{u"lodz) OR (nils"_s, false}, Case{u"NEAR(lodz zolc)"_s, false},
        Case{u"text:lodz"_s, false}, Case{u"lodz -zolc"_s, true}, Case{u"'; DROP TABLE lead; --"_s, false},
        Case{u"***"_s, false}, Case{u"\"\""_s, false}, Case{u"lodz\u200B"_s, true}, Case{u"🌱"_s, false},
        Case{u"^lodz"_s, true}, Case{QString(5000, u'a'), false}, Case{QString(u"lodz\0x"_s), false});
    CAPTURE(text);
    LeadFilter filter;
    filter.text = text;
    const LeadPage page =
        workspace.read(workspace.mia, [&](Reading &reading) { return leads::page(reading, filter, {}, {}, 50); });
    CHECK((page.rows.size() == 1 && page.rows.first().id == id) == found);
}

TEST_CASE("Search forgets what a lead was called before", "[leads][R27]")
{
    TestWorkspace workspace;
    const LeadId id = add(workspace, named(u"Nils"_s, u"Strand"_s));
    const auto finds = [&](const QString &text) {
        LeadFilter filter;
        filter.text = text;
        return !workspace.read(workspace.mia, [&](Reading &reading) { return leads::page(reading, filter, {}, {}, 5); })
                    .rows.isEmpty();
    };
    REQUIRE(finds(u"strand"_s));
    workspace.as(workspace.mia, [&](Transaction &tx) {
        Lead lead = leads::find(tx, id);
        lead.lastName = u"Åberg"_s;
        leads::change(tx, lead);
    });
    CHECK_FALSE(finds(u"strand"_s));
    CHECK(finds(u"aber"_s));
    workspace.as(workspace.mia, [&](Transaction &tx) { leads::remove(tx, {id}); });
    CHECK_FALSE(finds(u"aber"_s));
    CHECK(workspace.number(u"SELECT count(*) FROM lead_search"_s) == 0);
    workspace.as(workspace.mia, [&](Transaction &tx) { leads::restore(tx, id); });
    CHECK(finds(u"aber"_s));
}

TEST_CASE("Leads of a bulk command are indexed and counted afterwards", "[leads][B1]")
{
    TestWorkspace workspace;
    leadStore::LeadRange range;
    transact(workspace.database(), workspace.mia, workspace.now(), {u"bulk"_s, QUuid::createUuid(), {}, true},
             [&](Transaction &tx) {
                 QList<Lead> batch;
                 for (int i = 0; i < 5; ++i) {
                     batch += named(u"Ida"_s, u"Lund%1"_s.arg(i));
                     batch.last().createdAt = tx.now;
                     batch.last().stage = i < 2 ? Stage::Mql : Stage::Lead;
                     batch.last().campaign = workspace.campaign;
                 }
                 range = leadStore::insertMany(tx.database, batch);
             });
    CHECK(range.last.value - range.first.value == 4);
    CHECK(workspace.number(u"SELECT count(*) FROM lead_search"_s) == 0);
    for (int again = 0; again < 2; ++again) {
        workspace.as(workspace.mia, [&](Transaction &tx) {
            leadStore::indexForSearch(tx.database, range.first, range.last);
            if (again == 0)
                leadStore::countMeasures(tx.database, range.first, range.last);
        });
    }
    CHECK(workspace.number(u"SELECT count(*) FROM lead_search"_s) == 5);
    CHECK(leadStore::count(workspace.database(), {}).n == 5);
    CHECK(workspace.number(u"SELECT sum(n) FROM measure_day WHERE dimension = 'campaign' AND measure = 'mql'"_s) == 2);
}

TEST_CASE("A filter survives being written down", "[leads]")
{
    TestWorkspace workspace;
    for (const LeadFilter &filter : sampleFilters(workspace))
        CHECK(leadFilterFromJson(toJson(filter)) == filter);
    LeadFilter full;
    full.stages = {Stage::Mql, Stage::Lost};
    full.zones = {Zone::Sales};
    full.channels = {ChannelId(3), ChannelId()};
    full.personas = {PersonaId(2)};
    full.units = {UnitId(1)};
    full.reached = {{Milestone::Won, {}}, {Milestone::Sal, {QDate(2026, 1, 1), QDate(2026, 3, 31)}}};
    full.valueFrom = 0;
    full.valueTo = 900;
    full.openHandoff = false;
    full.feedbackDueBefore = fromMillis(5);
    full.import = ImportId(4);
    CHECK(leadFilterFromJson(toJson(full)) == full);
}

TEST_CASE("Counting a filter stops at its bound", "[leads]")
{
    TestWorkspace workspace;
    addMany(workspace, 20);
    LeadFilter filter;
    filter.stages = {Stage::Lead, Stage::Mql};
    const LeadCount count = leadStore::count(workspace.database(), filter, 5);
    CHECK(count.n == 5);
    CHECK(count.more);
}
