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
QList<Command> peopleCommands();
QList<Command> importCommands();
QList<Command> handoffCommands();
QList<Command> listCommands();
QList<Command> exportCommands();

} // namespace smarketing::cli
