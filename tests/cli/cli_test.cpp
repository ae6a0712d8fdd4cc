// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.h"
#include "workspace_fixture.h"

#include "smarketing/workbench/workspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

/// A fixture's file from outside, as one person sees it.
struct Shop {
    TestWorkspace workspace;

    cli::Answer as(const QString &login, const QStringList &arguments) const
    {
        return cli::run(QStringList{u"--workspace"_s, workspace.path(), u"--as"_s, login} + arguments);
    }
};

} // namespace

TEST_CASE("A wrong command line is told what would be right [R28]", "[cli]")
{
    const cli::Answer nothing = cli::run({});
    CHECK(nothing.code == 2);
    CHECK(nothing.err.contains(u"--help"));
    CHECK(cli::run({u"dance"_s}).code == 2);
    CHECK(cli::run({u"list"_s, u"leads"_s}).err.contains(u"--workspace"));
    CHECK(cli::run({u"list"_s, u"--colour"_s}).code == 2);
    CHECK(cli::run({u"--help"_s}).out.contains(u"dashboard"));
    CHECK(cli::run({u"--help"_s}).code == 0);
    CHECK(cli::run({u"rate"_s, u"--help"_s}).out.contains(u"--rating"));
}

TEST_CASE("The window's program tells its version and its options without a display, and ends", "[cli]")
{
    // Many times: what it does meanwhile on other threads must not bring the end down.
    for (int i = 0; i < 20; ++i) {
        const cli::Answer version = cli::run({u"--version"_s}, {}, u"smarketing"_s);
        REQUIRE(version.code == 0);
        CHECK(version.out.startsWith(u"smarketing "_s));
        CHECK(cli::run({u"--help"_s}, {}, u"smarketing"_s).out.contains(u"--tour"_s));
    }
}

TEST_CASE("What is wrong with how an import was asked for is told, and nothing is read [R28]", "[cli]")
{
    const Shop shop;
    const QString file = shop.workspace.folder() + u"/leads.csv"_s;
    QFile leads(file);
    REQUIRE(leads.open(QIODevice::WriteOnly));
    leads.write("Who,Shoe size\nAnna Berg,38\n");
    leads.close();
    const auto asked = [&](const QStringList &arguments) {
        return shop.as(u"mia"_s, QStringList{u"import"_s} + arguments);
    };
    const cli::Answer missing = asked({u"leads"_s, file + u"x"_s});
    CHECK(missing.code == 2);
    CHECK(missing.err.contains(u"leads.csvx"));
    CHECK(asked({u"shoes"_s, file}).code == 2);
    CHECK(asked({u"leads"_s, file}).code == 2);
    CHECK(asked({u"leads"_s, file, u"--preset"_s, u"abacus"_s}).err.contains(u"hubspot-contacts"));
    CHECK(asked({u"leads"_s, file, u"--map"_s, u"Who"_s}).code == 2);
    CHECK(asked({u"leads"_s, file, u"--map"_s, u"Who=colour"_s}).err.contains(u"colour"));
    CHECK(asked({u"leads"_s, file, u"--map"_s, u"Whom=full_name"_s}).code == 2);
    CHECK(shop.workspace.number(u"SELECT count(*) FROM import"_s) == 0);
    CHECK(asked({u"leads"_s, file, u"--map"_s, u"Who=full_name"_s}).code == 0);
}

TEST_CASE("An import of which nothing could be taken has failed [R26]", "[cli]")
{
    const Shop shop;
    const QString file = shop.workspace.folder() + u"/leads.csv"_s;
    const auto imported = [&](const QByteArray &rows) {
        QFile leads(file);
        REQUIRE(leads.open(QIODevice::WriteOnly));
        leads.write("Email,Create Date\n" + rows);
        leads.close();
        return shop.as(u"mia"_s, {u"import"_s, u"leads"_s, file});
    };
    const cli::Answer none = imported("nobody,2026-01-10\nsomeone,2026-01-11\n");
    CHECK(none.code == 1);
    CHECK(none.err.contains(u"R26"));
    CHECK(none.err.contains(u"line 3"));
    CHECK(imported("nobody,2026-01-10\nanna@example.org,2026-01-11\n").code == 0);
}

TEST_CASE("The fields of an import are told by its help and by the manual page", "[cli]")
{
    QFile page(QStringLiteral(SMARKETING_SOURCE_DIR "/docs/man/smarketingctl.1"));
    REQUIRE(page.open(QIODevice::ReadOnly));
    const QString manual = QString::fromUtf8(page.readAll()).simplified();
    static const QRegularExpression fields(u"Fields of (\\w+): ([^.]+)\\."_s);
    const QString help = cli::run({u"import"_s, u"--help"_s}).out.simplified();
    QStringList kinds;
    for (const QRegularExpressionMatch &match : fields.globalMatch(help)) {
        kinds += match.captured(1);
        CHECK(manual.contains(
            QString(match.captured(1) + (kinds.size() == 1 ? u" are "_s : u" "_s) + match.captured(2))));
    }
    CHECK(kinds == QStringList{u"leads"_s, u"reach"_s, u"campaigns"_s, u"outcomes"_s});
}

TEST_CASE("A workspace is made, peopled, backed up and checked from the command line", "[cli]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"shop.smarketing"_s);
    const QStringList open = {u"--workspace"_s, file};
    CHECK(cli::run(open + QStringList{u"new"_s, u"--company"_s, u"Shop"_s, u"--login"_s, u"anna"_s, u"--name"_s,
                                      u"Anna Nowak"_s, u"--time-zone"_s, u"Europe/Warsaw"_s, u"--currency"_s, u"PLN"_s})
              .code == 0);
    SECTION("but not over another")
    {
        CHECK(cli::run({u"new"_s, file, u"--company"_s, u"Other"_s, u"--login"_s, u"a"_s, u"--name"_s, u"A"_s}).code ==
              1);
    }
    SECTION("one person alone need not say who is asking")
    {
        CHECK(cli::run(open + QStringList{u"people"_s, u"add"_s, u"sven"_s, u"Sven Ek"_s, u"--role"_s, u"sales"_s,
                                          u"--unit"_s, u"North"_s})
                  .code == 0);
        const cli::Answer alone = cli::run(open + QStringList{u"people"_s});
        CHECK(alone.code == 2); // two by now
        const QJsonArray people =
            cli::run(open + QStringList{u"--as"_s, u"anna"_s, u"--json"_s, u"people"_s}).json().array();
        REQUIRE(people.size() == 2);
        CHECK(people.at(1).toObject().value(u"unit"_s).toString() == u"North");
        const cli::Answer twice = cli::run(open + QStringList{u"--as"_s, u"anna"_s, u"people"_s, u"add"_s, u"SVEN"_s,
                                                              u"Sven"_s, u"--role"_s, u"sales"_s});
        CHECK(twice.code == 1);
        CHECK(twice.err.contains(u"R28"));
        CHECK(twice.err.contains(u"SVEN"));
    }
    SECTION("a backup is a workspace")
    {
        const QString copy = folder.filePath(u"copy.smarketing"_s);
        CHECK(cli::run(open + QStringList{u"backup"_s, copy}).code == 0);
        CHECK(cli::run({u"--workspace"_s, copy, u"check"_s}).code == 0);
        CHECK(cli::run(open + QStringList{u"backup"_s, copy}).code == 1); // it would take another file's place
        CHECK(cli::run(open + QStringList{u"restore"_s, copy}).code == 0);
        CHECK(cli::run(open + QStringList{u"people"_s, u"add"_s, u"sven"_s, u"Sven Ek"_s, u"--role"_s, u"sales"_s})
                  .code == 0);
        CHECK(cli::run(open + QStringList{u"restore"_s, copy}).code == 2);
        CHECK(cli::run(open + QStringList{u"--as"_s, u"sven"_s, u"restore"_s, copy}).code == 1);
        CHECK(cli::run(open + QStringList{u"--as"_s, u"anna"_s, u"restore"_s, copy}).code == 0);
    }
    SECTION("a damaged file is said to be one")
    {
        QFile damaged(file);
        REQUIRE(damaged.resize(damaged.size() / 2));
        CHECK(cli::run(open + QStringList{u"check"_s}).code == 3);
        CHECK(cli::run({u"--workspace"_s, folder.filePath(u"none.smarketing"_s), u"check"_s}).code == 3);
    }
}

TEST_CASE("The loop is turned from the command line, and its rules hold there [R1] [R4] [R5]", "[cli]")
{
    Shop shop;
    const QString lead = QString::number(shop.workspace.addLead().value);
    const cli::Answer handed =
        shop.as(u"mia"_s, {u"handoff"_s, lead, u"--to"_s, u"sven"_s, u"--note"_s, u"Asked for a price at the fair"_s});
    REQUIRE(handed.code == 0);
    const QString handoff = handed.out.trimmed();

    const cli::Answer twice =
        shop.as(u"mia"_s, {u"handoff"_s, lead, u"--to"_s, u"ola"_s, u"--note"_s, u"Asked once more"_s});
    CHECK(twice.code == 1);
    CHECK(twice.err.contains(u"R2:"));
    CHECK(shop.as(u"ola"_s, {u"accept"_s, handoff}).code == 1);
    CHECK(shop.as(u"guest"_s, {u"handoff"_s, lead, u"--to"_s, u"ola"_s, u"--note"_s, u"Asked"_s}).code == 1);
    CHECK(shop.as(u"sven"_s, {u"accept"_s, handoff}).code == 0);

    const cli::Answer early = shop.as(u"sven"_s, {u"outcome"_s, handoff, u"lost"_s});
    CHECK(early.code == 1);
    CHECK(early.err.contains(u"R4:"));
    CHECK(shop.as(u"sven"_s, {u"rate"_s, handoff, u"--rating"_s, u"9"_s}).code == 2);
    const cli::Answer silent =
        shop.as(u"sven"_s, {u"rate"_s, handoff, u"--rating"_s, u"1"_s, u"--reason"_s, u"no-need"_s});
    CHECK(silent.code == 1);
    CHECK(silent.err.contains(u"R4:"));
    CHECK(shop.as(u"sven"_s, {u"rate"_s, handoff, u"--rating"_s, u"1"_s, u"--reason"_s, u"no-need"_s, u"--comment"_s,
                              u"Has no garden at all"_s})
              .code == 0);
    CHECK(shop.as(u"sven"_s, {u"outcome"_s, handoff, u"lost"_s}).code == 0);

    const QJsonArray unanswered =
        shop.as(u"mia"_s, {u"--json"_s, u"list"_s, u"feedback"_s, u"--unanswered"_s}).json().array();
    REQUIRE(unanswered.size() == 1);
    CHECK(unanswered.at(0).toObject().value(u"rating"_s).toInt() == 1);
    const QJsonArray figures = shop.as(u"boss"_s, {u"--json"_s, u"dashboard"_s}).json().array();
    CHECK(figures.at(0).toObject().value(u"lost"_s).toInt() == 1);
    CHECK(cli::run({u"--workspace"_s, shop.workspace.path(), u"--as"_s, u"boss"_s, u"check"_s}).code == 0);
}

TEST_CASE("Rows are listed and exported, a page after the other", "[cli]")
{
    Shop shop;
    shop.workspace.as(shop.workspace.mia, [](Transaction &tx) {
        for (int i = 0; i < 1203; ++i)
            tx.database.execute(u"INSERT INTO lead (last_name, name_key, stage, created_at, last_activity_at) "
                                "VALUES (?, ?, 'lead', ?, ?)"_s,
                                i == 7 ? u"=SUM(1)"_s : u"Lead %1"_s.arg(i), u"lead %1"_s.arg(i), tx.now, tx.now);
    });
    CHECK(shop.as(u"guest"_s, {u"--json"_s, u"list"_s, u"leads"_s, u"--limit"_s, u"10"_s}).json().array().size() == 10);
    const cli::Answer all = shop.as(u"guest"_s, {u"export"_s, u"leads"_s, u"--format"_s, u"json"_s});
    CHECK(all.json().array().size() == 1203);

    const QString file = shop.workspace.folder() + u"/leads.csv";
    CHECK(shop.as(u"guest"_s, {u"export"_s, u"leads"_s, u"--output"_s, file}).code == 0);
    QFile csv(file);
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QByteArray text = csv.readAll();
    CHECK(text.count('\n') == 1204);
    CHECK(text.contains("'=SUM(1)"));
    CHECK(shop.as(u"guest"_s, {u"export"_s, u"leads"_s, u"--output"_s, u"/nowhere/leads.csv"_s}).code == 3);
    CHECK(shop.as(u"guest"_s, {u"export"_s, u"shoes"_s}).code == 2);
}

TEST_CASE("The demo is made from the command line, in the language asked for", "[cli]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"demo.smarketing"_s);
    const cli::Answer answer = cli::run({u"--json"_s, u"demo"_s, file, u"--leads"_s, u"30"_s, u"--lang"_s, u"sv"_s});
    CHECK(answer.code == 0);
    CHECK(answer.json().object().value(u"manager"_s).toString() == u"helena");
    CHECK(answer.err.isEmpty()); // progress is for terminals
    CHECK(cli::run({u"demo"_s, file, u"--leads"_s, u"30"_s}).code == 1);
}

TEST_CASE("Bash completes subcommands, options and values", "[cli]")
{
    const QString script = QStringLiteral(SMARKETING_SOURCE_DIR "/resources/completion/smarketingctl");
    const auto completed = [&](const QStringList &words) {
        QProcess bash;
        const QString load = u"source \"$0\"; complete -p smarketingctl >/dev/null || exit 9; COMP_WORDS=(\"$@\"); "
                             "COMP_CWORD=$(($# - 1)); _smarketingctl 2>/dev/null; printf '%s\\n' "
                             "\"${COMPREPLY[@]}\""_s;
        bash.start(u"bash"_s, QStringList{u"-c"_s, load, script} + words);
        REQUIRE(bash.waitForFinished());
        REQUIRE(bash.exitCode() == 0);
        return QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    };
    CHECK(completed({u"smarketingctl"_s, u"dash"_s}) == QStringList{u"dashboard"_s});
    CHECK(completed({u"smarketingctl"_s, u"--as"_s, u"mia"_s, u"out"_s}) == QStringList{u"outcome"_s});
    CHECK(completed({u"smarketingctl"_s, u"rate"_s, u"4"_s, u"--fit"_s, u"p"_s}) == QStringList{u"partly"_s});

    SECTION("every command there is")
    {
        for (const QString &line : cli::run({u"--help"_s}).out.split(u'\n')) {
            if (!line.startsWith(u"  ") || line.startsWith(u"   "))
                continue;
            const QString name = line.trimmed().section(u' ', 0, 0);
            CHECK(completed({u"smarketingctl"_s, name}).contains(name));
        }
    }
}
