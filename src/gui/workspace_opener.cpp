// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_opener.h"

#include "smarketing/workbench/demo.h"
#include "smarketing/workbench/person.h"
#include "smarketing/workbench/words.h"

#include <QtConcurrent/QtConcurrentRun>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

Instant systemNow()
{
    return fromMillis(QDateTime::currentMSecsSinceEpoch());
}

} // namespace

WorkspaceOpener::WorkspaceOpener(QObject *parent) : QObject(parent), m_stop(std::make_shared<std::atomic<bool>>(false))
{
}

WorkspaceOpener::~WorkspaceOpener()
{
    *m_stop = true;
    m_work.waitForFinished(); // it tells this object of its progress
}

void WorkspaceOpener::open(const QString &path)
{
    run(path, tr("Opening the workspace…"), false, [path]() -> std::optional<Person> {
        workspace::prepare(path);
        return std::nullopt;
    });
}

void WorkspaceOpener::create(const workspace::NewWorkspace &request, const QString &password)
{
    run(request.path, tr("Making the workspace…"), false, [request, password]() -> std::optional<Person> {
        Person founder = workspace::create(request, systemNow());
        if (!password.isEmpty()) {
            const auto database = Database::openFile(request.path);
            transact(*database, founder, systemNow(), {.name = u"set-password"_s, .import = {}},
                     [&](Transaction &tx) { people::setPassword(tx, founder.id, password); });
        }
        return founder;
    });
}

void WorkspaceOpener::makeDemo(const QString &path, const QString &language)
{
    run(path, tr("Making the demo…"), true, [this, path, language, stop = m_stop]() -> std::optional<Person> {
        demo::Options options;
        options.language = language;
        return demo::create(path, options, systemNow(), [this, stop](int done, int total) {
            if (*stop)
                return false;
            Q_EMIT progressed(done, total);
            return true;
        });
    });
}

void WorkspaceOpener::restore(const QString &backup, const QString &path)
{
    run(path, tr("Restoring the backup…"), false, [backup, path]() -> std::optional<Person> {
        workspace::restore(backup, path);
        workspace::prepare(path);
        return std::nullopt;
    });
}

void WorkspaceOpener::cancel()
{
    *m_stop = true;
}

void WorkspaceOpener::run(const QString &path, const QString &what, bool cancellable, Work work)
{
    if (m_busy)
        return;
    m_busy = true;
    *m_stop = false;
    Q_EMIT started(what, cancellable);
    auto future = QtConcurrent::run(std::move(work));
    m_work = QFuture<void>(future);
    future
        .then(this,
              [this, path](const std::optional<Person> &person) {
                  m_busy = false;
                  Q_EMIT opened(path, person);
              })
        .onFailed(this, [this, path](const Error &error) { tell(path, error); });
}

void WorkspaceOpener::tell(const QString &path, const Error &error)
{
    m_busy = false;
    if (words::isSilent(error))
        Q_EMIT cancelled();
    else
        Q_EMIT failed(path, words::errorText(error));
}

} // namespace smarketing
