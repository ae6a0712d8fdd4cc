// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/person.h"

#include "smarketing/domain/zone_time.h"
#include "smarketing/storage/person.h"
#include "smarketing/storage/server.h"
#include "smarketing/workbench/setting.h"

#include <sodium.h>

namespace smarketing::people {

using namespace Qt::StringLiterals;

namespace {

/// A server lets somebody in by a role of that name, and its roles have small letters (R22): what people read is what
/// they sign in with.
Person asKept(Transaction &tx, Person person)
{
    if (tx.database.engine() == Engine::Postgres)
        person.login = person.login.toLower();
    return person;
}

void check(Transaction &tx, const Person &person)
{
    if (person.login.trimmed().isEmpty())
        throw Refused(28, u"login-needed"_s, u"login"_s);
    if (person.name.trimmed().isEmpty())
        throw Refused(28, u"person-name-needed"_s, u"name"_s);
    const auto namesake = personStore::findByLogin(tx.database, person.login);
    if (namesake && namesake->id != person.id)
        throw Refused(28, u"login-taken"_s, u"login"_s, {person.login});
    const bool manages = person.role == Role::Manager && person.active;
    if (!manages && !personStore::hasActiveManager(tx.database, person.id))
        throw Refused(28, u"last-manager"_s, u"role"_s);
}

void check(Transaction &tx, const Unit &unit)
{
    require(tx.actor, Action::ManagePeople);
    if (unit.name.trimmed().isEmpty())
        throw Refused(28, u"name-needed"_s, u"name"_s);
    const QList<Unit> units = personStore::units(tx.database);
    const bool taken = std::ranges::any_of(
        units, [&unit](const Unit &other) { return other.id != unit.id && other.name == unit.name; });
    if (taken)
        throw Refused(28, u"unit-taken"_s, u"name"_s, {unit.name});
}

void requireOwnOrManager(const Transaction &tx, PersonId person)
{
    if (person != tx.actor.id)
        require(tx.actor, Action::ManagePeople);
}

QString hashed(const QString &password)
{
    char hash[crypto_pwhash_STRBYTES];
    const QByteArray text = password.toUtf8();
    if (sodium_init() < 0 ||
        crypto_pwhash_str(hash, text.constData(), static_cast<unsigned long long>(text.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        throw StorageError(StorageError::Kind::Unavailable, u"not enough memory to hash a password"_s);
    return QString::fromLatin1(hash);
}

bool matches(const QString &hash, const QString &password)
{
    const QByteArray text = password.toUtf8();
    return sodium_init() >= 0 && crypto_pwhash_str_verify(hash.toLatin1().constData(), text.constData(),
                                                          static_cast<unsigned long long>(text.size())) == 0;
}

} // namespace

QList<Person> all(Reading &reading)
{
    return personStore::all(reading.database);
}

QList<Unit> units(Reading &reading)
{
    return personStore::units(reading.database);
}

PersonId add(Transaction &tx, const Person &person)
{
    require(tx.actor, Action::ManagePeople);
    check(tx, person);
    return personStore::insert(tx.database, asKept(tx, person));
}

void change(Transaction &tx, const Person &person)
{
    require(tx.actor, Action::ManagePeople);
    check(tx, person);
    personStore::update(tx.database, asKept(tx, person));
}

UnitId addUnit(Transaction &tx, const QString &name)
{
    const Unit unit{{}, name.simplified(), true, 0};
    check(tx, unit);
    return personStore::insertUnit(tx.database, unit);
}

void changeUnit(Transaction &tx, const Unit &unit)
{
    check(tx, unit);
    personStore::updateUnit(tx.database, unit);
}

QList<Absence> absences(Reading &reading, PersonId person)
{
    return personStore::absences(reading.database, person);
}

QSet<PersonId> absentToday(Reading &reading)
{
    return personStore::absentOn(reading.database, localDate(reading.now, settings::timeZone(reading)));
}

qint64 addAbsence(Transaction &tx, const Absence &absence)
{
    requireOwnOrManager(tx, absence.person);
    if (!absence.firstDay.isValid() || !absence.lastDay.isValid() || absence.lastDay < absence.firstDay)
        throw Refused(28, u"period"_s, u"lastDay"_s);
    return personStore::insertAbsence(tx.database, absence);
}

void removeAbsence(Transaction &tx, qint64 absence)
{
    const auto stored = personStore::findAbsence(tx.database, absence);
    if (!stored)
        throw NotFound(u"absence"_s, absence);
    requireOwnOrManager(tx, stored->person);
    personStore::removeAbsence(tx.database, absence);
}

void setPassword(Transaction &tx, PersonId person, const QString &password)
{
    requireOwnOrManager(tx, person);
    if (tx.database.engine() == Engine::Postgres) {
        const auto stored = personStore::find(tx.database, person);
        if (!stored)
            throw NotFound(u"person"_s, person.value);
        return server::setPassword(tx.database, person, stored->login, password);
    }
    personStore::setPasswordHash(tx.database, person, password.isEmpty() ? QString() : hashed(password));
}

std::optional<Person> self(Reading &reading)
{
    if (reading.database.engine() != Engine::Postgres)
        return std::nullopt;
    const auto id = server::signedIn(reading.database);
    return id ? personStore::find(reading.database, *id) : std::nullopt;
}

Person signIn(Reading &reading, const QString &login, const QString &password)
{
    const auto person = personStore::findByLogin(reading.database, login.trimmed());
    if (!person || !person->active)
        throw Refused(28, u"unknown-login"_s, u"login"_s, {login});
    if (person->hasPassword && !matches(personStore::passwordHash(reading.database, person->id), password))
        throw Refused(28, u"wrong-password"_s, u"password"_s);
    return *person;
}

} // namespace smarketing::people
