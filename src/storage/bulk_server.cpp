// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk_server.h"

#include "server_rows.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

void takeIds(Cursor row, QList<qint64> &ids)
{
    while (row.next())
        ids += row.integer(0);
}

MovedCell cellOf(const BulkValue &value)
{
    MovedCell cell;
    if (const auto *number = std::get_if<qint64>(&value)) {
        cell.kind = MovedCell::Kind::Integer;
        cell.integer = *number;
    } else if (const auto *text = std::get_if<QByteArray>(&value)) {
        cell.kind = MovedCell::Kind::Text;
        cell.text = text->toStdString();
    }
    return cell;
}

} // namespace

BulkServer::BulkServer(Database &database, const QString &table, const QStringList &columns)
    : m_database(database), m_table(table), m_columns(columns)
{
}

void BulkServer::write(const std::vector<BulkValue> &values, int rows, QList<qint64> &ids)
{
    QVariantList args;
    args.reserve(qsizetype(values.size()));
    for (const BulkValue &value : values) {
        if (const auto *number = std::get_if<qint64>(&value))
            args += *number;
        else if (const auto *text = std::get_if<QByteArray>(&value))
            args += sql::bound(QString::fromUtf8(*text));
        else
            args += QVariant();
    }
    takeIds(m_database.query(QString(insertOf(m_table, m_columns, rows) + u" RETURNING id"_s), args), ids);
}

BulkCopy::BulkCopy(Database &database, const QString &table, const QStringList &columns)
    : m_database(database), m_table(table), m_columns(columns)
{
}

void BulkCopy::write(const std::vector<BulkValue> &values, int, QList<qint64> &ids)
{
    copy(values);
    const QString own = u"FROM %1_staging WHERE xact = pg_current_xact_id()"_s.arg(m_table);
    // ids are given in the order of the rows
    takeIds(m_database.query(u"INSERT INTO %1 (%2) SELECT %2 %3 ORDER BY id RETURNING id"_s.arg(
                m_table, m_columns.join(u", "_s), own)),
            ids);
    m_database.execute(QString(u"DELETE "_s + own));
}

void BulkCopy::copy(const std::vector<BulkValue> &values)
{
    MovedTable staging{m_table + u"_staging"_s, {{u"id"_s, MovedTable::Type::Integer}}};
    for (const QString &column : m_columns)
        staging.columns += {column, MovedTable::Type::Text};
    ServerRowWriter writer(m_database, staging, ServerRowWriter::Into::Any);
    MovedRow row(size_t(staging.columns.size()));
    const size_t width = row.size() - 1;
    for (size_t i = 0; i < values.size(); i += width) {
        row[0] = cellOf(qint64(i));
        for (size_t column = 0; column < width; ++column)
            row[column + 1] = cellOf(values[i + column]);
        writer.add(row);
    }
    writer.finish();
}

} // namespace smarketing
