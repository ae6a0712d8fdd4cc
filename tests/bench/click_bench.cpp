// SPDX-License-Identifier: GPL-3.0-or-later
// B6: how long the window's thread is busy at a stretch while somebody goes through every page.
#include "bench.h"
#include "lead_file.h"

#include "main_window.h"
#include "page_registry.h"
#include "program.h"
#include "workspace_view.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QEventLoop>
#include <QTimer>

namespace smarketing::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMillis = 5;

/// Lets the window live as under anybody's eyes: the thread sleeps where it has nothing to do.
void waitUntil(const std::function<bool()> &isOver)
{
    QEventLoop loop;
    QTimer ticks;
    QObject::connect(&ticks, &QTimer::timeout, &loop, [&] {
        if (isOver())
            loop.quit();
    });
    ticks.start(tickMillis);
    loop.exec();
}

/// From when the thread has something to do until it waits again: nobody is answered meanwhile.
class BusyStretch {
public:
    BusyStretch()
    {
        auto *dispatcher = QAbstractEventDispatcher::instance();
        QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, dispatcher, [this] {
            if (!m_watch)
                m_watch.emplace();
        });
        QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, dispatcher, [this] { end(); });
    }

    /// What somebody does, and all that comes of it; the longest stretch in milliseconds.
    double longest(const std::function<void()> &work, const std::function<bool()> &isOver)
    {
        m_longest = 0;
        m_watch.emplace();
        work();
        waitUntil(isOver);
        end();
        return m_longest;
    }

private:
    void end()
    {
        if (m_watch)
            m_longest = std::max(m_longest, m_watch->wall() * 1000);
        m_watch.reset();
    }

    std::optional<Stopwatch> m_watch;
    double m_longest = 0;
};

class Visitor {
public:
    explicit Visitor(const Filled &filled) : m_filled(filled), m_program(*qApp), m_window(*m_program.newWindow())
    {
        m_window.resize(1280, 800);
        m_program.openWorkspace(filled.workspace.text(), &m_window);
        waitUntil([this] { return m_window.session() != nullptr; });
        if (!m_window.workspaceView())
            m_window.signIn(filled.boss);
        waitUntil([this] { return isSettled(); });
    }

    void goThroughPages(const QString &which)
    {
        std::vector<double> stretches;
        for (const PageEntry &entry : m_window.workspaceView()->pages()) {
            const double longest = m_busy.longest(
                [&] {
                    m_window.workspaceView()->go({entry.name, {}});
                },
                [this] { return isSettled(); });
            print(u"clicks"_s, u"%1, %2"_s.arg(entry.name, which), longest, u"ms"_s, m_filled.rows);
            stretches.push_back(longest);
        }
        printTimes(u"clicks"_s, which, stretches, m_filled.rows);
    }

private:
    bool isSettled() const
    {
        const WorkspaceView *view = m_window.workspaceView();
        return view && view->currentPage() && view->currentPage()->isSettled();
    }

    const Filled &m_filled;
    Program m_program;
    MainWindow &m_window;
    BusyStretch m_busy;
};

void clicks(const QStringList &arguments)
{
    const Filled filled(arguments.value(0, u"10000"_s));
    Visitor visitor(filled);
    visitor.goThroughPages(u"first visit"_s);
    visitor.goThroughPages(u"again"_s);
}

const Subject clickSubject(u"clicks-window"_s, u"ROWS|WORKSPACE"_s, clicks);

} // namespace

} // namespace smarketing::bench
