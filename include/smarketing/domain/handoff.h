// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/enum_text.h"
#include "smarketing/domain/id.h"
#include "smarketing/domain/time.h"

#include <optional>

namespace smarketing {

/// R3: waiting → accepted → closed, or waiting → declined. No other move.
enum class HandoffState { Waiting, Accepted, Declined, Closed };
SMARKETING_ENUM_TEXT(HandoffState, "waiting", "accepted", "declined", "closed");

enum class Outcome { Won, Lost, Recycled };
SMARKETING_ENUM_TEXT(Outcome, "won", "lost", "recycled");

bool canMove(HandoffState from, HandoffState to);
constexpr bool isOpen(HandoffState state)
{
    return state == HandoffState::Waiting || state == HandoffState::Accepted;
}

/// A due time beyond half a year is no due time; the database takes none.
constexpr std::chrono::days longestDue{183};

struct Handoff {
    HandoffId id;
    LeadId lead;
    PersonId sender;
    PersonId receiver;
    CampaignId campaign;
    PersonaVersionId personaVersion;
    SlaId sla;
    QString note; ///< what marketing knows
    HandoffState state = HandoffState::Waiting;
    std::optional<Outcome> outcome;
    Instant sentAt;
    Instant touchDueAt;    ///< the first touch is owed by then
    Instant feedbackDueAt; ///< the feedback is owed by then
    std::optional<Instant> firstTouchAt;
    std::optional<Instant> acceptedAt;
    std::optional<Instant> closedAt;   ///< declined or closed
    FeedbackId feedback;               ///< the latest revision; none while feedback is owed
    std::optional<Instant> feedbackAt; ///< when the first revision was given
    int rating = 0;                    ///< the latest; 0 while feedback is owed
    PersonaId persona;                 ///< marketing's tag at the moment of handing over
    ChannelId channel;                 ///< likewise; may be none
    qint64 rowVersion = 0;

    bool isOpen() const { return smarketing::isOpen(state); }
    bool owesFeedback() const { return !feedback; }
    bool isOverdue(Instant now) const { return isOpen() && owesFeedback() && feedbackDueAt < now; }
};

} // namespace smarketing
