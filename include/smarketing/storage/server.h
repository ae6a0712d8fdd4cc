// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/database.h"

namespace smarketing::server {

/// Makes a workspace in a database that has none: its roles, its schema, and what stands in a new workspace. `database`
/// is an administrator's connection to the database the workspace is to live in. Where one is there already, it is
/// brought to the newest schema. Throws as openChecked() does for one of a newer program.
void init(Database &database);

/// Throws StorageError where the database has no workspace (Foreign), or one that a newer program has made (Newer).
void check(Database &database);

} // namespace smarketing::server
