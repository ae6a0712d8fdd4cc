// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "worker.h"
#include "workspace_fixture.h"

#include "smarketing/workbench/workspace.h"

#include <QFile>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

bool isGood(const QString &file)
{
    try {
        workspace::prepare(file);
        return workspace::check(*Database::openFile(file)).isEmpty();
    } catch (const StorageError &) {
        return false;
    }
}

/// What cp does with a file that somebody writes to meanwhile: the second half is of a later state than the first.
void copyHalfByHalf(const TestWorkspace &workspace, const QString &target, const std::function<void()> &meanwhile)
{
    QFile source(workspace.path());
    QFile copy(target);
    REQUIRE(source.open(QIODevice::ReadOnly));
    REQUIRE(copy.open(QIODevice::WriteOnly));
    copy.write(source.read(source.size() / 2));
    meanwhile();
    copy.write(source.readAll());
}

void addMany(TestWorkspace &workspace, int round)
{
    workspace.as(workspace.mia, [&](Transaction &tx) {
        for (int i = 0; i < 300; ++i)
            tx.database.execute(u"INSERT INTO lead (last_name, name_key, stage, created_at, last_activity_at) "
                                "VALUES (?, ?, 'lead', ?, ?)"_s,
                                u"Round %1 lead %2"_s.arg(round).arg(i),
                                u"round %1 %2"_s.arg(round).arg(i * 7919 % 300), tx.now, tx.now);
    });
}

} // namespace

TEST_CASE("A backup made while another program writes is whole [F9]", "[faults]")
{
    TestWorkspace workspace;
    const int backups = worker::times("SMARKETING_BACKUPS", 8);
    const auto writer = worker::start(workspace.path(), 1, 1'000'000);
    REQUIRE(writer->waitForReadyRead(10'000));
    int good = 0;
    qint64 last = 0;
    for (int i = 0; i < backups; ++i) {
        const QString target = workspace.folder() + u"/backup-%1.smarketing"_s.arg(i);
        workspace::backUp(workspace.database(), target);
        good += isGood(target) ? 1 : 0;
        last = Database::openFile(target)->number(u"SELECT count(*) FROM lead"_s).value_or(0);
    }
    writer->kill();
    writer->waitForFinished();
    CHECK(good == backups);
    CHECK(last > 0);
}

TEST_CASE("Control: copies made like any file's are not whole [F9]", "[faults]")
{
    TestWorkspace workspace;
    int good = 0;
    for (int round = 0; round < 4; ++round) {
        const QString target = workspace.folder() + u"/copy-%1.smarketing"_s.arg(round);
        copyHalfByHalf(workspace, target, [&] { addMany(workspace, round); });
        good += isGood(target) ? 1 : 0;
    }
    CHECK(good < 4);
}
