// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"

#include <QCommandLineOption>

#include <functional>

namespace smarketing::cli {

/// One subcommand: what it is called, what it takes, and what it does. `run` answers by throwing when something is
/// wrong (see main.cpp for what becomes an exit code).
struct Command {
    QString name;
    QString arguments; ///< as shown in the help: "LEAD… --to LOGIN --note TEXT"
    QString help;
    QList<QCommandLineOption> options;
    std::function<void(Context &)> run;
    QString more = {}; ///< what the command's own help adds
};

QList<Command> workspaceCommands();
QList<Command> serverCommands();
QList<Command> moveCommands();
QList<Command> peopleCommands();
QList<Command> importCommands();
QList<Command> handoffCommands();
QList<Command> listCommands();
QList<Command> exportCommands();

/// What a new workspace is told, in a file as on a server.
QList<QCommandLineOption> newWorkspaceOptions();
workspace::NewWorkspace newWorkspace(const Context &context);
void made(const Context &context, const QString &path, const Person &manager);

} // namespace smarketing::cli
