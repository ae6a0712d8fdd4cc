// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/handoff.h"
#include "smarketing/storage/database.h"

#include <QList>

namespace smarketing {

/// Settings of the workspace: texts by name.
namespace settingStore {

/// `fallback` where it was never set.
QString value(Database &database, const QString &name, const QString &fallback = {});
void set(Database &database, const QString &name, const QString &value);

} // namespace settingStore

/// Versions of the service level agreement (R10): rows are added, never changed.
namespace slaStore {

/// The one in force at that moment.
Sla at(Database &database, Instant moment);
Sla get(Database &database, SlaId id);
QList<Sla> all(Database &database); ///< latest first
SlaId insert(Database &database, const Sla &sla);

} // namespace slaStore
} // namespace smarketing
