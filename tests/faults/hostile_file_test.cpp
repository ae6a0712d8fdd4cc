// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "worker.h"
#include "workspace_fixture.h"

#include "smarketing/workbench/person.h"
#include "smarketing/workbench/workspace.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 4096;

/// A file that was a good one, with something done to it.
QByteArray damaged(QByteArray file, QRandomGenerator &random)
{
    const auto at = [&](qsizetype end) { return static_cast<qsizetype>(random.bounded(static_cast<qint64>(end))); };
    const auto page = [&] { return at(file.size() / pageSize) * pageSize; };
    switch (random.bounded(8)) {
    case 0: // bits here and there
        for (int i = random.bounded(1, 30); i > 0; --i)
            file[at(file.size())] = static_cast<char>(random.bounded(256));
        return file;
    case 1: // the header, but for what makes it a workspace
        file[16 + at(44)] = static_cast<char>(random.bounded(256));
        return file;
    case 2: // cut off
        return file.left(at(file.size()));
    case 3: // a page lost
        return file.replace(page(), pageSize, QByteArray(pageSize, '\0'));
    case 4: // a page where another should be
        return file.replace(page(), pageSize, file.mid(page(), pageSize));
    case 5: // the schema itself
        file[100 + at(10 * pageSize)] = static_cast<char>(random.bounded(256));
        return file;
    case 6: { // a page's own header
        const qsizetype start = page();
        for (int i = 0; i < 8; ++i)
            file[start + i] = static_cast<char>(random.bounded(256));
        return file;
    }
    default: // noise after a good beginning
        for (qsizetype i = pageSize + at(file.size() - pageSize); i < file.size(); ++i)
            file[i] = static_cast<char>(random.bounded(256));
        return file;
    }
}

enum class Fate { Opened, Refused };

Fate open(const QString &path)
{
    try {
        workspace::prepare(path);
        const auto database = Database::openFile(path);
        Reading reading{*database, {}, {}};
        people::all(reading);
        workspace::check(*database);
        return Fate::Opened;
    } catch (const StorageError &error) {
        CHECK(error.kind != StorageError::Kind::Newer);
        return Fate::Refused;
    }
}

} // namespace

TEST_CASE("A file whose number says it is older than its content is damaged [F4]", "[faults]")
{
    const TestWorkspace workspace;
    const QString path = workspace.folder() + u"/older.smarketing";
    REQUIRE(QFile::copy(workspace.path(), path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const int number = GENERATE(1, 2, 3);
    REQUIRE(file.seek(60)); // user_version, four bytes, the highest first
    REQUIRE(file.write(QByteArray(3, '\0') + char(number)) == 4);
    file.close();
    try {
        workspace::prepare(path);
        FAIL("opened");
    } catch (const StorageError &error) {
        CHECK(error.kind == StorageError::Kind::Corrupt);
    }
}

TEST_CASE("A damaged file is refused or read, and never brings the program down [F4]", "[faults]")
{
    TestWorkspace workspace;
    for (int i = 0; i < 40; ++i)
        workspace.addLead(u"Lead %1"_s.arg(i));
    workspace.addHandoff(workspace.addLead(), workspace.sven);
    QFile source(workspace.path());
    REQUIRE(source.open(QIODevice::ReadOnly));
    const QByteArray good = source.readAll();
    const QString path = workspace.folder() + u"/hostile.smarketing";

    QRandomGenerator random(4);
    QHash<Fate, int> fates;
    qint64 slowest = 0;
    const int files = worker::times("SMARKETING_HOSTILE_FILES", 300);
    for (int i = 0; i < files; ++i) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(damaged(good, random));
        file.close();
        QElapsedTimer timer;
        timer.start();
        ++fates[open(path)];
        slowest = std::max(slowest, timer.elapsed());
        QFile::remove(path + u"-journal");
    }
    INFO("slowest " << slowest << " ms");
    CHECK(fates.value(Fate::Refused) > files / 4);
    CHECK(fates.value(Fate::Opened) > 0); // damage that no row or index stands on
    CHECK(slowest < 10'000);
}
