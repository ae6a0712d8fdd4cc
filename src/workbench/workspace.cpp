// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/workspace.h"

#include "smarketing/storage/migration.h"
#include "smarketing/storage/person.h"
#include "smarketing/storage/server.h"
#include "smarketing/storage/workspace_file.h"
#include "smarketing/workbench/person.h"
#include "smarketing/workbench/setting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

namespace smarketing::workspace {

using namespace Qt::StringLiterals;

namespace {

const QString suffix = u".smarketing"_s;

/// "shop.smarketing" with "before-0002" becomes "shop.before-0002.smarketing", with a number where that is taken.
QString besideName(const QString &path, const QString &word)
{
    const QString stem = path.endsWith(suffix) ? path.chopped(suffix.size()) : path;
    QString name = u"%1.%2%3"_s.arg(stem, word, suffix);
    for (int n = 2; QFile::exists(name); ++n)
        name = u"%1.%2-%3%4"_s.arg(stem, word, QString::number(n), suffix);
    return name;
}

Person fill(Database &database, const NewWorkspace &workspace, const QString &password, Instant now)
{
    Person founder = workspace.founder;
    founder.role = Role::Manager;
    founder.active = true;
    transact(database, founder, now, {u"create-workspace"_s}, [&](Transaction &tx) {
        founder.id = people::add(tx, founder);
        settings::setCompany(tx, {workspace.company, workspace.timeZone, workspace.currency, {}});
        if (!password.isEmpty())
            people::setPassword(tx, founder.id, password);
    });
    return *personStore::find(database, founder.id);
}

void refuseWithout(Database &database, const WorkspaceAddress &address)
{
    if (migration::current(database) == 0)
        throw Refused(28, u"no-workspace"_s, u"dbname"_s, {address.name()});
}

QString stamp(Instant at)
{
    return toDateTime(at).toUTC().toString(u"yyyy-MM-ddTHHmmss"_s) + u'Z';
}

std::optional<Instant> stampOf(const QString &fileName)
{
    QDateTime at = QDateTime::fromString(fileName.left(17), u"yyyy-MM-ddTHHmmss"_s);
    at.setTimeZone(QTimeZone::utc());
    return at.isValid() ? std::optional(toInstant(at)) : std::nullopt;
}

QStringList dailyBackups(const QDir &folder)
{
    return folder.entryList({u"*Z"_s + suffix}, QDir::Files, QDir::Name);
}

} // namespace

void warmUp()
{
    workspaceFile::freshSchema();
}

Person create(const NewWorkspace &workspace, Instant now)
{
    return workspaceFile::makeWhole(workspace.path, [&](const QString &part) {
        const auto database = Database::openFile(part);
        migration::run(*database);
        return fill(*database, workspace, {}, now);
    });
}

Person createOnServer(const WorkspaceAddress &address, const NewWorkspace &workspace, const QString &password,
                      Instant now)
{
    const auto database = server::open(address);
    if (migration::current(*database) > 0 && !personStore::all(*database).isEmpty())
        throw Refused(28, u"workspace-there"_s, u"dbname"_s);
    server::init(*database);
    return fill(*database, workspace, password, now);
}

std::pair<int, int> upgradeOnServer(const WorkspaceAddress &address)
{
    const auto database = server::open(address);
    refuseWithout(*database, address);
    const int before = migration::current(*database);
    server::init(*database);
    return {before, migration::current(*database)};
}

std::unique_ptr<Database> openServer(const WorkspaceAddress &address)
{
    auto database = server::open(address);
    refuseWithout(*database, address);
    server::check(*database);
    return database;
}

Database::Access prepare(const QString &path)
{
    const int version = workspaceFile::inspectHeader(path);
    const Database::Access access = workspaceFile::accessTo(path);
    const auto database = workspaceFile::openChecked(path, access);
    if (version == migration::newest())
        return access;
    if (access == Database::Access::ReadOnly)
        throw StorageError(StorageError::Kind::ReadOnly, path);
    workspaceFile::copyTo(*database, besideName(path, u"before-%1"_s.arg(migration::newest(), 4, 10, QChar(u'0'))));
    // What is older than its number says, or newer, does not take the steps between.
    try {
        migration::run(*database);
    } catch (const Refused &error) {
        throw StorageError(StorageError::Kind::Corrupt, error.reason);
    } catch (const StorageError &error) {
        const bool isOfTheFile = error.kind == StorageError::Kind::Other;
        throw StorageError(isOfTheFile ? StorageError::Kind::Corrupt : error.kind, error.detail);
    }
    return access;
}

Ready prepare(const WorkspaceAddress &address)
{
    if (!address.isServer())
        return {prepare(address.path()), std::nullopt};
    const auto database = openServer(address);
    const auto id = server::signedIn(*database);
    if (!id)
        throw Refused(22, u"nobodys-login"_s, u"login"_s, {server::login(*database)});
    const Person person = *personStore::find(*database, *id);
    return {person.role == Role::Guest ? Database::Access::ReadOnly : Database::Access::ReadWrite, person};
}

void backUp(Database &database, const QString &target)
{
    if (QFileInfo(target).canonicalFilePath() == QFileInfo(database.path()).canonicalFilePath())
        throw Refused(28, u"same-file"_s, u"path"_s, {target});
    if (QFile::exists(target)) {
        try {
            workspaceFile::inspectHeader(target);
        } catch (const StorageError &) {
            throw Refused(28, u"file-exists"_s, u"path"_s, {target});
        }
    }
    workspaceFile::copyTo(database, target);
}

QString restore(const QString &backup, const QString &path)
{
    workspaceFile::inspectHeader(backup);
    const auto source = workspaceFile::openChecked(backup, workspaceFile::accessTo(backup));
    const QStringList damage = workspaceFile::integrityProblems(*source);
    if (!damage.isEmpty())
        throw StorageError(StorageError::Kind::Corrupt, damage.constFirst());
    if (!QFile::exists(path)) {
        workspaceFile::copyTo(*source, path);
        return {};
    }
    const QString kept = besideName(path, u"replaced"_s);
    std::unique_ptr<Database> standing;
    try {
        workspaceFile::inspectHeader(path);
        standing = workspaceFile::openChecked(path, Database::Access::ReadWrite);
    } catch (const StorageError &error) {
        if (error.kind == StorageError::Kind::Busy || error.kind == StorageError::Kind::ReadOnly)
            throw;
        // What cannot be opened nobody has open: it is kept as it is, with its journal.
        workspaceFile::move(path, kept);
        if (QFile::exists(path + u"-journal"))
            workspaceFile::move(path + u"-journal", kept + u"-journal");
        workspaceFile::copyTo(*source, path);
        return kept;
    }
    workspaceFile::copyTo(*standing, kept);
    workspaceFile::replaceContent(*standing, *source);
    return kept;
}

QString backupFolder(const QString &path)
{
    return path + u".backups";
}

QString backUpDaily(Database &database, Instant now, int kept)
{
    const QDir folder(backupFolder(database.path()));
    if (!folder.mkpath(u"."_s))
        throw StorageError(StorageError::Kind::ReadOnly, folder.path());
    const QStringList before = dailyBackups(folder);
    if (!before.isEmpty()) {
        const auto last = stampOf(before.constLast());
        if (last && now - *last < std::chrono::hours(24) && *last <= now)
            return {};
    }
    const QString made = folder.filePath(stamp(now) + suffix);
    workspaceFile::copyTo(database, made);
    const QStringList all = dailyBackups(folder);
    for (qsizetype i = 0; i < all.size() - kept; ++i)
        QFile::remove(folder.filePath(all.at(i)));
    return made;
}

QStringList check(Database &database)
{
    QStringList problems = workspaceFile::integrityProblems(database);
    // Rows of a damaged file tell nothing.
    if (problems.isEmpty())
        problems = workspaceFile::schemaProblems(database) + workspaceFile::rollupProblems(database) +
                   workspaceFile::ruleProblems(database);
    return problems;
}

} // namespace smarketing::workspace
