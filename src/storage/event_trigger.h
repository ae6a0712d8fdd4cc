// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/database.h"

namespace smarketing {

/// R24: three triggers a table, made from the table's own columns after every migration, so that no new column can be
/// forgotten. Inside a transaction.
void createEventTriggers(Database &database);
void dropEventTriggers(Database &database);

} // namespace smarketing
