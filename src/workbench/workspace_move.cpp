// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/workspace_move.h"

#include "smarketing/storage/migration.h"
#include "smarketing/storage/server.h"
#include "smarketing/storage/workspace_file.h"
#include "smarketing/workbench/workspace.h"

namespace smarketing::workspaceMove {

using namespace Qt::StringLiterals;

namespace {

Arrived toServer(const QString &file, const WorkspaceAddress &address, const Tell &tell)
{
    const Database::Access access = workspace::prepare(file);
    const auto source = Database::openFile(file, access);
    const auto target = server::open(address);
    server::init(*target);
    return {move(*source, *target, tell)};
}

qint64 commandCount(Database &database)
{
    return database.number(u"SELECT count(*) FROM command"_s).value_or(0);
}

qint64 rowsOf(const Moved &moved, const QString &table)
{
    const auto found = std::ranges::find(moved.tables, table, &MovedRows::table);
    return found == moved.tables.end() ? 0 : found->rows;
}

Arrived toFile(const WorkspaceAddress &address, const QString &file, const Tell &tell)
{
    const auto source = workspace::openServer(address);
    return workspaceFile::makeWhole(file, [&](const QString &part) {
        const auto target = Database::openFile(part);
        migration::run(*target);
        workspaceFile::hurry(*target);
        target->growCache();
        Arrived arrived{move(*source, *target, tell)};
        arrived.laterChanges = commandCount(*source) - rowsOf(arrived.moved, u"command"_s);
        return arrived;
    });
}

} // namespace

int thousandths(const Progress &progress)
{
    constexpr qint64 ends[] = {0, 600, 800, 1000};
    const auto step = static_cast<int>(progress.step);
    const qint64 share = ends[step + 1] - ends[step];
    return int(ends[step] + share * progress.done / std::max<qint64>(progress.total, 1));
}

Arrived move(const WorkspaceAddress &from, const WorkspaceAddress &to, const Tell &tell)
{
    if (from.isServer() == to.isServer())
        throw Refused(28, u"move-kinds"_s, u"to"_s);
    return to.isServer() ? toServer(from.path(), to, tell) : toFile(from, to.path(), tell);
}

} // namespace smarketing::workspaceMove
