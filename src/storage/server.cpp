// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/server.h"

#include "smarketing/storage/migration.h"

#include <QFile>

#include <libpq-fe.h>

namespace smarketing::server {

using namespace Qt::StringLiterals;

namespace {

void makeRolesAndSchema(Database &database)
{
    QFile source(u":/sql/server.postgres.sql"_s);
    if (!source.open(QIODevice::ReadOnly))
        throw StorageError(StorageError::Kind::Unavailable, source.fileName());
    database.begin();
    try {
        database.script(QString::fromUtf8(source.readAll()));
        database.commit();
    } catch (...) {
        database.rollback();
        throw;
    }
}

void refuseNewer(Database &database)
{
    const int version = migration::current(database);
    if (version > migration::newest())
        throw StorageError(StorageError::Kind::Newer, QString::number(version));
}

/// What a server keeps of a password; libpq makes it, as psql has it done by \password. The connection is none and
/// needs none: an address that cannot be right is never tried.
QString verifierOf(const QString &login, const QString &password)
{
    const std::unique_ptr<PGconn, decltype(&PQfinish)> none(PQconnectdb("sslmode=none"), &PQfinish);
    const std::unique_ptr<char, decltype(&PQfreemem)> made(
        PQencryptPasswordConn(none.get(), password.toUtf8().constData(), login.toUtf8().constData(), "scram-sha-256"),
        &PQfreemem);
    return QString::fromLatin1(made.get());
}

} // namespace

void init(Database &database)
{
    refuseNewer(database);
    if (!database.number(u"SELECT 1 FROM pg_namespace WHERE nspname = 'smarketing'"_s))
        makeRolesAndSchema(database);
    migration::run(database);
}

void check(Database &database)
{
    const int version = migration::current(database);
    if (version == 0)
        throw StorageError(StorageError::Kind::Foreign, u"no workspace: "_s + database.path());
    refuseNewer(database);
    if (version < migration::newest())
        throw StorageError(StorageError::Kind::Outdated, QString::number(version));
}

QString login(Database &database)
{
    Cursor row = database.query(u"SELECT session_user"_s);
    return row.next() ? row.text(0) : QString();
}

std::optional<PersonId> signedIn(Database &database)
{
    const auto id = database.number(u"SELECT my_id()"_s);
    return id ? std::optional(PersonId(*id)) : std::nullopt;
}

void setPassword(Database &database, PersonId person, const QString &login, const QString &password)
{
    const QString verifier = password.isEmpty() ? QString() : verifierOf(login, password);
    if (verifier.isEmpty())
        throw Refused(22, u"password"_s, u"password"_s);
    database.query(u"SELECT CAST(set_password(?, ?) AS text)"_s, person, verifier).next();
}

} // namespace smarketing::server
