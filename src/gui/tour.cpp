// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "dialogs/about_dialog.h"
#include "main_window.h"
#include "program.h"
#include "sign_in_view.h"
#include "workspace_files.h"
#include "workspace_view.h"

#include "smarketing/workbench/person.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QPainter>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookEveryMillis = 50;
constexpr int looksAtMost = 20 * 30;      ///< half a minute a page
constexpr int looksForOpening = 20 * 300; ///< the demo takes a while
constexpr int calmLooksWanted = 4;        ///< arrived, and time to paint

/// The window with its open dialogs over it, as a screen shows them.
QPixmap pictureOf(QWidget &window, const QList<QDialog *> &dialogs)
{
    QPixmap picture = window.grab();
    if (dialogs.isEmpty())
        return picture;
    QPainter painter(&picture);
    const QRect all(QPoint(), window.size());
    painter.fillRect(all, QColor(0, 0, 0, 90));
    for (QDialog *dialog : dialogs) {
        QRect place(QPoint(), dialog->size());
        place.moveCenter(all.center());
        painter.fillRect(place.adjusted(-1, -1, 1, 1), QColor(0, 0, 0, 120));
        painter.drawPixmap(place, dialog->grab());
    }
    return picture;
}

QList<QDialog *> openDialogs(const QWidget &window)
{
    QList<QDialog *> open = window.findChildren<QDialog *>();
    erase_if(open, [](const QDialog *dialog) { return !dialog->isVisible(); });
    return open;
}

/// Whose work a page is.
Role roleFor(const QString &page)
{
    if (page == u"inbox")
        return Role::Sales;
    return page == u"feedback" || page == u"campaigns" || page == u"import" ? Role::Marketing : Role::Manager;
}

} // namespace

Tour::Tour(Program &program, MainWindow &window, const QString &folder)
    : m_program(program), m_window(window), m_folder(folder)
{
    m_folder.mkpath(u"."_s);
    connect(&m_timer, &QTimer::timeout, this, &Tour::look);
    connect(&m_window.files(), &WorkspaceFiles::messageRaised, this, [this](const Message &message) {
        if (message.kind == Message::Kind::Error)
            m_problems += message.text;
    });
}

void Tour::start(const QString &file)
{
    planOpening(file);
    next();
}

void Tour::planOpening(const QString &file)
{
    const auto settled = [] { return true; };
    m_stops.push_back({u"welcome"_s, [] {}, settled});
    m_stops.push_back({u"new-workspace"_s, [this] { m_window.files().create(); }, settled});
    m_stops.push_back({{},
                       [this, file] {
                           if (file.isEmpty())
                               m_window.files().makeDemo(m_demoFolder.filePath(u"Demo.smarketing"_s));
                           else
                               m_program.openWorkspace(file, &m_window);
                       },
                       [this] { return m_window.session() != nullptr || !m_problems.isEmpty(); }});
    m_stops.push_back({u"sign-in"_s,
                       [this] {
                           if (!m_window.session())
                               m_stops.clear();
                           else if (m_window.workspaceView())
                               m_window.signOut();
                       },
                       [this] {
                           const auto *view = m_window.findChild<SignInView *>();
                           return !m_window.session() || (view && view->isSettled());
                       }});
    m_stops.push_back({{}, [this] { signInAs(u"home"_s); }, [this] { return m_window.workspaceView() != nullptr; }});
    m_stops.push_back({{}, [this] { planPages(); }, settled});
}

// Signing in builds the pages anew, so it is done only where another role's work is to be seen.
void Tour::signInAs(const QString &page)
{
    m_window.session()
        ->read(people::all)
        .then(this,
              [this, page](const QList<Person> &people) {
                  const auto person = std::ranges::find_if(people, [&page](const Person &candidate) {
                      return candidate.active && candidate.role == roleFor(page);
                  });
                  if (person != people.end())
                      m_window.signIn(*person);
              })
        .onFailed([](const Error &) {});
}

void Tour::planPages()
{
    Role role = Role::Manager;
    const QList<PageEntry> pages = m_window.workspaceView()->pages();
    for (const PageEntry &page : pages) {
        if (const Role wanted = roleFor(page.name); std::exchange(role, wanted) != wanted)
            m_stops.push_back({{},
                               [this, name = page.name] { signInAs(name); },
                               [this, wanted] { return m_window.session()->actor().role == wanted; }});
        m_stops.push_back({page.name,
                           [this, name = page.name] {
                               m_window.workspaceView()->go({name, {}});
                               planPage(name);
                           },
                           [this] { return m_window.workspaceView()->currentPage()->isSettled(); }});
    }
    m_stops.push_back({{}, [this] { planDialogs(); }, [] { return true; }});
}

void Tour::planPage(const QString &name)
{
    Page *page = m_window.workspaceView()->currentPage();
    QList<TourStop> stops = page->tourStops();
    for (auto stop = stops.rbegin(); stop != stops.rend(); ++stop)
        m_stops.push_front({u"%1-%2"_s.arg(name, stop->name), stop->show, [page] { return page->isSettled(); }});
}

void Tour::planDialogs()
{
    const auto settled = [] { return true; };
    const auto trigger = [this](const QString &action) {
        if (auto *found = m_window.findChild<QAction *>(action))
            found->trigger();
    };
    m_stops.push_back({u"palette"_s,
                       [this, trigger] {
                           m_window.workspaceView()->go({u"home"_s, {}});
                           trigger(u"actionPalette"_s);
                           if (auto *field = m_window.findChild<QLineEdit *>(u"commandPaletteField"_s))
                               field->setText(u"a"_s);
                       },
                       settled});
    m_stops.push_back({u"shortcuts"_s, [trigger] { trigger(u"actionShortcuts"_s); }, settled});
    m_stops.push_back({u"about"_s, [trigger] { trigger(u"actionAbout"_s); }, settled});
}

void Tour::next()
{
    closeDialogs();
    if (m_stops.empty()) {
        m_timer.stop();
        Q_EMIT finished();
        return;
    }
    m_stop = m_stops.front();
    m_stops.pop_front();
    m_looks = 0;
    m_calmLooks = 0;
    m_stop.go();
    m_timer.start(lookEveryMillis);
}

void Tour::look()
{
    ++m_looks;
    m_calmLooks = m_stop.arrived() ? m_calmLooks + 1 : 0;
    const bool late = m_looks > (m_stop.name.isEmpty() ? looksForOpening : looksAtMost);
    if (m_calmLooks < calmLooksWanted && !late)
        return;
    if (late)
        m_problems += m_stop.name.isEmpty() ? u"the workspace did not open in time"_s
                                            : u"%1 did not come to rest in time"_s.arg(m_stop.name);
    if (!m_stop.name.isEmpty())
        takePicture(m_stop.name);
    next();
}

void Tour::takePicture(const QString &name)
{
    const QString file = u"%1_%2.png"_s.arg(++m_pictures, 2, 10, QChar(u'0')).arg(name);
    if (!pictureOf(m_window, openDialogs(m_window)).save(m_folder.filePath(file)))
        m_problems += u"%1 could not be written"_s.arg(m_folder.filePath(file));
}

void Tour::closeDialogs()
{
    const QList<QDialog *> dialogs = openDialogs(m_window);
    for (QDialog *dialog : dialogs)
        dialog->close();
}

} // namespace smarketing
