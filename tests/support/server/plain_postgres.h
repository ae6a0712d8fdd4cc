// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/workspace_address.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <memory>

struct pg_conn;

namespace smarketing {

/// A connection such as anybody has who signs in with a client of their own: none of the program's settings, and what
/// the server says as it says it. Used on one thread.
class PlainPostgres {
public:
    /// What became of a script: its SQLSTATE and message where one of its statements failed.
    struct Outcome {
        QString state;
        QString message;

        bool went() const { return state.isEmpty(); }
        /// "R4" where a rule refused it, else the SQLSTATE; empty where it went through.
        QString refusal() const;
    };

    /// Throws std::runtime_error where the server does not let `login` in.
    PlainPostgres(const WorkspaceAddress &address, const QString &login);

    /// Several statements; within a transaction only if they say so.
    Outcome run(const QString &sql);
    /// The rows of one query; throws std::runtime_error where it fails.
    QList<QStringList> rows(const QString &sql);
    QString value(const QString &sql) { return rows(sql).value(0).value(0); }

private:
    std::unique_ptr<pg_conn, void (*)(pg_conn *)> m_connection;
};

} // namespace smarketing
