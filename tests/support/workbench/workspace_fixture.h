// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/campaign.h"
#include "smarketing/storage/workspace_address.h"
#include "smarketing/workbench/transaction.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace smarketing {

class ServerWorkspace;

/// A workspace of its own for one test: a migrated file in a temporary folder, or, where SMARKETING_TEST_ENGINE says
/// "postgres", a database on the test server (support/server/test_server.h); with people of every role, one shop,
/// three channels, a persona in force that both departments signed, and a running campaign that names it. Its clock
/// starts on Monday 2 March 2026, 8:00 UTC, and stands still until it is advanced. Working hours are those of a fresh
/// workspace, in UTC.
///
///     TestWorkspace workspace;
///     const HandoffId handoff = workspace.as(workspace.mia, [&](Transaction &tx) { return handoffs::handOver(tx, …);
///     });
class TestWorkspace {
public:
    TestWorkspace();
    /// On that engine, whatever is asked for.
    explicit TestWorkspace(Engine engine);
    ~TestWorkspace();

    Person boss;  ///< manager
    Person mia;   ///< marketing
    Person emil;  ///< marketing
    Person sven;  ///< sales
    Person ola;   ///< sales
    Person guest; ///< may change nothing
    UnitId unit;
    ChannelId newsletter; ///< outbound, online
    ChannelId fair;       ///< inbound, offline
    ChannelId website;    ///< inbound, online
    PersonaId persona;
    PersonaVersionId personaVersion; ///< the one in force
    CampaignId campaign;

    QString path() const { return m_path; } ///< of the file
    QString folder() const { return m_folder.path(); }
    Database &database() const { return *m_database; }
    /// For a Session on it; on a server, as its administrator.
    WorkspaceAddress address() const;
    /// What somebody with that login opens: the file, or the server as themselves.
    QString addressFor(const QString &login) const;
    /// Another connection to it, as another program has one.
    std::unique_ptr<Database> connect() const;

    Instant now() const { return *m_now; }
    void advance(double hours);
    /// To the same hour of the week within the last fortnight: a server dates what its logins do by its own clock.
    void comeNearToday();
    /// For a Session on the same file: follows advance().
    std::function<Instant()> clock() const;

    /// While it lives, a server lets the connection do what that person's role may, and no more.
    class InRole {
    public:
        InRole(const TestWorkspace &workspace, const Person &person);
        ~InRole();
        InRole(const InRole &) = delete;
        InRole &operator=(const InRole &) = delete;

    private:
        Database *m_database = nullptr; ///< none for a file
    };

    /// Runs a use case as one command of that person, with the rights of their role, and answers what it answers.
    template <class Work> auto as(const Person &person, Work work)
    {
        return as(person, {QStringLiteral("test")}, std::move(work));
    }
    template <class Work> auto as(const Person &person, const CommandSpec &command, Work work)
    {
        const InRole role(*this, person);
        using Result = std::invoke_result_t<Work, Transaction &>;
        if constexpr (std::is_void_v<Result>) {
            transact(*m_database, person, now(), command, [&](Transaction &tx) { work(tx); });
        } else {
            std::optional<Result> result;
            transact(*m_database, person, now(), command, [&](Transaction &tx) { result.emplace(work(tx)); });
            return std::move(*result);
        }
    }
    template <class Work> auto read(const Person &person, Work work) const
    {
        Reading reading{*m_database, person, now()};
        return work(reading);
    }

    /// Tries plain SQL, several statements allowed, within a command of `person` that is committed if all goes well; on
    /// a server with every right, so that it is the guards that answer.
    /// Answers an empty text, or what refused it: "R4|feedback-needed|rating", or "storage: …" for another error.
    QString sql(const Person &person, const QString &statements);
    /// The same outside any command.
    QString sql(const QString &statements);
    /// What sql() makes of statements: a change that does not name row_version itself counts it up (R25), as whoever
    /// wants to get round another rule would.
    QString countingVersions(const QString &statements) const;
    /// The first column of the first row; 0 where there is none.
    qint64 number(const QString &query) const { return m_database->number(query).value_or(0); }
    QString text(const QString &query) const;

    /// A lead at stage "mql" with this last name, tagged with the persona and the campaign, by plain SQL.
    LeadId addLead(const QString &lastName = QStringLiteral("Andersson"), const QString &stage = QStringLiteral("mql"));
    /// A waiting handoff of that lead from mia, due in 24 hours by the clock, by plain SQL.
    HandoffId addHandoff(LeadId lead, const Person &receiver);

private:
    void readNames();

    QTemporaryDir m_folder;
    QString m_path;
    std::shared_ptr<Instant> m_now;
    std::unique_ptr<ServerWorkspace> m_server; ///< none for a file
    std::unique_ptr<Database> m_database;
};

} // namespace smarketing
