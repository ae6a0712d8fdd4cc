// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_limit.h"

#include "bench.h"
#include "lead_file.h"

#include "smarketing/domain/contact.h"
#include "smarketing/storage/folding.h"

#include <QDate>
#include <QFile>

namespace smarketing::bench::importLimit {

using namespace Qt::StringLiterals;

namespace {

qint64 numberBehind(const QByteArray &text)
{
    return text.mid(text.lastIndexOf(' ') + 1).toLongLong();
}

} // namespace

Row nextRow(QFile &source)
{
    const QList<QByteArray> cells = source.readLine().trimmed().split(',');
    const QString name = folded(QString::fromUtf8(cells[1] + ' ' + cells[2]));
    const qint64 day = QDate::fromString(QString::fromLatin1(cells[11]), Qt::ISODate).toJulianDay() - 2440588;
    return {{cells[0], cells[1], cells[2], nameKey(name).toUtf8(), name.toUtf8(), cells[3],
             emailKey(QString::fromUtf8(cells[3])).toUtf8(), cells[4], phoneKey(QString::fromUtf8(cells[4])).toUtf8(),
             cells[5], companyKey(folded(QString::fromUtf8(cells[5]))).toUtf8(), cells[6], cells[7], cells[8],
             cells[13], "lead"},
            {numberBehind(cells[9]) + 1, numberBehind(cells[10]) + 1, day * 86'400'000, day * 86'400'000,
             qint64(cells[12].toDouble() * 100)}};
}

QByteArray names()
{
    QByteArray sql;
    for (int i = 0; i < campaigns; ++i) {
        const QByteArray number = QByteArray::number(i);
        sql += "INSERT INTO campaign (name, name_key, state) VALUES ('" + number + "', '" + number + "', 'idea');";
    }
    for (int i = 0; i < channels; ++i) {
        const QByteArray number = QByteArray::number(i);
        sql += "INSERT INTO channel (id, name, name_key, direction, place) VALUES (" + QByteArray::number(i + 1) +
               ", '" + number + "', '" + number + "', 'inbound', 'online') ON CONFLICT DO NOTHING;";
    }
    return sql;
}

QByteArray figures()
{
    QByteArray sql;
    for (const char *dimension : {"campaign", "channel", "persona"})
        sql += QByteArray("INSERT INTO measure_day (dimension, day, key_id, measure, n) SELECT '") + dimension +
               "', created_at / 86400000, coalesce(" + dimension + "_id, 0), 'lead', count(*) FROM lead GROUP BY 2, 3;";
    return sql;
}

double run(const QString &file, const WorkspaceAddress &workspace, int rows)
{
    makeWorkspace(workspace);
    const bool onServer = workspace.isServer();
    if (onServer)
        makeServerReady(workspace);
    else
        makeFileReady(workspace.path());
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("cannot read the file");
    source.readLine();
    const Stopwatch watch;
    double elsewhere = 0;
    if (onServer)
        elsewhere = writeServer(source, workspace, rows);
    else
        writeFile(source, workspace.path(), rows);
    const double wall = watch.wall();
    const double cpu = watch.cpu() + elsewhere;
    print(u"import by the C interface"_s, u"rows per second"_s, rows / wall, u"rows/s"_s, rows);
    print(u"import by the C interface"_s, u"processor time"_s, cpu, u"s"_s, rows);
    if (onServer)
        print(u"import by the C interface"_s, u"processor time of the server"_s, elsewhere, u"s"_s, rows);
    return cpu;
}

} // namespace smarketing::bench::importLimit
