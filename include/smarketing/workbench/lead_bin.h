// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/lead_bin.h"
#include "smarketing/workbench/transaction.h"

namespace smarketing::leads {

/// What was deleted and can be restored, the latest first.
QList<DeletedLead> deleted(Reading &reading, int limit);

} // namespace smarketing::leads
