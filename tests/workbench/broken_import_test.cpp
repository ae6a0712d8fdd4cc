// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "import_fixture.h"
#include "server/breakable_line.h"

#include "smarketing/storage/import.h"
#include "smarketing/storage/measure.h"

#include <thread>

using namespace smarketing;
using namespace smarketing::test;
using namespace Qt::StringLiterals;

namespace {

using Break = BreakableLine::Break;

/// Rows of three slices, with what an import remembers between them: new campaigns and channels, remarks, rows that
/// cannot go in, and people who come twice.
QByteArray contacts()
{
    QByteArray file = "Name,Email,Campaign,Channel,Owner,Touchpoint\n";
    for (int i = 0; i < 1400; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray known = "asa" + QByteArray::number(i - i % 50 / 49) + "@example.org";
        const QByteArray email = i % 100 == 98 ? QByteArray("nothing") : known;
        file += "Anna Z" + n + ',' + email + ",Campaign " + QByteArray::number(i / 90) + ",Channel " +
                QByteArray::number(i / 200) + ',' + (i % 70 == 0 ? "stranger" : "mia") + ",Rang " + n + '\n';
    }
    return file;
}

const QByteArray someCampaigns = "Name,Channel,Owner,Objective\n"
                                 "Spring,Film,mia,Be seen\n"
                                 "Autumn,Film; Poster,stranger,Be seen\n"
                                 "Autumn,Poster,mia,Twice\n"
                                 "Winter,Radio,mia,\n";

const QByteArray someOutcomes = "Email,Sender,Receiver,Outcome,Handed,Decided,Rating,Fit,Reasons,Comment,Campaign\n"
                                "one@example.org,anna,bo,lost,2026-02-02,2026-02-10,5,yes,no-budget,,New one\n"
                                "two@example.org,anna,bo,lost,2026-02-03,2026-02-11,,yes,no-budget,,New one\n"
                                "three@example.org,mia,bo,declined,2026-02-03,2026-02-11,1,yes,no-need,x,\n"
                                "four@example.org,mia,ola,declined,2026-02-03,2026-02-11,1,yes,no-need,Nobody does,\n";

ImportPlan planOf(ImportKind kind, const TestWorkspace &workspace)
{
    ImportPlan plan;
    plan.kind = kind;
    plan.rejectsPath = workspace.folder() + u"/rejects.csv"_s;
    if (kind == ImportKind::Leads) {
        plan.path = written(workspace, u"leads.csv"_s, contacts());
    } else if (kind == ImportKind::Campaigns) {
        plan.path = written(workspace, u"campaigns.csv"_s, someCampaigns);
        plan.duplicates = DuplicatePolicy::New;
    } else {
        plan.path = written(workspace, u"outcomes.csv"_s, someOutcomes);
        plan.createPeople = true;
        plan.mapping = mapped(kind, {u"Email=email"_s, u"Sender=sender"_s, u"Receiver=receiver"_s, u"Outcome=outcome"_s,
                                     u"Handed=handed_at"_s, u"Decided=decided_at"_s, u"Rating=rating"_s, u"Fit=fit"_s,
                                     u"Reasons=reasons"_s, u"Comment=comment"_s, u"Campaign=campaign"_s});
    }
    return plan;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// What came of an import, ids and times aside.
struct Came {
    Came(const TestWorkspace &workspace, const ImportReport &report) : rejectsFile(contentOf(report.rejectsPath))
    {
        const Import &batch = report.batch;
        counts = {batch.rowsRead, batch.created, batch.updated, batch.skipped, batch.rejected};
        for (auto it = report.remarked.cbegin(); it != report.remarked.cend(); ++it)
            counts += it.value();
        counts += {report.problems.size(), report.remarks.size()};
        for (const QString &table :
             {u"lead"_s, u"touchpoint"_s, u"campaign"_s, u"campaign_channel"_s, u"channel"_s, u"handoff"_s,
              u"feedback"_s, u"person"_s, u"import_slice"_s, u"import_reject"_s, u"command"_s, u"event"_s})
            counts += workspace.number(u"SELECT count(*) FROM %1"_s.arg(table));
        counts += workspace.number(u"SELECT rows_read * 1000000 + rejected FROM import ORDER BY id DESC"_s);
    }
    friend bool operator==(const Came &, const Came &) = default;

    QList<qint64> counts;
    QByteArray rejectsFile;
};

/// A workspace on a server, and somebody's connection to it by a line that can break.
struct Importer {
    explicit Importer(ImportKind kind)
    {
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s, u"four"_s})
            workspace.addLead(name);
        plan = planOf(kind, workspace);
        person = kind == ImportKind::Outcomes ? workspace.boss : workspace.mia;
    }

    std::unique_ptr<Database> connect() const
    {
        WorkspaceAddress address = line.address();
        address.setOption(u"user"_s, person.login);
        return Database::open(address);
    }
    /// Ends, once, the connection of who writes the slice that is `nth` from now, with all of its rows in it.
    void endConnectionInSlice(int nth)
    {
        workspace.database().script(
            u"CREATE SEQUENCE public.slices; CREATE FUNCTION public.end_connection() RETURNS trigger LANGUAGE plpgsql "
            "SECURITY DEFINER AS $$BEGIN IF nextval('public.slices') = %1 THEN "
            "PERFORM pg_terminate_backend(pg_backend_pid()); END IF; RETURN NULL; END$$; "
            "CREATE TRIGGER end_connection AFTER INSERT ON import_slice FOR EACH ROW "
            "EXECUTE FUNCTION public.end_connection()"_s.arg(nth));
    }
    void breakCommitOfSlice(int nth, Break where)
    {
        beforeSlice = [this, nth, where, slice = 0]() mutable {
            if (++slice == nth)
                line.breakNext(where);
        };
    }
    Came run()
    {
        const auto database = connect();
        const auto report = imports::run(*database, person, workspace.clock(), plan, {}, [this] {
            if (beforeSlice)
                beforeSlice();
            return false;
        });
        batch = report.batch.id;
        CHECK(report.batch.state == ImportState::Done);
        CHECK(measureStore::recountDifferences(workspace.database()) == 0);
        return {workspace, report};
    }

    TestWorkspace workspace{Engine::Postgres};
    BreakableLine line{workspace.address()};
    ImportPlan plan;
    Person person;
    std::function<void()> beforeSlice;
    ImportId batch;
};

/// What comes of it where nothing is in the way.
const Came &undisturbed(ImportKind kind)
{
    static std::map<ImportKind, Came> known;
    const auto found = known.find(kind);
    return found != known.end() ? found->second : known.emplace(kind, Importer(kind).run()).first->second;
}

} // namespace

TEST_CASE("[R26] A slice whose connection is lost is begun again: nothing is missing, nothing there twice", "[server]")
{
    const ImportKind kind = GENERATE(ImportKind::Leads, ImportKind::Campaigns, ImportKind::Outcomes);
    const int slice = kind == ImportKind::Leads ? 2 : 1;
    const Came expected = undisturbed(kind);
    Importer importer(kind);
    SECTION("in the middle of it")
    {
        importer.endConnectionInSlice(slice);
        CHECK(importer.run() == expected);
        CHECK(importer.workspace.number(u"SELECT last_value FROM public.slices"_s) ==
              importer.workspace.number(u"SELECT count(*) + 1 FROM import_slice"_s));
    }
    SECTION("at its COMMIT")
    {
        const Break where = GENERATE(Break::BeforeCommit, Break::AtCommit, Break::AfterCommit);
        CAPTURE(int(kind), int(where));
        importer.breakCommitOfSlice(slice, where);
        CHECK(importer.run() == expected);
        CHECK(importer.line.hasBroken());
    }
}

TEST_CASE("[R26] A slice that meets a deadlock is begun again", "[server]")
{
    Importer importer(ImportKind::Leads);
    importer.plan.path = written(importer.workspace, u"names.csv"_s,
                                 "Email,Company\none@example.org,Uno\ntwo@example.org,Due\nnew@example.org,Nuovo\n");
    importer.plan.rejectsPath.clear();
    const auto other = importer.workspace.connect();
    const auto lock = [&](const QString &lead) {
        other->number(u"SELECT id FROM lead WHERE email_key = ? FOR UPDATE"_s, lead);
    };
    other->begin();
    lock(u"two@example.org"_s);
    std::jthread importing([&] {
        const auto database = importer.connect();
        const auto report = imports::run(*database, importer.person, importer.workspace.clock(), importer.plan);
        importer.batch = report.batch.id;
    });
    // once the import has the first and waits for the second, nobody gets on
    const auto administrator = importer.workspace.connect();
    while (administrator->number(u"SELECT count(*) FROM pg_locks WHERE NOT granted"_s) == 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    lock(u"one@example.org"_s);
    other->commit();
    importing.join();
    CHECK(importer.workspace.number(u"SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"_s) ==
          1);
    const auto report = importStore::find(importer.workspace.database(), importer.batch);
    REQUIRE(report);
    CHECK(report->state == ImportState::Done);
    CHECK(report->created == 1);
    CHECK(report->updated == 2);
    CHECK(importer.workspace.text(u"SELECT company FROM lead WHERE email_key = 'two@example.org'"_s) == u"Due");
    CHECK(importer.workspace.number(u"SELECT count(*) FROM lead WHERE email_key = 'new@example.org'"_s) == 1);
}

TEST_CASE("[R26] Taking an import back begins again what a lost connection has undone", "[server]")
{
    Importer importer(ImportKind::Leads);
    importer.run();
    const qint64 created =
        importer.workspace.number(u"SELECT created + (SELECT count(*) FROM campaign WHERE name LIKE 'Campaign %') "
                                  "FROM import"_s);
    const Break where = GENERATE(Break::BeforeCommit, Break::AtCommit, Break::AfterCommit);
    CAPTURE(int(where));
    const auto database = importer.connect();
    int steps = 0;
    const auto report =
        imports::revert(*database, importer.person, importer.workspace.clock(), importer.batch, {}, [&] {
            if (++steps == 3)
                importer.line.breakNext(where);
            return false;
        });
    CHECK(importer.line.hasBroken());
    CHECK(report.batch.state == ImportState::Reverted);
    CHECK(report.takenBack == created);
    CHECK(report.leadsLeft.isEmpty());
    CHECK(importer.workspace.number(u"SELECT count(*) FROM lead WHERE deleted_at IS NULL"_s) == 4);
    CHECK(measureStore::recountDifferences(importer.workspace.database()) == 0);
}

TEST_CASE("[R26] An import whose server stays away ends, and says what is in", "[server][slow]")
{
    Importer importer(ImportKind::Leads);
    importer.beforeSlice = [&, slice = 0]() mutable {
        if (++slice == 2)
            importer.line.breakNext(Break::BeforeCommit, true);
    };
    CHECK_THROWS_AS(importer.run(), StorageError);
    const qint64 in = importer.workspace.number(u"SELECT count(*) FROM lead WHERE import_id IS NOT NULL"_s);
    CHECK(in > 400);
    CHECK(in < 1300);
    CHECK(importer.workspace.number(u"SELECT created FROM import"_s) == in);
    CHECK(importer.workspace.number(u"SELECT count(*) FROM import_slice"_s) == 1);
}
