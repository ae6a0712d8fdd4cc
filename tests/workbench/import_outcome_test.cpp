// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "import_fixture.h"

#include "smarketing/storage/measure.h"
#include "smarketing/workbench/words.h"

using namespace smarketing;
using namespace smarketing::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray outcomes =
    "Email,Sender,Receiver,Outcome,Handed,Decided,Rating,Fit,Reasons,Comment\n"
    "one@example.org,mia,sven,won,2026-02-02,2026-02-10,5,yes,need,\n"
    "two@example.org,mia,ola,lost,2026-02-03,2026-02-11,,yes,no-budget,\n"
    "three@example.org,mia,ola,declined,2026-02-03,2026-02-11,1,yes,no-need,x\n"
    "four@example.org,mia,ola,declined,2026-02-03,2026-02-11,1,yes,no-need,Nobody there wants it\n"
    "nobody@example.org,mia,ola,won,2026-02-03,2026-02-11,5,yes,need,\n"
    "five@example.org,mia,stranger,won,2026-02-03,2026-02-11,5,yes,need,\n";

ImportPlan outcomePlan(const QString &path)
{
    ImportPlan plan;
    plan.path = path;
    plan.kind = ImportKind::Outcomes;
    plan.mapping =
        mapped(ImportKind::Outcomes, {u"Email=email"_s, u"Sender=sender"_s, u"Receiver=receiver"_s,
                                      u"Outcome=outcome"_s, u"Handed=handed_at"_s, u"Decided=decided_at"_s,
                                      u"Rating=rating"_s, u"Fit=fit"_s, u"Reasons=reasons"_s, u"Comment=comment"_s});
    return plan;
}

void addLeads(TestWorkspace &workspace)
{
    for (const QString &name : {u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s})
        workspace.addLead(name);
}

QString handoffText(const TestWorkspace &workspace, const QString &column, const QString &lead)
{
    return workspace.text(u"SELECT %1 FROM handoff h JOIN lead l ON l.id = h.lead_id WHERE l.email_key = '%2'"_s.arg(
        column, QString(lead + u"@example.org"_s)));
}

} // namespace

TEST_CASE("[R4][R26] Outcomes pass through the loop with their own times; without complete feedback a row is rejected")
{
    TestWorkspace workspace;
    addLeads(workspace);
    const auto report = runImport(workspace, workspace.boss, outcomePlan(written(workspace, u"o.csv"_s, outcomes)));
    CHECK(report.batch.updated == 2);
    CHECK(report.batch.rejected == 4);
    CHECK(handoffText(workspace, u"outcome"_s, u"one"_s) == u"won"_s);
    CHECK(handoffText(workspace, u"state"_s, u"four"_s) == u"declined"_s);
    const auto day = [&](const QString &column) {
        return fromMillis(workspace.number(u"SELECT %1 FROM handoff ORDER BY id"_s.arg(column)));
    };
    CHECK(toDateTime(day(u"sent_at"_s)).date() == QDate(2026, 2, 2));
    CHECK(toDateTime(day(u"feedback_at"_s)).date() == QDate(2026, 2, 10));
    CHECK(workspace.text(u"SELECT stage FROM lead WHERE email_key = 'one@example.org'"_s) == u"customer"_s);
    CHECK(workspace.number(u"SELECT count(*) FROM handoff"_s) == 2);
    REQUIRE(report.problems.size() == 4);
    CHECK(report.problems.at(0).reason == u"rating-needed"_s);
    CHECK(report.problems.at(0).line == 3);
    CHECK(report.problems.at(0).field == u"rating"_s);
    CHECK(report.problems.at(1).reason == u"comment-needed"_s);
    CHECK(report.problems.at(2).reason == u"no-lead"_s);
    CHECK(report.problems.at(3).reason == u"unknown-receiver"_s);
    CHECK(workspace.number(u"SELECT count(*) FROM command WHERE open = 1"_s) == 0);
    CHECK(workspace.text(u"SELECT login FROM person p JOIN feedback f ON f.given_by = p.id ORDER BY f.id"_s) ==
          u"sven"_s);
    CHECK(measureStore::recountDifferences(workspace.database()) == 0);
    CHECK_THROWS_AS(takeBack(workspace, workspace.boss, report.batch.id), Refused);
    SECTION("the same outcomes again are rejected: the leads have moved on")
    {
        const auto again = runImport(workspace, workspace.boss, outcomePlan(written(workspace, u"o.csv"_s, outcomes)));
        CHECK(workspace.number(u"SELECT count(*) FROM handoff WHERE outcome = 'won'"_s) == 1);
        CHECK(again.problems.at(0).reason == u"lead-not-ready"_s);
    }
}

TEST_CASE("[R26] A number that several leads have is not enough to tell whose outcome it is")
{
    TestWorkspace workspace;
    addLeads(workspace);
    workspace.as(workspace.boss, [](Transaction &tx) {
        tx.database.script(u"UPDATE lead SET external_id = '1', row_version = row_version + 1 "
                           "WHERE email_key IN ('one@example.org', 'two@example.org')"_s);
        tx.database.script(u"UPDATE lead SET external_id = '2', row_version = row_version + 1 "
                           "WHERE email_key = 'three@example.org'"_s);
    });
    const QByteArray numbered = "Number,Sender,Receiver,Outcome,Handed,Decided,Rating,Fit,Reasons,Comment\n"
                                "1,mia,sven,won,2026-02-02,2026-02-10,5,yes,need,\n"
                                "2,mia,sven,won,2026-02-02,2026-02-10,5,yes,need,\n";
    ImportPlan plan = outcomePlan(written(workspace, u"o.csv"_s, numbered));
    plan.mapping =
        mapped(ImportKind::Outcomes, {u"Number=lead_external_id"_s, u"Sender=sender"_s, u"Receiver=receiver"_s,
                                      u"Outcome=outcome"_s, u"Handed=handed_at"_s, u"Decided=decided_at"_s,
                                      u"Rating=rating"_s, u"Fit=fit"_s, u"Reasons=reasons"_s});
    const auto report = runImport(workspace, workspace.boss, plan);
    CHECK(report.batch.updated == 1);
    CHECK(handoffText(workspace, u"outcome"_s, u"three"_s) == u"won"_s);
    REQUIRE(report.problems.size() == 1);
    CHECK(report.problems.at(0).reason == u"several-leads"_s);
    CHECK(report.problems.at(0).line == 2);
}

TEST_CASE("[R12][R26] Of several personas in force none is guessed for a lead that has none")
{
    TestWorkspace workspace;
    addLeads(workspace);
    const QString at = QString::number(toMillis(workspace.now()));
    const auto signedBy = [&](const Person &person, const QString &department) {
        return workspace.sql(
            person, u"INSERT INTO persona_signature (persona_version_id, person_id, department, "
                    "signed_at) VALUES (2, %1, '%2', %3)"_s.arg(QString::number(person.id.value), department, at));
    };
    CHECK(workspace.sql(workspace.mia,
                        u"INSERT INTO persona (name, name_key) VALUES ('Groundskeeper', 'groundskeeper');"
                        "INSERT INTO persona_version (persona_id, number, state, summary, created_by, created_at) "
                        "VALUES (2, 1, 'draft', 'Keeps a school yard', %1, %2);"
                        "INSERT INTO persona_claim (persona_version_id, position, topic, text, provenance) "
                        "VALUES (2, 1, 'problems', 'No time in June', 'assumption');"_s.arg(
                            QString::number(workspace.mia.id.value), at)) == QString());
    CHECK(signedBy(workspace.mia, u"marketing"_s) == QString());
    CHECK(signedBy(workspace.sven, u"sales"_s) == QString());
    CHECK(workspace.sql(workspace.sven, u"UPDATE persona_version SET state = 'in_force', in_force_at = %1 WHERE id = 2;"
                                        "UPDATE lead SET persona_id = NULL, row_version = row_version + 1 "
                                        "WHERE email_key = 'one@example.org'"_s.arg(at)) == QString());
    const auto report = runImport(workspace, workspace.boss, outcomePlan(written(workspace, u"o.csv"_s, outcomes)));
    REQUIRE(!report.problems.isEmpty());
    CHECK(report.problems.at(0).line == 2);
    CHECK(report.problems.at(0).reason == u"lead-without-persona"_s);
    CHECK(words::label(report.problems.at(0)).contains(u"persona"_s));
}

TEST_CASE("[R26] Senders and receivers are made where the manager says so")
{
    TestWorkspace workspace;
    addLeads(workspace);
    ImportPlan plan = outcomePlan(written(workspace, u"o.csv"_s, outcomes));
    plan.createPeople = true;
    CHECK_THROWS_AS(runImport(workspace, workspace.mia, plan), Forbidden);
    const auto report = runImport(workspace, workspace.boss, plan);
    CHECK(report.batch.updated == 3);
    CHECK(workspace.text(u"SELECT role FROM person WHERE login = 'stranger'"_s) == u"sales"_s);
}

TEST_CASE("[R4] An outcome with a value makes a deal that wins the handoff")
{
    TestWorkspace workspace;
    workspace.addLead(u"one"_s);
    const QByteArray file = "Email,Sender,Receiver,Outcome,Value\none@example.org,mia,sven,won,1200 SEK\n";
    ImportPlan plan;
    plan.path = written(workspace, u"o.csv"_s, file);
    plan.kind = ImportKind::Outcomes;
    plan.mapping =
        mapped(ImportKind::Outcomes,
               {u"Email=email"_s, u"Sender=sender"_s, u"Receiver=receiver"_s, u"Outcome=outcome"_s, u"Value=value"_s},
               {u"rating=4"_s, u"fit=yes"_s, u"reasons=need"_s});
    CHECK(runImport(workspace, workspace.boss, plan).batch.updated == 1);
    CHECK(workspace.number(u"SELECT value_minor FROM deal WHERE stage = 'won'"_s) == 120000);
    CHECK(handoffText(workspace, u"outcome"_s, u"one"_s) == u"won"_s);
}

TEST_CASE("[R4][R26] Olist: 8,000 leads, 842 outcomes, and a funnel by origin as a count over the files gives it")
{
    const QString leadFile = sharedFile(u"olist/olist_marketing_qualified_leads_dataset.csv"_s);
    const QString dealFile = sharedFile(u"olist/olist_closed_deals_dataset.csv"_s);
    if (leadFile.isEmpty() || dealFile.isEmpty())
        return;
    QHash<QString, QString> originOf;
    QHash<QString, qint64> leads;
    for (const auto &row : plainRows(leadFile)) {
        originOf[row[u"mql_id"_s]] = row[u"origin"_s];
        ++leads[row[u"origin"_s]];
    }
    QHash<QString, qint64> won;
    for (const auto &row : plainRows(dealFile))
        ++won[originOf.value(row[u"mql_id"_s])];

    TestWorkspace workspace;
    ImportPlan plan = leadPlan(leadFile);
    plan.mapping = mapped(ImportKind::Leads,
                          {u"mql_id=external_id"_s, u"first_contact_date=created_at"_s, u"landing_page_id=campaign"_s,
                           u"origin=channel"_s},
                          {u"stage=mql"_s});
    const auto in = runImport(workspace, workspace.mia, plan);
    CHECK(in.batch.created == 8000);
    CHECK(in.batch.rejected == 0);

    ImportPlan deals;
    deals.path = dealFile;
    deals.kind = ImportKind::Outcomes;
    deals.createPeople = true;
    deals.mapping =
        mapped(ImportKind::Outcomes,
               {u"mql_id=lead_external_id"_s, u"sdr_id=sender"_s, u"sr_id=receiver"_s, u"won_date=decided_at"_s},
               {u"outcome=won"_s, u"rating=5"_s, u"fit=yes"_s, u"reasons=need"_s});
    const auto out = runImport(workspace, workspace.boss, deals);
    CHECK(out.batch.updated == 842);
    CHECK(out.batch.rejected == 0);
    CHECK(workspace.number(u"SELECT count(*) FROM handoff WHERE outcome = 'won' AND rating = 5"_s) == 842);

    const Period all{QDate(2000, 1, 1), QDate(2030, 1, 1)};
    const auto figures = measureStore::byKey(workspace.database(), Dimension::Channel, all);
    const auto names = measureStore::names(workspace.database(), Dimension::Channel);
    qint64 compared = 0;
    for (auto it = figures.begin(); it != figures.end(); ++it) {
        QString origin = names.value(it.key());
        const QString name = leads.contains(origin) ? origin : QString();
        CHECK(it->leads == leads.value(name));
        CHECK(it->won == won.value(name));
        compared += it->leads;
    }
    CHECK(compared == 8000);
    CHECK(measureStore::recountDifferences(workspace.database()) == 0);
}
