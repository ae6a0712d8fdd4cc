// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_limit.h"

#include "bench.h"
#include "plain_postgres.h"

#include "smarketing/storage/folding.h"

#include <QFile>

namespace smarketing::bench::importLimit {

namespace {

constexpr qsizetype handedOver = 1 << 16; ///< bytes at once

QByteArray cellsOf(const Row &row)
{
    QByteArray line;
    for (const QByteArray &text : row.texts)
        line += text + '\t';
    for (qint64 number : row.numbers)
        line += QByteArray::number(number) + '\t';
    return line + "PLN\n";
}

/// A lead's number, as the server gives it, and the words it is found by.
QByteArray cellsOfSearch(const Row &row, int id)
{
    QByteArray text;
    for (int cell : {1, 2, 9, 5, 7, 12, 11, 0, 8})
        text += row.texts[size_t(cell)] + ' ';
    return QByteArray::number(id) + '\t' + folded(QString::fromUtf8(text + row.texts[8].right(9))).toUtf8() + '\n';
}

template <class Cells> void copyAll(PlainConnection &db, const QByteArray &into, QFile &source, int rows, Cells cells)
{
    const qint64 from = source.pos();
    db.beginCopy("COPY " + into + " FROM STDIN");
    QByteArray lines;
    for (int i = 0; i < rows; ++i) {
        lines += cells(nextRow(source), i + 1);
        if (lines.size() > handedOver)
            db.copy(std::exchange(lines, {}));
    }
    db.copy(lines);
    db.endCopy();
    source.seek(from);
}

} // namespace

void makeServerReady(const WorkspaceAddress &address)
{
    PlainConnection db(address);
    db.execute(
        "DO $$ DECLARE name text; BEGIN FOR name IN SELECT DISTINCT tgrelid::regclass FROM pg_trigger "
        "WHERE NOT tgisinternal LOOP EXECUTE format('ALTER TABLE %s DISABLE TRIGGER USER', name); END LOOP; END $$");
    db.execute(names());
}

double writeServer(QFile &source, const WorkspaceAddress &address, int rows)
{
    PlainConnection db(address);
    db.execute("BEGIN");
    copyAll(db, QByteArray("lead (") + Row::columns + ')', source, rows,
            [](const Row &row, int) { return cellsOf(row); });
    db.execute("INSERT INTO event (command_id, subject, subject_id, action) "
               "SELECT (SELECT max(id) FROM command), 'lead', id, 'insert' FROM lead ORDER BY id");
    db.execute("COMMIT");
    db.execute("BEGIN");
    db.execute(figures());
    copyAll(db, "lead_search (id, text)", source, rows, cellsOfSearch);
    db.execute("COMMIT");
    return processorSecondsOf(db.process());
}

} // namespace smarketing::bench::importLimit
