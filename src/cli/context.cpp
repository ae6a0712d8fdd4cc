// SPDX-License-Identifier: GPL-3.0-or-later
#include "context.h"
#include "terminal.h"

#include "smarketing/workbench/person.h"
#include "smarketing/workbench/workspace.h"

#include <QDateTime>

namespace smarketing::cli {

using namespace Qt::StringLiterals;

QString Context::needed(const QString &option) const
{
    const QString text = value(option);
    if (text.isEmpty())
        throw UsageError(u"--%1 is missing"_s.arg(option));
    return text;
}

int Context::number(const QString &option, int least, int most, int fallback) const
{
    if (!has(option))
        return fallback;
    bool isNumber = false;
    const int result = value(option).toInt(&isNumber);
    if (!isNumber || result < least || result > most)
        throw UsageError(u"--%1 takes a whole number from %2 to %3"_s.arg(option).arg(least).arg(most));
    return result;
}

QDate Context::day(const QString &option) const
{
    if (!has(option))
        return {};
    const QDate result = QDate::fromString(value(option), Qt::ISODate);
    if (!result.isValid())
        throw UsageError(u"--%1 takes a day such as 2026-03-31"_s.arg(option));
    return result;
}

void Context::takes(qsizetype least, qsizetype most) const
{
    if (m_arguments.size() < least)
        throw UsageError(u"something is missing"_s);
    if (m_arguments.size() > most)
        throw UsageError(u"“%1” is too much"_s.arg(m_arguments.at(most)));
}

qint64 Context::idArgument(qsizetype index) const
{
    bool isNumber = false;
    const qint64 id = m_arguments.at(index).toLongLong(&isNumber);
    if (!isNumber || id < 1)
        throw UsageError(u"“%1” is no number of a row"_s.arg(m_arguments.at(index)));
    return id;
}

QString Context::path() const
{
    const QString given = has(u"workspace"_s) ? value(u"workspace"_s) : qEnvironmentVariable("SMARKETING_WORKSPACE");
    if (given.isEmpty())
        throw UsageError(u"which workspace? Give --workspace FILE, or postgresql://…, or set SMARKETING_WORKSPACE"_s);
    return given;
}

Database &Context::database()
{
    if (m_database)
        return *m_database;
    const auto address = WorkspaceAddress::parse(path());
    if (address.isServer()) {
        m_database = withPassword(address, workspace::openServer);
    } else {
        const Database::Access access = workspace::prepare(path());
        m_database = Database::openFile(path(), access);
    }
    return *m_database;
}

bool Context::opens()
{
    try {
        database();
        return true;
    } catch (const StorageError &) {
        return false;
    }
}

void Context::close()
{
    m_database.reset();
}

const Person &Context::actor()
{
    if (m_actor)
        return *m_actor;
    if (database().engine() == Engine::Postgres) {
        m_actor = actorOnServer();
        return *m_actor;
    }
    const QString login = has(u"as"_s) ? value(u"as"_s) : qEnvironmentVariable("SMARKETING_AS");
    Reading reading{database(), {}, now()};
    if (!login.isEmpty()) {
        m_actor = people::signIn(reading, login, qEnvironmentVariable("SMARKETING_PASSWORD"));
        return *m_actor;
    }
    const QList<Person> everybody = people::all(reading);
    if (everybody.size() != 1 || everybody.constFirst().hasPassword)
        throw UsageError(u"who is asking? Give --as LOGIN or set SMARKETING_AS"_s);
    m_actor = everybody.constFirst();
    return *m_actor;
}

/// The server knows who has signed in; only its administrator acts for others.
Person Context::actorOnServer()
{
    Reading reading{database(), {}, now()};
    const QString login = has(u"as"_s) ? value(u"as"_s) : qEnvironmentVariable("SMARKETING_AS");
    if (const auto self = people::self(reading)) {
        if (!login.isEmpty() && login.compare(self->login, Qt::CaseInsensitive) != 0)
            throw UsageError(
                u"you are signed in at the server as “%1”; --as is for its administrator"_s.arg(self->login));
        return *self;
    }
    if (login.isEmpty())
        throw UsageError(
            u"nobody in the workspace has the login you connect with; an administrator gives --as LOGIN"_s);
    return people::signIn(reading, login, {});
}

Instant Context::now()
{
    return fromMillis(QDateTime::currentMSecsSinceEpoch());
}

WorkspaceAddress askedFor(const WorkspaceAddress &address)
{
    WorkspaceAddress known = address;
    const QString user = address.options().value(u"user"_s);
    known.setOption(u"password"_s, askPassword(user.isEmpty() ? u"Password"_s : u"Password of %1"_s.arg(user)));
    return known;
}

} // namespace smarketing::cli
