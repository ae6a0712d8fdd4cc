// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/database.h"
#include "smarketing/storage/workspace_address.h"

/// A workspace's database on a server: coming in, making the workspace there, and the logins' passwords, which the
/// server keeps. Blocking.
namespace smarketing::server {

/// Database::open that says what is in the way. Throws Refused(28, …) that names the part of the address: "no-service"
/// (service), "unknown-host", "no-answer", "no-primary", "starting", "too-many-connections", "server-too-old" (host),
/// "no-database" (dbname), "password-needed", "wrong-password" (password), "not-let-in", "login-withdrawn" (user),
/// "no-encryption", "encryption-wanted", "encryption-unwanted", "certificate" (sslmode); StorageError (Unavailable)
/// where it is something else.
std::unique_ptr<Database> open(const WorkspaceAddress &address, Database::Access access = Database::Access::ReadWrite);

/// Throws what is in the way of coming in; nothing where one comes in, or where it cannot be said.
void explain(const WorkspaceAddress &address, Database::Access access = Database::Access::ReadWrite);

/// Throws Refused(28, "server-too-old", "host") for a server of a version, as libpq numbers them, that is too old.
void requireVersion(int number);

/// Makes a workspace in a database that has none: its roles, its schema, and what stands in a new workspace. `database`
/// is an administrator's connection to the database the workspace is to live in. Where one is there already, it is
/// brought to the newest schema. Throws as openChecked() does for one of a newer program, and
/// Refused(28, "text-order", "database") where the database does not sort text by its bytes.
void init(Database &database);

/// Throws StorageError where the database has no workspace (Foreign), or one that a newer program has made (Newer) or
/// an older one (Outdated), which init() brings up to date.
void check(Database &database);

/// The login that the connection was made with.
QString login(Database &database);
/// Whose login the connection has; nobody's where they have left, or were never a person of this workspace.
std::optional<PersonId> signedIn(Database &database);

/// Makes it the password of that person's login. The server is told what checks it (a SCRAM-SHA-256 verifier), never
/// the password itself, so that none can stand in a log. Throws Refused(22, "password", "password") for one that is
/// empty or cannot be hashed.
void setPassword(Database &database, PersonId person, const QString &login, const QString &password);

} // namespace smarketing::server
