// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_opener.h"

#include "smarketing/workbench/demo.h"
#include "smarketing/workbench/person.h"
#include "smarketing/workbench/reply.h"
#include "smarketing/workbench/words.h"

#include <QtConcurrent/QtConcurrentRun>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int lockLookMillis = 100;

Instant systemNow()
{
    return fromMillis(QDateTime::currentMSecsSinceEpoch());
}

} // namespace

WorkspaceOpener::WorkspaceOpener(QObject *parent) : QObject(parent)
{
    m_look.setInterval(lockLookMillis);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (const int total = m_progress->total; total > 0)
            Q_EMIT progressed(m_progress->done, total);
    });
}

WorkspaceOpener::~WorkspaceOpener()
{
    m_progress->stop = true;
}

void WorkspaceOpener::open(const WorkspaceAddress &address)
{
    run(address, tr("Opening the workspace…"), false, [address](OpenedWorkspace &opened, Progress &) {
        const workspace::Ready ready = workspace::prepare(address);
        opened.access = ready.access;
        opened.person = ready.person;
    });
}

void WorkspaceOpener::create(const workspace::NewWorkspace &request, const QString &password)
{
    run(WorkspaceAddress::parse(request.path), tr("Making the workspace…"), false,
        [request, password](OpenedWorkspace &opened, Progress &) {
            Person founder = workspace::create(request, systemNow());
            if (!password.isEmpty()) {
                const auto database = Database::openFile(request.path);
                transact(*database, founder, systemNow(), {.name = u"set-password"_s, .import = {}},
                         [&](Transaction &tx) { people::setPassword(tx, founder.id, password); });
            }
            opened.person = founder;
        });
}

void WorkspaceOpener::restore(const QString &backup, const QString &path)
{
    run(WorkspaceAddress::parse(path), tr("Restoring the backup…"), false,
        [backup, path](OpenedWorkspace &opened, Progress &) {
            workspace::restore(backup, path);
            opened.access = workspace::prepare(path);
        });
}

void WorkspaceOpener::makeDemo(const QString &path, const QString &language)
{
    run(WorkspaceAddress::parse(path), tr("Making the demo…"), true,
        [path, language](OpenedWorkspace &opened, Progress &progress) {
            demo::Options options;
            options.language = language;
            opened.person = demo::create(path, options, systemNow(), [&progress](int done, int total) {
                progress.done = done;
                progress.total = total;
                return !progress.stop;
            });
        });
}

void WorkspaceOpener::cancel()
{
    m_progress->stop = true;
}

void WorkspaceOpener::run(const WorkspaceAddress &address, const QString &what, bool cancellable, Work work)
{
    if (m_busy)
        return;
    m_busy = true;
    m_progress = std::make_shared<Progress>();
    m_look.start();
    Q_EMIT started(what, cancellable);
    Reply(QtConcurrent::run([work = std::move(work), progress = m_progress, address] {
        OpenedWorkspace opened;
        opened.address = address;
        work(opened, *progress);
        return opened;
    }))
        .then(this,
              [this](const OpenedWorkspace &workspace) {
                  finish();
                  Q_EMIT opened(workspace);
              })
        .onFailed(this, [this, address](const Error &error) { tell(address, error); });
}

void WorkspaceOpener::finish()
{
    m_busy = false;
    m_look.stop();
}

void WorkspaceOpener::tell(const WorkspaceAddress &address, const Error &error)
{
    finish();
    const auto *refused = dynamic_cast<const Refused *>(&error);
    if (words::isSilent(error))
        Q_EMIT cancelled();
    else if (refused && address.isServer() && refused->field == u"password")
        Q_EMIT passwordWanted(address, refused->reason);
    else
        Q_EMIT failed(address, words::errorText(error));
}

} // namespace smarketing
