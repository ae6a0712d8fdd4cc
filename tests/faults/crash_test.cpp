// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "worker.h"
#include "workspace_fixture.h"

#include "smarketing/workbench/workspace.h"

#include <QRandomGenerator>

#include <thread>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

/// Starts three writers, kills them after a while, and answers how many leads they said were committed and are not
/// there.
int lostInOneCrash(const TestWorkspace &workspace, int cycle, worker::Way way, QRandomGenerator &random)
{
    std::vector<std::unique_ptr<QProcess>> writers;
    for (int i = 0; i < 3; ++i)
        writers.push_back(worker::start(workspace.path(), cycle * 3 + i, 100'000, way));
    writers.front()->waitForReadyRead(5000);
    std::this_thread::sleep_for(std::chrono::microseconds(random.bounded(60'000)));
    QByteArray output;
    for (const auto &writer : writers) {
        writer->kill();
        writer->waitForFinished();
        output += writer->readAllStandardOutput();
    }
    const auto database = workspace.connect();
    int lost = 0;
    for (const QString &name : worker::acknowledged(output))
        lost += database->number(u"SELECT count(*) FROM lead WHERE last_name = ?"_s, name) == 1 ? 0 : 1;
    return lost;
}

} // namespace

TEST_CASE("Nothing that was acknowledged is lost when writers are killed [F1]", "[faults]")
{
    TestWorkspace workspace;
    QRandomGenerator random(1);
    const int cycles = worker::times("SMARKETING_CRASHES", 20);
    int lost = 0;
    for (int cycle = 0; cycle < cycles; ++cycle)
        lost += lostInOneCrash(workspace, cycle, worker::Way::Proper, random);
    CHECK(lost == 0);
    CHECK(workspace.number(u"SELECT count(*) FROM lead"_s) >= cycles);
    CHECK(workspace::check(workspace.database()).isEmpty());
}

TEST_CASE("Control: a writer that acknowledges before it commits loses something [F1]", "[faults]")
{
    TestWorkspace workspace;
    QRandomGenerator random(2);
    int lost = 0;
    for (int cycle = 0; cycle < 100 && lost == 0; ++cycle)
        lost += lostInOneCrash(workspace, cycle, worker::Way::AckEarly, random);
    CHECK(lost > 0);
}

TEST_CASE("Four programs write to one file, and all of it is there [F6]", "[faults]")
{
    TestWorkspace workspace;
    const int each = worker::times("SMARKETING_WRITES", 40);
    const auto run = [&](worker::Way way) {
        std::vector<std::unique_ptr<QProcess>> writers;
        for (int i = 0; i < 4; ++i)
            writers.push_back(worker::start(workspace.path(), i, each, way));
        QByteArray output;
        for (const auto &writer : writers) {
            REQUIRE(writer->waitForFinished(120'000));
            CHECK(writer->exitCode() == 0);
            output += writer->readAllStandardOutput();
        }
        return output;
    };
    SECTION("exactly")
    {
        const QByteArray output = run(worker::Way::Proper);
        CHECK(worker::acknowledged(output).size() == 4 * each);
        CHECK(workspace.number(u"SELECT count(*) FROM lead"_s) == 4 * each);
        CHECK(workspace.number(u"SELECT sum(n) FROM measure_day WHERE measure = 'lead' AND dimension = 'channel'"_s) ==
              4 * each);
        CHECK(workspace::check(workspace.database()).isEmpty());
    }
    SECTION("Control: readers that turn into writers half-way find the file busy")
    {
        CHECK(worker::busy(run(worker::Way::Deferred)) > 0);
    }
}
