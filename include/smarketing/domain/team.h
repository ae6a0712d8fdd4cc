// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/error.h"
#include "smarketing/domain/person.h"

#include <QList>

namespace smarketing {

/// A team is put together, runs until its last day, and ends with what came of it; never back.
enum class TeamState { Forming, Running, Ended };
SMARKETING_ENUM_TEXT(TeamState, "forming", "running", "ended");

struct TeamMember {
    PersonId person;
    QString name;
    Department department = Department::Other;
    bool active = true;
};

/// People of both departments, and of product development where they are needed early (S6), for a problem or a
/// campaign, until a day (R20).
struct Team {
    TeamId id;
    QString name;
    QString problem; ///< in words; may be empty where a campaign is named
    CampaignId campaign;
    QDate endsOn;
    TeamState state = TeamState::Forming;
    QDate startedOn;
    QString result; ///< what came of it
    QList<TeamMember> members;
    QList<GoalId> goals;
    bool deleted = false;
    qint64 rowVersion = 0;

    bool has(Department side) const; ///< an active member of it
};

/// What keeps a team from starting (R20): Refused 20 "end-needed" or "end-past" of "ends_on", "both-sides" of
/// "members". Empty where nothing does.
QList<Refused> missingToStart(const Team &team, QDate today);

} // namespace smarketing
