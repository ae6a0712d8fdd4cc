// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_menu.h"

#include "dialogs/about_dialog.h"
#include "main_window.h"
#include "page_registry.h"
#include "parts/shortcut_sheet.h"
#include "place_name.h"
#include "program.h"
#include "smarketing/workbench/session.h"
#include "smarketing/workbench/workspace_move.h"
#include "style/icons.h"
#include "undo_offer.h"
#include "workspace_files.h"
#include "workspace_view.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMenuBar>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

/// Makes the menus; gone when they are made.
class MenuBuilder {
    Q_DECLARE_TR_FUNCTIONS(smarketing::MainMenu)
public:
    MenuBuilder(Program &program, MainWindow &window) : m_program(program), m_window(window) {}

    void build()
    {
        m_window.menuBar()->clear();
        for (QMenu *old : m_window.menuBar()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly))
            retire(old);
        fileMenu(menu(u"fileMenu"_s, tr("&File")));
        editMenu(menu(u"editMenu"_s, tr("&Edit")));
        viewMenu(menu(u"viewMenu"_s, tr("&View")));
        helpMenu(menu(u"helpMenu"_s, tr("&Help")));
    }

private:
    /// The menu whose action brought us here is still in use.
    static void retire(QMenu *menu)
    {
        menu->setObjectName({});
        for (QAction *action : menu->findChildren<QAction *>()) {
            action->setObjectName({});
            action->setShortcut({});
        }
        menu->deleteLater();
    }

    using Run = std::function<void()>;
    using Enabled = std::function<bool()>;

    QMenu *menu(const QString &name, const QString &title) { return subMenu(m_window.menuBar(), name, title); }

    template <class Parent> QMenu *subMenu(Parent *parent, const QString &name, const QString &title)
    {
        auto *menu = new QMenu(title, parent);
        menu->setObjectName(name);
        menu->setToolTipsVisible(true);
        parent->addMenu(menu);
        return menu;
    }

    QAction *add(QMenu *menu, const QString &name, const QString &text, const QString &iconName,
                 const QKeySequence &shortcut, Run run, const Enabled &enabled = {})
    {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        action->setShortcut(shortcut);
        if (!iconName.isEmpty())
            action->setIcon(icon(iconName));
        QObject::connect(action, &QAction::triggered, &m_window, std::move(run));
        if (enabled) {
            action->setEnabled(enabled());
            QObject::connect(&m_window, &MainWindow::stateChanged, action,
                             [action, enabled] { action->setEnabled(enabled()); });
        }
        return action;
    }

    void fileMenu(QMenu *menu);
    void recentMenu(QMenu *menu);
    void editMenu(QMenu *menu);
    void viewMenu(QMenu *menu);
    void pageActions(QMenu *menu);
    void themeMenu(QMenu *menu);
    void languageMenu(QMenu *menu);
    void helpMenu(QMenu *menu);
    static QList<ShortcutLine> formKeys();

    Enabled whenOpen()
    {
        return [window = &m_window] { return !window->workspacePath().isEmpty(); };
    }
    Enabled whenSignedIn()
    {
        return [window = &m_window] { return window->workspaceView() != nullptr; };
    }

    Program &m_program;
    MainWindow &m_window;
};

void MenuBuilder::fileMenu(QMenu *menu)
{
    MainWindow &window = m_window;
    Program &program = m_program;
    add(menu, u"actionNewWorkspace"_s, tr("&New workspace…"), u"plus"_s, {}, [&] { window.files().create(); });
    add(menu, u"actionOpenWorkspace"_s, tr("&Open…"), u"folder-open"_s, QKeySequence::Open,
        [&] { window.files().choose(); });
    add(menu, u"actionConnect"_s, tr("Connect to a &team server…"), u"server"_s, {},
        [&] { window.files().connectToServer(); });
    recentMenu(subMenu(menu, u"recentMenu"_s, tr("Open &recent")));
    add(menu, u"actionNewWindow"_s, tr("New &window"), u"monitor"_s, {}, [&] { program.newWindow(); });
    menu->addSeparator();
    add(
        menu, u"actionImport"_s, tr("&Import…"), u"upload"_s, QKeySequence(u"Ctrl+I"_s),
        [&] {
            window.workspaceView()->go({u"import"_s, {{u"start"_s, true}}});
        },
        [&] { return window.workspaceView() && window.workspaceView()->hasPage(u"import"_s); });
    QAction *backUp = add(
        menu, u"actionBackUp"_s, tr("&Back up…"), u"archive"_s, {}, [&] { window.files().backUp(); },
        [&] { return !window.workspaceAddress().path().isEmpty(); });
    QAction *restore = add(
        menu, u"actionRestore"_s, tr("Re&store…"), u"history"_s, {}, [&] { window.files().restore(); },
        [&] { return !window.files().restorable().isEmpty(); });
    if (window.workspaceAddress().isServer()) {
        const QString why = tr("The administrator of the server makes backups.");
        backUp->setToolTip(why);
        restore->setToolTip(why);
    }
    const auto mayMove = [&window](bool onServer) {
        return window.workspaceView() && may(window.session()->actor(), Action::ManageSettings) &&
               WorkspaceAddress::parse(window.workspacePath()).isServer() == onServer;
    };
    add(
        menu, u"actionMoveToServer"_s, tr("Move to a tea&m server…"), u"server"_s, {},
        [&] { window.files().moveWorkspace(); }, [mayMove] { return mayMove(false); });
    add(
        menu, u"actionMoveToFile"_s, tr("Move to a &file…"), u"file"_s, {}, [&] { window.files().moveWorkspace(); },
        [mayMove] { return mayMove(true); });
    menu->addSeparator();
    add(
        menu, u"actionSignOut"_s, tr("Si&gn out"), u"user"_s, {}, [&] { window.signOut(); }, whenSignedIn());
    add(
        menu, u"actionCloseWorkspace"_s, tr("&Close workspace"), {}, {}, [&] { window.leaveWorkspace(); }, whenOpen());
    add(menu, u"actionCloseWindow"_s, tr("Close win&dow"), {}, QKeySequence::Close, [&] { window.close(); });
    add(menu, u"actionQuit"_s, tr("&Quit"), u"log-out"_s, QKeySequence(u"Ctrl+Q"_s), [&] { program.quit(); });
}

void MenuBuilder::recentMenu(QMenu *menu)
{
    const QStringList files = m_program.preferences().recentFiles();
    for (const QString &path : files) {
        const QString name = placeName(path);
        const bool there = isServerAddress(path) || QFileInfo::exists(path);
        QAction *action = menu->addAction(there ? name : tr("%1 (missing)").arg(name));
        action->setToolTip(path);
        action->setEnabled(there);
        QObject::connect(action, &QAction::triggered, &m_window,
                         [program = &m_program, window = &m_window, path] { program->openWorkspace(path, window); });
    }
    menu->setEnabled(!files.isEmpty());
}

void MenuBuilder::editMenu(QMenu *menu)
{
    MainWindow &window = m_window;
    QAction *undo = add(
        menu, u"actionUndo"_s, tr("&Undo"), u"undo"_s, QKeySequence::Undo, [&] { window.undoOffer().take(); },
        [&] { return window.undoOffer().isMade(); });
    undo->setIconText(tr("Undo"));
    QObject::connect(&window, &MainWindow::stateChanged, undo, [undo, &window] {
        const QString what = window.undoOffer().text().replace(u'&', u"&&"_s);
        undo->setText(what.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(what));
    });
}

void MenuBuilder::viewMenu(QMenu *menu)
{
    MainWindow &window = m_window;
    add(
        menu, u"actionPalette"_s, tr("&Search and commands…"), u"search"_s, QKeySequence(u"Ctrl+K"_s),
        [&] { window.workspaceView()->openPalette(); }, whenSignedIn());
    add(
        menu, u"actionBack"_s, tr("&Back"), u"arrow-left"_s, QKeySequence::Back,
        [&] { window.workspaceView()->goBack(); }, whenSignedIn());
    menu->addSeparator();
    pageActions(menu);
    menu->addSeparator();
    themeMenu(subMenu(menu, u"themeMenu"_s, tr("&Theme")));
    languageMenu(subMenu(menu, u"languageMenu"_s, tr("&Language")));
}

void MenuBuilder::pageActions(QMenu *menu)
{
    MainWindow &window = m_window;
    int place = 0;
    for (const PageEntry &page : pageEntries(m_program)) {
        const QKeySequence shortcut = ++place <= 9 ? QKeySequence(u"Ctrl+%1"_s.arg(place)) : QKeySequence();
        add(
            menu, u"actionPage_"_s + page.name, page.title, page.icon, shortcut,
            [&window, name = page.name] {
                window.workspaceView()->go({name, {}});
            },
            whenSignedIn());
    }
}

void MenuBuilder::themeMenu(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const std::pair<Theme::Mode, QString> modes[] = {{Theme::Mode::System, tr("As the &system")},
                                                     {Theme::Mode::Light, tr("&Light")},
                                                     {Theme::Mode::Dark, tr("&Dark")}};
    for (const auto &[mode, text] : modes) {
        QAction *action = add(menu, u"actionTheme%1"_s.arg(int(mode)), text, {}, {},
                              [program = &m_program, mode = mode] { program->chooseTheme(mode); });
        action->setCheckable(true);
        action->setChecked(m_program.theme().mode() == mode);
        group->addAction(action);
    }
}

void MenuBuilder::languageMenu(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const QStringList codes = Language::codes();
    for (const QString &code : codes) {
        // Queued: choosing a language takes the menu down that the choice was made in.
        QAction *action = menu->addAction(Language::nameOf(code));
        action->setObjectName(u"actionLanguage_"_s + code);
        QObject::connect(
            action, &QAction::triggered, &m_window, [program = &m_program, code] { program->chooseLanguage(code); },
            Qt::QueuedConnection);
        action->setCheckable(true);
        action->setChecked(m_program.language().code() == code);
        group->addAction(action);
    }
}

/// Keys of what is not there while the sheet is read: dialogs, and forms within pages.
QList<ShortcutLine> MenuBuilder::formKeys()
{
    const auto keys = [](QKeyCombination combination) {
        return QKeySequence(combination).toString(QKeySequence::NativeText);
    };
    return {{tr("In forms"), tr("Done: send, save or hand over, from every field"), keys(Qt::CTRL | Qt::Key_Return)},
            {tr("In forms"), tr("Undo what was typed"),
             QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)}};
}

void MenuBuilder::helpMenu(QMenu *menu)
{
    MainWindow &window = m_window;
    add(menu, u"actionShortcuts"_s, tr("&Keyboard shortcuts"), u"keyboard"_s, QKeySequence::HelpContents, [&] {
        auto *sheet = new ShortcutSheet(&window, formKeys());
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
    });
    add(menu, u"actionAbout"_s, tr("&About Smarketing Workbench"), u"info"_s, {}, [&] {
        auto *dialog = new AboutDialog(&window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace

void buildMainMenu(Program &program, MainWindow &window)
{
    MenuBuilder(program, window).build();
}

} // namespace smarketing
