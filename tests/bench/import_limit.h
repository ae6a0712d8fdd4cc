// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/workspace_address.h"

#include <QByteArray>

#include <array>

class QFile;

/// What the program's import writes, written as straight as can be: no rules, no matching, one form of dates and
/// numbers, events by hand, all rows in one transaction, then the figures and the search index in another.
namespace smarketing::bench::importLimit {

/// Seconds of processor time, those of a server's process among them.
double run(const QString &file, const WorkspaceAddress &workspace, int rows);

/// A lead as the table has it: `texts`, the numbers, and 'PLN'.
struct Row {
    static constexpr const char *columns =
        "external_id, first_name, last_name, name_key, sort_key, email, email_key, phone, phone_key, company, "
        "company_key, job_title, city, country, note, stage, campaign_id, channel_id, created_at, last_activity_at, "
        "value_minor, currency";

    std::array<QByteArray, 16> texts;
    std::array<qint64, 5> numbers;
};
Row nextRow(QFile &source);

/// The campaigns and channels that contacts came from.
QByteArray names();
/// How many leads a day, by campaign, channel and persona.
QByteArray figures();

/// Takes the rules away.
void makeFileReady(const QString &path);
void makeServerReady(const WorkspaceAddress &address);

void writeFile(QFile &source, const QString &path, int rows);
/// Seconds of processor time of the server's process.
double writeServer(QFile &source, const WorkspaceAddress &address, int rows);

} // namespace smarketing::bench::importLimit
