// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/workspace_address.h"
#include "smarketing/storage/workspace_move.h"

/// Moving a workspace from a file to a server and back. The source stays as it is. Blocking; call it off the GUI
/// thread.
namespace smarketing::workspaceMove {

struct Arrived {
    Moved moved;
    qint64 laterChanges = 0; ///< what others have done on the server since its picture was taken: it stayed behind
};

/// How much of the whole work is done, in thousandths: copying takes the most of it.
int thousandths(const Progress &progress);

/// One of the two is a file. A server's database is given a workspace where it has none; one that has must hold nothing
/// yet. A file must not exist; it is there whole or not at all. Throws what move() throws; Refused(28, "move-kinds",
/// "to") for two files or two servers, Refused(28, "file-exists", "path"), and what opening each throws.
Arrived move(const WorkspaceAddress &from, const WorkspaceAddress &to, const Tell &tell = {});

} // namespace smarketing::workspaceMove
