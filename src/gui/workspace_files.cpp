// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_files.h"

#include "after_start.h"
#include "dialogs/connect_dialog.h"
#include "dialogs/create_workspace_dialog.h"
#include "dialogs/move_dialog.h"
#include "dialogs/moved_dialog.h"
#include "keychain.h"
#include "main_window.h"
#include "parts/progress_strip.h"
#include "program.h"
#include "workspace_opener.h"

#include "smarketing/workbench/words.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

const QString workspaceSuffix = u"smarketing"_s;

QString demoPath(const QString &language)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    folder.mkpath(u"."_s);
    return folder.filePath(u"demo-%1.%2"_s.arg(language, workspaceSuffix));
}

} // namespace

WorkspaceFiles::WorkspaceFiles(Program &program, MainWindow &window)
    : QObject(&window),
      m_program(program),
      m_window(window),
      m_opener(new WorkspaceOpener(this)),
      m_progress(new ProgressStrip)
{
    connect(m_opener, &WorkspaceOpener::started, m_progress, &ProgressStrip::start);
    connect(m_opener, &WorkspaceOpener::progressed, m_progress, &ProgressStrip::setProgress);
    connect(m_progress, &ProgressStrip::cancelRequested, m_opener, &WorkspaceOpener::cancel);
    connect(m_opener, &WorkspaceOpener::cancelled, m_progress, &ProgressStrip::finish);
    connect(m_opener, &WorkspaceOpener::opened, this, [this](const OpenedWorkspace &workspace) {
        m_progress->finish();
        m_refused.clear();
        if (!m_keptOnceOpen.isEmpty())
            keepPassword(workspace.address, std::exchange(m_keptOnceOpen, {}));
        Q_EMIT opened(workspace);
    });
    connect(m_opener, &WorkspaceOpener::passwordWanted, this, &WorkspaceFiles::findPassword);
    connect(m_opener, &WorkspaceOpener::failed, this, [this](const WorkspaceAddress &address, const QString &text) {
        m_progress->finish();
        m_refused = address.path();
        Q_EMIT messageRaised({Message::Kind::Error, tr("%1 could not be opened. %2").arg(address.name(), text), {}});
    });
}

bool WorkspaceFiles::isBusy() const
{
    return m_opener->isBusy();
}

void WorkspaceFiles::create()
{
    auto *dialog = new CreateWorkspaceDialog(m_program.preferences().folder(), &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_program.preferences().setFolder(QFileInfo(dialog->request().path).absolutePath());
        m_window.closeWorkspace();
        m_opener->create(dialog->request(), dialog->password());
    });
    dialog->open();
}

void WorkspaceFiles::choose()
{
    chooseFile(tr("Open workspace"), false, m_program.preferences().folder(), [this](const QString &path) {
        m_program.preferences().setFolder(QFileInfo(path).absolutePath());
        m_program.openWorkspace(path, &m_window);
    });
}

void WorkspaceFiles::open(const WorkspaceAddress &address)
{
    m_askedKeychain = false;
    m_triedKept = false;
    m_opener->open(address);
}

void WorkspaceFiles::connectToServer()
{
    const QStringList recent = m_program.preferences().recentFiles();
    const auto last = std::ranges::find_if(recent, [](const QString &place) { return isServerAddress(place); });
    askServer(last == recent.end() ? WorkspaceAddress() : WorkspaceAddress::parse(*last));
}

void WorkspaceFiles::openMoved(const QString &place)
{
    if (isServerAddress(place))
        askServer(WorkspaceAddress::parse(place));
    else
        m_program.openWorkspace(place, &m_window);
}

void WorkspaceFiles::askServer(const WorkspaceAddress &begin)
{
    auto *dialog = new ConnectDialog(begin, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (dialog->keepsPassword())
            keepPassword(dialog->address(), dialog->password());
        m_program.openWorkspace(dialog->address(), &m_window);
    });
    dialog->open();
}

// The keychain is asked only where the server asks, and once: what it holds may be out of date.
void WorkspaceFiles::findPassword(const WorkspaceAddress &address, const QString &reason)
{
    m_keptOnceOpen.clear();
    if (std::exchange(m_triedKept, false))
        m_program.keychain().forget(address.text());
    if (std::exchange(m_askedKeychain, true)) {
        m_progress->finish();
        return askPassword(address, reason);
    }
    m_program.keychain().find(address.text(), this, [this, address](const std::optional<QString> &password) {
        m_progress->finish();
        m_triedKept = password.has_value();
        if (password)
            openWith(address, *password);
        else
            askPassword(address, {});
    });
}

void WorkspaceFiles::askPassword(const WorkspaceAddress &address, const QString &reason)
{
    auto *dialog = new ServerPasswordDialog(address, reason, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, address] {
        m_keptOnceOpen = dialog->keepsPassword() ? dialog->password() : QString();
        openWith(address, dialog->password());
    });
    dialog->open();
}

void WorkspaceFiles::openWith(const WorkspaceAddress &address, const QString &password)
{
    WorkspaceAddress known = address;
    known.setOption(u"password"_s, password);
    m_opener->open(known);
}

void WorkspaceFiles::keepPassword(const WorkspaceAddress &address, const QString &password)
{
    m_program.keychain().keep(address.text(), password, this, [this](bool kept) {
        if (!kept)
            Q_EMIT messageRaised({Message::Kind::Warning,
                                  tr("The password is not kept: this desktop has no keychain, or it did not answer."),
                                  {}});
    });
}

void WorkspaceFiles::exploreDemo()
{
    const QString language = m_program.language().code();
    const QString path = demoPath(language);
    if (QFileInfo::exists(path))
        m_program.openWorkspace(path, &m_window);
    else
        makeDemo(path);
}

void WorkspaceFiles::makeDemo(const QString &path)
{
    m_opener->makeDemo(path, m_program.language().code());
}

void WorkspaceFiles::backUp()
{
    const QFileInfo file(m_window.workspacePath());
    const QString name =
        u"%1 %2.%3"_s.arg(file.completeBaseName(), QDate::currentDate().toString(Qt::ISODate), workspaceSuffix);
    chooseFile(tr("Back up to"), true, file.dir().filePath(name), [this](const QString &path) { backUpTo(path); });
}

void WorkspaceFiles::backUpTo(const QString &target)
{
    m_progress->start(tr("Backing up…"), false);
    m_window.session()
        ->longWork([target](Database &database, const Person &, const Session::Clock &) {
            workspace::backUp(database, target);
        })
        .then(this,
              [this, target] {
                  m_progress->finish();
                  Q_EMIT messageRaised(
                      {Message::Kind::Success, tr("Backed up to %1.").arg(QFileInfo(target).fileName()), {}});
              })
        .onFailed(this, [this](const Error &error) {
            m_progress->finish();
            Q_EMIT messageRaised({Message::Kind::Error, words::errorText(error), {}});
        });
}

void WorkspaceFiles::moveWorkspace()
{
    auto *dialog =
        new MoveDialog(WorkspaceAddress::parse(m_window.workspacePath()), m_program.preferences().folder(), &m_window);
    connect(dialog, &MoveDialog::moved, this,
            [this](const WorkspaceAddress &to, const workspaceMove::Arrived &arrived) {
                auto *done = new MovedDialog(to, arrived, &m_window);
                connect(done, &MovedDialog::openWanted, this, &WorkspaceFiles::openMoved);
                done->open();
            });
    dialog->open();
}

QString WorkspaceFiles::restorable() const
{
    const WorkspaceAddress open = m_window.workspaceAddress();
    return m_window.workspacePath().isEmpty() ? m_refused : open.path();
}

void WorkspaceFiles::restore()
{
    const QString folder = workspace::backupFolder(restorable());
    chooseFile(tr("Restore a backup"), false, folder, [this](const QString &path) { restoreFrom(path); });
}

void WorkspaceFiles::restoreFrom(const QString &backup)
{
    const QString path = restorable();
    // A backup of today may still be under way.
    m_progress->start(tr("Closing the workspace…"), false);
    m_window.closeWorkspace([this, backup, path] { m_opener->restore(backup, path); });
}

void WorkspaceFiles::backUpDaily()
{
    QTimer::singleShot(afterStart, this, [this] {
        if (Session *session = m_window.session())
            backUpToday(*session);
    });
}

void WorkspaceFiles::backUpToday(Session &session)
{
    session
        .longWork([](Database &database, const Person &, const Session::Clock &clock) {
            workspace::backUpDaily(database, clock());
        })
        .onFailed(this, [this](const Error &error) {
            Q_EMIT messageRaised(
                {Message::Kind::Warning, tr("There is no backup of today. %1").arg(words::errorText(error)), {}});
        });
}

void WorkspaceFiles::chooseFile(const QString &title, bool forWriting, const QString &start,
                                std::function<void(const QString &)> take)
{
    auto *dialog = new QFileDialog(&m_window, title, QFileInfo(start).isDir() ? start : QFileInfo(start).absolutePath(),
                                   tr("Smarketing workspaces (*.%1)").arg(workspaceSuffix));
    dialog->setObjectName(u"workspaceFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(forWriting ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(forWriting ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(workspaceSuffix);
    if (forWriting)
        dialog->selectFile(QFileInfo(start).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, std::move(take));
    dialog->open();
}

} // namespace smarketing
