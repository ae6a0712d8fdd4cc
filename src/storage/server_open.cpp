// SPDX-License-Identifier: GPL-3.0-or-later
// Coming in at a server, and finding out why not. libpq tells why in words of the system's language only, which may be
// any: so what went wrong is found out by how far a second attempt comes, and by the server's own code for it.
#include "smarketing/storage/server.h"

#include "postgres_dialect.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <libpq-fe.h>
#include <netdb.h>
#include <poll.h>

namespace smarketing::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int attemptMillis = 5000;
constexpr int oldestServer = 150000;

using Options = QMap<QString, QString>;

/// How far an attempt to connect came.
struct Attempt {
    bool connected = false;
    bool understood = true; ///< false where the options make no sense to libpq, or name a service that is not there
    bool reached = false;   ///< somebody answered at the port
    bool agreed = false;    ///< both sides agreed on encryption, or on none
    bool needsPassword = false;
    QString state;            ///< the server's SQLSTATE, where it gave one
    bool loginBarred = false; ///< it lets that login in from nowhere
};

/// "FATAL:  28P01: …", the first word in the server's language. A code has a digit.
QString stateIn(const char *message)
{
    static const QRegularExpression pattern(u":\\s+((?=[A-Z]*[0-9])[0-9A-Z]{5}):(?=\\s)"_s);
    QRegularExpressionMatchIterator found = pattern.globalMatch(QString::fromUtf8(message));
    QString last;
    while (found.hasNext())
        last = found.next().captured(1);
    return last;
}

void note(Attempt &attempt, ConnStatusType status)
{
    switch (status) {
    case CONNECTION_SSL_STARTUP:
    case CONNECTION_MADE:
        attempt.reached = true;
        break;
    case CONNECTION_AWAITING_RESPONSE:
    case CONNECTION_AUTH_OK:
        attempt.reached = attempt.agreed = true;
        break;
    default:
        break;
    }
}

PostgresPollingStatusType waitAndPoll(PGconn *connection, PostgresPollingStatusType wanted, int millis)
{
    pollfd waited{PQsocket(connection), short(wanted == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
    if (millis <= 0 || ::poll(&waited, 1, millis) == 0)
        return PGRES_POLLING_FAILED;
    return PQconnectPoll(connection);
}

Attempt tryOnce(const Options &options)
{
    std::vector<QByteArray> texts;
    std::vector<const char *> names, values;
    texts.reserve(std::size_t(options.size()) * 2);
    for (auto it = options.cbegin(); it != options.cend(); ++it) {
        names.push_back(texts.emplace_back(it.key().toUtf8()).constData());
        values.push_back(texts.emplace_back(it.value().toUtf8()).constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PQconnectStartParams(names.data(), values.data(), 0),
                                                                  &PQfinish);
    Attempt attempt;
    attempt.understood = *PQhost(connection.get()) != '\0';
    PQsetErrorVerbosity(connection.get(), PQERRORS_VERBOSE);
    QElapsedTimer clock;
    clock.start();
    PostgresPollingStatusType next =
        PQstatus(connection.get()) == CONNECTION_BAD ? PGRES_POLLING_FAILED : PGRES_POLLING_WRITING;
    while (next == PGRES_POLLING_READING || next == PGRES_POLLING_WRITING) {
        note(attempt, PQstatus(connection.get()));
        next = waitAndPoll(connection.get(), next, attemptMillis - int(clock.elapsed()));
    }
    attempt.connected = next == PGRES_POLLING_OK;
    attempt.needsPassword = PQconnectionNeedsPassword(connection.get());
    attempt.state = stateIn(PQerrorMessage(connection.get()));
    // one code stands for several refusals; which, only the place in the server's source tells without words
    attempt.loginBarred = QByteArray(PQerrorMessage(connection.get())).contains("InitializeSessionUserId");
    return attempt;
}

bool isKnown(const QString &host)
{
    addrinfo *found = nullptr;
    const bool known = ::getaddrinfo(host.toUtf8().constData(), nullptr, nullptr, &found) == 0;
    if (found)
        ::freeaddrinfo(found);
    return known;
}

[[noreturn]] void refuseHost(const Options &options)
{
    const QString hosts = options.value(u"host"_s);
    for (const QString &host : hosts.split(u',', Qt::SkipEmptyParts)) {
        if (!host.startsWith(u'/') && !options.contains(u"hostaddr"_s) && !isKnown(host))
            throw Refused(28, u"unknown-host"_s, u"host"_s, {host});
    }
    throw Refused(
        28, u"no-answer"_s, u"host"_s,
        {hosts.isEmpty() ? options.value(u"hostaddr"_s, u"localhost"_s) : hosts, options.value(u"port"_s, u"5432"_s)});
}

/// Whether the server encrypts at all tells a certificate that fails from encryption that is missing.
[[noreturn]] void refuseEncryption(Options options)
{
    options.insert(u"sslmode"_s, u"require"_s);
    // with an authority's file at hand libpq would check the certificate here too
    options.insert(u"sslrootcert"_s, u"/nonexistent"_s);
    if (tryOnce(options).agreed)
        throw Refused(28, u"certificate"_s, u"sslmode"_s, {options.value(u"host"_s)});
    throw Refused(28, u"no-encryption"_s, u"sslmode"_s, {options.value(u"host"_s)});
}

/// Whether a server that wants no part of us lets us in with encryption, or without.
bool isLetInBy(Options options, const QString &encryption)
{
    options.insert(u"sslmode"_s, encryption);
    const Attempt attempt = tryOnce(options);
    return attempt.connected || attempt.needsPassword || attempt.state == u"28P01";
}

[[noreturn]] void refuseLogin(const Attempt &attempt, const Options &options)
{
    const QString user = options.value(u"user"_s);
    const QString host = options.value(u"host"_s);
    const bool isByNetwork = !host.startsWith(u'/') && attempt.state == u"28000";
    if (attempt.loginBarred)
        throw Refused(28, u"login-withdrawn"_s, u"user"_s, {user});
    if (isByNetwork && isLetInBy(options, u"require"_s))
        throw Refused(28, u"encryption-wanted"_s, u"sslmode"_s, {host});
    if (isByNetwork && isLetInBy(options, u"disable"_s))
        throw Refused(28, u"encryption-unwanted"_s, u"sslmode"_s, {host});
    throw Refused(28, u"not-let-in"_s, u"user"_s, {user, options.value(u"dbname"_s, user)});
}

void refuseByState(const Attempt &attempt, const Options &options)
{
    if (attempt.state == u"3D000")
        throw Refused(28, u"no-database"_s, u"dbname"_s, {options.value(u"dbname"_s, options.value(u"user"_s))});
    if (attempt.state == u"28P01")
        throw Refused(28, u"wrong-password"_s, u"password"_s);
    if (attempt.state == u"28000" || attempt.state == u"42501")
        refuseLogin(attempt, options);
    if (attempt.state == u"53300")
        throw Refused(28, u"too-many-connections"_s, u"host"_s, {options.value(u"host"_s)});
    if (attempt.state == u"57P03")
        throw Refused(28, u"starting"_s, u"host"_s, {options.value(u"host"_s)});
}

void explainAt(const Options &options)
{
    const Attempt attempt = tryOnce(options);
    if (attempt.connected)
        return;
    if (!attempt.understood && options.contains(u"service"_s))
        throw Refused(28, u"no-service"_s, u"service"_s, {options.value(u"service"_s)});
    static const QStringList modes = {u"disable"_s, u"allow"_s,     u"prefer"_s,
                                      u"require"_s, u"verify-ca"_s, u"verify-full"_s};
    if (!attempt.understood || !modes.contains(options.value(u"sslmode"_s, u"prefer"_s)))
        throw Refused(28, u"address"_s, u"workspace"_s, {WorkspaceAddress::of(options).text()});
    if (attempt.needsPassword)
        throw Refused(28, u"password-needed"_s, u"password"_s);
    refuseByState(attempt, options);
    if (!attempt.state.isEmpty())
        return;
    if (!attempt.reached)
        refuseHost(options);
    if (!attempt.agreed)
        refuseEncryption(options);
    // the server had nothing against it, so libpq did not find the kind that was asked for
    if (options.contains(u"target_session_attrs"_s))
        throw Refused(28, u"no-primary"_s, u"host"_s, {options.value(u"host"_s)});
}

} // namespace

void requireVersion(int number)
{
    if (number < oldestServer)
        throw Refused(28, u"server-too-old"_s, u"host"_s, {QString::number(number / 10000)});
}

void explain(const WorkspaceAddress &address, Database::Access access)
{
    explainAt(connectionOptions(address, access == Database::Access::ReadWrite));
}

std::unique_ptr<Database> open(const WorkspaceAddress &address, Database::Access access)
{
    try {
        return Database::open(address, access);
    } catch (const StorageError &error) {
        if (error.kind == StorageError::Kind::Unavailable)
            explain(address, access);
        throw;
    }
}

} // namespace smarketing::server
