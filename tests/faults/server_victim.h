// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/plain_postgres.h"
#include "victim.h"

#include <memory>

namespace smarketing {

/// One line of a list of acts in plain SQL, as server_attacks.txt explains them.
struct ServerAct {
    QString name;
    QString who;
    bool bare = false; ///< opens no command first
    QString expected;
    QStringList guards;
    QString sql;
};

/// The acts of a file in this folder.
QList<ServerAct> serverActs(const QString &file);

/// The workspace under attack on a test server, where each person has a login of their own.
class ServerVictim {
public:
    ServerVictim();

    /// Does it as that person's login, in a transaction of its own; what refused it, or nothing.
    QString attempt(const ServerAct &act);
    /// The same once the owner has taken the act's guards away, in a transaction that is rolled back: empty if the act
    /// then goes through and changes something, else what was wrong.
    QString withoutGuards(const ServerAct &act);
    /// Of every row but the commands', and of all that guards them: triggers, functions, policies, roles, rights.
    QString fingerprint();

    Victim &victim() { return m_victim; }
    PlainPostgres &owner() { return *m_owner; }
    std::unique_ptr<PlainPostgres> signIn(const QString &login);

private:
    QString inCommand(const ServerAct &act) const;
    QString disarm(const ServerAct &act);
    QString takeAway(const QString &guard);

    Victim m_victim{Engine::Postgres};
    std::unique_ptr<PlainPostgres> m_owner;
    QString m_fingerprint;
};

} // namespace smarketing
