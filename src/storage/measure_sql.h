// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace smarketing {

/// Triggers that keep measure_day for a table, row by row: on an insert (unless a bulk command counts for itself), and
/// when one of the columns concerned changes.
QString measureTriggersOfSqlite(const QString &table, const QString &columns);

/// The same for PostgreSQL, a statement at a time: each adds rows of its own and changes nobody else's, so that no
/// writer waits for another, and a slice of an import is counted at once.
QString measureTriggersOfPostgres(const QString &table, const QString &columns);

/// Counts the leads from one id to another, its two arguments, into measure_day in one statement: what SQLite's
/// triggers skip in a bulk command. New leads have come no further than MQL, so two moments are all there is.
QString countLeadsForSqlite();

/// Counts everything measure_day should hold from the rows themselves: dimension, day, key, measure, n; without zeros.
QString recountQuery();

/// How many keys of measure_day differ from what counting every lead, handoff and deal anew gives.
QString recountDifferencesQuery();

} // namespace smarketing
