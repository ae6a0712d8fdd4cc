// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack_table.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr auto checksOff = "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF";

QString team(const QString &state, const QString &problem, const QString &verb = u"INSERT"_s,
             const QString &key = u"attack"_s)
{
    return u"%1 INTO team (name, name_key, problem, ends_on, state, created_by, created_at) VALUES ('Attack', '%4', "
           "'%3', '2099-06-30', '%2', [mia], [now])"_s.arg(verb, state, problem, key);
}

QString change(const QString &assignments, const QString &which)
{
    return u"UPDATE team SET %1 WHERE id = [team:%2]"_s.arg(assignments, which);
}

QString member(const QString &which, const QString &person, const QString &verb = u"INSERT"_s)
{
    return u"%1 INTO team_member (team_id, person_id) VALUES ([team:%2], %3)"_s.arg(verb, which, person);
}

QString ofSven(const QString &statement, const QString &which)
{
    return u"%1 WHERE team_id = [team:%2] AND person_id = [sven]"_s.arg(statement, which);
}

} // namespace

QList<Attack> teamAttacks()
{
    const auto up = "team_update";
    return {
        {"R20 born running", "mia", team(u"running"_s, u"Leads are declined"_s), "team_insert"},
        {"R20 for no purpose", "mia", team(u"forming"_s, u"...."_s), "team_insert"},
        {"R20 the purpose taken off", "mia", change(u"problem = ''"_s, u"running"_s), up},
        {"R20 in another's name", "sven", team(u"forming"_s, u"Leads are declined"_s), "team_insert"},
        {"R20 started by one side", "boss", change(u"state = 'running'"_s, u"oneside"_s), up},
        {"R20 started by one side with OR IGNORE", "boss",
         u"UPDATE OR IGNORE team SET state = 'running' WHERE id = [team:oneside]"_s, up},
        {"R20 started without an end", "boss", change(u"state = 'running', ends_on = NULL"_s, u"ready"_s), up},
        {"R20 started with an end that is past", "boss",
         change(u"state = 'running', ends_on = '2026-01-31'"_s, u"ready"_s), up},
        {"R20 started until no day", "boss", change(u"state = 'running', ends_on = '2099-13-99'"_s, u"ready"_s), up},
        {"R20 the end taken off", "mia", change(u"ends_on = NULL"_s, u"running"_s), up},
        {"R20 no end by then", "mia", change(u"ends_on = 'some other'"_s, u"running"_s), up, checksOff},
        {"R20 ended before it started", "mia", change(u"state = 'ended'"_s, u"ready"_s), up},
        {"R20 running again", "mia", change(u"state = 'running'"_s, u"ended"_s), up},
        {"R20 back to forming", "mia", change(u"state = 'forming'"_s, u"running"_s), up},
        {"R20 sales leaves", "mia", ofSven(u"DELETE FROM team_member"_s, u"running"_s), "team_member_delete"},
        {"R20 sales becomes marketing", "mia", ofSven(u"UPDATE team_member SET person_id = [emil]"_s, u"running"_s),
         "team_member_update"},
        {"R20 sales goes to another team", "mia",
         ofSven(u"UPDATE team_member SET team_id = [team:oneside]"_s, u"running"_s), "team_member_update"},
        {"R20 UPDATE OR REPLACE of a member", "mia",
         ofSven(u"UPDATE OR REPLACE team_member SET person_id = [mia]"_s, u"running"_s), "team_member_update"},
        {"R20 REPLACE of a member", "mia", member(u"running"_s, u"[sven]"_s, u"REPLACE"_s), "team_member_insert"},
        {"R20 a member who is nobody", "mia", member(u"running"_s, u"999"_s), "team_member_insert", checksOff},
        {"R20 a member afterwards", "mia", member(u"ended"_s, u"[ola]"_s), "team_member_insert"},
        {"R20 a member less afterwards", "mia", ofSven(u"DELETE FROM team_member"_s, u"ended"_s), "team_member_delete"},
        {"R20 another id", "mia", change(u"id = 999"_s, u"ready"_s), "team_update event_team_guard_update"},
        {"R20 REPLACE of a team by name", "mia",
         team(u"forming"_s, u"Leads are declined"_s, u"REPLACE"_s, u"running"_s), "team_insert_unique"},
        {"R23 a team is gone", "boss", u"DELETE FROM team WHERE id = [team:ready]"_s, "team_delete", checksOff},
    };
}

} // namespace smarketing
