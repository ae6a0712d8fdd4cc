// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/transaction.h"
#include "smarketing/workbench/workspace.h"

#include <QCommandLineParser>
#include <QJsonValue>
#include <QStringList>

#include <memory>

namespace smarketing::cli {

/// The command line makes no sense: exit code 2.
class UsageError : public Error {
public:
    explicit UsageError(const QString &text) : Error(text), text(text) {}
    SMARKETING_ERROR(UsageError)
    QString text;
};

/// The address with the password that somebody at the terminal gives.
WorkspaceAddress askedFor(const WorkspaceAddress &address);
/// Whether somebody sits at a terminal who can be asked.
bool hasTerminal();

/// Does `work` with the address; where the server wants a password that neither it nor .pgpass holds, asks for it.
template <class Work> auto withPassword(const WorkspaceAddress &address, Work work)
{
    try {
        return work(address);
    } catch (const Refused &refused) {
        if (refused.reason != QStringLiteral("password-needed") || !hasTerminal())
            throw;
    }
    return work(askedFor(address));
}

/// What a subcommand works with: its options and arguments, the workspace, who is asking, and where answers go.
class Context {
public:
    Context(const QCommandLineParser &parser, const QStringList &arguments) : m_parser(parser), m_arguments(arguments)
    {
    }

    bool has(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    /// Throws UsageError where it is missing.
    QString needed(const QString &option) const;
    /// A whole number within bounds; `fallback` where it is not given.
    int number(const QString &option, int least, int most, int fallback) const;
    /// A day as 2026-03-31; an invalid one where it is not given.
    QDate day(const QString &option) const;

    const QStringList &arguments() const { return m_arguments; }
    /// Throws UsageError unless there are so many.
    void takes(qsizetype least, qsizetype most) const;
    /// An argument as a row's number.
    qint64 idArgument(qsizetype index) const;

    bool json() const { return has(QStringLiteral("json")); }

    /// Of --workspace or SMARKETING_WORKSPACE.
    QString path() const;
    /// Checked, migrated, opened.
    Database &database();
    /// Whether the workspace is there and sound enough to be opened.
    bool opens();
    void close();
    /// Of --as or SMARKETING_AS; the workspace's manager where it has one person alone. A password comes from
    /// SMARKETING_PASSWORD. On a server whoever has signed in there.
    const Person &actor();
    static Instant now();

    template <class Work> auto read(Work work)
    {
        Reading reading{database(), actor(), now()};
        return work(reading);
    }
    template <class Work> auto write(const QString &command, Work work)
    {
        using Result = std::invoke_result_t<Work, Transaction &>;
        const Person who = actor();
        if constexpr (std::is_void_v<Result>) {
            transact(database(), who, now(), CommandSpec{command}, [&](Transaction &tx) { work(tx); });
        } else {
            std::optional<Result> result;
            transact(database(), who, now(), CommandSpec{command}, [&](Transaction &tx) { result.emplace(work(tx)); });
            return std::move(*result);
        }
    }

private:
    Person actorOnServer();

    const QCommandLineParser &m_parser;
    QStringList m_arguments;
    std::unique_ptr<Database> m_database;
    std::optional<Person> m_actor;
};

} // namespace smarketing::cli
