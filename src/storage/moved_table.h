// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/database.h"

#include <QStringList>

namespace smarketing {

/// A table as both engines have it. What an engine keeps for itself is not among its columns.
struct MovedTable {
    enum class Type { Integer, Real, Text };
    struct Column {
        QString name;
        Type type;
        bool operator==(const Column &) const = default;
    };

    QString name;
    QList<Column> columns;

    bool operator==(const MovedTable &) const = default;
    QStringList columnNames() const;
    /// Whether rows are told apart by an id.
    bool hasId() const;
};

/// What a workspace consists of: every table but the record of its schema; the index for searching as one of leads and
/// their words, and the figures as sums.
QList<MovedTable> movedTables(Database &database);

/// The rows as they are moved, in one order, whichever engine reads them. `inCommandOrder` gives the ids of events
/// anew, in the order of their commands: a file finds the events of a command by that order, and on a server commands
/// run side by side.
QString selectMoved(const MovedTable &table, Engine engine, bool inCommandOrder = false);

/// Whether events stand in the order of their commands.
bool eventsFollowCommands(Database &database);

} // namespace smarketing
