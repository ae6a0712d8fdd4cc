// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/database.h"

/// Settings of the workspace: texts by name.
namespace smarketing::settingStore {

/// `fallback` where it was never set.
QString value(Database &database, const QString &name, const QString &fallback = {});
void set(Database &database, const QString &name, const QString &value);

} // namespace smarketing::settingStore
