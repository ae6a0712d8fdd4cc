// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

/// SQLite's own interface, for the limit beside each figure.
namespace smarketing::bench {

inline void execute(sqlite3 *db, const QByteArray &sql)
{
    if (sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(db));
}

/// With the durability the program has, and the cache of its imports.
inline sqlite3 *openPlain(const QString &path)
{
    sqlite3 *db = nullptr;
    sqlite3_open(path.toUtf8().constData(), &db);
    execute(db, "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; "
                "PRAGMA foreign_keys = ON; PRAGMA cache_size = -98304; PRAGMA temp_store = MEMORY");
    return db;
}

struct Statement {
    Statement(sqlite3 *db, const QByteArray &sql)
    {
        if (sqlite3_prepare_v2(db, sql.constData(), -1, &handle, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(db));
    }
    ~Statement() { sqlite3_finalize(handle); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    void bind(int place, const QByteArray &text)
    {
        sqlite3_bind_text(handle, place, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }
    void bind(int place, qint64 number) { sqlite3_bind_int64(handle, place, number); }
    void run()
    {
        if (sqlite3_step(handle) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(sqlite3_db_handle(handle)));
        sqlite3_reset(handle);
    }
    /// Reads every row, every column of it; how many.
    int readAll()
    {
        int rows = 0;
        for (; sqlite3_step(handle) == SQLITE_ROW; ++rows) {
            for (int i = 0; i < sqlite3_column_count(handle); ++i)
                (void)sqlite3_column_text(handle, i);
        }
        sqlite3_reset(handle);
        return rows;
    }
    QString text(int column) const
    {
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(handle, column)));
    }
    sqlite3_stmt *handle = nullptr;
};

} // namespace smarketing::bench
