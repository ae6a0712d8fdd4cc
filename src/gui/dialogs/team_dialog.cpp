// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/team_dialog.h"

#include "choice_keys.h"
#include "parts/date_edit.h"
#include "parts/search_combo.h"
#include "parts/tag_edit.h"
#include "smarketing/workbench/words.h"
#include "style/metrics.h"

#include <QLineEdit>

namespace smarketing {

using namespace Qt::StringLiterals;

TeamDialog::TeamDialog(Session &session, const Team &team, QWidget *parent)
    : FormDialog(team.id ? tr("Edit the team") : tr("New team"), team.id ? tr("Save") : tr("Form the team"), parent),
      m_session(session),
      m_team(team),
      m_name(new QLineEdit(team.name)),
      m_problem(new QLineEdit(team.problem)),
      m_campaign(new SearchCombo),
      m_ends(new DateEdit),
      m_members(new TagEdit),
      m_goals(new TagEdit)
{
    setObjectName(u"teamDialog"_s);
    setMinimumWidth(widthOfLetters(*this, 72));
    if (!team.id)
        setIntroduction(
            tr("It starts once it has people from marketing and from sales, and a last day. Product people can "
               "come along from the beginning."));
    m_campaign->setClearable(true);
    m_campaign->setPlaceholderText(tr("None"));
    m_members->setPlaceholder(tr("Add a person"));
    m_goals->setPlaceholder(tr("Add a goal"));
    if (team.endsOn.isValid())
        m_ends->setDate(team.endsOn);
    addField(u"name"_s, tr("Name of the team"), m_name);
    addField(u"problem"_s, tr("Which problem it works on"), m_problem);
    addField(u"campaign"_s, tr("For which campaign"), m_campaign);
    addField(u"ends_on"_s, tr("Until"), m_ends);
    addField(u"members"_s, tr("Members"), m_members);
    addField(u"goals"_s, tr("Goals it works for"), m_goals);
    m_name->setFocus();
    m_session.read([](Reading &reading) { return teams::choices(reading); })
        .then(this, [this](const teams::Choices &choices) { fill(choices); })
        .onFailed(this, [this](const Error &error) { showError(error); });
}

void TeamDialog::fill(const teams::Choices &choices)
{
    for (const TeamMember &member : std::as_const(m_team.members))
        m_people.insert(member.person, member.name);
    for (const Person &person : choices.people)
        m_people.insert(person.id, person.name);
    for (const Campaign &campaign : choices.campaigns)
        m_campaigns.insert(campaign.id, campaign.name);
    for (const Goal &goal : choices.goals)
        m_goalNames.insert(goal.id, goal.name);
    QList<SearchItem> people;
    for (const Person &person : choices.people)
        people += SearchItem{keyOf(person.id), person.name, words::label(person.department), u"user"_s, {}};
    for (const TeamMember &member : std::as_const(m_team.members)) {
        if (!member.active)
            people += SearchItem{keyOf(member.person), member.name, words::label(member.department), u"user-x"_s, {}};
    }
    m_members->setItems(people);
    QStringList members;
    for (const TeamMember &member : std::as_const(m_team.members))
        members += keyOf(member.person);
    m_members->setSelected(members);

    QList<SearchItem> campaigns;
    for (const Campaign &campaign : choices.campaigns)
        campaigns += SearchItem{keyOf(campaign.id), campaign.name, words::label(campaign.state), u"megaphone"_s, {}};
    m_campaign->setItems(campaigns);
    m_campaign->setCurrentKey(keyOf(m_team.campaign));

    QList<SearchItem> goals;
    for (const Goal &goal : choices.goals)
        goals += SearchItem{keyOf(goal.id), goal.name, words::label(goal.metric), u"flag"_s, {}};
    m_goals->setItems(goals);
    QStringList chosen;
    for (const GoalId goal : std::as_const(m_team.goals))
        chosen += keyOf(goal);
    m_goals->setSelected(chosen);
}

Team TeamDialog::entered() const
{
    Team team = m_team;
    team.name = m_name->text();
    team.problem = m_problem->text();
    team.campaign = CampaignId(m_campaign->currentKey().toLongLong());
    team.endsOn = m_ends->date().value_or(QDate());
    team.members.clear();
    for (const QString &key : m_members->selected())
        team.members += TeamMember{PersonId(key.toLongLong()), {}, Department::Other, true};
    team.goals.clear();
    for (const QString &key : m_goals->selected())
        team.goals += GoalId(key.toLongLong());
    return team;
}

void TeamDialog::submit()
{
    save(entered());
}

void TeamDialog::save(const Team &team)
{
    setBusy(true);
    m_session
        .write({team.id ? u"change-team"_s : u"add-team"_s},
               [team](Transaction &tx) {
                   if (!team.id)
                       return teams::add(tx, team);
                   teams::change(tx, team);
                   return team.id;
               })
        .then(this,
              [this](TeamId id) {
                  Q_EMIT saved(id);
                  accept();
              })
        .onFailed(this, [this, team](const Error &error) {
            settle<Team>(
                m_session, error, {team.name, fields(), m_team, team},
                [id = team.id](Reading &reading) { return teams::detail(reading, id).summary.team; },
                [this](const Team &merged) { save(merged); });
        });
}

QList<RecordField<Team>> TeamDialog::fields() const
{
    const auto people = [](const Team &team) {
        QSet<PersonId> ids;
        for (const TeamMember &member : team.members)
            ids.insert(member.person);
        return ids;
    };
    const auto listed = [](QStringList names) {
        names.sort();
        return names.join(u", "_s);
    };
    const RecordField<Team> members = {tr("Members"),
                                       [people, listed, names = m_people](const Team &team) {
                                           QStringList texts;
                                           for (const PersonId id : people(team))
                                               texts += names.value(id);
                                           return listed(texts);
                                       },
                                       [](Team &to, const Team &from) { to.members = from.members; },
                                       [people](const Team &a, const Team &b) { return people(a) == people(b); }};
    const RecordField<Team> goals = {tr("Goals it works for"),
                                     [listed, names = m_goalNames](const Team &team) {
                                         QStringList texts;
                                         for (const GoalId id : team.goals)
                                             texts += names.value(id);
                                         return listed(texts);
                                     },
                                     [](Team &to, const Team &from) { to.goals = from.goals; },
                                     [](const Team &a, const Team &b) {
                                         return QSet<GoalId>(a.goals.begin(), a.goals.end()) ==
                                                QSet<GoalId>(b.goals.begin(), b.goals.end());
                                     }};
    return {recordField(tr("Name of the team"), &Team::name),
            recordField(tr("Which problem it works on"), &Team::problem),
            recordField(tr("For which campaign"), &Team::campaign,
                        [names = m_campaigns](CampaignId id) { return names.value(id); }),
            recordField(tr("Until"), &Team::endsOn,
                        [](QDate day) { return QLocale().toString(day, QLocale::ShortFormat); }),
            members,
            goals};
}

} // namespace smarketing
