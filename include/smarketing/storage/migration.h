// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/database.h"
#include "smarketing/storage/engine.h"

#include <QStringList>

namespace smarketing::migration {

/// "SMKT": what stands in a workspace file's header.
constexpr qint32 applicationId = 0x534D4B54;

/// The number of the newest migration this program knows.
int newest();

/// The number the database stands at; 0 for an empty one.
int current(Database &database);

/// What an engine is given of each migration, in their order.
QStringList sqlOf(Engine engine);

/// Begins a transaction on a server as the role that owns a workspace: everything there belongs to it, and nobody signs
/// in as it. One program at a time.
void beginAsOwner(Database &database);

/// Runs what is missing, each migration in a transaction of its own, and makes the triggers that record events.
void run(Database &database);

/// A digest of every table, index and trigger as they stand; two databases at one number have the same unless somebody
/// changed one by other means.
QString fingerprint(Database &database);

} // namespace smarketing::migration
