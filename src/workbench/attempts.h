// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/transaction.h"

#include <atomic>

namespace smarketing {

/// transact() that waits for nobody any more once `isGivenUp`: what is under way then ends, and nothing begins again.
void transact(Database &database, const Person &actor, Instant now, const CommandSpec &spec,
              const std::function<void(Transaction &)> &work, const std::atomic<bool> &isGivenUp);

/// Whether a command whose fate stayed unknown was done; if not, it never will be. Throws StorageError where nobody can
/// be asked now.
bool wasDone(Database &database, const Person &actor, Instant now, const CommandSpec &spec);

} // namespace smarketing
