// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/database.h"

/// Settings of the workspace: texts by name.
namespace smarketing::settingStore {

/// `fallback` where it was never set.
QString value(Database &database, const QString &name, const QString &fallback = {});
/// Whatever it was before.
void set(Database &database, const QString &name, const QString &value);

/// How often it was set; 0 where it never was.
int version(Database &database, const QString &name);
/// Throws Conflict where it is no longer the version that was seen.
void change(Database &database, const QString &name, const QString &value, int seen);

} // namespace smarketing::settingStore
