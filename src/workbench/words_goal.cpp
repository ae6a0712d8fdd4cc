// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/words.h"

#include "words_context.h"

namespace smarketing::words {

QString label(GoalMetric metric)
{
    switch (metric) {
    case GoalMetric::Reach:
        return Words::tr("Reach");
    case GoalMetric::Impressions:
        return Words::tr("Impressions");
    case GoalMetric::Clicks:
        return Words::tr("Clicks");
    case GoalMetric::Cost:
        return Words::tr("Advertising cost");
    case GoalMetric::Leads:
        return Words::tr("Leads");
    case GoalMetric::Mql:
        return Words::tr("MQL");
    case GoalMetric::Sal:
        return Words::tr("SAL (accepted leads)");
    case GoalMetric::Sql:
        return Words::tr("SQL");
    case GoalMetric::Opportunities:
        return Words::tr("Opportunities");
    case GoalMetric::Customers:
        return Words::tr("New customers");
    case GoalMetric::Handoffs:
        return Words::tr("Leads handed over");
    case GoalMetric::Accepted:
        return Words::tr("Handoffs accepted");
    case GoalMetric::Declined:
        return Words::tr("Handoffs declined");
    case GoalMetric::Recycled:
        return Words::tr("Leads back to marketing");
    case GoalMetric::Feedback:
        return Words::tr("Feedback given");
    case GoalMetric::Deals:
        return Words::tr("Deals begun");
    case GoalMetric::Won:
        return Words::tr("Leads won");
    case GoalMetric::Lost:
        return Words::tr("Leads lost");
    case GoalMetric::WonValue:
        return Words::tr("Won value");
    case GoalMetric::AcceptanceRate:
        return Words::tr("Acceptance rate");
    case GoalMetric::WinRate:
        return Words::tr("Win rate");
    case GoalMetric::OnTimeRate:
        return Words::tr("Feedback on time");
    case GoalMetric::MeanRating:
        return Words::tr("Mean rating");
    case GoalMetric::TimeToFeedback:
        return Words::tr("Median time to feedback");
    case GoalMetric::ResponseTime:
        return Words::tr("Median time to first touch");
    case GoalMetric::AverageDeal:
        return Words::tr("Average deal");
    case GoalMetric::CostPerLead:
        return Words::tr("Cost per lead");
    case GoalMetric::CostPerSal:
        return Words::tr("Cost per accepted lead");
    case GoalMetric::Roi:
        return Words::tr("ROI");
    }
    return {};
}

QString label(GoalState state)
{
    switch (state) {
    case GoalState::Proposed:
        return Words::tr("Proposed", "goal");
    case GoalState::Agreed:
        return Words::tr("Agreed", "goal");
    case GoalState::Dropped:
        return Words::tr("Given up");
    }
    return {};
}

QString label(GoalHealth health)
{
    switch (health) {
    case GoalHealth::Unknown:
        return Words::tr("Too early to tell");
    case GoalHealth::OnPace:
        return Words::tr("On pace");
    case GoalHealth::AtRisk:
        return Words::tr("At risk");
    case GoalHealth::Off:
        return Words::tr("Off pace");
    }
    return {};
}

QString outcomeLabel(GoalHealth health)
{
    switch (health) {
    case GoalHealth::Unknown:
        return Words::tr("No figure");
    case GoalHealth::OnPace:
        return Words::tr("Reached");
    case GoalHealth::AtRisk:
        return Words::tr("Least reached");
    case GoalHealth::Off:
        return Words::tr("Missed");
    }
    return {};
}

QString label(Stance stance)
{
    switch (stance) {
    case Stance::Agree:
        return Words::tr("Agree");
    case Stance::LiveWith:
        return Words::tr("Can live with");
    case Stance::Object:
        return Words::tr("Object");
    }
    return {};
}

QString label(TeamState state)
{
    switch (state) {
    case TeamState::Forming:
        return Words::tr("Forming");
    case TeamState::Running:
        return Words::tr("Running", "team");
    case TeamState::Ended:
        return Words::tr("Ended");
    }
    return {};
}

QString label(CommentSubject subject)
{
    switch (subject) {
    case CommentSubject::Lead:
        return Words::tr("Lead");
    case CommentSubject::Campaign:
        return Words::tr("Campaign");
    case CommentSubject::Persona:
        return Words::tr("Persona");
    case CommentSubject::Handoff:
        return Words::tr("Handoff");
    case CommentSubject::Goal:
        return Words::tr("Goal");
    case CommentSubject::Team:
        return Words::tr("Team");
    case CommentSubject::Obstacle:
        return Words::tr("Obstacle");
    case CommentSubject::AgendaItem:
        return Words::tr("Agenda item");
    }
    return {};
}

} // namespace smarketing::words
