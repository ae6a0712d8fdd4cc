// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda_sources.h"

#include "smarketing/storage/campaign.h"
#include "smarketing/storage/consent.h"
#include "smarketing/workbench/goal.h"

namespace smarketing::agendaSources {

using namespace Qt::StringLiterals;

namespace {

AgendaCandidate objectionOf(const Consent &objection, const QString &name, AgendaSection section)
{
    AgendaCandidate one;
    one.source = AgendaSource::Objection;
    one.key = QString::number(objection.id.value);
    one.section = section;
    one.args = {name, objection.personName, objection.reason};
    one.people = 1;
    one.since = objection.givenAt;
    return one;
}

/// People who were merely reached are not people affected.
bool isOfMany(GoalMetric metric)
{
    return metric == GoalMetric::Reach || metric == GoalMetric::Impressions || metric == GoalMetric::Clicks;
}

/// How much is missing of what is due by now, corrected for obstacles: as people or as money where it is either.
void weigh(AgendaCandidate &one, const goals::Summary &summary)
{
    const Goal &goal = summary.goal;
    const double missing = summary.pace.corrected.due - summary.actual.value_or(0);
    const MetricTraits traits = traitsOf(goal.metric);
    if (!traits.adds || isOfMany(goal.metric) || missing < 1)
        return;
    if (traits.unit == MetricUnit::Money)
        one.money = Money{qint64(missing), goal.currency};
    else
        one.people = int(missing);
}

} // namespace

QList<AgendaCandidate> goalsOffPace(Reading &reading)
{
    QList<AgendaCandidate> result;
    for (const goals::Summary &summary : goals::offPace(reading)) {
        AgendaCandidate one;
        one.source = AgendaSource::Goal;
        one.key = QString::number(summary.goal.id.value);
        one.section = AgendaSection::Weeks;
        one.args = {summary.goal.name, QString::number(qRound(summary.pace.corrected.ratio.value_or(0) * 100))};
        one.people = 1;
        weigh(one, summary);
        one.since = reading.now;
        result += one;
    }
    return result;
}

QList<AgendaCandidate> openObjections(Reading &reading)
{
    QList<AgendaCandidate> result;
    for (const goals::Summary &summary : goals::withObjections(reading)) {
        const consents::State state = consents::state(reading, {ConsentSubject::Goal, summary.goal.id.value});
        for (const Consent &objection : state.now.open())
            result += objectionOf(objection, summary.goal.name, AgendaSection::Strategy);
    }
    const auto campaigns = consentStore::openObjections(reading.database, ConsentSubject::Campaign);
    for (auto it = campaigns.keyBegin(); it != campaigns.keyEnd(); ++it) {
        const auto campaign = campaignStore::find(reading.database, CampaignId(*it));
        const bool proposed = campaign && campaign->state <= CampaignState::Proposed && !campaign->deleted;
        if (!proposed)
            continue;
        for (const Consent &objection : consents::state(reading, {ConsentSubject::Campaign, *it}).now.open())
            result += objectionOf(objection, campaign->name, AgendaSection::Weeks);
    }
    return result;
}

} // namespace smarketing::agendaSources
