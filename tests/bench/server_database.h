// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/workspace_address.h"

#include <QStringList>

/// Databases made for benches; the address is an administrator's.
namespace smarketing::bench {

/// An empty one that sorts as the program needs it.
void makeDatabase(const WorkspaceAddress &address);
/// Logins of the server's own, such as several workspaces may have.
void shareLogins(const WorkspaceAddress &address, const QStringList &logins);
/// It and the roles named after it, logins made in it among them. Of a file, nothing.
void dropDatabase(const WorkspaceAddress &address);

} // namespace smarketing::bench
