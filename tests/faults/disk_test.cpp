// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "workspace_fixture.h"

#include "smarketing/workbench/workspace.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

/// Holds a limit of the process down while it lives.
class Limit {
public:
    Limit(decltype(RLIMIT_FSIZE) resource, rlim_t value) : m_resource(resource)
    {
        ::getrlimit(resource, &m_before);
        rlimit lower = m_before;
        lower.rlim_cur = value;
        REQUIRE(::setrlimit(resource, &lower) == 0);
    }
    ~Limit() { ::setrlimit(m_resource, &m_before); }
    Limit(const Limit &) = delete;
    Limit &operator=(const Limit &) = delete;

private:
    decltype(RLIMIT_FSIZE) m_resource;
    rlimit m_before = {};
};

/// root may write anywhere: be somebody else for a while.
class Nobody {
public:
    Nobody() : m_root(::geteuid() == 0)
    {
        if (m_root)
            REQUIRE(::setresuid(65534, 65534, 0) == 0);
    }
    ~Nobody()
    {
        if (m_root && ::setresuid(0, 0, 0) != 0)
            std::abort();
    }
    Nobody(const Nobody &) = delete;
    Nobody &operator=(const Nobody &) = delete;

private:
    bool m_root;
};

std::optional<StorageError::Kind> failureOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const StorageError &error) {
        return error.kind;
    }
    return std::nullopt;
}

void addMany(TestWorkspace &workspace, const QString &name)
{
    workspace.as(workspace.mia, [&](Transaction &tx) {
        for (int i = 0; i < 2000; ++i)
            tx.database.execute(
                u"INSERT INTO lead (last_name, note, stage, created_at, last_activity_at) VALUES (?, ?, 'lead', ?, ?)"_s,
                name, name.repeated(40), tx.now, tx.now);
    });
}

} // namespace

TEST_CASE("On a full disk the work is refused, nothing is lost, and reading goes on [F3]", "[faults]")
{
    std::signal(SIGXFSZ, SIG_IGN);
    TestWorkspace workspace;
    addMany(workspace, u"before"_s);
    SECTION("no more room, says the system")
    {
        const Limit limit(RLIMIT_FSIZE, static_cast<rlim_t>(QFile(workspace.path()).size() + 8192));
        CHECK(failureOf([&] { addMany(workspace, u"during"_s); }).has_value());
        CHECK(workspace.number(u"SELECT count(*) FROM lead"_s) == 2000);
    }
    SECTION("no more room, says the database")
    {
        workspace.database().script(u"PRAGMA max_page_count = 1"_s);
        CHECK(failureOf([&] { addMany(workspace, u"during"_s); }) == StorageError::Kind::Full);
        CHECK(workspace.number(u"SELECT count(*) FROM lead"_s) == 2000);
        workspace.database().script(u"PRAGMA max_page_count = 1000000000"_s);
    }
    SECTION("a backup is made whole or not at all")
    {
        const Limit limit(RLIMIT_FSIZE, static_cast<rlim_t>(QFile(workspace.path()).size() / 2));
        const QString target = workspace.folder() + u"/backup.smarketing";
        CHECK(failureOf([&] { workspace::backUp(workspace.database(), target); }).has_value());
        CHECK(QDir(workspace.folder()).entryList({u"backup*"_s}, QDir::Files).isEmpty());
    }
    addMany(workspace, u"after"_s);
    CHECK(workspace.number(u"SELECT count(*) FROM lead"_s) == 4000);
    CHECK(workspace::check(workspace.database()).isEmpty());
}

TEST_CASE("Out of file handles, opening fails rather than open for reading alone [F3]", "[faults]")
{
    TestWorkspace workspace;
    workspace.addLead();
    const int free = ::dup(STDIN_FILENO);
    ::close(free);
    {
        const Limit limit(RLIMIT_NOFILE, static_cast<rlim_t>(free));
        CHECK(failureOf([&] { workspace.connect(); }).has_value());
        CHECK(workspace.number(u"SELECT count(*) FROM lead"_s) == 1);
    }
    CHECK(workspace.connect()->number(u"SELECT count(*) FROM lead"_s) == 1);
}

TEST_CASE("A file that may not be written to is opened for reading, and nothing else [F3]", "[faults]")
{
    TestWorkspace workspace;
    workspace.addLead();
    const QString file = workspace.path();
    REQUIRE(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther));
    const QFile::Permissions folderReadable =
        QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    REQUIRE(QFile::setPermissions(workspace.folder(), folderReadable));
    {
        const Nobody nobody;
        CHECK(workspace::prepare(file) == Database::Access::ReadOnly);
        CHECK(failureOf([&] { Database::openFile(file); }) == StorageError::Kind::ReadOnly);
        CHECK(failureOf([&] {
                  workspace::create({workspace.folder() + u"/new.smarketing", u"x"_s, u"UTC"_s, u"EUR"_s, {}}, {});
              }) == StorageError::Kind::ReadOnly);
        CHECK(Database::openFile(file, Database::Access::ReadOnly)->number(u"SELECT count(*) FROM lead"_s) == 1);
    }
    REQUIRE(QFile::setPermissions(workspace.folder(), folderReadable | QFile::WriteOwner));
    REQUIRE(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    CHECK(workspace::prepare(file) == Database::Access::ReadWrite);
}
