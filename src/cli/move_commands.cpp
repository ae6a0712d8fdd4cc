// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "output.h"

#include "smarketing/workbench/workspace_move.h"

#include <QJsonArray>

#include <csignal>

namespace smarketing::cli {

using namespace Qt::StringLiterals;

namespace {

volatile std::sig_atomic_t stopAsked = 0;

QJsonObject toJson(const QString &target, const workspaceMove::Arrived &arrived)
{
    QJsonArray tables;
    for (const workspaceMove::MovedRows &table : arrived.moved.tables)
        tables += QJsonObject{
            {u"table"_s, table.table}, {u"rows"_s, table.rows}, {u"checksum"_s, QString::fromLatin1(table.checksum)}};
    QJsonArray mended;
    for (const workspaceMove::MendedText &text : arrived.moved.mended)
        mended += QJsonObject{{u"table"_s, text.table}, {u"id"_s, text.id}, {u"column"_s, text.column}};
    return {{u"to"_s, target},
            {u"tables"_s, tables},
            {u"mended"_s, mended},
            {u"withoutPassword"_s, QJsonArray::fromStringList(arrived.moved.withoutPassword)},
            {u"laterChanges"_s, arrived.laterChanges}};
}

QString toText(const WorkspaceAddress &target, const workspaceMove::Arrived &arrived)
{
    QStringList lines = {u"%1: %2 rows of %3 tables arrived; compared row by row, they are the same."_s.arg(
        target.text(), QString::number(arrived.moved.rows()), QString::number(arrived.moved.tables.size()))};
    for (const workspaceMove::MendedText &text : arrived.moved.mended)
        lines += u"%1 %2, %3: a character that a server cannot keep is now U+FFFD."_s.arg(
            text.table, QString::number(text.id), text.column);
    lines += target.isServer() ? u"Nobody signs in before a password is set for them: people set-password LOGIN"_s
                               : u"Passwords stay on the server: in the file each sets one of their own."_s;
    if (arrived.laterChanges > 0)
        lines += u"Changes made on the server meanwhile, which are not in the file: %1"_s.arg(arrived.laterChanges);
    return lines.join(u'\n');
}

void moveWorkspace(Context &context)
{
    context.takes(0, 0);
    const auto from = WorkspaceAddress::parse(context.path());
    const auto to = WorkspaceAddress::parse(context.needed(u"to"_s));
    if (!from.isServer())
        require(context.actor(), Action::ManageSettings);
    context.close();
    // nothing half-made is left where Ctrl+C stops it
    std::signal(SIGINT, [](int) { stopAsked = 1; });
    ProgressLine line(u"Moving"_s);
    const auto tell = [&line](const workspaceMove::Progress &progress) {
        line.show(workspaceMove::thousandths(progress), 1000);
        return stopAsked == 0;
    };
    const auto arrived = withPassword(to.isServer() ? to : from, [&](const WorkspaceAddress &server) {
        return workspaceMove::move(from.isServer() ? server : from, to.isServer() ? server : to, tell);
    });
    print(toText(to, arrived), toJson(to.text(), arrived), context.json());
}

} // namespace

QList<Command> moveCommands()
{
    return {{u"move"_s,
             u"--to FILE|ADDRESS"_s,
             u"Carries the workspace to a server (postgresql://…), or from a server to a file; the source stays."_s,
             {{u"to"_s, u"A new file, or a database that holds no workspace yet."_s, u"target"_s}},
             moveWorkspace,
             u"\n\nOn a server it takes an administrator's login, or one of the database's owner."_s}};
}

} // namespace smarketing::cli
