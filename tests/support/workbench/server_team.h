// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace_fixture.h"

#include <map>

namespace smarketing {

/// What a person does on a server with a login of their own, on a connection that is theirs and with the rights that
/// the server gives them. Used on one thread.
class SignedIn {
public:
    SignedIn(WorkspaceAddress address, const Person &person) : m_person(person)
    {
        address.setOption(QStringLiteral("user"), person.login);
        m_database = Database::open(address);
    }

    const Person &person() const { return m_person; }
    Database &database() const { return *m_database; }

    /// A use case as one command; what it answers.
    template <class Work> auto write(Work work) const
    {
        using Result = std::invoke_result_t<Work, Transaction &>;
        if constexpr (std::is_void_v<Result>) {
            transact(*m_database, m_person, clock(), {QStringLiteral("test")}, [&](Transaction &tx) { work(tx); });
        } else {
            std::optional<Result> result;
            transact(*m_database, m_person, clock(), {QStringLiteral("test")},
                     [&](Transaction &tx) { result.emplace(work(tx)); });
            return std::move(*result);
        }
    }
    template <class Work> auto read(Work work) const
    {
        Reading reading{*m_database, m_person, clock()};
        return work(reading);
    }

private:
    static Instant clock() { return toInstant(QDateTime::currentDateTimeUtc()); }

    Person m_person;
    std::unique_ptr<Database> m_database;
};

/// A test workspace on a server, by today's clock, where everybody signs in for themselves.
class ServerTeam {
public:
    ServerTeam() { workspace.comeNearToday(); }

    TestWorkspace workspace{Engine::Postgres};

    SignedIn &as(const Person &person)
    {
        auto &connection = m_signedIn[person.login];
        if (!connection)
            connection = std::make_unique<SignedIn>(workspace.address(), person);
        return *connection;
    }

private:
    std::map<QString, std::unique_ptr<SignedIn>> m_signedIn;
};

} // namespace smarketing
