// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/person.h"

namespace smarketing::personStore {

using namespace Qt::StringLiterals;

namespace {

const QString selectPerson =
    u"SELECT id, login, name, email, department, role, unit_id, active, password_hash IS NOT NULL, "
    "row_version FROM person "_s;

Person read(const Cursor &row)
{
    return {row.id<PersonId>(0), row.text(1),       row.text(2),    row.text(3),    row.as<Department>(4),
            row.as<Role>(5),     row.id<UnitId>(6), row.boolean(7), row.boolean(8), row.integer(9)};
}

std::optional<Person> first(Cursor cursor)
{
    return cursor.next() ? std::optional(read(cursor)) : std::nullopt;
}

} // namespace

QList<Person> all(Database &database, bool withInactive)
{
    Cursor cursor =
        database.query(QString(selectPerson + u"WHERE active >= ? ORDER BY name, id"_s), withInactive ? 0 : 1);
    QList<Person> people;
    while (cursor.next())
        people += read(cursor);
    return people;
}

std::optional<Person> find(Database &database, PersonId id)
{
    return first(database.query(QString(selectPerson + u"WHERE id = ?"_s), id));
}

std::optional<Person> findByLogin(Database &database, const QString &login)
{
    return first(database.query(QString(selectPerson + u"WHERE lower(login) = lower(?)"_s), login));
}

PersonId insert(Database &database, const Person &person)
{
    return PersonId(database.insert(u"INSERT INTO person (login, name, email, department, role, unit_id, active) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                                    person.login, person.name, person.email, person.department, person.role,
                                    person.unit, person.active));
}

void update(Database &database, const Person &person)
{
    const qint64 changed = database.execute(
        u"UPDATE person SET login = ?, name = ?, email = ?, department = ?, role = ?, unit_id = ?, active = ?, "
        "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s,
        person.login, person.name, person.email, person.department, person.role, person.unit, person.active, person.id,
        person.rowVersion);
    if (changed == 0)
        throw Conflict(u"person"_s, person.id.value);
}

QString passwordHash(Database &database, PersonId id)
{
    Cursor cursor = database.query(u"SELECT password_hash FROM person WHERE id = ?"_s, id);
    return cursor.next() ? cursor.text(0) : QString();
}

void setPasswordHash(Database &database, PersonId id, const QString &hash)
{
    database.execute(u"UPDATE person SET password_hash = ?, row_version = row_version + 1 WHERE id = ?"_s,
                     hash.isEmpty() ? QVariant() : QVariant(hash), id);
}

bool hasActiveManager(Database &database, PersonId besides)
{
    return database
               .number(u"SELECT count(*) FROM person WHERE role = 'manager' AND active = 1 AND id <> ?"_s,
                       besides.value)
               .value_or(0) > 0;
}

QList<Unit> units(Database &database)
{
    Cursor cursor = database.query(u"SELECT id, name, active, row_version FROM unit ORDER BY name"_s);
    QList<Unit> result;
    while (cursor.next())
        result += Unit{cursor.id<UnitId>(0), cursor.text(1), cursor.boolean(2), cursor.integer(3)};
    return result;
}

UnitId insertUnit(Database &database, const Unit &unit)
{
    return UnitId(
        database.insert(u"INSERT INTO unit (name, active) VALUES (?, ?) RETURNING id"_s, unit.name, unit.active));
}

void updateUnit(Database &database, const Unit &unit)
{
    if (database.execute(
            u"UPDATE unit SET name = ?, active = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s,
            unit.name, unit.active, unit.id, unit.rowVersion) == 0)
        throw Conflict(u"unit"_s, unit.id.value);
}

namespace {

Absence readAbsence(const Cursor &row)
{
    return {row.integer(0), row.id<PersonId>(1), row.day(2), row.day(3), row.text(4)};
}

} // namespace

QList<Absence> absences(Database &database, PersonId person)
{
    Cursor cursor = database.query(u"SELECT id, person_id, first_day, last_day, note FROM absence WHERE person_id = ? "
                                   "ORDER BY last_day DESC, id DESC"_s,
                                   person);
    QList<Absence> result;
    while (cursor.next())
        result += readAbsence(cursor);
    return result;
}

std::optional<Absence> findAbsence(Database &database, qint64 id)
{
    Cursor cursor = database.query(u"SELECT id, person_id, first_day, last_day, note FROM absence WHERE id = ?"_s, id);
    return cursor.next() ? std::optional(readAbsence(cursor)) : std::nullopt;
}

qint64 insertAbsence(Database &database, const Absence &absence)
{
    return database.insert(
        u"INSERT INTO absence (person_id, first_day, last_day, note) VALUES (?, ?, ?, ?) RETURNING id"_s,
        absence.person, absence.firstDay, absence.lastDay, absence.note);
}

void removeAbsence(Database &database, qint64 id)
{
    database.execute(u"DELETE FROM absence WHERE id = ?"_s, id);
}

QSet<PersonId> absentOn(Database &database, QDate day)
{
    Cursor cursor = database.query(u"SELECT person_id FROM absence WHERE first_day <= ? AND last_day >= ?"_s, day, day);
    QSet<PersonId> result;
    while (cursor.next())
        result.insert(cursor.id<PersonId>(0));
    return result;
}

} // namespace smarketing::personStore
