// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/id.h"
#include "smarketing/storage/database.h"

namespace smarketing {

/// R19: what a decision and an action ask of where they come from. Refused(19, "agenda-item-needed" | "not-running").
void requireRunningItem(Database &database, AgendaItemId item);
bool isRunningItem(Database &database, AgendaItemId item);
/// Cleaned; Refused(19, "text-needed", "text") where there are no words.
QString requiredText(const QString &text);

} // namespace smarketing
