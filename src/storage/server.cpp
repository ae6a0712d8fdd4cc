// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/server.h"

#include "smarketing/storage/migration.h"

#include <QFile>

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
    if (migration::current(database) == 0)
        throw StorageError(StorageError::Kind::Foreign, u"no workspace: "_s + database.path());
    refuseNewer(database);
}

} // namespace smarketing::server
