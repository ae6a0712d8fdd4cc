// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "many_leads.h"

#include "smarketing/workbench/lead.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

constexpr int manyLeads = 30'000; ///< more than are looked at one by one
constexpr int pageRows = 50;

QList<LeadId> idsOf(Cursor row)
{
    QList<LeadId> ids;
    while (row.next())
        ids += row.id<LeadId>(0);
    return ids;
}

/// Page after page, as far as `most` leads.
QList<LeadId> paged(const TestWorkspace &workspace, const LeadFilter &filter, const LeadSort &sort, qsizetype most)
{
    Reading reading{workspace.database(), workspace.boss, workspace.now()};
    QList<LeadId> ids;
    std::optional<LeadPageKey> after;
    for (bool more = true; more && ids.size() < most;) {
        const LeadPage page = leads::page(reading, filter, sort, after, pageRows);
        for (const LeadSummary &row : page.rows)
            ids += row.id;
        more = page.more;
        if (more)
            after = page.rows.last().key;
    }
    return ids.mid(0, most);
}

} // namespace

TEST_CASE("A server finds the same leads by words, wherever they stand", "[server][leads]")
{
    TestWorkspace workspace(Engine::Postgres);
    addManyLeads(workspace, manyLeads);
    Database &database = workspace.database();
    database.script(u"UPDATE lead_search SET text = text || ' oldest' WHERE id <= 130;"
                    "UPDATE lead_search SET text = text || ' newest' WHERE id > %1 - 70;"
                    "UPDATE lead_search SET text = text || ' seldom' WHERE id % 400 = 0"_s.arg(manyLeads));
    // deleted by other means than the program's, which takes them out of the index too
    workspace.as(workspace.boss, [](Transaction &tx) {
        tx.database.execute(u"UPDATE lead SET deleted_at = ?, row_version = row_version + 1 WHERE id IN (129, 130)"_s,
                            tx.now);
    });
    struct Typed {
        QString text;
        QString words;
    };
    const Typed typed[] = {
        {u"p"_s, u"'p':*"_s},                       // every lead has one
        {u"anna"_s, u"'anna':*"_s},                 // many
        {u"anna berg"_s, u"'anna':* & 'berg':*"_s}, // together in few
        {u"anna jan"_s, u"'anna':* & 'jan':*"_s},   // never together
        {u"oldest"_s, u"'oldest':*"_s},             // not among the newest
        {u"newest"_s, u"'newest':*"_s},             // a page and some
        {u"seldom"_s, u"'seldom':*"_s},             // one here and there
        {u"seldom anna"_s, u"'seldom':* & 'anna':*"_s},
        {u"nobody"_s, u"'nobody':*"_s},
    };
    for (const Typed &one : typed) {
        for (bool descending : {true, false}) {
            INFO(one.text.toStdString() << (descending ? ", newest first" : ", oldest first"));
            LeadFilter filter;
            filter.text = one.text;
            constexpr qsizetype most = 3 * pageRows;
            const QList<LeadId> expected =
                idsOf(database.query(u"SELECT s.id FROM lead_search s JOIN lead l ON l.id = s.id WHERE "
                                     "l.deleted_at IS NULL AND words @@ to_tsquery('pg_catalog.simple', ?) "
                                     "ORDER BY s.id %1 LIMIT %2"_s.arg(descending ? u"DESC"_s : u"ASC"_s)
                                         .arg(most),
                                     one.words));
            CHECK(paged(workspace, filter, {LeadOrder::Added, descending}, most) == expected);
        }
    }
}
