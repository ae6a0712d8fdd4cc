// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "differing_tables.h"
#include "server/test_server.h"
#include "workspace_fixture.h"

#include "smarketing/storage/draft.h"
#include "smarketing/storage/server.h"
#include "smarketing/storage/workspace_file.h"
#include "smarketing/workbench/workspace.h"
#include "smarketing/workbench/workspace_move.h"

#include <QDir>
#include <QFile>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

WorkspaceAddress fileAt(const QString &path)
{
    return WorkspaceAddress::parse(path);
}

/// What is hard to carry: every kind of value, letters of every length, what COPY writes with a backslash, texts that
/// are empty or absent, an id that was given and is gone.
void fillWithTraps(TestWorkspace &workspace)
{
    const LeadId lead = workspace.addLead(u"Ström"_s);
    workspace.addHandoff(lead, workspace.sven);
    workspace.addHandoff(workspace.addLead(u"Łącka"_s), workspace.ola);
    CHECK(
        workspace
            .sql(
                workspace.mia,
                u"UPDATE lead SET note = 'tab\there' || char(10) || 'line\\n and \\N and \\.' || char(13, 8, 11, 12, "
                u"1) "
                "|| '\"quoted\" ''twice'' 🌱 ż', company = '\\N', city = '', external_id = '' WHERE id = %1;"
                "INSERT INTO goal (name, metric, first_day, last_day, least, expected, stretch, basis, basis_note, "
                "marketing_owner_id, sales_owner_id, state, created_by, created_at) VALUES ('More', 'acceptance_rate', "
                "'2026-03-01', '2026-03-31', 0.1, 0.30000000000000004, 0.7, 'own_data', 'last year', %2, %3, "
                "'proposed', %2, %4);"
                "INSERT INTO reach (channel_id, day, impressions, cost_minor, currency) VALUES "
                "(%5, '2026-02-27', 9007199254740993, 9223372036854775807, 'EUR'), (%5, '2026-02-28', 1, NULL, NULL);"
                "DELETE FROM reach WHERE day = '2026-02-28';"
                "INSERT INTO saved_view (page, name, person_id, state) VALUES ('leads', 'Mine', %2, '{}');"_s.arg(
                    QString::number(lead.value), QString::number(workspace.mia.id.value),
                    QString::number(workspace.sven.id.value), QString::number(toMillis(workspace.now())),
                    QString::number(workspace.newsletter.value)))
            .isEmpty());
    draftStore::save(workspace.database(), workspace.mia.id, u"lead/1"_s,
                     {{{u"note"_s, u"half a sen"_s}}, workspace.now()});
}

QStringList rowsOf(Database &database, const QString &query)
{
    QStringList rows;
    Cursor row = database.query(query);
    while (row.next()) {
        QStringList values;
        for (int i = 0; i < row.columnCount(); ++i)
            values += row.isNull(i) ? u"NULL"_s : row.value(i).toString();
        rows += values.join(u'|');
    }
    return rows;
}

/// Everything that guards a workspace on a server.
QStringList guardsOf(Database &server)
{
    return rowsOf(server, u"SELECT conrelid::regclass, conname, pg_get_constraintdef(oid), condeferrable FROM "
                          "pg_constraint WHERE connamespace = 'smarketing'::regnamespace ORDER BY 1, 2"_s) +
           rowsOf(server,
                  u"SELECT tablename, indexdef FROM pg_indexes WHERE schemaname = 'smarketing' ORDER BY 1, 2"_s) +
           rowsOf(server, u"SELECT tgrelid::regclass, tgname, tgenabled FROM pg_trigger WHERE NOT tgisinternal "
                          "ORDER BY 1, 2"_s);
}

qint64 commandsIn(Database &database)
{
    return database.number(u"SELECT count(*) FROM command"_s).value_or(-1);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Reason, field and arguments of what a move is refused with.
QString refusalOf(const std::function<void()> &attempt)
{
    try {
        attempt();
    } catch (const Refused &refused) {
        return u"R%1|%2|%3|%4"_s.arg(QString::number(refused.rule), refused.reason, refused.field,
                                     refused.args.join(u','));
    }
    return {};
}

} // namespace

TEST_CASE("A workspace moved to a server and back is the same, row by row", "[move][file]")
{
    TestWorkspace workspace;
    fillWithTraps(workspace);
    const ServerWorkspace server(u"empty"_s, [](Database &) {});
    const auto team = server.connect();
    const QStringList guards = guardsOf(*team);
    const QByteArray before = bytesOf(workspace.path());

    const auto there = workspaceMove::move(fileAt(workspace.path()), server.address());
    CHECK(bytesOf(workspace.path()) == before);
    CHECK(there.moved.mended.isEmpty());
    CHECK(there.moved.rows() > 100);
    CHECK(workspace::check(*team) == QStringList());
    CHECK(guardsOf(*team) == guards);
    CHECK(team->number(u"SELECT count(*) FROM draft"_s) == 1);

    const QString back = workspace.folder() + u"/back.smarketing"_s;
    const auto here = workspaceMove::move(server.address(), fileAt(back));
    CHECK(here.laterChanges == 0);
    CHECK(differingTables(workspace.path(), back) == QStringList());
    const auto file = Database::openFile(back);
    CHECK(workspace::check(*file) == QStringList());
    REQUIRE(here.moved.tables.size() == there.moved.tables.size());
    for (const workspaceMove::MovedRows &table : here.moved.tables) {
        const auto same = [&](const workspaceMove::MovedRows &other) {
            return other.table == table.table && other.rows == table.rows && other.checksum == table.checksum;
        };
        CHECK(std::ranges::any_of(there.moved.tables, same));
    }
}

TEST_CASE("Work goes on where the workspace arrived, and no id is given twice", "[move][file]")
{
    TestWorkspace workspace;
    fillWithTraps(workspace);
    const ServerWorkspace server(u"empty"_s, [](Database &) {});
    workspaceMove::move(fileAt(workspace.path()), server.address());
    const auto team = server.connect();

    transact(*team, workspace.mia, workspace.now(), {u"reach"_s}, [&](Transaction &tx) {
        const qint64 id = tx.database.insert(u"INSERT INTO reach (channel_id, day) VALUES (?, ?) RETURNING id"_s,
                                             workspace.newsletter, u"2026-02-26"_s);
        CHECK(id == 3); // 2 was given and is gone
    });
    CHECK_THROWS_AS(team->execute(u"DELETE FROM handoff"_s), Refused);
    CHECK(team->number(u"SELECT count(*) FROM pg_roles r WHERE pg_has_role(r.rolname, current_database() || '_sales', "
                       "'MEMBER') AND r.rolname IN ('sven', 'ola')"_s) == 2);

    const QString back = workspace.folder() + u"/back.smarketing"_s;
    workspaceMove::move(server.address(), fileAt(back));
    const auto file = Database::openFile(back);
    CHECK(file->number(u"SELECT seq FROM sqlite_sequence WHERE name = 'reach'"_s) == 3);
    CHECK_THROWS_AS(file->execute(u"DELETE FROM handoff"_s), Refused);
}

TEST_CASE("Events of commands that ran side by side are found in the file they move to [R24]", "[move][file]")
{
    TestWorkspace workspace;
    const ServerWorkspace server(u"empty"_s, [](Database &) {});
    workspaceMove::move(fileAt(workspace.path()), server.address());
    const auto one = server.connect();
    const auto other = server.connect();
    const auto begin = [&](Database &database) {
        database.begin();
        return database.insert(u"INSERT INTO command (uuid, person_id, at, name) VALUES (?, ?, ?, 'x') RETURNING id"_s,
                               QUuid::createUuid().toString(), workspace.mia.id, workspace.now());
    };
    const qint64 first = begin(*one);
    begin(*other);
    other->execute(u"INSERT INTO unit (name) VALUES ('B')"_s);
    one->execute(u"INSERT INTO unit (name) VALUES ('A')"_s);
    other->commit();
    one->commit();

    const QString back = workspace.folder() + u"/back.smarketing"_s;
    workspaceMove::move(server.address(), fileAt(back));
    const auto file = Database::openFile(back);
    CHECK(rowsOf(*file, u"SELECT command_id FROM event ORDER BY id"_s) ==
          rowsOf(*file, u"SELECT command_id FROM event ORDER BY command_id, id"_s));
    CHECK(rowsOf(*file, u"SELECT name FROM unit u JOIN event e ON e.subject = 'unit' AND e.subject_id = u.id "
                        "WHERE e.command_id = %1"_s.arg(first)) == QStringList{u"A"_s});
    CHECK(rowsOf(*file, u"SELECT id FROM event ORDER BY id"_s) == rowsOf(*one, u"SELECT id FROM event ORDER BY id"_s));
}

TEST_CASE("A move that does not come to its end leaves the target as it was", "[move][file]")
{
    TestWorkspace workspace;
    workspace.addLead();
    const ServerWorkspace server(u"empty"_s, [](Database &) {});
    const auto team = server.connect();
    const QStringList guards = guardsOf(*team);

    SECTION("Cancelled on its way, at each step")
    {
        const auto at =
            GENERATE(workspaceMove::Step::Copying, workspaceMove::Step::Indexing, workspaceMove::Step::Comparing);
        const auto tell = [at](const workspaceMove::Progress &progress) {
            return progress.step != at || progress.table == u"command";
        };
        CHECK_THROWS_AS(workspaceMove::move(fileAt(workspace.path()), server.address(), tell), Cancelled);
        const QString back = workspace.folder() + u"/back.smarketing"_s;
        workspaceMove::move(fileAt(workspace.path()), server.address());
        CHECK_THROWS_AS(workspaceMove::move(server.address(), fileAt(back), tell), Cancelled);
        CHECK_FALSE(QFile::exists(back));
        CHECK(QDir(workspace.folder()).entryList({u"back*"_s}, QDir::Files).isEmpty());
        return;
    }
    SECTION("Something else arrived than was sent")
    {
        const auto source = Database::openFile(workspace.path());
        const auto spoil = [&](const workspaceMove::Progress &progress) {
            if (progress.step == workspaceMove::Step::Copying && progress.table == u"touchpoint")
                team->execute(u"UPDATE lead SET company = 'Elsewhere' WHERE id = 1"_s);
            return true;
        };
        CHECK(refusalOf([&] { workspaceMove::move(*source, *team, spoil); }) ==
              u"R23|moved-differently|lead|lead,1,company");
    }
    SECTION("A person's login is none that the server takes")
    {
        CHECK(workspace.sql(workspace.boss, u"UPDATE person SET login = 'Żaneta K' WHERE login = 'ola'"_s).isEmpty());
        CHECK(refusalOf([&] { workspaceMove::move(fileAt(workspace.path()), server.address()); }) ==
              u"R22|login-for-server|login|Żaneta K,Ola Offer");
    }
    CHECK(commandsIn(*team) == 0);
    CHECK(guardsOf(*team) == guards);
    CHECK(team->number(u"SELECT count(*) FROM sla"_s) == 1);
}

TEST_CASE("A move goes only where nothing is", "[move][file]")
{
    TestWorkspace workspace;
    const ServerWorkspace server(u"empty"_s, [](Database &) {});
    workspaceMove::move(fileAt(workspace.path()), server.address());
    const auto team = server.connect();
    const qint64 there = commandsIn(*team);

    CHECK(refusalOf([&] { workspaceMove::move(fileAt(workspace.path()), server.address()); }) == u"R24|not-empty||");
    CHECK(refusalOf([&] {
              workspaceMove::move(server.address(), fileAt(workspace.path()));
          }).startsWith(u"R28|file-exists|path"));
    CHECK(refusalOf([&] { workspaceMove::move(server.address(), server.address()); }) == u"R28|move-kinds|to|");
    CHECK(commandsIn(*team) == there);
}

TEST_CASE("Only the owner and administrators move a workspace", "[move][file]")
{
    TestWorkspace workspace;
    const ServerWorkspace server(u"empty"_s, [](Database &) {});
    const auto login = [&](const QString &name) {
        WorkspaceAddress address = server.address();
        address.setOption(u"user"_s, name);
        return address;
    };
    workspaceMove::move(fileAt(workspace.path()), server.address());
    const QString back = workspace.folder() + u"/back.smarketing"_s;
    for (const QString &name : {u"boss"_s, u"mia"_s, u"guest"_s}) {
        CHECK(refusalOf([&] { workspaceMove::move(login(name), fileAt(back)); }) == u"R22|move-owner|user|");
        CHECK_FALSE(QFile::exists(back));
        CHECK_THROWS_AS(Database::open(login(name))->script(u"CALL begin_move()"_s), Forbidden);
        CHECK_THROWS_AS(Database::open(login(name))->script(u"CALL end_move()"_s), Forbidden);
    }
}

TEST_CASE("A login that the owner's role was given moves a workspace in and out, others' drafts too", "[move][file]")
{
    TestWorkspace workspace;
    fillWithTraps(workspace);
    const ServerWorkspace server(u"empty"_s, [](Database &) {});
    const auto administrator = testServer::connect(u"postgres"_s);
    administrator->script(u"CREATE ROLE keeper LOGIN"_s);
    administrator->script(u"GRANT %1_owner TO keeper"_s.arg(server.name()));
    WorkspaceAddress asKeeper = server.address();
    asKeeper.setOption(u"user"_s, u"keeper"_s);
    const QString back = workspace.folder() + u"/back.smarketing"_s;
    workspaceMove::move(fileAt(workspace.path()), asKeeper);
    workspaceMove::move(asKeeper, fileAt(back));
    CHECK(differingTables(workspace.path(), back) == QStringList());
    administrator->script(u"DROP OWNED BY keeper"_s);
    administrator->script(u"DROP ROLE keeper"_s);
}

TEST_CASE("A text that no server can keep arrives mended, and is named", "[move][file]")
{
    TestWorkspace workspace;
    const LeadId lead = workspace.addLead();
    CHECK(workspace
              .sql(workspace.mia, u"UPDATE lead SET note = 'a' || char(0) || 'b', city = CAST(x'c3a5ff7a' AS TEXT)"_s)
              .isEmpty());
    const ServerWorkspace server(u"empty"_s, [](Database &) {});
    const auto arrived = workspaceMove::move(fileAt(workspace.path()), server.address());
    QStringList named;
    for (const workspaceMove::MendedText &text : arrived.moved.mended)
        named += u"%1 %2 %3"_s.arg(text.table, QString::number(text.id), text.column);
    CHECK(named.contains(u"lead %1 note"_s.arg(lead.value)));
    CHECK(named.contains(u"lead %1 city"_s.arg(lead.value)));
    const auto team = server.connect();
    CHECK(rowsOf(*team, u"SELECT note, city FROM lead"_s) == QStringList{u"a\uFFFDb|å\uFFFDz"_s});
}

TEST_CASE("Passwords of a file stay in it, and it is said whose", "[move][file]")
{
    TestWorkspace workspace;
    CHECK(workspace.sql(workspace.boss, u"UPDATE person SET password_hash = 'x' WHERE login = 'mia'"_s).isEmpty());
    const ServerWorkspace server(u"empty"_s, [](Database &) {});
    const auto arrived = workspaceMove::move(fileAt(workspace.path()), server.address());
    CHECK(arrived.moved.withoutPassword == QStringList{u"mia"_s});
    CHECK(server.connect()->number(u"SELECT count(*) FROM person WHERE password_hash IS NOT NULL"_s) == 0);
}

TEST_CASE("A login arrives on a server in the small letters that it takes [R22]", "[move][file][R22]")
{
    TestWorkspace workspace;
    CHECK(workspace.sql(workspace.boss, u"UPDATE person SET login = 'Ola' WHERE login = 'ola'"_s).isEmpty());
    const ServerWorkspace server(u"empty"_s, [](Database &) {});
    workspaceMove::move(fileAt(workspace.path()), server.address());
    CHECK(rowsOf(*server.connect(), u"SELECT login FROM person WHERE lower(login) = 'ola'"_s) == QStringList{u"ola"_s});
}

TEST_CASE("Nobody writes into a file while it moves; on a server it is told what came later", "[move][file]")
{
    TestWorkspace workspace;
    workspace.addLead();
    const ServerWorkspace server(u"empty"_s, [](Database &) {});
    const auto other = Database::openFile(workspace.path(), Database::Access::ReadWrite, 20);
    const auto write = [&](Database &database) {
        transact(database, workspace.mia, workspace.now(), {u"unit"_s},
                 [](Transaction &tx) { tx.database.execute(u"INSERT INTO unit (name) VALUES ('Late')"_s); });
    };
    bool refused = false;
    workspaceMove::move(fileAt(workspace.path()), server.address(), [&](const workspaceMove::Progress &progress) {
        if (progress.step == workspaceMove::Step::Comparing && !refused) {
            try {
                write(*other);
            } catch (const StorageError &error) {
                refused = error.kind == StorageError::Kind::Busy;
            }
        }
        return true;
    });
    CHECK(refused);

    const auto colleague = server.connect();
    bool written = false;
    const QString back = workspace.folder() + u"/back.smarketing"_s;
    const auto arrived = workspaceMove::move(server.address(), fileAt(back), [&](const workspaceMove::Progress &) {
        if (!std::exchange(written, true))
            write(*colleague);
        return true;
    });
    CHECK(arrived.laterChanges == 1);
    CHECK(Database::openFile(back)->number(u"SELECT count(*) FROM unit WHERE name = 'Late'"_s) == 0);
}
