// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/engine.h"

#include <QString>

namespace smarketing::engineSql {

/// What queries cannot write alike for both engines; all else they do.

/// " INDEXED BY index"; PostgreSQL's planner takes no hints.
QString indexedBy(Engine engine, const QString &index);

/// The texts of a JSON array, the one argument, as rows `v` with the column `value`.
QString eachText(Engine engine);
/// Its elements, arrays themselves: their parts are `v.value ->> 0` and so on.
QString eachJson(Engine engine);

/// "IN …" the numbers of a JSON array, the one argument. PostgreSQL, which knows how many there are in an array only,
/// would look through all rows for a few.
QString amongIds(Engine engine);

/// The column of lead_search that holds the lead's id.
QString searchRow(Engine engine);
/// Whether a row of `lead_search s` has the words of leadSearch::matchFor(), the one argument.
QString found(Engine engine);

} // namespace smarketing::engineSql
