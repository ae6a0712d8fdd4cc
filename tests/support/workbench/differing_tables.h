// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace smarketing {

/// The tables in which two workspace files differ, looked for by SQLite itself, row by row and value by value. The
/// record of the schema aside.
QStringList differingTables(const QString &one, const QString &other);

} // namespace smarketing
