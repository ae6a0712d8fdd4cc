// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/plain_postgres.h"

#include <QRegularExpression>

#include <libpq-fe.h>

#include <stdexcept>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

using Result = std::unique_ptr<PGresult, void (*)(PGresult *)>;

Result resultOf(PGconn *connection, const QString &sql)
{
    return {PQexec(connection, sql.toUtf8().constData()), &PQclear};
}

bool failed(ExecStatusType status)
{
    return status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY;
}

PlainPostgres::Outcome outcomeOf(const PGresult *result)
{
    if (!failed(PQresultStatus(result)))
        return {};
    const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const char *message = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    return {state ? QString::fromLatin1(state) : u"no answer"_s, QString::fromUtf8(message)};
}

} // namespace

QString PlainPostgres::Outcome::refusal() const
{
    static const QRegularExpression rule(u"^(R\\d+)\\|[a-z-]+\\|"_s);
    const QRegularExpressionMatch match = rule.match(message);
    return state.startsWith(u"SM") && match.hasMatch() ? match.captured(1) : state;
}

PlainPostgres::PlainPostgres(const WorkspaceAddress &address, const QString &login) : m_connection(nullptr, &PQfinish)
{
    QMap<QString, QString> options = address.options();
    options.insert(u"user"_s, login);
    options.insert(u"options"_s, u"-c client_min_messages=error -c statement_timeout=60s"_s);
    QList<QByteArray> texts;
    for (auto it = options.cbegin(); it != options.cend(); ++it)
        texts << it.key().toUtf8() << it.value().toUtf8();
    QList<const char *> keys;
    QList<const char *> values;
    for (qsizetype i = 0; i < texts.size(); i += 2) {
        keys += texts[i].constData();
        values += texts[i + 1].constData();
    }
    keys += nullptr;
    values += nullptr;
    m_connection.reset(PQconnectdbParams(keys.constData(), values.constData(), 0));
    if (PQstatus(m_connection.get()) != CONNECTION_OK)
        throw std::runtime_error(PQerrorMessage(m_connection.get()));
}

PlainPostgres::Outcome PlainPostgres::run(const QString &sql)
{
    return outcomeOf(resultOf(m_connection.get(), sql).get());
}

QList<QStringList> PlainPostgres::rows(const QString &sql)
{
    const Result result = resultOf(m_connection.get(), sql);
    if (failed(PQresultStatus(result.get())))
        throw std::runtime_error(PQresultErrorMessage(result.get()));
    QList<QStringList> rows;
    for (int row = 0; row < PQntuples(result.get()); ++row) {
        QStringList values;
        for (int column = 0; column < PQnfields(result.get()); ++column)
            values += QString::fromUtf8(PQgetvalue(result.get(), row, column));
        rows += values;
    }
    return rows;
}

} // namespace smarketing
