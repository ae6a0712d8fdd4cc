// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain.h"

#include "plain_postgres.h"
#include "plain_sqlite.h"

namespace smarketing::bench {

namespace {

class PlainFile : public Plain {
public:
    explicit PlainFile(const QString &path) : m_db(openPlain(path)) {}
    ~PlainFile() override
    {
        m_statement.reset();
        sqlite3_close(m_db);
    }
    void execute(const QByteArray &sql) override { bench::execute(m_db, sql); }
    void prepare(const QByteArray &sql) override { m_statement = std::make_unique<Statement>(m_db, sql); }
    int readAll(const QByteArray &argument) override
    {
        m_statement->bind(1, argument);
        return m_statement->readAll();
    }

private:
    sqlite3 *m_db;
    std::unique_ptr<Statement> m_statement;
};

class PlainServer : public Plain {
public:
    explicit PlainServer(const WorkspaceAddress &address) : m_connection(address) {}
    void execute(const QByteArray &sql) override { m_connection.execute(sql); }
    void prepare(const QByteArray &sql) override { m_connection.prepare(QByteArray(sql).replace('?', "$1")); }
    int readAll(const QByteArray &argument) override { return m_connection.readAll(argument); }

private:
    PlainConnection m_connection;
};

} // namespace

std::unique_ptr<Plain> Plain::open(const WorkspaceAddress &workspace)
{
    if (workspace.isServer())
        return std::make_unique<PlainServer>(workspace);
    return std::make_unique<PlainFile>(workspace.path());
}

} // namespace smarketing::bench
