// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/permission.h"

#include "smarketing/domain/error.h"

namespace smarketing {

namespace {

bool marketingMay(Action action)
{
    switch (action) {
    case Action::EditCampaign:
    case Action::ProposeCampaign:
    case Action::EditReach:
    case Action::EditChannel:
    case Action::CreateLead:
    case Action::EditLead:
    case Action::EditOwnLead:
    case Action::Import:
    case Action::HandOver:
    case Action::AnswerFeedback:
    case Action::DraftPersona:
    case Action::SignPersona:
    case Action::Comment:
    case Action::GiveConsent:
    case Action::EditGoal:
    case Action::EditTeam:
    case Action::EditAgenda:
    case Action::LogObstacle:
    case Action::ConfirmObstacle:
        return true;
    default:
        return false;
    }
}

bool salesMay(Action action)
{
    switch (action) {
    case Action::ProposeCampaign:
    case Action::CreateLead:
    case Action::EditOwnLead:
    case Action::Import:
    case Action::RateOwnHandoff:
    case Action::EditActivity:
    case Action::EditDeal:
    case Action::DraftPersona:
    case Action::SignPersona:
    case Action::Comment:
    case Action::GiveConsent:
    case Action::EditGoal:
    case Action::EditTeam:
    case Action::EditAgenda:
    case Action::LogObstacle:
    case Action::ConfirmObstacle:
        return true;
    default:
        return false;
    }
}

// A manager decides, but neither rates for sales (R5, R6: nobody can waive feedback) nor signs or consents for a
// department.
bool managerMay(Action action)
{
    return action != Action::RateOwnHandoff && action != Action::SignPersona && action != Action::GiveConsent;
}

} // namespace

bool may(Role role, Action action)
{
    switch (role) {
    case Role::Marketing:
        return marketingMay(action);
    case Role::Sales:
        return salesMay(action);
    case Role::Manager:
        return managerMay(action);
    case Role::Guest:
        return false;
    }
    return false;
}

bool may(const Person &person, Action action)
{
    return person.active && may(person.role, action);
}

void require(const Person &person, Action action)
{
    if (!may(person, action))
        throw Forbidden(toText(action));
}

} // namespace smarketing
