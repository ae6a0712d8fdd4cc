// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/transaction.h"

#include <QList>
#include <QSet>

/// People, units and signing in. Managers keep them (permission ManagePeople); the first person of a workspace is made
/// with it.
namespace smarketing::people {

QList<Person> all(Reading &reading);
QList<Unit> units(Reading &reading);

/// A server keeps logins in small letters. Throws Refused(28, "login-taken" | "login-needed" | "person-name-needed",
/// field), or Refused(28, "last-manager", "role") where nobody would be left to manage.
PersonId add(Transaction &tx, const Person &person);
void change(Transaction &tx, const Person &person);

/// Throw Refused(28, "name-needed" | "unit-taken", "name").
UnitId addUnit(Transaction &tx, const QString &name);
void changeUnit(Transaction &tx, const Unit &unit);

/// When people are away. One's own, or anybody's for a manager. Throws Refused(28, "period", "lastDay").
QList<Absence> absences(Reading &reading, PersonId person);
QSet<PersonId> absentToday(Reading &reading);
qint64 addAbsence(Transaction &tx, const Absence &absence);
void removeAbsence(Transaction &tx, qint64 absence);

/// One's own, or anybody's for a manager. In a file an empty password takes it away; slow on purpose (argon2id). On a
/// server it is the login's, which the server keeps; there an empty one is Refused(22, "password", "password").
void setPassword(Transaction &tx, PersonId person, const QString &password);

/// Who has signed in at the server; nobody in a file, nor as its administrator.
std::optional<Person> self(Reading &reading);

/// Who may sign in with this login and password; throws Refused(28, "unknown-login" | "wrong-password", field).
Person signIn(Reading &reading, const QString &login, const QString &password);

} // namespace smarketing::people
