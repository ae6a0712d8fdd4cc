// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_stage.h"

#include "smarketing/domain/zone_time.h"
#include "smarketing/workbench/comment.h"
#include "smarketing/workbench/handoff.h"
#include "smarketing/workbench/meeting.h"
#include "smarketing/workbench/obstacle.h"
#include "smarketing/workbench/team.h"

namespace smarketing::demo {

using namespace Qt::StringLiterals;

namespace {

CampaignId campaignOf(const Stage &stage, const QString &key)
{
    const auto found = std::ranges::find(stage.campaigns, key, &PlannedCampaign::key);
    return found == stage.campaigns.end() ? CampaignId() : found->id;
}

void atDay(Stage &stage, int daysBeforeEnd, int minute, std::function<void()> what)
{
    const QDate end = localDate(stage.until, stage.zone);
    stage.at(firstMoment(end.addDays(-daysBeforeEnd), minute, stage.zone), std::move(what));
}

TeamId form(Stage &stage, const QString &key, const QStringList &members, CampaignId campaign, int days)
{
    const QStringList words = stage.texts.list(u"teams/"_s + key);
    Team team;
    team.name = words.value(0);
    team.problem = words.value(1);
    team.campaign = campaign;
    team.endsOn = stage.today().addDays(days);
    for (const QString &role : members)
        team.members += TeamMember{stage.people.value(role).id, {}, Department::Other, true};
    return stage.as(members.constFirst(), u"add-team"_s, [&](Transaction &tx) {
        for (const goals::Summary &goal : goals::summaries(tx)) {
            if (goal.begun && !goal.over && goal.goal.isJoint())
                team.goals += goal.goal.id;
        }
        return teams::add(tx, team);
    });
}

void start(Stage &stage, const QString &who, TeamId id)
{
    stage.as(who, u"start-team"_s,
             [&](Transaction &tx) { teams::start(tx, id, teams::detail(tx, id).summary.team.rowVersion); });
}

/// One team has ended, one runs with a product person in it, one still lacks somebody of sales.
void planTeamsOfTheYear(Stage &stage)
{
    atDay(stage, 190, 10 * 60, [&stage] {
        const TeamId id =
            form(stage, u"fair"_s, {u"marketer1"_s, u"rep1"_s, u"rep3"_s}, campaignOf(stage, u"fair"_s), 40);
        start(stage, u"marketer1"_s, id);
        stage.at(stage.now() + std::chrono::hours(24 * 38), [&stage, id] {
            stage.as(u"rep1"_s, u"end-team"_s, [&](Transaction &tx) {
                teams::end(tx, id, stage.texts.text(u"teams/fair/2"_s), teams::detail(tx, id).summary.team.rowVersion);
            });
        });
    });
    atDay(stage, 24, 9 * 60 + 30, [&stage] {
        const TeamId id = form(stage, u"declined"_s, {u"rep2"_s, u"marketer2"_s, u"buyer"_s, u"rep4"_s},
                               campaignOf(stage, u"search"_s), 45);
        start(stage, u"rep2"_s, id);
    });
    atDay(stage, 6, 11 * 60, [&stage] {
        form(stage, u"robot"_s, {u"marketer3"_s, u"buyer"_s}, campaignOf(stage, u"robot"_s), 60);
    });
}

/// "@rep2" of the texts becomes the person's name.
void say(Stage &stage, const QString &who, const comments::On &on, const QString &key)
{
    QString text = stage.texts.text(u"comments/"_s + key);
    for (auto it = stage.people.cbegin(); it != stage.people.cend(); ++it)
        text.replace(u'@' + it.key(), u'@' + it.value().name);
    if (on.id > 0)
        stage.as(who, u"add-comment"_s, [&](Transaction &tx) { return comments::add(tx, on, text); });
}

void read(Stage &stage, const QString &who, const comments::On &on)
{
    stage.as(who, u"read-comments"_s, [&](Transaction &tx) { comments::markRead(tx, on); });
}

/// The goal or team that counts just now.
comments::On currentGoal(Stage &stage)
{
    Reading reading{stage.database, stage.people.value(u"manager"_s), stage.now()};
    for (const goals::Summary &goal : goals::summaries(reading)) {
        if (goal.begun && !goal.over && goal.goal.isJoint())
            return {CommentSubject::Goal, goal.goal.id.value};
    }
    return {};
}

comments::On currentTeam(Stage &stage)
{
    Reading reading{stage.database, stage.people.value(u"manager"_s), stage.now()};
    const QList<teams::Summary> all = teams::summaries(reading);
    return {CommentSubject::Team, all.isEmpty() ? 0 : all.constFirst().team.id.value};
}

/// What stands open just now: the handoff that waits longest for a rep, the obstacle that waits for marketing, and what
/// somebody put on the coming agenda.
comments::On waitingHandoff(Stage &stage, const QString &rep)
{
    Reading reading{stage.database, stage.people.value(rep), stage.now()};
    const QList<handoffs::InboxItem> open = handoffs::inbox(reading, stage.people.value(rep).id).feedbackDue;
    return {CommentSubject::Handoff, open.isEmpty() ? 0 : open.constFirst().handoff.id.value};
}

comments::On waitingObstacle(Stage &stage)
{
    Reading reading{stage.database, stage.people.value(u"manager"_s), stage.now()};
    const QList<Obstacle> all = obstacles::all(reading);
    const bool waits = !all.isEmpty() && !all.constFirst().counts();
    return {CommentSubject::Obstacle, waits ? all.constFirst().id.value : 0};
}

comments::On comingTopic(Stage &stage)
{
    Reading reading{stage.database, stage.people.value(u"manager"_s), stage.now()};
    const QList<AgendaItem> items = meetings::board(reading).items;
    const auto found = std::ranges::find(items, AgendaSource::Manual, &AgendaItem::source);
    return {CommentSubject::AgendaItem, found == items.end() ? 0 : found->id.value};
}

void planComments(Stage &stage)
{
    const auto persona = [&stage](const QString &key) {
        return comments::On{CommentSubject::Persona, stage.personas.value(key).value};
    };
    atDay(stage, 12, 10 * 60 + 15, [&stage] {
        const comments::On on{CommentSubject::Campaign, campaignOf(stage, u"search"_s).value};
        say(stage, u"rep2"_s, on, u"search/0"_s);
        stage.afterWork(3, [&stage, on] {
            read(stage, u"marketer1"_s, on);
            say(stage, u"marketer1"_s, on, u"search/1"_s);
        });
    });
    atDay(stage, 5, 9 * 60 + 40, [&stage, persona] { say(stage, u"rep3"_s, persona(u"lifelong"_s), u"persona"_s); });
    atDay(stage, 3, 14 * 60, [&stage] { say(stage, u"marketer2"_s, currentGoal(stage), u"goal"_s); });
    atDay(stage, 2, 15 * 60, [&stage] { say(stage, u"rep2"_s, currentTeam(stage), u"team"_s); });
    atDay(stage, 1, 11 * 60, [&stage] {
        say(stage, u"marketer1"_s, waitingHandoff(stage, u"rep1"_s), u"handoff"_s);
        say(stage, u"marketer1"_s, waitingObstacle(stage), u"obstacle"_s);
        say(stage, u"rep3"_s, comingTopic(stage), u"agenda"_s);
    });
}

} // namespace

void planTeams(Stage &stage)
{
    planTeamsOfTheYear(stage);
    planComments(stage);
}

} // namespace smarketing::demo
