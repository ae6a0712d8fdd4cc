// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cluster.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStorageInfo>
#include <QThread>

#include <arpa/inet.h>
#include <csignal>
#include <pwd.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int startMillis = 60'000;
constexpr int stopMillis = 20'000;

[[noreturn]] void giveUp(const QString &why)
{
    throw std::runtime_error("no PostgreSQL to test with: " + why.toStdString());
}

/// One that nobody listens at, on this computer's own network.
int freePort()
{
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof place;
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    const bool found = ::bind(socket, reinterpret_cast<sockaddr *>(&place), size) == 0 &&
                       ::getsockname(socket, reinterpret_cast<sockaddr *>(&place), &size) == 0;
    ::close(socket);
    if (!found)
        giveUp(u"no free port"_s);
    return ntohs(place.sin_port);
}

/// The newest that is installed.
QString programs()
{
    const QDir folder(u"/usr/lib/postgresql"_s);
    QStringList versions = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(versions.begin(), versions.end(),
              [](const QString &a, const QString &b) { return a.toInt() < b.toInt(); });
    if (versions.isEmpty())
        giveUp(u"nothing in /usr/lib/postgresql"_s);
    return folder.filePath(versions.constLast() + u"/bin/"_s);
}

/// In memory where there is room for it: a database is copied a test.
QString folderTemplate()
{
    constexpr qint64 room = 2LL << 30;
    const QStorageInfo memory(u"/dev/shm"_s);
    const bool fits = memory.isValid() && !memory.isReadOnly() && memory.bytesAvailable() > room;
    return (fits ? memory.rootPath() : QDir::tempPath()) + u"/smarketing-test-XXXXXX"_s;
}

/// PostgreSQL does not run as root.
QStringList asServer(const QStringList &command)
{
    if (::geteuid() != 0)
        return command;
    return QStringList{u"setpriv"_s, u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--init-groups"_s} + command;
}

void giveToServer(const QString &folder)
{
    if (::geteuid() != 0)
        return;
    const passwd *user = ::getpwnam("postgres");
    if (!user || ::chown(folder.toLocal8Bit().constData(), user->pw_uid, user->pw_gid) != 0)
        giveUp(u"no user postgres"_s);
}

void run(const QString &folder, const QString &program, const QStringList &arguments)
{
    const QStringList command = asServer(QStringList{QString(programs() + program)} + arguments);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(folder);
    process.start(command.constFirst(), command.mid(1));
    if (!process.waitForFinished(startMillis) || process.exitCode() != 0)
        giveUp(QString::fromLocal8Bit(process.readAll()));
}

QList<pid_t> childrenOf(pid_t parent)
{
    QList<pid_t> result;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(u"/proc/%1/stat"_s.arg(name));
        if (!name.at(0).isDigit() || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = file.readAll(); // "42 (name) S 41 …"
        if (line.mid(line.lastIndexOf(')') + 4).split(' ').value(0).toInt() == parent)
            result += name.toInt();
    }
    return result;
}

QStringList followedSettings()
{
    return {u"fsync=off"_s, u"wal_retrieve_retry_interval=200ms"_s, u"wal_keep_size=256MB"_s};
}

} // namespace

Cluster::Cluster() : m_folder(folderTemplate()), m_port(freePort())
{
    giveToServer(m_folder.path());
}

std::unique_ptr<Cluster> Cluster::quick()
{
    std::unique_ptr<Cluster> cluster(new Cluster);
    cluster->makeFiles(u"scram-sha-256"_s);
    cluster->start({u"fsync=off"_s, u"synchronous_commit=off"_s, u"full_page_writes=off"_s});
    return cluster;
}

std::unique_ptr<Cluster> Cluster::primary()
{
    std::unique_ptr<Cluster> cluster(new Cluster);
    cluster->makeFiles(u"trust"_s);
    cluster->start(followedSettings());
    return cluster;
}

std::unique_ptr<Cluster> Cluster::standbyOf(const Cluster &primary, const QString &name)
{
    std::unique_ptr<Cluster> cluster(new Cluster);
    const QString connection =
        u"host=%1 port=%2 user=postgres application_name=%3"_s.arg(primary.socketFolder(), primary.port(), name);
    run(cluster->socketFolder(), u"pg_basebackup"_s,
        {u"-D"_s, cluster->data(), u"-d"_s, connection, u"-R"_s, u"--checkpoint=fast"_s, u"--no-sync"_s});
    cluster->start(followedSettings());
    return cluster;
}

Cluster::~Cluster()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    // a "fast" shutdown: nobody is waited for
    ::kill(pid_t(m_server.processId()), SIGINT);
    m_server.waitForFinished(stopMillis);
}

WorkspaceAddress Cluster::address(const QString &database) const
{
    return WorkspaceAddress::of(
        {{u"dbname"_s, database}, {u"host"_s, socketFolder()}, {u"port"_s, port()}, {u"user"_s, u"postgres"_s}});
}

void Cluster::makeFiles(const QString &networkAuthentication) const
{
    run(socketFolder(), u"initdb"_s,
        {u"-D"_s, data(), u"-U"_s, u"postgres"_s, u"--auth-local=trust"_s, u"--auth-host="_s + networkAuthentication,
         u"--locale=C"_s, u"-E"_s, u"UTF8"_s, u"--no-sync"_s});
}

void Cluster::start(const QStringList &settings)
{
    // It ends with the tests, however they do; that wish would not outlive a change of user.
    QStringList command = asServer({u"setpriv"_s, u"--pdeathsig=INT"_s, QString(programs() + u"postgres"_s), u"-D"_s,
                                    data(), u"-k"_s, socketFolder(), u"-p"_s, port()});
    for (const QString &setting :
         settings + QStringList{u"listen_addresses=127.0.0.1"_s, u"shared_buffers=64MB"_s, u"log_min_messages=fatal"_s,
                                u"log_min_error_statement=panic"_s})
        command += {u"-c"_s, setting};
    m_server.setStandardErrorFile(logFile());
    m_server.setStandardOutputFile(QProcess::nullDevice());
    m_server.setWorkingDirectory(m_folder.path());
    m_server.start(command.constFirst(), command.mid(1));
    if (!m_server.waitForStarted(startMillis))
        giveUp(m_server.errorString());
    waitUntilReady();
}

void Cluster::waitUntilReady()
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < startMillis && m_server.state() == QProcess::Running) {
        QProcess ready;
        ready.start(programs() + u"pg_isready"_s, {u"-q"_s, u"-h"_s, socketFolder(), u"-p"_s, port()});
        if (ready.waitForFinished(startMillis) && ready.exitCode() == 0)
            return;
        QThread::msleep(50);
    }
    QFile log(logFile());
    giveUp(log.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(log.readAll()) : u"it does not answer"_s);
}

void Cluster::kill()
{
    const auto server = pid_t(m_server.processId());
    ::kill(server, SIGSTOP); // so that it starts none meanwhile
    for (const pid_t child : childrenOf(server))
        ::kill(child, SIGKILL);
    ::kill(server, SIGKILL);
    m_server.waitForFinished(stopMillis);
}

void Cluster::promote() const
{
    run(socketFolder(), u"pg_ctl"_s, {u"promote"_s, u"-D"_s, data(), u"-w"_s});
}

} // namespace smarketing
