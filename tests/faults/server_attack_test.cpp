// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack_table.h"
#include "catch.h"
#include "server_victim.h"

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

const QString attacksFile = u"server_attacks.txt"_s;

} // namespace

TEST_CASE("On a server no login gets round a rule or a right in plain SQL [R1][R3][R4][R5][R12][R18][R24]",
          "[R1][R3][R4][R5][R12][R18][R24][server][attack]")
{
    ServerVictim victim;
    const QString before = victim.fingerprint();
    const QList<ServerAct> attacks = serverActs(attacksFile);
    CHECK(attacks.size() >= 190);
    for (const ServerAct &attack : attacks) {
        INFO(attack.name.toStdString() << " as " << attack.who.toStdString());
        CHECK(victim.attempt(attack) == (attack.expected == u"nothing" ? QString() : attack.expected));
        REQUIRE(victim.fingerprint() == before);
    }
}

TEST_CASE("Without its guards each attack on a server succeeds, so it is they that refuse", "[server][attack]")
{
    ServerVictim victim;
    int controls = 0;
    for (const ServerAct &attack : serverActs(attacksFile)) {
        if (attack.guards.contains(u"-"_s))
            continue;
        INFO(attack.name.toStdString() << " as " << attack.who.toStdString());
        CHECK(victim.withoutGuards(attack) == QString());
        ++controls;
    }
    CHECK(controls >= 100);
}
