// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/person.h"

namespace smarketing {

/// The rows of the permission table in RULES. "Own" means that the record is the person's own.
enum class Action {
    EditCampaign,
    ProposeCampaign,
    EditReach,
    EditChannel,
    CreateLead,
    EditLead,
    EditOwnLead,
    Import,
    HandOver,
    RateOwnHandoff,
    ReassignHandoff,
    AnswerFeedback,
    EditActivity,
    EditDeal,
    DraftPersona,
    SignPersona,
    EditAgenda,
    Comment,
    GiveConsent,
    DecideConsent,
    EditGoal,
    EditTeam,
    LogObstacle,
    ConfirmObstacle,
    RunMeeting,
    ManagePeople,
    ManageSettings,
    ErasePerson,
};
SMARKETING_ENUM_TEXT(Action, "edit-campaign", "propose-campaign", "edit-reach", "edit-channel", "create-lead",
                     "edit-lead", "edit-own-lead", "import", "hand-over", "rate-own-handoff", "reassign-handoff",
                     "answer-feedback", "edit-activity", "edit-deal", "draft-persona", "sign-persona", "edit-agenda",
                     "comment", "give-consent", "decide-consent", "edit-goal", "edit-team", "log-obstacle",
                     "confirm-obstacle", "run-meeting", "manage-people", "manage-settings", "erase-person");

/// Whether a role may do an action at all. An inactive person may do nothing.
bool may(Role role, Action action);
bool may(const Person &person, Action action);

/// Throws Forbidden unless `person` may.
void require(const Person &person, Action action);

} // namespace smarketing
