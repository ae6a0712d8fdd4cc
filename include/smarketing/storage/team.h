// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/team.h"
#include "smarketing/storage/database.h"

/// The store of teams. What takes a row version throws Conflict when it is no longer the one read.
namespace smarketing::teamStore {

/// Running ones first, then those that form, then the ended; each by its last day. With members and goals.
QList<Team> all(Database &database);
std::optional<Team> find(Database &database, TeamId id);
/// Whatever case and accents; not among the deleted.
std::optional<Team> findByName(Database &database, const QString &name);

TeamId insert(Database &database, const Team &team, PersonId by, Instant at);
/// Name, purpose, last day, members and goals.
void update(Database &database, const Team &team);
void start(Database &database, const Team &team, QDate today);
void end(Database &database, const Team &team, const QString &result);
/// Deleted at a time, or restored with nothing.
void setDeleted(Database &database, TeamId id, std::optional<Instant> at);

} // namespace smarketing::teamStore
