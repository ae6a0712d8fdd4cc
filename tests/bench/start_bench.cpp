// SPDX-License-Identifier: GPL-3.0-or-later
// B5: from the start of the process to a first page that can be used, beside a bare window.
#include "bench.h"
#include "lead_file.h"

#include "main_window.h"
#include "program.h"
#include "workspace_view.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProcess>
#include <QTimer>

#include <cstdio>

namespace smarketing::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 7;

void tellReady()
{
    std::printf("%f\n", proportionalMemoryMb());
    std::fflush(stdout);
    QApplication::quit();
}

void showBareWindow(const QStringList &)
{
    QLabel window(u"A window"_s);
    window.resize(1280, 800);
    window.show();
    QTimer::singleShot(0, &window, tellReady);
    QApplication::exec();
}

/// As smarketing FILE does it; whoever works alone is signed in at once, so signing in takes no time here either.
void showProgram(const QStringList &arguments)
{
    Person boss;
    boss.id = PersonId(arguments.value(1).toLongLong());
    boss.login = u"boss"_s;
    boss.role = Role::Manager;
    Program program(*qApp);
    MainWindow *window = program.newWindow();
    window->resize(1280, 800);
    program.openWorkspace(arguments.value(0), window);
    QTimer ticks;
    QObject::connect(&ticks, &QTimer::timeout, window, [&] {
        if (window->session() && !window->workspaceView())
            return window->signIn(boss);
        const WorkspaceView *view = window->workspaceView();
        if (view && view->currentPage() && view->currentPage()->isSettled()) {
            ticks.stop();
            tellReady();
        }
    });
    ticks.start(1);
    QApplication::exec();
}

struct Started {
    double millis = 0;
    double memory = 0;
};

Started started(const QStringList &arguments)
{
    Started result;
    QProcess process;
    result.millis = millisOf([&] {
        process.start(QCoreApplication::applicationFilePath(), arguments);
        process.waitForReadyRead(60'000);
    });
    result.memory = process.readAllStandardOutput().trimmed().toDouble();
    process.waitForFinished(60'000);
    return result;
}

void start(const QStringList &arguments)
{
    const Filled filled(arguments.value(0, u"10000"_s));
    std::vector<double> program;
    std::vector<double> bare;
    std::vector<double> programMemory;
    std::vector<double> bareMemory;
    for (int i = 0; i < rounds; ++i) {
        const Started withPage =
            started({u"program-window"_s, filled.workspace.text(), QString::number(filled.boss.id.value)});
        const Started alone = started({u"bare-window"_s});
        program.push_back(withPage.millis);
        programMemory.push_back(withPage.memory);
        bare.push_back(alone.millis);
        bareMemory.push_back(alone.memory);
    }
    const double ours = printTimes(u"start"_s, u"first page"_s, program, filled.rows);
    const double limit = printTimes(u"bare window"_s, u"shown"_s, bare, filled.rows);
    print(u"start"_s, u"against a bare window"_s, ours / limit, u"times"_s, filled.rows);
    print(u"start"_s, u"memory (PSS)"_s, *std::ranges::max_element(programMemory), u"MB"_s, filled.rows);
    print(u"bare window"_s, u"memory (PSS)"_s, *std::ranges::max_element(bareMemory), u"MB"_s, filled.rows);
}

const Subject startSubject(u"start"_s, u"ROWS|WORKSPACE"_s, start);
const Subject programSubject(u"program-window"_s, u"WORKSPACE PERSON (a part of start)"_s, showProgram);
const Subject bareSubject(u"bare-window"_s, u"(a part of start)"_s, showBareWindow);

} // namespace

} // namespace smarketing::bench
