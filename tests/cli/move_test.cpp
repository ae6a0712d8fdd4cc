// SPDX-License-Identifier: GPL-3.0-or-later
#include "differing_tables.h"
#include "run.h"
#include "server/test_server.h"

#include "smarketing/workbench/workspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

qint64 rowsTold(const cli::Answer &answer)
{
    qint64 rows = 0;
    for (const QJsonValue &table : answer.json().object().value(u"tables"_s).toArray())
        rows += table[u"rows"_s].toInteger();
    return rows;
}

} // namespace

TEST_CASE("A year of work moves to a server and back from the command line, the same row by row", "[cli][move]")
{
    const QTemporaryDir folder;
    const QString shop = folder.filePath(u"shop.smarketing"_s);
    const QString back = folder.filePath(u"back.smarketing"_s);
    REQUIRE(cli::run({u"demo"_s, shop, u"--leads"_s, u"300"_s, u"--lang"_s, u"pl"_s}).code == 0);
    const ServerWorkspace server(u"empty"_s, [](Database &) {});
    const QString address = server.address().text();

    const cli::Answer unasked = cli::run({u"-w"_s, shop, u"move"_s});
    CHECK(unasked.code == 2);
    CHECK(unasked.err.contains(u"--to"));
    CHECK(cli::run({u"-w"_s, shop, u"--as"_s, u"nobody"_s, u"move"_s, u"--to"_s, address}).code == 1);

    const QStringList asManager = {u"-w"_s, shop, u"--as"_s, u"helena"_s, u"--json"_s};
    const cli::Answer there = cli::run(asManager + QStringList{u"move"_s, u"--to"_s, address});
    INFO(there.err.toStdString());
    REQUIRE(there.code == 0);
    CHECK(workspace::check(*server.connect()) == QStringList());
    CHECK(cli::run(asManager + QStringList{u"move"_s, u"--to"_s, address}).code == 1);

    const cli::Answer here = cli::run({u"-w"_s, address, u"--json"_s, u"move"_s, u"--to"_s, back});
    INFO(here.err.toStdString());
    REQUIRE(here.code == 0);
    CHECK(rowsTold(there) > 10'000);
    CHECK(rowsTold(here) == rowsTold(there));
    CHECK(differingTables(shop, back) == QStringList());
    CHECK(cli::run({u"-w"_s, back, u"--as"_s, u"helena"_s, u"check"_s}).out.contains(u"All is well"));
    CHECK(cli::run({u"-w"_s, address, u"move"_s, u"--to"_s, back}).err.contains(u"back.smarketing"));
}
