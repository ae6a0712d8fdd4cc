// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "output.h"
#include "terminal.h"

#include "smarketing/workbench/workspace.h"

#include <QTimeZone>

namespace smarketing::cli {

using namespace Qt::StringLiterals;

namespace {

/// The address after the verb, or --workspace.
WorkspaceAddress addressOf(Context &context)
{
    context.takes(1, 2);
    const auto address =
        WorkspaceAddress::parse(context.arguments().size() > 1 ? context.arguments().at(1) : context.path());
    if (!address.isServer())
        throw UsageError(
            u"“%1” is no server's address, such as postgresql://postgres@db.example.com/shop"_s.arg(address.text()));
    return address;
}

void init(Context &context)
{
    const WorkspaceAddress address = addressOf(context);
    workspace::NewWorkspace fresh = newWorkspace(context);
    const QString password = newPassword(context, fresh.founder.login);
    if (password.isEmpty())
        throw Refused(22, u"password"_s, u"password"_s);
    const Person manager = withPassword(address, [&](const WorkspaceAddress &known) {
        return workspace::createOnServer(known, fresh, password, Context::now());
    });
    made(context, address.text(), manager);
}

void upgrade(Context &context)
{
    const auto [before, after] = withPassword(addressOf(context), workspace::upgradeOnServer);
    print(before == after ? u"The workspace is up to date (schema %1)."_s.arg(after)
                          : u"The workspace went from schema %1 to %2."_s.arg(before).arg(after),
          {{u"before"_s, before}, {u"after"_s, after}}, context.json());
}

void runServer(Context &context)
{
    const QString verb = context.arguments().value(0);
    if (verb == u"init")
        init(context);
    else if (verb == u"upgrade")
        upgrade(context);
    else
        throw UsageError(u"“server init ADDRESS” makes a workspace, “server upgrade ADDRESS” brings one up to date"_s);
}

} // namespace

QList<Command> serverCommands()
{
    return {
        {u"server"_s, u"init|upgrade [ADDRESS]"_s,
         u"Makes a workspace in an empty database on a PostgreSQL server, or brings one to this program's schema."_s,
         newWorkspaceOptions() + QList<QCommandLineOption>{passwordFileOption()}, runServer,
         u"\n\nADDRESS is postgresql://ADMINISTRATOR@HOST/DATABASE, as psql takes it; the login must be a superuser or "
         "own the database and be allowed to create roles."_s}};
}

} // namespace smarketing::cli
