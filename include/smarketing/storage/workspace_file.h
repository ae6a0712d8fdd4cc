// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/database.h"

#include <QStringList>

/// A workspace as a SQLite file: what it is before it is opened, whole copies of it, and what a thorough check finds.
/// Blocking. Errors are StorageError.
namespace smarketing::workspaceFile {

/// What the file's header says, read without SQLite: throws Unavailable where there is no such file or it cannot be
/// read, Foreign where it is no workspace, Newer where a later program made it. Answers the schema's number.
int inspectHeader(const QString &path);

/// What may be done with the file: only read where its rights, its folder's or the drive's let nobody write.
Database::Access accessTo(const QString &path);

/// Opens a file that inspectHeader() let pass and looks at it as far as that takes no longer for a large one: its
/// schema and guards, its first rows, and all its pages if it is small. Throws Corrupt, ReadOnly, Busy or Unavailable.
std::unique_ptr<Database> openChecked(const QString &path, Database::Access access);

/// A file in the making, beside its place; removed unless kept.
class NewFile {
public:
    explicit NewFile(const QString &path);
    ~NewFile();
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    const QString &part() const { return m_part; }
    void keep() const;

private:
    QString m_path;
    QString m_part;
};

/// Copies the workspace as it stands at one moment to a new file, whole or not at all, while others go on writing.
/// A workspace at `target` is replaced.
void copyTo(Database &database, const QString &target);

/// Puts the content of the workspace `source` in the place of this one's, in one transaction: others that have it open
/// see it at once.
void replaceContent(Database &database, Database &source);

/// Moves a file; the move survives a power cut. Throws if `target` exists, unless it may be replaced.
enum class Existing { Kept, Replaced };
void move(const QString &from, const QString &target, Existing existing = Existing::Kept);

/// Lets `make` build a new file under a name of its own, then gives it its place: whole or not at all, and there after
/// a power cut. Throws Refused(28, "file-exists", "path") where something stands at `path`, else Unavailable or
/// ReadOnly of the folder, or what `make` throws. Answers what `make` answers.
template <class Make> auto makeWhole(const QString &path, Make make)
{
    const NewFile file(path);
    auto result = make(file.part());
    file.keep();
    return result;
}

/// For a file that nobody knows of yet: nothing waits for the disk until it has its place.
void hurry(Database &database);

/// The fingerprint of a fresh database's schema. The first call makes one in memory, which takes some hundredths of a
/// second; any thread may call, and whoever comes meanwhile waits.
const QString &freshSchema();

QStringList integrityProblems(Database &database);
QStringList schemaProblems(Database &database);
QStringList rollupProblems(Database &database);
QStringList ruleProblems(Database &database);

} // namespace smarketing::workspaceFile
