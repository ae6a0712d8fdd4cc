// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/workspace_file.h"

#include "smarketing/storage/migration.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <QUuid>

#include <sqlite3.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace smarketing::workspaceFile {

using namespace Qt::StringLiterals;

namespace {

// The layout of a SQLite file's header: https://www.sqlite.org/fileformat2.html#the_database_header
constexpr qsizetype headerSize = 100;
constexpr qsizetype versionOffset = 60;
constexpr qsizetype applicationOffset = 68;

// Every page of a file up to this size is looked at when it is opened: some 10 ms.
constexpr qint64 smallFile = 4 * 1024 * 1024;
constexpr int openingBusyMillis = 1500;

qint32 bigEndian(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<qint32>(header.constData() + offset);
}

[[noreturn]] void failed(const QString &what)
{
    const auto kind = errno == ENOSPC || errno == EDQUOT || errno == EFBIG  ? StorageError::Kind::Full
                      : errno == EROFS || errno == EACCES || errno == EPERM ? StorageError::Kind::ReadOnly
                                                                            : StorageError::Kind::Unavailable;
    throw StorageError(kind, u"%1: %2"_s.arg(what, QString::fromLocal8Bit(std::strerror(errno))));
}

/// Makes what was written to a file, or renamed in a folder, survive a power cut.
void sync(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        failed(path);
    const int result = ::fsync(file);
    ::close(file);
    if (result != 0)
        failed(path);
}

/// SQLite has other words for a damaged file whose header is ours.
template <class Work> auto asDamaged(Work work)
{
    try {
        return work();
    } catch (const StorageError &error) {
        if (error.kind == StorageError::Kind::Foreign || error.kind == StorageError::Kind::Other)
            throw StorageError(StorageError::Kind::Corrupt, error.detail);
        throw;
    }
}

void lookInside(Database &database)
{
    if (migration::current(database) == migration::newest()) {
        const QStringList problems = schemaProblems(database);
        if (!problems.isEmpty())
            throw StorageError(StorageError::Kind::Corrupt, problems.join(u"; "));
    }
    if (QFileInfo(database.path()).size() <= smallFile) {
        Cursor cursor = database.query(u"PRAGMA quick_check(1)"_s);
        if (cursor.next() && cursor.text(0) != u"ok")
            throw StorageError(StorageError::Kind::Corrupt, cursor.text(0));
        return;
    }
    for (const char *table : {"command", "event", "person", "lead", "handoff", "feedback"})
        database.number(u"SELECT max(id) FROM %1"_s.arg(QLatin1String(table)));
}

} // namespace

int inspectHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw StorageError(StorageError::Kind::Unavailable, u"no such file: "_s + path);
    if (!info.isFile())
        throw StorageError(StorageError::Kind::Foreign, u"not a file: "_s + path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(StorageError::Kind::Unavailable, file.errorString());
    const QByteArray header = file.read(headerSize);
    const QByteArray magic("SQLite format 3", 16);
    if (header.size() < headerSize || !header.startsWith(magic) ||
        bigEndian(header, applicationOffset) != migration::applicationId)
        throw StorageError(StorageError::Kind::Foreign, u"not a workspace: "_s + path);
    const int version = bigEndian(header, versionOffset);
    if (version > migration::newest())
        throw StorageError(StorageError::Kind::Newer, QString::number(version));
    if (version < 1)
        throw StorageError(StorageError::Kind::Corrupt, u"schema number "_s + QString::number(version));
    return version;
}

Database::Access accessTo(const QString &path)
{
    const QFileInfo info(path);
    const bool writable = info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
    return writable ? Database::Access::ReadWrite : Database::Access::ReadOnly;
}

std::unique_ptr<Database> openChecked(const QString &path, Database::Access access)
{
    return asDamaged([&] {
        auto database = Database::openFile(path, access, openingBusyMillis);
        lookInside(*database);
        return database;
    });
}

NewFile::NewFile(const QString &path)
    : m_path(path), m_part(u"%1.%2.part"_s.arg(path, QUuid::createUuid().toString(QUuid::Id128)))
{
    if (QFile::exists(path))
        throw Refused(28, u"file-exists"_s, u"path"_s, {path});
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        throw StorageError(StorageError::Kind::Unavailable, folder.filePath());
    if (!folder.isWritable())
        throw StorageError(StorageError::Kind::ReadOnly, folder.filePath());
}

NewFile::~NewFile()
{
    QFile::remove(m_part);
    QFile::remove(m_part + u"-journal");
}

void NewFile::keep() const
{
    sync(m_part);
    move(m_part, m_path);
}

void hurry(Database &database)
{
    database.script(u"PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY"_s);
}

void copyTo(Database &database, const QString &target)
{
    const QString part = u"%1.%2.part"_s.arg(target, QUuid::createUuid().toString(QUuid::Id128));
    try {
        database.execute(u"VACUUM INTO ?"_s, part);
        sync(part); // VACUUM INTO does not
        move(part, target, Existing::Replaced);
    } catch (...) {
        QFile::remove(part);
        throw;
    }
}

void replaceContent(Database &database, Database &source)
{
    sqlite3_backup *backup = sqlite3_backup_init(database.handle(), "main", source.handle(), "main");
    if (!backup)
        database.fail(QString::fromUtf8(sqlite3_errmsg(database.handle())), sqlite3_errcode(database.handle()));
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE || finished != SQLITE_OK)
        database.fail(u"restoring"_s, stepped != SQLITE_DONE ? stepped : finished);
}

void move(const QString &from, const QString &target, Existing existing)
{
    const QByteArray fromName = QFile::encodeName(from);
    const QByteArray targetName = QFile::encodeName(target);
    if (existing == Existing::Replaced) {
        if (std::rename(fromName.constData(), targetName.constData()) != 0)
            failed(target);
    } else if (!QFile::rename(from, target)) { // which, unlike std::rename, replaces nothing
        errno = EEXIST;
        failed(target);
    }
    sync(QFileInfo(target).absolutePath());
}

} // namespace smarketing::workspaceFile
