// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/team.h"

#include "goal_reading.h"

#include "smarketing/domain/real_text.h"
#include "smarketing/domain/zone_time.h"
#include "smarketing/storage/campaign.h"
#include "smarketing/storage/goal.h"
#include "smarketing/storage/measure.h"
#include "smarketing/storage/person.h"
#include "smarketing/storage/team.h"
#include "smarketing/workbench/setting.h"

namespace smarketing::teams {

using namespace Qt::StringLiterals;

namespace {

Team present(Reading &reading, TeamId id)
{
    const auto team = teamStore::find(reading.database, id);
    if (!team)
        throw NotFound(u"team"_s, id.value);
    return *team;
}

QDate today(Reading &reading)
{
    return localDate(reading.now, settings::timeZone(reading));
}

Summary summaryOf(Reading &reading, const Team &team)
{
    const auto campaign = team.campaign ? campaignStore::find(reading.database, team.campaign) : std::nullopt;
    return {team, campaign ? campaign->name : QString(),
            team.state == TeamState::Running && team.endsOn < today(reading)};
}

/// Members as they stand among the people: side and whether they still work here.
QList<TeamMember> known(Transaction &tx, const QList<TeamMember> &members)
{
    QList<TeamMember> result;
    for (const TeamMember &member : members) {
        if (const auto person = personStore::find(tx.database, member.person))
            result += TeamMember{person->id, person->name, person->department, person->active};
    }
    return result;
}

Team checked(Transaction &tx, Team team)
{
    team.name = team.name.simplified();
    team.problem = cleaned(team.problem);
    team.members = known(tx, team.members);
    if (team.name.isEmpty())
        throw Refused(28, u"name-needed"_s, u"name"_s);
    const auto namesake = teamStore::findByName(tx.database, team.name);
    if (namesake && namesake->id != team.id)
        throw Refused(28, u"name-taken"_s, u"name"_s, {namesake->name});
    if (!team.campaign && !isRealText(team.problem))
        throw Refused(20, u"purpose-needed"_s, u"problem"_s);
    return team;
}

/// From the campaign's first day to today, or its last.
Period daysOf(Reading &reading, const Campaign &campaign)
{
    const QDate now = today(reading);
    const QDate last = campaign.endsOn.isValid() ? std::min(campaign.endsOn, now) : now;
    return {campaign.startsOn.isValid() ? campaign.startsOn : now.addYears(-1), last};
}

} // namespace

QList<Summary> summaries(Reading &reading)
{
    QList<Summary> result;
    for (const Team &team : teamStore::all(reading.database))
        result += summaryOf(reading, team);
    return result;
}

Detail detail(Reading &reading, TeamId id)
{
    Detail result;
    result.summary = summaryOf(reading, present(reading, id));
    const Team &team = result.summary.team;
    if (team.state == TeamState::Forming)
        result.missing = missingToStart(team, today(reading));
    goals::GoalReading goals(reading);
    for (const GoalId goal : team.goals) {
        if (const auto found = goalStore::find(reading.database, goal))
            result.goals += goals.summary(*found);
    }
    const auto campaign = team.campaign ? campaignStore::find(reading.database, team.campaign) : std::nullopt;
    if (!campaign)
        return result;
    if (const Period days = daysOf(reading, *campaign); days.isValid()) {
        result.campaignDays = days;
        result.figures = measureStore::byKey(reading.database, Dimension::Campaign, days).value(team.campaign.value);
    }
    return result;
}

Choices choices(Reading &reading)
{
    return {personStore::all(reading.database, false), campaignStore::all(reading.database),
            goalStore::all(reading.database)};
}

TeamId add(Transaction &tx, const Team &team)
{
    require(tx.actor, Action::EditTeam);
    return teamStore::insert(tx.database, checked(tx, team), tx.actor.id, tx.now);
}

void change(Transaction &tx, const Team &team)
{
    require(tx.actor, Action::EditTeam);
    const Team before = present(tx, team.id);
    if (before.state == TeamState::Ended)
        throw Refused(20, u"ended"_s);
    Team changed = checked(tx, team);
    if (before.state == TeamState::Running) {
        changed.state = TeamState::Forming; // asked as if it were to start now
        QList<Refused> missing = missingToStart(changed, today(tx));
        if (changed.endsOn == before.endsOn)
            missing.removeIf([](const Refused &one) { return one.reason == u"end-past"; });
        if (!missing.isEmpty())
            throw missing.constFirst();
    }
    teamStore::update(tx.database, changed);
}

void start(Transaction &tx, TeamId id, qint64 rowVersion)
{
    require(tx.actor, Action::EditTeam);
    Team team = present(tx, id);
    if (team.rowVersion != rowVersion)
        throw Conflict(u"team"_s, id.value);
    const QList<Refused> missing = missingToStart(team, today(tx));
    if (!missing.isEmpty())
        throw missing.constFirst();
    teamStore::start(tx.database, team, today(tx));
}

void end(Transaction &tx, TeamId id, const QString &result, qint64 rowVersion)
{
    require(tx.actor, Action::EditTeam);
    Team team = present(tx, id);
    if (team.state != TeamState::Running)
        throw Refused(20, u"wrong-move"_s, u"state"_s);
    if (!isRealText(result))
        throw Refused(20, u"result-needed"_s, u"result"_s);
    team.rowVersion = rowVersion;
    teamStore::end(tx.database, team, cleaned(result));
}

void remove(Transaction &tx, TeamId id)
{
    require(tx.actor, Action::EditTeam);
    present(tx, id);
    teamStore::setDeleted(tx.database, id, tx.now);
}

void restore(Transaction &tx, TeamId id)
{
    require(tx.actor, Action::EditTeam);
    const Team team = present(tx, id);
    const auto namesake = teamStore::findByName(tx.database, team.name);
    if (namesake && namesake->id != id)
        throw Refused(28, u"name-taken"_s, u"name"_s, {namesake->name});
    teamStore::setDeleted(tx.database, id, std::nullopt);
}

} // namespace smarketing::teams
