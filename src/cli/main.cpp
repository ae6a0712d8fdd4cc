// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "output.h"

#include "smarketing/workbench/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace smarketing;
using namespace smarketing::cli;
using namespace Qt::StringLiterals;

namespace {

enum ExitCode { Done = 0, RefusedByRule = 1, WrongUsage = 2, StorageFailed = 3 };

QList<Command> allCommands()
{
    return workspaceCommands() + moveCommands() + serverCommands() + peopleCommands() + importCommands() +
           handoffCommands() + listCommands() + exportCommands();
}

QList<QCommandLineOption> commonOptions()
{
    return {{{u"w"_s, u"workspace"_s},
             u"The workspace: a file, or postgresql://…; otherwise SMARKETING_WORKSPACE."_s,
             u"place"_s},
            {u"as"_s, u"Who is asking; otherwise SMARKETING_AS. A password is read from SMARKETING_PASSWORD."_s,
             u"login"_s},
            {u"json"_s, u"Answer in JSON."_s}};
}

QString overview()
{
    QString text = u"Usage: smarketingctl [--workspace FILE|ADDRESS] [--as LOGIN] [--json] COMMAND …\n\nCommands:\n"_s;
    for (const Command &command : allCommands())
        text += u"  %1 %2\n      %3\n"_s.arg(command.name, command.arguments, command.help);
    return text +
           u"\n“smarketingctl COMMAND --help” tells a command's options; the manual page is smarketingctl(1).\n"_s;
}

/// Where the subcommand's name stands: the first argument that is neither an option nor the value of a common one.
qsizetype commandIndex(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == u"-w" || argument == u"--workspace" || argument == u"--as")
            ++i;
        else if (!argument.startsWith(u'-'))
            return i;
    }
    return -1;
}

int runCommand(const Command &command, QStringList arguments, qsizetype nameIndex)
{
    arguments.removeAt(nameIndex);
    QCommandLineParser parser;
    parser.addOptions(commonOptions() + command.options);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"This help."_s);
    parser.addOption(help);
    parser.setApplicationDescription(QString(command.help + command.more));
    if (!parser.parse(arguments))
        throw UsageError(parser.errorText());
    if (parser.isSet(help)) {
        QString text = parser.helpText();
        text.replace(u"[options]"_s, QString(command.name + u" [options] "_s + command.arguments));
        print(text, {}, false);
        return Done;
    }
    Context context(parser, parser.positionalArguments());
    command.run(context);
    return Done;
}

int dispatch(const QStringList &arguments)
{
    const qsizetype index = commandIndex(arguments);
    if (index < 0) {
        const bool asked = arguments.contains(u"--help") || arguments.contains(u"-h");
        if (arguments.contains(u"--version") || arguments.contains(u"-v"))
            print(QStringLiteral("smarketingctl " SMARKETING_VERSION), {}, false);
        else if (asked)
            print(overview().trimmed(), {}, false);
        else
            throw UsageError(u"which command? “smarketingctl --help” lists them"_s);
        return Done;
    }
    for (const Command &command : allCommands()) {
        if (command.name == arguments.at(index))
            return runCommand(command, arguments, index);
    }
    throw UsageError(u"there is no command “%1”; “smarketingctl --help” lists them"_s.arg(arguments.at(index)));
}

void tell(const Error &error)
{
    const QString rule = words::ruleOf(error);
    printError(rule.isEmpty() ? words::errorText(error) : QString(rule + u": "_s + words::errorText(error)));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"smarketingctl"_s);
    QTranslator translator;
    if (translator.load(QLocale(), u"smarketing"_s, u"_"_s, u":/translations"_s))
        QCoreApplication::installTranslator(&translator);
    try {
        return dispatch(QCoreApplication::arguments());
    } catch (const UsageError &error) {
        printError(error.text);
        return WrongUsage;
    } catch (const StorageError &error) {
        tell(error);
        return StorageFailed;
    } catch (const Error &error) {
        tell(error);
        return RefusedByRule;
    }
}
