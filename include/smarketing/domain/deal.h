// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/campaign.h"

namespace smarketing {

enum class ActivityKind { Call, Email, Meeting, Visit, Note };
SMARKETING_ENUM_TEXT(ActivityKind, "call", "email", "meeting", "visit", "note");

/// A note is no touch; everything else reaches the customer and stops the first-touch clock.
constexpr bool isTouch(ActivityKind kind)
{
    return kind != ActivityKind::Note;
}

struct Activity {
    ActivityId id;
    LeadId lead;
    HandoffId handoff;
    ActivityKind kind = ActivityKind::Call;
    Direction direction = Direction::Outbound;
    Instant at;
    QString text;
    PersonId person;
    bool deleted = false;
    qint64 rowVersion = 0;
};

enum class DealStage { Qualification, Proposal, Negotiation, Won, Lost };
SMARKETING_ENUM_TEXT(DealStage, "qualification", "proposal", "negotiation", "won", "lost");

constexpr bool isClosed(DealStage stage)
{
    return stage == DealStage::Won || stage == DealStage::Lost;
}

struct Deal {
    DealId id;
    LeadId lead;
    HandoffId handoff;
    QString name;
    Money value;
    DealStage stage = DealStage::Qualification;
    QDate expectedClose;
    std::optional<Instant> closedAt;
    QString lostReason; ///< real text when lost
    PersonId owner;
    Instant createdAt;
    bool deleted = false;
    qint64 rowVersion = 0;
};

} // namespace smarketing
