// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "many_leads.h"

#include "smarketing/workbench/action_item.h"
#include "smarketing/workbench/activity.h"
#include "smarketing/workbench/campaign.h"
#include "smarketing/workbench/comment.h"
#include "smarketing/workbench/dashboard.h"
#include "smarketing/workbench/goal.h"
#include "smarketing/workbench/handoff.h"
#include "smarketing/workbench/home.h"
#include "smarketing/workbench/lead.h"
#include "smarketing/workbench/lead_bin.h"
#include "smarketing/workbench/meeting.h"
#include "smarketing/workbench/persona.h"
#include "smarketing/workbench/reach.h"
#include "smarketing/workbench/scorecard.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <libpq-fe.h>

#include <algorithm>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

constexpr int leadsForPlans = 50'000;
constexpr int pageRows = 50;
constexpr qint64 mostTouched = 2'000;
constexpr qint64 mostWalked = 21'000; ///< of the newest leads, where a page of words promises to be full

/// How the server did what a connection asked for, guards and functions included.
class Plans {
public:
    explicit Plans(Database &database)
    {
        database.script(u"LOAD 'auto_explain'; SET auto_explain.log_min_duration = 0; "
                        "SET auto_explain.log_nested_statements = on; SET auto_explain.log_level = 'notice'; "
                        "SET auto_explain.log_analyze = on; SET auto_explain.log_timing = off; "
                        "SET client_min_messages = 'notice'"_s);
        PQsetNoticeProcessor(database.serverHandle(), &Plans::take, this);
    }

    QStringList texts;

private:
    static void take(void *self, const char *text)
    {
        const QString plan = QString::fromUtf8(text);
        if (plan.contains(u"plan:"))
            static_cast<Plans *>(self)->texts += plan;
    }
};

/// Tables whose rows are too many to look through for a page. Those of a few pages are read whole at less cost than by
/// an index: what people set up (campaigns, channels, personas, people, the agreement). Figures by day are as many as
/// days and keys, however many leads there are, and a year of them is a third of what the dashboard's own year has.
QStringList greatTables(const TestWorkspace &workspace)
{
    QStringList names;
    Cursor row = workspace.database().query(u"SELECT relname FROM pg_class WHERE relkind = 'r' "
                                            "AND relnamespace = 'smarketing'::regnamespace AND reltuples > 1000 "
                                            "AND relname <> 'measure_day'"_s);
    while (row.next())
        names += row.text(0);
    return names;
}

/// One scan of a plan, and how many rows it has looked at.
struct Scan {
    QString kind;
    QString table;
    qint64 touched = 0;
};

QList<Scan> scansIn(const QString &plan)
{
    static const QRegularExpression line(u"(\\w+)(?: Only)? Scan (?:Backward )?(?:using \\w+ )?on (\\w+).*"
                                         "actual rows=(\\d+) loops=(\\d+)"_s);
    static const QRegularExpression removed(u"Rows Removed by (?:Filter|Index Recheck): (\\d+)"_s);
    QList<Scan> scans;
    qint64 loops = 1;
    for (const QString &text : plan.split(u'\n')) {
        if (const auto match = line.match(text); match.hasMatch()) {
            loops = match.capturedView(4).toLongLong();
            scans += Scan{match.captured(1), match.captured(2), match.capturedView(3).toLongLong() * loops};
        } else if (const auto more = removed.match(text); more.hasMatch() && !scans.isEmpty()) {
            scans.last().touched += more.capturedView(1).toLongLong() * loops;
        }
    }
    return scans;
}

Period lastYear(Instant now)
{
    const QDate today = toDateTime(now).date();
    return {today.addDays(-364), today};
}

LeadFilter typed(const QString &text)
{
    LeadFilter filter;
    filter.text = text;
    return filter;
}

void readLeadPages(Reading &reading)
{
    for (LeadOrder order : allOf<LeadOrder>()) {
        const LeadSort sort{order, order != LeadOrder::Name && order != LeadOrder::Company};
        const LeadPage first = leads::page(reading, {}, sort, {}, pageRows);
        leads::page(reading, {}, sort, first.rows.last().key, pageRows);
    }
    LeadFilter filter;
    filter.stages = {Stage::Mql};
    leads::page(reading, filter, {}, {}, pageRows);
    filter = {};
    filter.openHandoff = true;
    leads::page(reading, filter, {}, {}, pageRows);
    const LeadId lead(1000);
    leads::detail(reading, lead);
    leads::timeline(reading, lead);
    leads::deleted(reading, pageRows);
}

void readOtherPages(Reading &reading, PersonId seller)
{
    home::overview(reading);
    handoffs::inbox(reading, seller);
    handoffs::all(reading, {}, pageRows);
    handoffs::of(reading, LeadId(1000));
    handoffs::feedbackPage(reading, {}, {}, pageRows);
    activities::of(reading, LeadId(1000));
    campaigns::summaries(reading);
    personas::all(reading);
    comments::unread(reading, pageRows);
    actionItems::mine(reading);
}

void readDashboard(Reading &reading)
{
    const Period year = lastYear(reading.now);
    dashboards::funnel(reading, year, true);
    dashboards::weeks(reading, year);
    dashboards::unmatchedReach(reading, year);
    for (Dimension dimension : allOf<Dimension>())
        dashboards::rows(reading, dimension, year, true);
}

Lead newLead(const TestWorkspace &workspace, int number)
{
    Lead lead;
    lead.firstName = u"Anna"_s;
    lead.lastName = u"Written%1"_s.arg(number);
    lead.persona = workspace.persona;
    lead.campaign = workspace.campaign;
    lead.channel = workspace.fair;
    lead.stage = Stage::Mql;
    lead.createdAt = workspace.now();
    return lead;
}

void writeOnce(TestWorkspace &workspace)
{
    const LeadId lead =
        workspace.as(workspace.mia, [&](Transaction &tx) { return leads::create(tx, newLead(workspace, 0)); });
    const HandoffId handoff = workspace.as(workspace.mia, [&](Transaction &tx) {
        return handoffs::handOver(tx, {{lead}, workspace.ola.id, u"They asked for a price"_s, {}, {}}).done.first();
    });
    workspace.as(workspace.ola, [&](Transaction &tx) { handoffs::accept(tx, handoff); });
    workspace.as(workspace.ola, [&](Transaction &tx) {
        Feedback feedback;
        feedback.handoff = handoff;
        feedback.rating = 4;
        feedback.reasons = {ReasonId(1)};
        handoffs::rate(tx, feedback);
    });
}

double median(std::vector<double> millis)
{
    std::sort(millis.begin(), millis.end());
    return millis.at(millis.size() / 2);
}

double timeOf(int times, const std::function<void(int)> &work)
{
    std::vector<double> millis;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer clock;
        clock.start();
        work(i);
        millis.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    return median(millis);
}

} // namespace

TEST_CASE("No page and no write on a server looks through a great table", "[server][plans]")
{
    TestWorkspace workspace(Engine::Postgres);
    addManyLeads(workspace, leadsForPlans);
    const QStringList great = greatTables(workspace);
    for (const char *table : {"lead", "lead_search", "event", "handoff", "feedback", "activity"}) {
        INFO(table);
        CHECK(great.contains(QLatin1String(table)));
    }
    Plans plans(workspace.database());
    workspace.read(workspace.boss, readLeadPages);
    workspace.read(workspace.boss, [&](Reading &reading) { readOtherPages(reading, workspace.sven.id); });
    workspace.read(workspace.boss, readDashboard);
    for (const QString &text : {u"k"_s, u"an"_s, u"kowal"_s, u"anna berg"_s, u"p77@company77"_s})
        workspace.read(workspace.boss, [&](Reading &reading) { leads::page(reading, typed(text), {}, {}, pageRows); });
    writeOnce(workspace);

    CHECK(plans.texts.size() > 100);
    for (const QString &plan : plans.texts) {
        INFO(plan.toStdString());
        for (const Scan &scan : scansIn(plan)) {
            if (!great.contains(scan.table))
                continue;
            CHECK(scan.kind != u"Seq");
            CHECK(scan.touched <= (scan.table == u"lead_search" ? mostWalked : mostTouched));
        }
    }
}

// To plan a page takes longer than to read it.
TEST_CASE("A server keeps the plan of a page that is read again and again", "[server][plans]")
{
    TestWorkspace workspace(Engine::Postgres);
    addManyLeads(workspace, 5'000);
    constexpr int times = 9;
    constexpr int plannedByTheServer = 5; ///< times before it settles on one plan
    for (int i = 0; i < times; ++i) {
        workspace.read(workspace.boss, readLeadPages);
        workspace.read(workspace.boss, [](Reading &reading) {
            leads::page(reading, typed(u"anna"_s), {}, {}, pageRows);
            leads::page(reading, typed(u"nobody"_s), {}, {}, pageRows);
        });
    }
    Cursor row = workspace.database().query(
        u"SELECT statement, custom_plans FROM pg_prepared_statements WHERE generic_plans + custom_plans >= ? "
        "AND (statement LIKE '%l.row_version%' OR statement LIKE '%lead_search%')"_s,
        times);
    int pages = 0;
    for (; row.next(); ++pages) {
        INFO(row.text(0).toStdString());
        CHECK(row.integer(1) <= plannedByTheServer);
    }
    CHECK(pages > 10);
}

// Milliseconds in the middle, at sizes given by SMARKETING_SCALE_LEADS ("10000 100000"): docs/scale.md has them.
TEST_CASE("How a server's answers grow with the leads", "[.][scale][server]")
{
    const QStringList sizes = qEnvironmentVariable("SMARKETING_SCALE_LEADS", u"10000"_s).split(u' ');
    for (const QString &size : sizes) {
        TestWorkspace workspace(Engine::Postgres);
        QElapsedTimer clock;
        clock.start();
        addManyLeads(workspace, size.toInt());
        std::printf("%s leads, filled in %lld s, %lld MB\n", qPrintable(size), clock.elapsed() / 1000,
                    workspace.number(u"SELECT pg_database_size(current_database()) / 1000000"_s));
        const auto show = [](const char *what, double millis) {
            std::printf("  %-28s %8.2f ms\n", what, millis);
            std::fflush(stdout);
        };
        Reading reading{workspace.database(), workspace.boss, workspace.now()};
        for (LeadOrder order : allOf<LeadOrder>()) {
            std::optional<LeadPageKey> after;
            show(qPrintable(u"page by "_s + toText(order)), timeOf(60, [&](int) {
                     after = leads::page(reading, {}, {order, false}, after, pageRows).rows.last().key;
                 }));
        }
        for (const QString &text : {u"k"_s, u"an"_s, u"kow"_s, u"kowalska kra"_s, u"p777@company777"_s})
            show(qPrintable(u"search "_s + text),
                 timeOf(15, [&](int) { leads::page(reading, typed(text), {}, {}, pageRows); }));
        show("dashboard, all cards", timeOf(15, [&](int) { readDashboard(reading); }));
        show("home", timeOf(15, [&](int) { home::overview(reading); }));
        show("inbox", timeOf(15, [&](int) { handoffs::inbox(reading, workspace.sven.id); }));
        show("lead's detail and timeline", timeOf(60, [&](int i) {
                 leads::detail(reading, LeadId(1 + i * 10));
                 leads::timeline(reading, LeadId(1 + i * 10));
             }));
        show("write a lead", timeOf(60, [&](int i) {
                 workspace.as(workspace.mia, [&](Transaction &tx) { leads::create(tx, newLead(workspace, i)); });
             }));
        show("hand over", timeOf(60, [&](int i) {
                 workspace.as(workspace.mia, [&](Transaction &tx) {
                     handoffs::handOver(tx, {{LeadId(11 + i * 30)}, workspace.ola.id, u"They asked"_s, {}, {}});
                 });
             }));
    }
}
