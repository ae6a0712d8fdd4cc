// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "dialogs/import_wizard.h"
#include "dialogs/password_dialog.h"
#include "leaving.h"
#include "main_menu.h"
#include "own_person.h"
#include "parts/message_bar.h"
#include "parts/progress_strip.h"
#include "password_renewal.h"
#include "place_name.h"
#include "program.h"
#include "sign_in_view.h"
#include "undo_offer.h"
#include "welcome_view.h"
#include "workspace_files.h"
#include "workspace_opener.h"
#include "workspace_view.h"

#include "smarketing/workbench/setting.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Program &program)
    : m_program(program),
      m_leaving(new Leaving(*this)),
      m_undo(new UndoOffer(this)),
      m_files(new WorkspaceFiles(program, *this)),
      m_content(new QStackedWidget),
      m_messages(new MessageBar)
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(720, 480);
    if (!restoreGeometry(m_program.preferences().windowGeometry()))
        resize(1280, 800);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_content, 1);
    column->addWidget(m_files->progressStrip());
    column->addWidget(m_messages);
    setCentralWidget(centre);
    connect(m_files, &WorkspaceFiles::opened, this, &MainWindow::takeUp);
    connect(m_files, &WorkspaceFiles::messageRaised, this, &MainWindow::showMessage);
    connect(m_undo, &UndoOffer::dropped, m_messages, &MessageBar::withdraw);
    connect(m_undo, &UndoOffer::dropped, this, &MainWindow::stateChanged);
    connect(&m_program.language(), &Language::changed, this, &MainWindow::rebuild);
    rebuild();
}

MainWindow::~MainWindow()
{
    delete takeCentralWidget();
    if (Session *session = m_session.release())
        session->endWhenDone(&m_program);
}

void MainWindow::openWorkspace(const WorkspaceAddress &address)
{
    closeWorkspace();
    m_files->open(address);
}

void MainWindow::closeWorkspace(const std::function<void()> &then)
{
    remember();
    m_messages->clear();
    m_signedIn = false;
    m_address = {};
    rebuild();
    // After the pages, which go once the event that closed them is over.
    Session *session = m_session.release();
    if (session)
        session->disconnect(this);
    if (session && then)
        connect(session, &QObject::destroyed, this, then);
    else if (then)
        then();
    if (session)
        session->endWhenDone(&m_program);
}

void MainWindow::leaveWorkspace()
{
    if (!m_leaving->holdsUp([this] { leaveWorkspace(); }))
        closeWorkspace();
}

void MainWindow::takeUp(const OpenedWorkspace &workspace)
{
    m_address = workspace.address;
    m_session = std::make_unique<Session>(m_address, Session::Clock(), workspace.access);
    m_renewal = new PasswordRenewal(m_program, *this, *m_session);
    new OwnPerson(*this, *m_session);
    m_program.preferences().addRecentFile(workspacePath());
    connect(m_session.get(), &Session::changed, this, [this](const Changes &changes) {
        if (changes.touches(u"setting"_s))
            updateTitle();
        m_undo->check(*m_session);
    });
    if (workspace.person)
        signIn(*workspace.person);
    else
        rebuild();
    if (!m_session->isReadOnly() && !m_address.isServer())
        m_files->backUpDaily();
}

void MainWindow::signIn(const Person &person)
{
    m_session->signIn(person);
    m_program.preferences().setLastLogin(workspacePath(), person.login);
    m_signedIn = true;
    rebuild();
}

// At a server it is the connection that somebody has signed in with.
void MainWindow::signOut()
{
    if (m_address.isServer())
        return leaveWorkspace();
    remember();
    m_signedIn = false;
    m_messages->clear();
    rebuild();
    m_session->signIn({});
}

void MainWindow::changeOwnPassword()
{
    auto *dialog = new PasswordDialog(*m_session, m_session->actor(), this);
    connect(dialog, &PasswordDialog::messageRaised, this, &MainWindow::showMessage);
    dialog->open();
}

void MainWindow::showMessage(const Message &message)
{
    constexpr Tone tones[] = {Tone::Info, Tone::Success, Tone::Warning, Tone::Error};
    Notice notice{tones[int(message.kind)], message.text, {}, {}, {}};
    if (message.undo) {
        m_undo->make(message);
        notice.actionText = tr("Undo");
        notice.action = [this] { m_undo->take(); };
    } else if (message.link) {
        notice.actionText = message.linkText.isEmpty() ? tr("Show") : message.linkText;
        notice.action = [this, link = *message.link] {
            if (m_view)
                m_view->go(link);
        };
    }
    m_messages->post(notice);
    Q_EMIT stateChanged();
}

// After a change of language or of who is there, everything that is worded or depends on permission is made anew: what
// people entered is already written through.
void MainWindow::rebuild()
{
    // It belongs to the pages that go.
    m_undo->drop();
    // The old content stays until the new one is shown, so that it can say where it stood.
    QWidget *content = workspacePath().isEmpty() ? makeWelcome() : m_signedIn ? makePages() : makeSignIn();
    setContent(content);
    buildMainMenu(m_program, *this);
    updateTitle();
    Q_EMIT stateChanged();
}

void MainWindow::setContent(QWidget *content)
{
    QWidget *old = m_content->currentWidget();
    m_content->addWidget(content);
    m_content->setCurrentWidget(content);
    if (old) {
        // It may be the one whose signal brought us here.
        m_content->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    m_view = qobject_cast<WorkspaceView *>(content);
    (m_view ? m_view->currentPage() : content)->setFocus();
}

QWidget *MainWindow::makeWelcome()
{
    auto *welcome = new WelcomeView(m_program.preferences());
    connect(welcome, &WelcomeView::createRequested, m_files, &WorkspaceFiles::create);
    connect(welcome, &WelcomeView::chooseRequested, m_files, &WorkspaceFiles::choose);
    connect(welcome, &WelcomeView::connectRequested, m_files, &WorkspaceFiles::connectToServer);
    connect(welcome, &WelcomeView::demoRequested, m_files, &WorkspaceFiles::exploreDemo);
    connect(welcome, &WelcomeView::openRequested, this,
            [this](const QString &path) { m_program.openWorkspace(path, this); });
    return welcome;
}

QWidget *MainWindow::makeSignIn()
{
    auto *view = new SignInView(*m_session, m_program.preferences().lastLogin(workspacePath()));
    connect(view, &SignInView::signedIn, this, &MainWindow::signIn);
    connect(view, &SignInView::leaveRequested, this, [this] { closeWorkspace(); });
    return view;
}

QWidget *MainWindow::makePages()
{
    const Link place = m_view ? m_view->place() : Link{m_program.preferences().lastPage(workspacePath()), {}};
    auto *view = new WorkspaceView(m_program, *m_session);
    connect(view, &WorkspaceView::messageRaised, this, &MainWindow::showMessage);
    connect(view, &WorkspaceView::signOutRequested, this, &MainWindow::signOut);
    connect(view, &WorkspaceView::passwordRequested, this, &MainWindow::changeOwnPassword);
    connect(view, &WorkspaceView::serverPasswordRequested, m_renewal, [this] { m_renewal->ask(); });
    view->go(place);
    return view;
}

void MainWindow::updateTitle()
{
    const QString program = tr("Smarketing Workbench");
    if (workspacePath().isEmpty()) {
        setWindowTitle(program);
        return;
    }
    const QString name = placeName(workspacePath());
    setWindowTitle(u"%1 — %2"_s.arg(name, program));
    m_session->read([](Reading &reading) { return settings::company(reading).name; })
        .then(this,
              [this, name, program, path = workspacePath()](const QString &company) {
                  if (path == workspacePath())
                      setWindowTitle(u"%1 (%2) — %3"_s.arg(company, name, program));
              })
        .onFailed([](const Error &) {});
}

void MainWindow::remember()
{
    if (m_view && !workspacePath().isEmpty())
        m_program.preferences().setLastPage(workspacePath(), m_view->place().page);
}

/// An Escape that nothing else took puts the message away.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_messages->current())
        return m_messages->dismiss();
    QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (auto *wizard = findChild<ImportWizard *>(); wizard && wizard->isImporting()) {
        event->ignore();
        return wizard->reject();
    }
    if (m_leaving->holdsUp([this] { close(); }))
        return event->ignore();
    remember();
    m_program.preferences().setWindowGeometry(saveGeometry());
    m_program.preferences().setOpenAtTheEnd(!workspacePath().isEmpty());
    QMainWindow::closeEvent(event);
}

} // namespace smarketing
