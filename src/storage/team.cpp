// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/team.h"

#include "smarketing/storage/folding.h"

namespace smarketing::teamStore {

using namespace Qt::StringLiterals;

namespace {

const QString selectTeam = u"SELECT id, name, problem, campaign_id, ends_on, state, started_on, result, "
                           "deleted_at IS NOT NULL, row_version FROM team "_s;

QList<TeamMember> membersOf(Database &database, TeamId team)
{
    Cursor row =
        database.query(u"SELECT p.id, p.name, p.department, p.active FROM team_member m "
                       "JOIN person p ON p.id = m.person_id WHERE m.team_id = ? ORDER BY p.department, p.name"_s,
                       team);
    QList<TeamMember> members;
    while (row.next())
        members += TeamMember{row.id<PersonId>(0), row.text(1), row.as<Department>(2), row.boolean(3)};
    return members;
}

QList<GoalId> goalsOf(Database &database, TeamId team)
{
    Cursor row = database.query(u"SELECT t.goal_id FROM team_goal t JOIN goal g ON g.id = t.goal_id "
                                "WHERE t.team_id = ? AND g.deleted_at IS NULL ORDER BY t.id"_s,
                                team);
    QList<GoalId> goals;
    while (row.next())
        goals += row.id<GoalId>(0);
    return goals;
}

Team read(Database &database, const Cursor &row)
{
    Team team;
    team.id = row.id<TeamId>(0);
    team.name = row.text(1);
    team.problem = row.text(2);
    team.campaign = row.id<CampaignId>(3);
    team.endsOn = row.day(4);
    team.state = row.as<TeamState>(5);
    team.startedOn = row.day(6);
    team.result = row.text(7);
    team.deleted = row.boolean(8);
    team.rowVersion = row.integer(9);
    team.members = membersOf(database, team.id);
    team.goals = goalsOf(database, team.id);
    return team;
}

std::optional<Team> first(Database &database, Cursor cursor)
{
    return cursor.next() ? std::optional(read(database, cursor)) : std::nullopt;
}

/// New members come before old ones go, so that a running team keeps both sides all the while.
void relink(Database &database, TeamId id, const Team &wanted)
{
    const QList<TeamMember> members = membersOf(database, id);
    const auto isIn = [](const QList<TeamMember> &list, PersonId person) {
        return std::ranges::find(list, person, &TeamMember::person) != list.end();
    };
    for (const TeamMember &one : wanted.members) {
        if (!isIn(members, one.person))
            database.execute(u"INSERT INTO team_member (team_id, person_id) VALUES (?, ?)"_s, id, one.person);
    }
    for (const TeamMember &one : members) {
        if (!isIn(wanted.members, one.person))
            database.execute(u"DELETE FROM team_member WHERE team_id = ? AND person_id = ?"_s, id, one.person);
    }
    const QList<GoalId> goals = goalsOf(database, id);
    for (const GoalId goal : goals) {
        if (!wanted.goals.contains(goal))
            database.execute(u"DELETE FROM team_goal WHERE team_id = ? AND goal_id = ?"_s, id, goal);
    }
    for (const GoalId goal : wanted.goals) {
        if (!goals.contains(goal))
            database.execute(u"INSERT INTO team_goal (team_id, goal_id) VALUES (?, ?)"_s, id, goal);
    }
}

void changed(qint64 rows, TeamId id)
{
    if (rows == 0)
        throw Conflict(u"team"_s, id.value);
}

} // namespace

QList<Team> all(Database &database)
{
    Cursor row =
        database.query(QString(selectTeam + u"WHERE deleted_at IS NULL ORDER BY CASE state WHEN 'running' THEN 0 "
                                            "WHEN 'forming' THEN 1 ELSE 2 END, ends_on IS NULL, ends_on, id"_s));
    QList<Team> teams;
    while (row.next())
        teams += read(database, row);
    return teams;
}

std::optional<Team> find(Database &database, TeamId id)
{
    return first(database, database.query(QString(selectTeam + u"WHERE id = ?"_s), id));
}

std::optional<Team> findByName(Database &database, const QString &name)
{
    return first(database, database.query(QString(selectTeam + u"WHERE name_key = ? AND deleted_at IS NULL"_s),
                                          folded(name.simplified())));
}

TeamId insert(Database &database, const Team &team, PersonId by, Instant at)
{
    const TeamId id(database.insert(
        u"INSERT INTO team (name, name_key, problem, campaign_id, ends_on, state, created_by, created_at) "
        "VALUES (?, ?, ?, ?, ?, 'forming', ?, ?) RETURNING id"_s,
        team.name, folded(team.name), team.problem, team.campaign, team.endsOn, by, at));
    relink(database, id, team);
    return id;
}

void update(Database &database, const Team &team)
{
    changed(database.execute(u"UPDATE team SET name = ?, name_key = ?, problem = ?, campaign_id = ?, ends_on = ?, "
                             "row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s,
                             team.name, folded(team.name), team.problem, team.campaign, team.endsOn, team.id,
                             team.rowVersion),
            team.id);
    relink(database, team.id, team);
}

void start(Database &database, const Team &team, QDate today)
{
    changed(database.execute(u"UPDATE team SET state = 'running', started_on = ?, row_version = row_version + 1 "
                             "WHERE id = ? AND row_version = ?"_s,
                             today, team.id, team.rowVersion),
            team.id);
}

void end(Database &database, const Team &team, const QString &result)
{
    changed(database.execute(u"UPDATE team SET state = 'ended', result = ?, row_version = row_version + 1 "
                             "WHERE id = ? AND row_version = ?"_s,
                             result, team.id, team.rowVersion),
            team.id);
}

void setDeleted(Database &database, TeamId id, std::optional<Instant> at)
{
    database.execute(u"UPDATE team SET deleted_at = ?, row_version = row_version + 1 WHERE id = ?"_s, at, id);
}

} // namespace smarketing::teamStore
