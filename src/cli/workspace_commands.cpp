// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "output.h"

#include "smarketing/workbench/demo.h"
#include "smarketing/workbench/workspace.h"

#include <QFile>
#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>

namespace smarketing::cli {

using namespace Qt::StringLiterals;

namespace {

void refuseServer(const QString &place)
{
    if (WorkspaceAddress::parse(place).isServer())
        throw UsageError(u"this is for files; on a server its administrator does it, see docs/server.md"_s);
}

/// The file a command makes: its argument, or --workspace.
QString targetOf(const Context &context)
{
    context.takes(0, 1);
    const QString target = context.arguments().isEmpty() ? context.path() : context.arguments().constFirst();
    refuseServer(target);
    return target;
}

void makeNew(Context &context)
{
    workspace::NewWorkspace fresh = newWorkspace(context);
    fresh.path = targetOf(context);
    made(context, fresh.path, workspace::create(fresh, Context::now()));
}

void makeDemo(Context &context)
{
    demo::Options options;
    options.leads = context.number(u"leads"_s, 0, 10'000'000, options.leads);
    options.seed = static_cast<quint32>(context.number(u"seed"_s, 0, 1'000'000'000, static_cast<int>(options.seed)));
    const QString systemLanguage = QLocale().name().left(2);
    options.language = context.has(u"lang"_s)                                   ? context.value(u"lang"_s)
                       : QStringList{u"pl"_s, u"sv"_s}.contains(systemLanguage) ? systemLanguage
                                                                                : u"en"_s;
    const QString path = targetOf(context);
    ProgressLine line(u"Playing a year"_s);
    const Person manager = demo::create(path, options, Context::now(), [&line](int done, int all) {
        line.show(done, all);
        return true;
    });
    made(context, path, manager);
}

void check(Context &context)
{
    context.takes(0, 0);
    const QStringList problems = workspace::check(context.database());
    print(problems.isEmpty() ? u"All is well."_s : problems.join(u'\n'),
          {{u"problems"_s, QJsonArray::fromStringList(problems)}}, context.json());
    if (!problems.isEmpty())
        throw StorageError(StorageError::Kind::Corrupt, problems.constFirst());
}

void backUp(Context &context)
{
    context.takes(0, 1);
    refuseServer(context.path());
    if (context.arguments().isEmpty()) {
        const QString file = workspace::backUpDaily(context.database(), Context::now());
        print(file.isEmpty() ? u"The last backup is less than a day old."_s : file, {{u"path"_s, file}},
              context.json());
        return;
    }
    const QString file = context.arguments().constFirst();
    if (QFile::exists(file))
        throw Refused(28, u"file-exists"_s, u"file"_s, {file});
    workspace::backUp(context.database(), file);
    print(context.arguments().constFirst(), {{u"path"_s, context.arguments().constFirst()}}, context.json());
}

void restore(Context &context)
{
    context.takes(1, 1);
    refuseServer(context.path());
    // Who may is asked of what stands there; where nothing stands that can be read, nobody can be asked.
    if (context.opens())
        require(context.actor(), Action::ManageSettings);
    context.close();
    const QString kept = workspace::restore(context.arguments().constFirst(), context.path());
    print(kept.isEmpty() ? context.path() : u"%1; what stood there is now %2"_s.arg(context.path(), kept),
          {{u"path"_s, context.path()}, {u"kept"_s, kept}}, context.json());
}

} // namespace

QList<QCommandLineOption> newWorkspaceOptions()
{
    return {{u"company"_s, u"What the company is called."_s, u"name"_s},
            {u"time-zone"_s, u"Such as Europe/Warsaw; otherwise this computer's."_s, u"zone"_s},
            {u"currency"_s, u"Such as PLN, SEK or EUR; EUR otherwise."_s, u"code"_s},
            {u"login"_s, u"The manager's login."_s, u"login"_s},
            {u"name"_s, u"The manager's name."_s, u"name"_s},
            {u"email"_s, u"The manager's e-mail address."_s, u"address"_s}};
}

workspace::NewWorkspace newWorkspace(const Context &context)
{
    workspace::NewWorkspace fresh;
    fresh.company = context.needed(u"company"_s);
    fresh.timeZone = context.has(u"time-zone"_s) ? context.value(u"time-zone"_s)
                                                 : QString::fromLatin1(QTimeZone::systemTimeZoneId());
    fresh.currency = context.has(u"currency"_s) ? context.value(u"currency"_s) : u"EUR"_s;
    fresh.founder.login = context.needed(u"login"_s);
    fresh.founder.name = context.needed(u"name"_s);
    fresh.founder.email = context.value(u"email"_s);
    fresh.founder.department = Department::Management;
    return fresh;
}

void made(const Context &context, const QString &path, const Person &manager)
{
    print(u"%1, managed by %2"_s.arg(path, manager.login), {{u"path"_s, path}, {u"manager"_s, manager.login}},
          context.json());
}

QList<Command> workspaceCommands()
{
    return {
        {u"new"_s, u"[FILE] --company NAME --login LOGIN --name NAME"_s, u"Makes a workspace and its first manager."_s,
         newWorkspaceOptions(), makeNew},
        {u"demo"_s,
         u"[FILE] [--leads N]"_s,
         u"Makes a workspace to explore: a year of an invented garden-tool shop."_s,
         {{u"leads"_s, u"How many leads; 600 otherwise."_s, u"n"_s},
          {u"lang"_s, u"en, pl or sv; otherwise this computer's."_s, u"language"_s},
          {u"seed"_s, u"Another number, another year."_s, u"n"_s}},
         makeDemo},
        {u"check"_s, {}, u"Looks for damage, recounts the figures, and looks for rows that break a rule."_s, {}, check},
        {u"backup"_s,
         u"[FILE]"_s,
         u"Copies the workspace, also while others write; without FILE the daily backup beside it."_s,
         {},
         backUp},
        {u"restore"_s,
         u"BACKUP"_s,
         u"Puts a backup in the workspace's place; what stood there is kept beside it."_s,
         {},
         restore},
    };
}

} // namespace smarketing::cli
