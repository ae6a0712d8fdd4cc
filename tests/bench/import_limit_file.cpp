// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_limit.h"

#include "plain_sqlite.h"

#include "smarketing/storage/folding.h"

#include <QFile>

namespace smarketing::bench::importLimit {

namespace {

void writeRows(sqlite3 *db, QFile &source, int rows)
{
    Statement lead(db, QByteArray("INSERT INTO lead (") + Row::columns +
                           ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PLN')");
    Statement event(db, "INSERT INTO event (command_id, subject, subject_id, action) "
                        "VALUES ((SELECT max(id) FROM command), 'lead', ?, 'insert')");
    for (int i = 0; i < rows; ++i) {
        const Row row = nextRow(source);
        int place = 0;
        for (const QByteArray &text : row.texts)
            lead.bind(++place, text);
        for (qint64 number : row.numbers)
            lead.bind(++place, number);
        lead.run();
        event.bind(1, sqlite3_last_insert_rowid(db));
        event.run();
    }
}

void writeSearch(sqlite3 *db)
{
    Statement all(db, "SELECT id, first_name || ' ' || last_name || ' ' || company || ' ' || email || ' ' || phone || "
                      "' ' || city || ' ' || job_title || ' ' || external_id || ' ' || phone_key || ' ' || "
                      "substr(phone_key, -9) FROM lead");
    Statement search(db, "INSERT INTO lead_search (rowid, text) VALUES (?, ?)");
    while (sqlite3_step(all.handle) == SQLITE_ROW) {
        search.bind(1, qint64(sqlite3_column_int64(all.handle, 0)));
        search.bind(2, folded(all.text(1)).toUtf8());
        search.run();
    }
    sqlite3_reset(all.handle);
}

} // namespace

void makeFileReady(const QString &path)
{
    sqlite3 *db = openPlain(path);
    QByteArray drops;
    {
        Statement triggers(db, "SELECT name FROM sqlite_schema WHERE type = 'trigger'");
        while (sqlite3_step(triggers.handle) == SQLITE_ROW)
            drops += "DROP TRIGGER " + triggers.text(0).toUtf8() + ';';
    }
    execute(db, drops + names());
    sqlite3_close(db);
}

void writeFile(QFile &source, const QString &path, int rows)
{
    sqlite3 *db = openPlain(path);
    execute(db, "BEGIN");
    writeRows(db, source, rows);
    execute(db, "COMMIT; INSERT INTO lead_search (lead_search, rank) VALUES ('hashsize', 67108864); BEGIN");
    execute(db, figures());
    writeSearch(db);
    execute(db, "COMMIT");
    sqlite3_close(db);
}

} // namespace smarketing::bench::importLimit
