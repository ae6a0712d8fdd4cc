// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/test_server.h"

#include "smarketing/storage/server.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSet>
#include <QStorageInfo>
#include <QTemporaryDir>
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

class Cluster {
public:
    Cluster() : m_folder(folderTemplate())
    {
        if (::geteuid() == 0)
            giveToServer();
        makeFiles();
        start();
        waitUntilReady();
    }
    ~Cluster()
    {
        // a "fast" shutdown: nobody is waited for
        ::kill(pid_t(m_server.processId()), SIGINT);
        m_server.waitForFinished(stopMillis);
    }
    QString socketFolder() const { return m_folder.path(); }
    QString port() const { return QString::number(m_port); }
    QString logFile() const { return m_folder.filePath(u"log"_s); }

private:
    /// PostgreSQL does not run as root.
    void giveToServer() const
    {
        const passwd *user = ::getpwnam("postgres");
        if (!user || ::chown(m_folder.path().toLocal8Bit().constData(), user->pw_uid, user->pw_gid) != 0)
            giveUp(u"no user postgres"_s);
    }
    QStringList asServer(const QStringList &command) const
    {
        if (::geteuid() != 0)
            return command;
        return QStringList{u"setpriv"_s, u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--init-groups"_s} + command;
    }
    QString data() const { return m_folder.filePath(u"data"_s); }

    void makeFiles() const
    {
        const QStringList command = asServer({QString(programs() + u"initdb"_s), u"-D"_s, data(), u"-U"_s,
                                              u"postgres"_s, u"--auth-local=trust"_s, u"--auth-host=scram-sha-256"_s,
                                              u"--locale=C"_s, u"-E"_s, u"UTF8"_s, u"--no-sync"_s});
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setWorkingDirectory(m_folder.path());
        process.start(command.constFirst(), command.mid(1));
        if (!process.waitForFinished(startMillis) || process.exitCode() != 0)
            giveUp(QString::fromLocal8Bit(process.readAll()));
    }
    // Nothing is lost that anybody wants, so nothing waits for the disk; killed with the tests, should they be killed.
    void start()
    {
        const QStringList command =
            QStringList{u"setpriv"_s, u"--pdeathsig=INT"_s} + asServer({QString(programs() + u"postgres"_s),
                                                                        u"-D"_s,
                                                                        data(),
                                                                        u"-k"_s,
                                                                        socketFolder(),
                                                                        u"-c"_s,
                                                                        u"listen_addresses=127.0.0.1"_s,
                                                                        u"-p"_s,
                                                                        port(),
                                                                        u"-c"_s,
                                                                        u"fsync=off"_s,
                                                                        u"-c"_s,
                                                                        u"synchronous_commit=off"_s,
                                                                        u"-c"_s,
                                                                        u"full_page_writes=off"_s,
                                                                        u"-c"_s,
                                                                        u"shared_buffers=64MB"_s,
                                                                        u"-c"_s,
                                                                        u"log_min_messages=fatal"_s,
                                                                        u"-c"_s,
                                                                        u"log_min_error_statement=panic"_s});
        m_server.setStandardErrorFile(logFile());
        m_server.setStandardOutputFile(QProcess::nullDevice());
        m_server.setWorkingDirectory(m_folder.path());
        m_server.start(command.constFirst(), command.mid(1));
        if (!m_server.waitForStarted(startMillis))
            giveUp(m_server.errorString());
    }
    void waitUntilReady()
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

    QTemporaryDir m_folder;
    int m_port = freePort();
    QProcess m_server;
};

const Cluster &cluster()
{
    static const Cluster one;
    return one;
}

/// Roles belong to the cluster, and are named after the database: so a name is used again, by one workspace at a time.
QSet<QString> &namesInUse()
{
    static QSet<QString> names;
    return names;
}

QString freeName(const QString &kind)
{
    for (int n = 1;; ++n) {
        const QString name = u"%1_%2"_s.arg(kind, QString::number(n));
        if (!namesInUse().contains(name))
            return name;
    }
}

void execute(const QString &sql)
{
    testServer::connect(u"postgres"_s)->script(sql);
}

/// A login is one workspace's own unless an administrator has made it; tests have several workspaces with one `mia`.
void makeLogins()
{
    static const bool made = [] {
        for (const QString &login : {u"boss"_s, u"mia"_s, u"emil"_s, u"sven"_s, u"ola"_s, u"guest"_s})
            execute(u"CREATE ROLE %1 LOGIN"_s.arg(login));
        return true;
    }();
    Q_UNUSED(made)
}

void makeTemplate(const QString &name, const std::function<void(Database &)> &fill)
{
    static QSet<QString> made;
    if (made.contains(name))
        return;
    makeLogins();
    execute(u"CREATE DATABASE %1 TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'"_s.arg(name));
    {
        const auto database = testServer::connect(name);
        server::init(*database);
        fill(*database);
    }
    execute(u"ALTER DATABASE %1 RENAME TO %1_template"_s.arg(name));
    made += name;
}

} // namespace

namespace testServer {

WorkspaceAddress address(const QString &database)
{
    WorkspaceAddress address = WorkspaceAddress::parse(u"postgresql:///"_s + database);
    address.setOption(u"host"_s, cluster().socketFolder());
    address.setOption(u"port"_s, cluster().port());
    address.setOption(u"user"_s, u"postgres"_s);
    return address;
}

WorkspaceAddress networkAddress(const QString &database, const QString &login, const QString &password)
{
    const QString person = password.isEmpty() ? login : QString(login + u':' + password);
    return WorkspaceAddress::parse(u"postgresql://%1@127.0.0.1:%2/%3"_s.arg(person, cluster().port(), database));
}

QString logFile()
{
    return cluster().logFile();
}

std::unique_ptr<Database> connect(const QString &database)
{
    return Database::open(address(database));
}

} // namespace testServer

ServerWorkspace::ServerWorkspace(const QString &kind, const std::function<void(Database &)> &fill)
    : m_name(freeName(kind))
{
    makeTemplate(m_name, fill);
    execute(u"CREATE DATABASE %1 TEMPLATE %1_template"_s.arg(m_name));
    namesInUse() += m_name;
    // what server.postgres.sql says of a database is not copied with it
    execute(u"ALTER DATABASE %1 OWNER TO %1_owner; ALTER DATABASE %1 SET search_path = smarketing, pg_temp;"
            "REVOKE ALL ON DATABASE %1 FROM PUBLIC;"
            "GRANT CONNECT ON DATABASE %1 TO %1_marketing, %1_sales, %1_manager, %1_guest"_s.arg(m_name));
}

ServerWorkspace::~ServerWorkspace()
{
    namesInUse().remove(m_name);
    try {
        execute(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_name));
    } catch (const std::exception &error) {
        qWarning("%s", error.what());
    }
}

} // namespace smarketing
