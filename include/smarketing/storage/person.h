// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/person.h"
#include "smarketing/storage/database.h"

#include <QList>
#include <QSet>

/// The store of people and units. Functions called update throw Conflict when the row version is no longer the one
/// read.
namespace smarketing::personStore {

QList<Person> all(Database &database, bool withInactive = true);
std::optional<Person> find(Database &database, PersonId id);
/// By login, whatever the case.
std::optional<Person> findByLogin(Database &database, const QString &login);
PersonId insert(Database &database, const Person &person);
void update(Database &database, const Person &person);

/// The argon2id hash, or an empty text where there is no password.
QString passwordHash(Database &database, PersonId id);
void setPasswordHash(Database &database, PersonId id, const QString &hash);

bool hasActiveManager(Database &database, PersonId besides = {});

QList<Unit> units(Database &database);
UnitId insertUnit(Database &database, const Unit &unit);
void updateUnit(Database &database, const Unit &unit);

/// Of one person, latest first.
QList<Absence> absences(Database &database, PersonId person);
qint64 insertAbsence(Database &database, const Absence &absence);
void removeAbsence(Database &database, qint64 id);
std::optional<Absence> findAbsence(Database &database, qint64 id);
/// Who is away on that day.
QSet<PersonId> absentOn(Database &database, QDate day);

} // namespace smarketing::personStore
