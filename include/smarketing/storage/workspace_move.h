// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/database.h"

#include <functional>

/// A whole workspace from a file to a server or the other way: every row with its id, the history, figures and the
/// index for searching; then both read row by row and summed up alike. Only an engine's own stays behind: what checks
/// passwords, and the record of the schema. Blocking, for minutes where there are a million leads; in memory there is a
/// row at a time.
namespace smarketing::workspaceMove {

enum class Step { Copying, Indexing, Comparing };

struct Progress {
    Step step = Step::Copying;
    QString table;    ///< none while indexes are made
    qint64 done = 0;  ///< rows, or indexes and references
    qint64 total = 0; ///< of this step
};

/// Told how far the work is, some times a second; answers false to stop it.
using Tell = std::function<bool(const Progress &)>;

/// One table as it arrived. The checksum is that of the source's rows too.
struct MovedRows {
    QString table;
    qint64 rows = 0;
    QByteArray checksum;
};

/// A text that held what a server keeps in none (NUL, octets that are no UTF-8), and has U+FFFD in its place there.
struct MendedText {
    QString table;
    qint64 id = 0;
    QString column;
};

struct Moved {
    QList<MovedRows> tables;
    QList<MendedText> mended;
    QStringList withoutPassword; ///< logins whose password stays behind

    qint64 rows() const;
};

/// Whether the connection may carry a workspace in or out: its database's owner and administrators of the server may.
bool isOwner(Database &server);

/// Both stand at the newest schema; the target holds nothing but what a new workspace is given. The source is read in
/// one transaction, as it stands at one moment, and the target written in one: what throws leaves it as it was. A file
/// as source lets nobody write meanwhile, so that nothing can be written that would be left behind; a server does.
/// Throws Cancelled where `tell` says so, Refused(22, "move-owner", "user") for a login that may not, Refused(24,
/// "not-empty"), Refused(22, "login-for-server" | "login-not-free", "login", {login, name}) of a
/// person whose login the server does not take, Refused(23, "moved-differently", table, {table, id, column}),
/// StorageError.
Moved move(Database &source, Database &target, const Tell &tell = {});

} // namespace smarketing::workspaceMove
