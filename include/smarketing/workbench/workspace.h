// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/workspace_address.h"
#include "smarketing/workbench/transaction.h"

/// A workspace as a whole: made, opened, checked, backed up; on a server, opened. Blocking; call it off the GUI thread.
/// Errors are StorageError with the kind that says what is the matter with the file.
namespace smarketing::workspace {

struct NewWorkspace {
    QString path; ///< ends in ".smarketing"; must not exist
    QString company;
    QString timeZone; ///< IANA name
    QString currency; ///< ISO 4217
    Person founder;   ///< the first manager
};

/// Makes ready what every opening needs, so that a program can do it while its window comes up. Any thread; calling it
/// is never necessary.
void warmUp();

/// Makes the file whole or not at all; answers the founder as stored.
Person create(const NewWorkspace &workspace, Instant now);

/// Makes a workspace in an empty database on a server, `path` aside, with the founder's login and password; where that
/// was broken off before there was anybody, goes on with it. `address` is an administrator's. Throws what server.h's
/// open() and init() do, and Refused(28, "workspace-there", "dbname").
Person createOnServer(const WorkspaceAddress &address, const NewWorkspace &workspace, const QString &password,
                      Instant now);
/// Brings the workspace on a server to this program's schema; as createOnServer() it takes an administrator. Answers
/// the schema's number before and after.
std::pair<int, int> upgradeOnServer(const WorkspaceAddress &address);
/// Connects to a workspace on a server that this program can work with. Throws what server.h's open() and check() do.
std::unique_ptr<Database> openServer(const WorkspaceAddress &address);

/// Checks that the file is a workspace that this program can work with, backs it up and migrates it where it is older.
/// Answers whether it may be written to or only be read, as on a read-only drive.
/// Kinds: Foreign (not a workspace), Newer, Corrupt, ReadOnly (older, and cannot be migrated), Busy, Unavailable (not
/// there).
Database::Access prepare(const QString &path);

/// What is known of a workspace that is ready for a Session.
struct Ready {
    Database::Access access = Database::Access::ReadWrite;
    std::optional<Person> person; ///< whose login a server was reached with; a file does not know yet who comes
};

/// The same for a file or a server, where nothing is migrated: an administrator does that. A server's throws what
/// openServer() does, and Refused(22, "nobodys-login", "login", {login}).
Ready prepare(const WorkspaceAddress &address);

/// A whole, consistent copy, also while others write. Throws if `target` exists and is not a workspace.
void backUp(Database &database, const QString &target);

/// Puts a backup in the place of `path`; what stood there is kept beside it under a new name, which is answered.
QString restore(const QString &backup, const QString &path);

/// The daily backup, when the last one is older than a day; keeps the last `kept`. Answers the file made, or nothing.
QString backUpDaily(Database &database, Instant now, int kept = 14);
QString backupFolder(const QString &path);

/// Problems found by a thorough check, in stable words ("page 12 …"); empty when all is well: SQLite's integrity and
/// foreign keys, the schema against a fresh one, rollups against a recount, invariants of the rules.
QStringList check(Database &database);

} // namespace smarketing::workspace
