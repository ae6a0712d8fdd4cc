// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace smarketing {

/// Writes the triggers of a text, which stand in SQLite's notation, as PostgreSQL wants them: a function and a trigger
/// each, always enabled, run as the owner with a fixed search_path. `SELECT RAISE(ABORT, 'R4|…') WHERE c;` becomes an
/// IF that raises SQLSTATE SM004 with the same words. Where all conditions of a trigger look at its row alone, they are
/// its WHEN too, so that the function is not even called. Whatever is no such trigger stays as it is. Tokens must have
/// been expanded. A trigger that cannot be read is a programming error and throws std::logic_error.
QString triggersForPostgres(const QString &sql);

} // namespace smarketing
