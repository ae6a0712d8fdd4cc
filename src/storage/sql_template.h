// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/engine.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>

namespace smarketing {

/// Puts an engine's own words in place of the tokens of resources/sql. An unknown token, or one with too many or too
/// few arguments, is a programming error and throws std::logic_error.
///
/// Columns: {id}, {int}, {real}, {later:table} (a reference to a table that comes later), {strict}, {strict_keyed}.
/// The open command: {me}, {now}, {command}, {yesterday}, {misdated:expr}, {overdue:person}, {overdue_limit}.
/// Values: {real_text:expr:n}, {not_a_day:expr}, {not_whole:expr}, {taken:table}.
/// Locks, which SQLite's one writer needs none of: {hold:table:id}, {share:table:id}, {alone:table}.
/// Whole triggers: {unique:table:condition} (guards of a unique index), {measures:table:columns} (those that keep
/// measure_day).
QString expandTokens(const QString &sql, Engine engine);

/// What a token stands for in one engine.
struct SqlToken {
    int arguments = 0;
    std::function<QString(const QStringList &)> expand;
};
using SqlTokens = QHash<QString, SqlToken>;

const SqlTokens &sqliteTokens();
const SqlTokens &postgresTokens();

/// {unique}, whose triggers are the same in both; PostgreSQL's are rewritten with the others.
QString uniqueTriggers(const QString &table, const QString &same);

} // namespace smarketing
