// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "dialogs/create_workspace_dialog.h"
#include "main_window.h"
#include "parts/command_palette.h"
#include "parts/message_bar.h"
#include "program.h"
#include "sign_in_view.h"
#include "workspace_files.h"
#include "workspace_view.h"

#include "smarketing/workbench/handoff.h"
#include "smarketing/workbench/person.h"
#include "smarketing/workbench/words.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int tourSettleMillis = 50;
constexpr int looksAtMost = 20 * 30;      ///< half a minute a page
constexpr int looksForOpening = 20 * 300; ///< the demo takes a while
constexpr int tourLargeText = 150;        ///< percent
constexpr int calmLooksWanted = 4;        ///< arrived, and time to paint

QList<QDialog *> openDialogs(const QWidget &window)
{
    QList<QDialog *> open = window.findChildren<QDialog *>();
    erase_if(open, [](const QDialog *dialog) { return !dialog->isVisible(); });
    return open;
}

/// The window with its open dialogs and menus over it, as a screen shows them.
QPixmap pictureOf(QWidget &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    const QRect all(QPoint(), window.size());
    const QList<QDialog *> dialogs = openDialogs(window);
    if (!dialogs.isEmpty())
        painter.fillRect(all, QColor(0, 0, 0, 90));
    for (QDialog *dialog : dialogs) {
        QRect place(QPoint(), dialog->size());
        place.moveCenter(all.center());
        painter.fillRect(place.adjusted(-1, -1, 1, 1), window.palette().color(QPalette::Dark));
        painter.drawPixmap(place, dialog->grab());
    }
    if (QWidget *popup = QApplication::activePopupWidget())
        painter.drawPixmap(window.mapFromGlobal(popup->pos()), popup->grab());
    return picture;
}

/// Whose work a page is.
Role roleFor(const QString &page)
{
    if (page == u"inbox")
        return Role::Sales;
    return page == u"feedback" || page == u"campaigns" || page == u"import" || page == u"goals" ? Role::Marketing
                                                                                                : Role::Manager;
}

/// Whose work is to be seen: of sales, whoever has something of every kind to do, and the most of it.
std::optional<Person> actorOf(Reading &reading, Role role)
{
    const QList<Person> people = people::all(reading);
    const QList<handoffs::Receiver> reps = handoffs::suggestReceivers(reading);
    const auto busiest = std::ranges::max_element(reps, {}, [&reading](const handoffs::Receiver &rep) {
        const handoffs::Inbox inbox = handoffs::inbox(reading, rep.person.id);
        const auto kinds = !inbox.waiting.isEmpty() + !inbox.feedbackDue.isEmpty() + !inbox.working.isEmpty();
        return std::tuple(!rep.blocked, kinds, rep.overdue, rep.open);
    });
    if (role == Role::Sales && busiest != reps.end())
        return busiest->person;
    const auto one = std::ranges::find_if(
        people, [role](const Person &candidate) { return candidate.active && candidate.role == role; });
    return one == people.end() ? std::nullopt : std::optional(*one);
}

const auto atOnce = [] { return true; };

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
    const QString copy = m_workspaces.filePath(file.isEmpty() ? u"Demo.smarketing"_s : QFileInfo(file).fileName());
    m_stops.push_back({u"welcome"_s, [] {}, atOnce});
    m_stops.push_back({{},
                       [this, file, copy] {
                           if (file.isEmpty())
                               m_window.files().makeDemo(copy);
                           else if (QFile::copy(file, copy))
                               m_program.openWorkspace(copy, &m_window);
                           else
                               m_problems += u"%1 cannot be read"_s.arg(file);
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
    m_stops.push_back({{}, [this] { signInAs(m_role); }, [this] { return m_window.workspaceView() != nullptr; }});
    m_stops.push_back({{}, [this] { planPages(); }, atOnce});
}

// Signing in builds the pages anew, so it is done only where another role's work is to be seen.
void Tour::signInAs(Role role)
{
    m_window.session()
        ->read([role](Reading &reading) { return actorOf(reading, role); })
        .then(this,
              [this](const std::optional<Person> &person) {
                  if (person)
                      m_window.signIn(*person);
              })
        .onFailed([](const Error &) {});
}

void Tour::planPages()
{
    const QList<PageEntry> pages = m_window.workspaceView()->pages();
    for (const PageEntry &page : pages)
        planVisit(page.name, page.name, roleFor(page.name));
    planVisit(u"campaigns-for-sales"_s, u"campaigns"_s, Role::Sales);
    planVisit(u"home-for-sales"_s, u"home"_s, Role::Sales);
    planVisit(u"inbox-for-managers"_s, u"inbox"_s, Role::Manager);
    m_stops.push_back({{}, [this] { planDialogs(); }, atOnce});
}

void Tour::planVisit(const QString &name, const QString &page, Role role)
{
    if (std::exchange(m_role, role) != role)
        m_stops.push_back(
            {{}, [this, role] { signInAs(role); }, [this, role] { return m_window.session()->actor().role == role; }});
    m_stops.push_back({name,
                       [this, name, page] {
                           m_window.workspaceView()->go({page, {}});
                           planPage(name);
                       },
                       [this] { return m_window.workspaceView()->currentPage()->isSettled(); }});
}

Tour::Stop Tour::visitOf(const QString &name, const QString &page)
{
    return {name,
            [this, page] {
                m_window.workspaceView()->go({page, {}});
            },
            [this] { return m_window.workspaceView()->currentPage()->isSettled(); }};
}

void Tour::planPage(const QString &name)
{
    Page *page = m_window.workspaceView()->currentPage();
    QList<TourStop> stops = page->tourStops();
    for (auto stop = stops.rbegin(); stop != stops.rend(); ++stop)
        m_stops.push_front({u"%1-%2"_s.arg(name, stop->name), stop->show,
                            [page, arrived = stop->arrived] { return page->isSettled() && (!arrived || arrived()); }});
}

void Tour::planDialogs()
{
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
                       atOnce});
    const std::initializer_list<std::pair<QString, QString>> actions = {{u"shortcuts"_s, u"actionShortcuts"_s},
                                                                        {u"about"_s, u"actionAbout"_s},
                                                                        {u"password"_s, u"actionOwnPassword"_s},
                                                                        {u"connect"_s, u"actionConnect"_s},
                                                                        {u"move"_s, u"actionMoveToServer"_s}};
    for (const auto &[name, action] : actions)
        m_stops.push_back({name, [trigger, action = action] { trigger(action); }, atOnce});
    m_stops.push_back({u"menu"_s,
                       [this] {
                           if (auto *menu = m_window.findChild<QMenu *>(u"fileMenu"_s))
                               menu->popup(m_window.mapToGlobal(QPoint(0, m_window.menuBar()->height())));
                       },
                       atOnce});
    m_stops.push_back({u"error"_s,
                       [this] {
                           const QString text = words::errorText(StorageError(StorageError::Kind::Full, {}));
                           m_window.showMessage({Message::Kind::Error, text, {}});
                       },
                       atOnce});
    m_stops.push_back({{}, [this] { planLargeText(); }, atOnce});
}

// The same pages as somebody sees them who needs larger letters.
void Tour::planLargeText()
{
    const auto scale = [this](int percent) { return [this, percent] { m_program.theme().setTextScale(percent); }; };
    const int before = m_program.theme().textScale();
    m_stops.push_back({{}, scale(tourLargeText), atOnce});
    const QList<PageEntry> pages = m_window.workspaceView()->pages();
    for (const PageEntry &page : pages)
        m_stops.push_back(visitOf(u"large-"_s + page.name, page.name));
    m_stops.push_back({{}, scale(before), atOnce});
    m_stops.push_back({{}, [this] { planEmptyWorkspace(); }, atOnce});
}

// A person opens the program for the first time, without the demo.
void Tour::planEmptyWorkspace()
{
    m_stops.push_back({{}, [this] { m_window.closeWorkspace(); }, [this] { return !m_window.session(); }});
    m_stops.push_back({u"new-workspace"_s, [this] { fillNewWorkspace(); }, atOnce});
    m_stops.push_back({{},
                       [this] {
                           fillNewWorkspace();
                           m_window.findChild<CreateWorkspaceDialog *>()->accept();
                       },
                       [this] { return m_window.workspaceView() != nullptr; }});
    m_stops.push_back({{}, [this] { planEmptyPages(); }, atOnce});
}

void Tour::fillNewWorkspace()
{
    m_window.files().create();
    const auto *dialog = m_window.findChild<CreateWorkspaceDialog *>();
    const std::initializer_list<std::pair<QString, QString>> fields = {
        {u"company"_s, u"Nova"_s},
        {u"path"_s, m_workspaces.filePath(u"Nova.smarketing"_s)},
        {u"name"_s, u"Anna Berg"_s}};
    for (const auto &[name, text] : fields)
        dialog->findChild<QLineEdit *>(name + u"Field"_s)->setText(text);
}

void Tour::planEmptyPages()
{
    m_role = Role::Manager;
    const QList<PageEntry> pages = m_window.workspaceView()->pages();
    for (const PageEntry &page : pages)
        m_stops.push_back(visitOf(u"empty-"_s + page.name, page.name));
    m_stops.push_back({u"welcome-recent"_s, [this] { m_window.closeWorkspace(); }, atOnce});
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
    m_timer.start(tourSettleMillis);
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
    if (!pictureOf(m_window).save(m_folder.filePath(file)))
        m_problems += u"%1 could not be written"_s.arg(m_folder.filePath(file));
}

void Tour::closeDialogs()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    if (auto *palette = m_window.findChild<CommandPalette *>())
        palette->close();
    if (auto *messages = m_window.findChild<MessageBar *>())
        messages->dismiss();
    const QList<QDialog *> dialogs = openDialogs(m_window);
    for (QDialog *dialog : dialogs)
        dialog->close();
}

} // namespace smarketing
