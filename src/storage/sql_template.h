// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace smarketing {

/// Puts an engine's own words in place of the tokens of resources/sql: {id}, {int}, {real}, {strict}, {me}, {now},
/// {misdated:expr}, {real_text:expr:n}, {overdue:person}, {overdue_limit}, {unique:table:condition} (guards of a unique
/// index), {measures:table:columns} (the triggers that keep measure_day). An unknown token is a programming error and
/// throws std::logic_error.
QString expandForSqlite(const QString &sql);

/// Counts the leads from one id to another, its two arguments, into measure_day in one statement: what the triggers
/// skip in a bulk command. New leads have come no further than MQL, so two moments are all there is.
QString countLeadsForSqlite();

/// Counts everything measure_day should hold from the rows themselves: dimension, day, key, measure, n; without zeros.
QString recountForSqlite();

/// How many rows of measure_day differ from what counting every lead, handoff and deal anew gives.
QString recountDifferencesForSqlite();

} // namespace smarketing
