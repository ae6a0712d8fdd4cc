// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/workspace_address.h"

#include <QByteArray>

#include <libpq-fe.h>

#include <memory>

/// libpq, for the limit beside each figure.
namespace smarketing::bench {

class PlainConnection {
public:
    explicit PlainConnection(const WorkspaceAddress &address) : m_handle(connect(address), &PQfinish)
    {
        if (PQstatus(m_handle.get()) != CONNECTION_OK)
            qFatal("%s", PQerrorMessage(m_handle.get()));
        execute("SET search_path = smarketing");
    }

    void execute(const QByteArray &sql) { take(PQexec(m_handle.get(), sql.constData())); }
    QByteArray value(const QByteArray &sql)
    {
        const Result result = take(PQexec(m_handle.get(), sql.constData()));
        return PQntuples(result.get()) ? QByteArray(PQgetvalue(result.get(), 0, 0)) : QByteArray();
    }

    void prepare(const QByteArray &sql) { take(PQprepare(m_handle.get(), "", sql.constData(), 1, nullptr)); }
    int readAll(const QByteArray &argument)
    {
        const char *const values[] = {argument.constData()};
        const Result result = take(PQexecPrepared(m_handle.get(), "", 1, values, nullptr, nullptr, 0));
        const int rows = PQntuples(result.get());
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < PQnfields(result.get()); ++column)
                (void)PQgetvalue(result.get(), row, column);
        }
        return rows;
    }

    /// Begins "COPY … FROM STDIN"; what copy() is given follows, cells apart by tabs and rows by line feeds.
    void beginCopy(const QByteArray &sql) { take(PQexec(m_handle.get(), sql.constData())); }
    void copy(const QByteArray &rows)
    {
        if (PQputCopyData(m_handle.get(), rows.constData(), int(rows.size())) != 1)
            qFatal("%s", PQerrorMessage(m_handle.get()));
    }
    void endCopy()
    {
        PQputCopyEnd(m_handle.get(), nullptr);
        take(PQgetResult(m_handle.get()));
        PQclear(PQgetResult(m_handle.get()));
    }

    /// The process that serves it, where that is on this computer.
    qint64 process() const { return PQbackendPID(m_handle.get()); }

private:
    using Result = std::unique_ptr<PGresult, decltype(&PQclear)>;

    static PGconn *connect(const WorkspaceAddress &address)
    {
        QList<QByteArray> texts;
        for (auto it = address.options().cbegin(); it != address.options().cend(); ++it)
            texts << it.key().toUtf8() << it.value().toUtf8();
        std::vector<const char *> names;
        std::vector<const char *> values;
        for (qsizetype i = 0; i < texts.size(); i += 2) {
            names.push_back(texts.at(i).constData());
            values.push_back(texts.at(i + 1).constData());
        }
        names.push_back(nullptr);
        values.push_back(nullptr);
        return PQconnectdbParams(names.data(), values.data(), 0);
    }
    Result take(PGresult *handle)
    {
        Result result(handle, &PQclear);
        switch (PQresultStatus(handle)) {
        case PGRES_COMMAND_OK:
        case PGRES_TUPLES_OK:
        case PGRES_COPY_IN:
            return result;
        default:
            qFatal("%s", PQerrorMessage(m_handle.get()));
        }
    }

    std::unique_ptr<PGconn, decltype(&PQfinish)> m_handle;
};

} // namespace smarketing::bench
