// SPDX-License-Identifier: GPL-3.0-or-later
// The graphical program: reads the command line and puts the parts together.
#include "main_window.h"
#include "program.h"
#include "tour.h"
#include "workspace_files.h"

#include "smarketing/workbench/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThreadPool>

#include <cstdio>
#include <cstdlib>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

struct Options {
    QString file;
    QString tourFolder;
    QString language;
    std::optional<Theme::Mode> theme;
    std::optional<QSize> size;
    std::optional<int> textScale; ///< per cent
    bool demo = false;
};

/// Ends the program as a wrong option of the parser's own would.
[[noreturn]] void refuse(const QString &words)
{
    std::fputs(qPrintable(QString(words + u'\n')), stderr);
    std::exit(2);
}

Theme::Mode themeNamed(const QString &name)
{
    if (name == u"system")
        return Theme::Mode::System;
    if (name == u"light")
        return Theme::Mode::Light;
    if (name == u"dark")
        return Theme::Mode::Dark;
    refuse(QApplication::translate("main", "There is no theme “%1”. Choose system, light or dark.").arg(name));
}

QString languageNamed(const QString &code)
{
    if (!Language::codes().contains(code))
        refuse(QApplication::translate("main", "There are no texts in “%1”. Choose en, pl or sv.").arg(code));
    return code;
}

QSize sizeNamed(const QString &text)
{
    static const QRegularExpression pattern(u"^([1-9]\\d{2,3})x([1-9]\\d{2,3})$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        refuse(QApplication::translate("main", "“%1” is no size. Give width and height in pixels, such as 1280x800.")
                   .arg(text));
    return {match.capturedView(1).toInt(), match.capturedView(2).toInt()};
}

int textScaleNamed(const QString &text)
{
    bool number = false;
    const int percent = text.toInt(&number);
    if (!number || percent < Theme::leastTextScale || percent > Theme::mostTextScale)
        refuse(QApplication::translate("main", "“%1” is no size of letters. Give per cent, from %2 to %3.")
                   .arg(text)
                   .arg(Theme::leastTextScale)
                   .arg(Theme::mostTextScale));
    return percent;
}

Options readCommandLine(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "Marketing and sales working as one."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, QApplication::translate("main", "Workspace to open."), u"[FILE]"_s);
    parser.addOptions({
        {u"workspace"_s,
         QApplication::translate("main", "Workspace to open: a file, or postgresql://user@server/database."),
         u"address"_s},
        {u"lang"_s, QApplication::translate("main", "Language: en, pl or sv."), u"code"_s},
        {u"theme"_s, QApplication::translate("main", "Theme: system, light or dark."), u"name"_s},
        {u"size"_s, QApplication::translate("main", "Size of the window, such as 1280x800."), u"WxH"_s},
        {u"text-scale"_s, QApplication::translate("main", "Size of letters in per cent, such as 150."), u"percent"_s},
        {u"demo"_s, QApplication::translate("main", "Open the demo workspace.")},
        {u"tour"_s, QApplication::translate("main", "Write pictures of all pages into a folder, and end."),
         u"folder"_s},
    });
    parser.process(application);
    Options options;
    options.file = parser.isSet(u"workspace"_s) ? parser.value(u"workspace"_s) : parser.positionalArguments().value(0);
    options.tourFolder = parser.value(u"tour"_s);
    options.demo = parser.isSet(u"demo"_s);
    if (parser.isSet(u"lang"_s))
        options.language = languageNamed(parser.value(u"lang"_s));
    if (parser.isSet(u"theme"_s))
        options.theme = themeNamed(parser.value(u"theme"_s));
    if (parser.isSet(u"size"_s))
        options.size = sizeNamed(parser.value(u"size"_s));
    if (parser.isSet(u"text-scale"_s))
        options.textScale = textScaleNamed(parser.value(u"text-scale"_s));
    return options;
}

void apply(const Options &options, Program &program)
{
    if (options.theme)
        program.theme().setMode(*options.theme);
    if (options.textScale)
        program.theme().setTextScale(*options.textScale);
    if (!options.language.isEmpty())
        program.language().set(options.language);
}

void start(const Options &options, Program &program)
{
    MainWindow *window = program.newWindow();
    if (options.size)
        window->resize(*options.size);
    const QString latest = program.preferences().recentFiles().value(0);
    if (!options.file.isEmpty())
        program.openWorkspace(options.file, window);
    else if (options.demo)
        window->files().exploreDemo();
    else if (program.preferences().wasOpenAtTheEnd() && (isServerAddress(latest) || QFileInfo::exists(latest)))
        program.openWorkspace(latest, window);
}

int runTour(const Options &options, Program &program)
{
    MainWindow *window = program.newWindow();
    window->resize(options.size.value_or(QSize(1280, 800)));
    Tour tour(program, *window, options.tourFolder);
    QObject::connect(&tour, &Tour::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    tour.start(options.file);
    QApplication::exec();
    const QStringList problems = tour.problems();
    for (const QString &problem : problems)
        std::fputs(qPrintable(QString(problem + u'\n')), stderr);
    return problems.isEmpty() ? 0 : 1;
}

bool hasArgument(int argc, char *argv[], std::initializer_list<const char *> names)
{
    return std::any_of(argv + 1, argv + argc, [&](const char *arg) {
        return std::ranges::any_of(names, [&](const char *name) { return qstrncmp(arg, name, qstrlen(name)) == 0; });
    });
}

bool isTour(int argc, char *argv[])
{
    return hasArgument(argc, argv, {"--tour"});
}

/// Pictures and words on the terminal need no display: where there is none, the program makes do without.
void chooseDisplay(int argc, char *argv[])
{
    if (hasArgument(argc, argv, {"--tour", "--help", "--version", "-h", "-v"}) &&
        qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
        qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace

int main(int argc, char *argv[])
{
    chooseDisplay(argc, argv);
    QCoreApplication::setOrganizationName(u"smarketing"_s);
    QCoreApplication::setApplicationName(u"smarketing"_s);
    // A tour leaves nobody's settings changed, nor do settings change what it shows.
    std::optional<QTemporaryDir> settings;
    if (isTour(argc, argv)) {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.emplace().path());
    }
    QCoreApplication::setApplicationVersion(QStringLiteral(SMARKETING_VERSION));
    QApplication application(argc, argv);
    Program program(application);
    const Options options = readCommandLine(application);
    // Not sooner: --help and --version end the program at once, with whatever other threads are at.
    QThreadPool::globalInstance()->start(workspace::warmUp);
    apply(options, program);
    if (!options.tourFolder.isEmpty())
        return runTour(options, program);
    start(options, program);
    return QApplication::exec();
}
