// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/migration.h"

#include "event_trigger.h"
#include "sql_template.h"
#include "sql_trigger.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>

namespace smarketing::migration {

using namespace Qt::StringLiterals;

namespace {

const QString folder = u":/sql/"_s;

struct Migration {
    int number = 0;
    QString name; ///< "0001_main"
};

QList<Migration> known()
{
    QList<Migration> result;
    for (const QString &file : QDir(folder).entryList({u"????_*.sql"_s}, QDir::Files, QDir::Name)) {
        if (file.count(u'.') == 1)
            result += {file.left(4).toInt(), file.chopped(4)};
    }
    return result;
}

/// A part of a migration as it stands in resources/sql; not each has every part.
QString read(const Migration &migration, const QString &part)
{
    QFile source(folder + migration.name + part);
    if (!source.exists())
        return {};
    if (!source.open(QIODevice::ReadOnly))
        throw StorageError(StorageError::Kind::Unavailable, source.fileName());
    return QString::fromUtf8(source.readAll());
}

QString text(const Migration &migration, Engine engine)
{
    const QString tables = read(migration, u".sql"_s);
    const QString rules = read(migration, u".rules.sql"_s);
    if (engine == Engine::Sqlite)
        return expandTokens(tables + read(migration, u".sqlite.sql"_s) + rules, engine);
    return expandTokens(tables + read(migration, u".postgres.sql"_s), engine) +
           triggersForPostgres(expandTokens(rules, engine));
}

void applyToFile(Database &database, const Migration &migration, const QString &sql)
{
    database.script(u"PRAGMA application_id = %1"_s.arg(applicationId));
    dropEventTriggers(database);
    database.script(sql);
    createEventTriggers(database);
    database.script(u"PRAGMA user_version = %1"_s.arg(migration.number));
}

/// The recording of events is taken away meanwhile, and set upon every table again, the new ones among them.
void applyToServer(Database &database, const Migration &migration, const QString &sql)
{
    if (migration.number > 1)
        database.script(u"CALL stop_recording()"_s);
    database.script(sql);
    database.script(u"CALL record_events(); CALL settle_rights()"_s);
}

void apply(Database &database, const Migration &migration)
{
    const QString sql = text(migration, database.engine());
    const QByteArray checksum = QCryptographicHash::hash(sql.toUtf8(), QCryptographicHash::Sha256).toHex();
    database.script(expandTokens(u"CREATE TABLE IF NOT EXISTS schema_migration (number {int} PRIMARY KEY, "
                                 "name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at {int} NOT NULL) {strict}"_s,
                                 database.engine()));
    if (database.engine() == Engine::Sqlite)
        applyToFile(database, migration, sql);
    else
        applyToServer(database, migration, sql);
    database.execute(u"INSERT INTO schema_migration (number, name, checksum, applied_at) VALUES (?, ?, ?, ?)"_s,
                     migration.number, migration.name, QString::fromLatin1(checksum),
                     QDateTime::currentMSecsSinceEpoch());
}

} // namespace

void beginAsOwner(Database &database)
{
    database.begin();
    try {
        QString owner;
        {
            Cursor row = database.query(u"SELECT quote_ident(current_database() || '_owner'), "
                                        "CAST(pg_advisory_xact_lock(hashtext('smarketing migration')) AS text)"_s);
            row.next();
            owner = row.text(0);
        }
        database.script(u"SET LOCAL ROLE "_s + owner);
        database.script(u"SET LOCAL search_path = smarketing, pg_temp"_s);
    } catch (...) {
        database.rollback();
        throw;
    }
}

QStringList sqlOf(Engine engine)
{
    QStringList texts;
    for (const Migration &migration : known())
        texts += text(migration, engine);
    return texts;
}

int newest()
{
    return known().constLast().number;
}

int current(Database &database)
{
    if (database.engine() == Engine::Sqlite)
        return static_cast<int>(database.number(u"PRAGMA user_version"_s).value_or(0));
    if (!database.number(u"SELECT 1 FROM pg_class WHERE oid = to_regclass('smarketing.schema_migration')"_s))
        return 0;
    return static_cast<int>(database.number(u"SELECT max(number) FROM smarketing.schema_migration"_s).value_or(0));
}

void run(Database &database)
{
    for (const Migration &migration : known()) {
        if (database.engine() == Engine::Postgres)
            beginAsOwner(database);
        else
            database.begin();
        try {
            // Another program may have done it while this one waited for the lock.
            if (migration.number > current(database))
                apply(database, migration);
            database.commit();
        } catch (...) {
            database.rollback();
            throw;
        }
    }
}

QString fingerprint(Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Cursor cursor = database.query(u"SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' "
                                   "ESCAPE '\\' ORDER BY type, name"_s);
    while (cursor.next())
        hash.addData(QString(cursor.text(0) + u' ' + cursor.text(1) + u' ' + cursor.text(2) + u'\n').toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace smarketing::migration
