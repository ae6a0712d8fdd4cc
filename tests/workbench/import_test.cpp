// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "import_fixture.h"

#include "smarketing/storage/import.h"
#include "smarketing/storage/measure.h"
#include "smarketing/workbench/lead.h"

using namespace smarketing;
using namespace smarketing::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray contacts = "First name,Last name,Email,Phone,Company,City\n"
                            "Anna,Andersson,andersson@example.org,+48 601 234 567,Gr\xc3\xb6na AB,\xc5\x81\xc3\xb3"
                            "d\xc5\xba\n"
                            "Jan,Kowalski,jan@example.org,,Kowal,Gda\xc5\x84sk\n"
                            "Ewa,Nowak,ewa@example.org,,Nowak,Krak\xc3\xb3w\n"
                            "Jan,Kowalski,JAN@example.org,+48 602 000 111,Kowal,Sopot\n";

qint64 leadsIn(const TestWorkspace &workspace, const QString &where = u"TRUE"_s)
{
    return workspace.number(u"SELECT count(*) FROM lead WHERE deleted_at IS NULL AND "_s + where);
}

QString leadText(const TestWorkspace &workspace, const QString &column, const QString &email)
{
    return workspace.text(u"SELECT %1 FROM lead WHERE deleted_at IS NULL AND email_key = '%2'"_s.arg(column, email));
}

void addByUseCase(TestWorkspace &workspace, const QString &lastName, Stage stage)
{
    Lead lead;
    lead.firstName = u"Anna"_s;
    lead.lastName = lastName;
    lead.email = QString(lastName.toLower() + u"@example.org"_s);
    lead.stage = stage;
    lead.campaign = workspace.campaign;
    lead.createdAt = workspace.now();
    workspace.as(workspace.mia, [&](Transaction &tx) { leads::create(tx, lead); });
}

qint64 found(const TestWorkspace &workspace, const QString &word)
{
    const bool inFile = workspace.database().engine() == Engine::Sqlite;
    return workspace.number((inFile ? u"SELECT count(*) FROM lead_search WHERE lead_search MATCH '\"%1\"*'"_s
                                    : u"SELECT count(*) FROM lead_search WHERE words @@ '%1:*'::tsquery"_s)
                                .arg(word));
}

} // namespace

TEST_CASE("[R26] An import of leads updates those that are there and finds the file's own duplicates")
{
    TestWorkspace workspace;
    workspace.addLead(u"Andersson"_s);
    const auto report = runImport(workspace, workspace.mia, leadPlan(written(workspace, u"a.csv"_s, contacts)));
    CHECK(report.batch.state == ImportState::Done);
    CHECK(report.batch.rowsRead == 4);
    CHECK(report.batch.created == 2);
    CHECK(report.batch.updated == 2);
    CHECK(report.batch.rejected == 0);
    CHECK(leadsIn(workspace) == 3);
    CHECK(leadText(workspace, u"city"_s, u"andersson@example.org"_s) == u"Łódź"_s);
    CHECK(leadText(workspace, u"city"_s, u"jan@example.org"_s) == u"Sopot"_s);
    CHECK(leadText(workspace, u"phone"_s, u"jan@example.org"_s) == u"+48 602 000 111"_s);
    CHECK(leadText(workspace, u"stage"_s, u"andersson@example.org"_s) == u"mql"_s);
    CHECK(found(workspace, u"lodz"_s) == 1);
    CHECK(found(workspace, u"kowal"_s) == 1);
    CHECK(measureStore::recountDifferences(workspace.database()) == 0);
}

TEST_CASE("[R26] Lists that all number their people from one do not overwrite each other")
{
    TestWorkspace workspace;
    const auto importedOf = [&](const QByteArray &rows) {
        const QString file = written(workspace, u"fair.csv"_s, "ID,Name,E-mail,Phone\n" + rows);
        ImportPlan plan = leadPlan(file);
        plan.mapping =
            mapped(ImportKind::Leads, {u"ID=external_id"_s, u"Name=full_name"_s, u"E-mail=email"_s, u"Phone=phone"_s});
        return runImport(workspace, workspace.mia, plan).batch;
    };
    const qint64 before = workspace.number(u"SELECT count(*) FROM lead"_s);
    CHECK(importedOf("1,Anna Berg,anna@example.org,\n2,Olle Ek,,+46 70 111 22 33\n").created == 2);
    CHECK(importedOf("1,Jan Nowak,jan@example.org,\n2,Ewa Lis,,+48 601 222 333\n").created == 2);
    CHECK(workspace.number(u"SELECT count(*) FROM lead"_s) == before + 4);
    // The same person is found again: under a new address, a new name, or with nothing else said.
    const Import again =
        importedOf("1,Anna Berg,anna.berg@example.com,\n2,Ewa Wilk,,601 222 333\n1,,jan@example.org,\n");
    CHECK(again.updated + again.skipped == 3);
    CHECK(workspace.number(
              u"SELECT count(*) FROM lead WHERE email = 'anna.berg@example.com' AND first_name = 'Anna'"_s) == 1);
    // Two in one file as well.
    CHECK(importedOf("7,Ada Lund,ada@example.org,\n7,Per Holm,per@example.org,\n").created == 2);
}

TEST_CASE("[R26] What an import does with duplicates is the person's choice")
{
    TestWorkspace workspace;
    workspace.addLead(u"Andersson"_s);
    const QString file = written(workspace, u"a.csv"_s, contacts);
    SECTION("skip")
    {
        const auto report = runImport(workspace, workspace.mia, leadPlan(file, DuplicatePolicy::Skip));
        CHECK(report.batch.created == 2);
        CHECK(report.batch.skipped == 2);
        CHECK(leadText(workspace, u"city"_s, u"andersson@example.org"_s).isEmpty());
        CHECK(leadText(workspace, u"city"_s, u"jan@example.org"_s) == u"Gdańsk"_s);
    }
    SECTION("new")
    {
        const auto report = runImport(workspace, workspace.mia, leadPlan(file, DuplicatePolicy::New));
        CHECK(report.batch.created == 4);
        CHECK(leadsIn(workspace) == 5);
    }
    SECTION("the same file again changes nothing")
    {
        runImport(workspace, workspace.mia, leadPlan(file));
        const QString before = fingerprint(workspace);
        const auto again = runImport(workspace, workspace.mia, leadPlan(file));
        CHECK(again.batch.created == 0);
        CHECK(fingerprint(workspace) == before);
    }
}

TEST_CASE("[R26][R28] Rows that cannot be read go to a rejects file with line and reason; the others go in")
{
    TestWorkspace workspace;
    const QByteArray file = "Name,Email,Company\n"
                            "Anna Berg,anna@example.org,Berg\n"
                            "\n"
                            "Nils,not an address,Nils AB\n"
                            "\"two\nlines\",two@example.org,Two\n"
                            ",,\n"
                            "Last One,last@example.org,\"Open\n";
    ImportPlan plan = leadPlan(written(workspace, u"bad.csv"_s, file));
    plan.rejectsPath = workspace.folder() + u"/rejects.csv"_s;
    const auto report = runImport(workspace, workspace.mia, plan);
    CHECK(leadText(workspace, u"last_name"_s, u"anna@example.org"_s) == u"Berg"_s);
    CHECK(leadsIn(workspace) == report.batch.created);
    REQUIRE(!report.problems.isEmpty());
    CHECK(report.problems.at(0).line == 4);
    CHECK(report.problems.at(0).reason == u"bad-email"_s);
    CHECK(report.problems.at(0).column == u"Email"_s);
    const auto kept = importStore::rejects(workspace.database(), report.batch.id);
    CHECK(kept.size() == report.batch.rejected);
    REQUIRE(report.rejectsPath == plan.rejectsPath);
    QFile rejects(plan.rejectsPath);
    REQUIRE(rejects.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(rejects.readAll());
    CHECK(text.contains(u"Name,Email,Company,line,reason"_s));
    CHECK(text.contains(u"Nils,not an address,Nils AB,4,"_s));
    CHECK(text.contains(u"name@example.org"_s));
    const QString written = workspace.folder() + u"/again.csv"_s;
    workspace.read(workspace.mia, [&](Reading &reading) { imports::writeRejects(reading, report.batch.id, written); });
    QFile again(written);
    REQUIRE(again.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(again.readAll()) == text);
}

TEST_CASE("[R28] A row mended in the preview goes in as mended")
{
    TestWorkspace workspace;
    ImportPlan plan =
        leadPlan(written(workspace, u"a.csv"_s, "Name,Email\nAnna Berg,anna@example.org\nNils Ek,nils\n"));
    plan.edited[3] = {u"Nils Ek"_s, u"nils@example.org"_s};
    const auto report = runImport(workspace, workspace.mia, plan);
    CHECK(report.batch.rejected == 0);
    CHECK(leadText(workspace, u"last_name"_s, u"nils@example.org"_s) == u"Ek"_s);
}

TEST_CASE("[R4] A lead comes in as MQL at the most, with a remark")
{
    TestWorkspace workspace;
    const QByteArray file = "Name,Email,Stage,Persona,Owner\n"
                            "Anna Berg,anna@example.org,Customer,Nobody,Who\n"
                            "Nils Ek,nils@example.org,MQL,,sven\n";
    const auto report = runImport(workspace, workspace.mia, leadPlan(written(workspace, u"a.csv"_s, file)));
    CHECK(report.batch.created == 2);
    CHECK(leadText(workspace, u"stage"_s, u"anna@example.org"_s) == u"mql"_s);
    CHECK(leadText(workspace, u"owner_id"_s, u"nils@example.org"_s) == QString::number(workspace.sven.id.value));
    CHECK(report.remarked.value(u"stage-after-mql"_s) == 1);
    CHECK(report.remarked.value(u"unknown-persona"_s) == 1);
    CHECK(report.remarked.value(u"unknown-owner"_s) == 1);
    CHECK(workspace.number(u"SELECT count(*) FROM handoff"_s) == 0);
}

TEST_CASE("[R26] Taking a batch back leaves the workspace as it was")
{
    TestWorkspace workspace;
    addByUseCase(workspace, u"Andersson"_s, Stage::Mql);
    addByUseCase(workspace, u"Zander"_s, Stage::Lead);
    const QByteArray file = "Name,Email,Company,Campaign,Channel,Stage,Touchpoint\n"
                            "Anna Andersson,andersson@example.org,New Name AB,Autumn,Billboard,,Rang us\n"
                            "Anna Zander,zander@example.org,,Spring tools,Fair,MQL,\n"
                            "Nils Ek,nils@example.org,Ek AB,Autumn,Billboard,MQL,Asked for a price\n";
    const QString before = fingerprint(workspace);
    const auto report = runImport(workspace, workspace.mia, leadPlan(written(workspace, u"a.csv"_s, file)));
    CHECK(report.batch.created == 1);
    CHECK(report.batch.updated == 2);
    CHECK(fingerprint(workspace) != before);
    CHECK(workspace.number(u"SELECT count(*) FROM touchpoint"_s) == 2);
    workspace.advance(1);
    const auto back = takeBack(workspace, workspace.mia, report.batch.id);
    CHECK(back.leadsLeft.isEmpty());
    CHECK(back.batch.state == ImportState::Reverted);
    CHECK(fingerprint(workspace) == before);
    CHECK(measureStore::recountDifferences(workspace.database()) == 0);
    CHECK_THROWS_AS(takeBack(workspace, workspace.mia, report.batch.id), Refused);
    SECTION("and it can be imported again")
    {
        const auto again = runImport(workspace, workspace.mia, leadPlan(written(workspace, u"a.csv"_s, file)));
        CHECK(again.batch.created == 1);
        CHECK(workspace.number(u"SELECT active FROM channel WHERE name = 'Billboard'"_s) == 1);
    }
}

TEST_CASE("[R26] What was handed over since stays when its batch is taken back, and is reported")
{
    TestWorkspace workspace;
    const QByteArray file = "Name,Email,Campaign,Stage\nAnna Berg,anna@example.org,Autumn,MQL\n"
                            "Nils Ek,nils@example.org,Autumn,MQL\n";
    const auto report = runImport(workspace, workspace.mia, leadPlan(written(workspace, u"a.csv"_s, file)));
    const LeadId anna(workspace.number(u"SELECT id FROM lead WHERE email_key = 'anna@example.org'"_s));
    workspace.addHandoff(anna, workspace.sven);
    const auto back = takeBack(workspace, workspace.boss, report.batch.id);
    CHECK(back.leadsLeft == QList{anna});
    CHECK(back.campaignsLeft == 1);
    CHECK(back.takenBack == 1);
    CHECK(leadsIn(workspace) == 1);
    CHECK_THROWS_AS(takeBack(workspace, workspace.emil, report.batch.id), Error);
}

TEST_CASE("[R26] What somebody worked with since stays when its batch is taken back, and is reported")
{
    TestWorkspace workspace;
    QByteArray file = "Name,Email,Phone\n";
    for (const char *name : {"edited", "called", "touched", "renewed", "alone"})
        file += QByteArray(name) + ' ' + name + ',' + name + "@example.org,\n";
    const auto report = runImport(workspace, workspace.mia, leadPlan(written(workspace, u"a.csv"_s, file)));
    const auto lead = [&](const QString &name) {
        return LeadId(workspace.number(u"SELECT id FROM lead WHERE email_key = '%1@example.org'"_s.arg(name)));
    };
    workspace.as(workspace.emil, [&](Transaction &tx) {
        Lead edited = leads::find(tx, lead(u"edited"_s));
        edited.city = u"Lund"_s;
        leads::change(tx, edited);
    });
    workspace.as(workspace.sven, [&](Transaction &tx) {
        tx.database.execute(u"INSERT INTO activity (lead_id, kind, direction, at, text, person_id) "
                            "VALUES (?, 'note', 'inbound', ?, 'Wants a call', ?)"_s,
                            lead(u"called"_s), tx.now, tx.actor.id);
    });
    const QByteArray later = "Name,Email,Phone,Touchpoint\n"
                             "touched touched,touched@example.org,,Came to the fair\n"
                             "renewed renewed,renewed@example.org,+48 601 000 000,\n";
    runImport(workspace, workspace.mia, leadPlan(written(workspace, u"b.csv"_s, later)));
    const auto back = takeBack(workspace, workspace.mia, report.batch.id);
    CHECK(back.takenBack == 1);
    CHECK(QSet<LeadId>(back.leadsLeft.begin(), back.leadsLeft.end()) ==
          QSet<LeadId>{lead(u"edited"_s), lead(u"called"_s), lead(u"touched"_s), lead(u"renewed"_s)});
    CHECK(leadsIn(workspace) == 4);
    CHECK(found(workspace, u"edited"_s) == 1);
    CHECK(found(workspace, u"alone"_s) == 0);
}

TEST_CASE("[R26] Cancelling stops after a slice; what is in stays and can be taken back")
{
    TestWorkspace workspace;
    QByteArray file = "Name,Email\n";
    for (int i = 0; i < 5000; ++i)
        file += "Lead Number" + QByteArray::number(i) + ",lead" + QByteArray::number(i) + "@example.org\n";
    const QString before = fingerprint(workspace);
    int asked = 0;
    const auto report = runImport(workspace, workspace.mia, leadPlan(written(workspace, u"a.csv"_s, file)),
                                  [&asked] { return ++asked > 2; });
    CHECK(report.batch.state == ImportState::Cancelled);
    CHECK(report.batch.created > 0);
    CHECK(report.batch.created < 5000);
    CHECK(leadsIn(workspace) == report.batch.created);
    CHECK(takeBack(workspace, workspace.mia, report.batch.id).takenBack == report.batch.created);
    CHECK(fingerprint(workspace) == before);
}

TEST_CASE("[R26] What an import cut off before its leads could be searched is made searchable at the next start")
{
    TestWorkspace workspace;
    const QString file = written(workspace, u"a.csv"_s, contacts);
    CHECK_THROWS_AS(imports::run(workspace.database(), workspace.mia, workspace.clock(), leadPlan(file),
                                 [](const ImportProgress &progress) {
                                     if (progress.phase == ImportProgress::Phase::Rows)
                                         throw Cancelled();
                                 }),
                    Cancelled);
    CHECK(leadsIn(workspace) == 3);
    CHECK(found(workspace, u"kowalski"_s) == 0);
    imports::finishIndexing(workspace.database(), workspace.boss, workspace.clock());
    CHECK(found(workspace, u"kowalski"_s) == 1);
    CHECK(!importStore::nextUnsearchable(workspace.database()));
}

TEST_CASE("[R26] A dry run counts and writes nothing")
{
    TestWorkspace workspace;
    workspace.addLead(u"Andersson"_s);
    const QString before = fingerprint(workspace);
    ImportPlan plan = leadPlan(written(workspace, u"a.csv"_s, contacts));
    plan.dryRun = true;
    const auto report = runImport(workspace, workspace.mia, plan);
    CHECK(report.batch.created == 2);
    CHECK(report.batch.updated == 2);
    CHECK(!report.batch.id);
    CHECK(fingerprint(workspace) == before);
    CHECK(workspace.number(u"SELECT count(*) FROM import"_s) == 0);
}

TEST_CASE("[R26] Importing follows the permission table")
{
    TestWorkspace workspace;
    const LeadId andersson = workspace.addLead(u"Andersson"_s);
    const QString file = written(workspace, u"a.csv"_s, contacts);
    CHECK_THROWS_AS(runImport(workspace, workspace.guest, leadPlan(file)), Forbidden);
    const auto report = runImport(workspace, workspace.sven, leadPlan(file));
    CHECK(report.remarked.value(u"not-yours"_s) == 1);
    CHECK(workspace.text(u"SELECT city FROM lead WHERE id = %1"_s.arg(andersson.value)).isEmpty());
    CHECK(leadText(workspace, u"owner_id"_s, u"ewa@example.org"_s) == QString::number(workspace.sven.id.value));
    ImportPlan reach = leadPlan(file);
    reach.kind = ImportKind::Reach;
    CHECK_THROWS_AS(runImport(workspace, workspace.sven, reach), Forbidden);
}

TEST_CASE("[R26] The preview says what each row meets and what is wrong with it")
{
    TestWorkspace workspace;
    const LeadId andersson = workspace.addLead(u"Andersson"_s);
    ImportPlan plan = leadPlan(written(workspace, u"a.csv"_s, contacts + "Bad,Row,nowhere,,,\n"));
    const auto shown = workspace.read(workspace.mia, [&](Reading &reading) { return imports::preview(reading, plan); });
    REQUIRE(shown.rows.size() == 5);
    CHECK(shown.rows.at(0).match == RowMatch::Update);
    CHECK(shown.rows.at(0).lead == andersson);
    CHECK(shown.rows.at(0).matches == u"Anna Andersson"_s);
    CHECK(shown.rows.at(1).match == RowMatch::New);
    CHECK(shown.rows.at(3).match == RowMatch::Update);
    CHECK(shown.rows.at(3).twin == shown.rows.at(1).line);
    CHECK(shown.rows.at(4).match == RowMatch::Reject);
    CHECK(shown.rows.at(4).problems.at(0).reason == u"bad-email"_s);
    plan.edited[6] = {u"Good"_s, u"Row"_s, u"good@example.org"_s, {}, {}, {}};
    const auto mended =
        workspace.read(workspace.mia, [&](Reading &reading) { return imports::preview(reading, plan); });
    CHECK(mended.rows.at(4).match == RowMatch::New);
    plan.duplicates = DuplicatePolicy::New;
    const auto allNew =
        workspace.read(workspace.mia, [&](Reading &reading) { return imports::preview(reading, plan); });
    CHECK(allNew.rows.at(3).match == RowMatch::New);
    CHECK(allNew.rows.at(3).twin == 0);
}
