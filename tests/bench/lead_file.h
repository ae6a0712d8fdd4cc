// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/workspace_address.h"
#include "smarketing/workbench/transaction.h"

#include <QByteArray>
#include <QTemporaryDir>

namespace smarketing::bench {

constexpr int campaigns = 40; ///< that contacts came from
constexpr int channels = 9;

Instant clockTime();

/// A contact as a customer's export has it, a quarter of a kilobyte each; no two are the same person, and their keys
/// come in no order, as in life.
QByteArray contact(int i);
/// A CSV file of so many.
QString makeContacts(const QTemporaryDir &folder, int rows);

/// A new workspace with one manager, who is answered; on a server in a new database.
Person makeWorkspace(const WorkspaceAddress &workspace);

constexpr int rowsAPage = 50;

/// What the benches read: a workspace of so many leads with a year of work in it (the demo), or one that is there.
struct Filled {
    explicit Filled(const QString &rowsOrWorkspace);

    WorkspaceAddress workspace;
    qint64 rows = 0;
    Person boss;
    std::unique_ptr<Database> database;

    Reading reading() const { return {*database, boss, clockTime()}; }
    QStringList logins() const;

private:
    QTemporaryDir m_folder;
};

} // namespace smarketing::bench
