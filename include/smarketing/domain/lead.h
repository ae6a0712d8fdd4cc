// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/campaign.h"

namespace smarketing {

/// The lifecycle. Recycled, Disqualified and Lost stand beside the path.
enum class Stage { Lead, Mql, Sal, Sql, Opportunity, Customer, Recycled, Disqualified, Lost };
SMARKETING_ENUM_TEXT(Stage, "lead", "mql", "sal", "sql", "opportunity", "customer", "recycled", "disqualified", "lost");

/// Who owns a stage (S2, S5).
enum class Zone { Marketing, Shared, Sales };
SMARKETING_ENUM_TEXT(Zone, "marketing", "shared", "sales");

Zone zoneOf(Stage stage);

/// On the path and beyond what sales has accepted: reached only with feedback (R4).
bool isPastSal(Stage stage);

/// What a move of a lead from one stage to another asks for, so that a board, a shortcut or a bulk action can ask
/// instead of refusing (R9).
enum class MoveNeeds { Nothing, Handoff, Acceptance, Feedback, Impossible };

/// The state of a lead's open handoff, as far as moving the lead depends on it.
struct HandoffStanding {
    bool waiting = false;     ///< an open handoff that nobody has accepted
    bool accepted = false;    ///< an open, accepted handoff
    bool hasFeedback = false; ///< feedback was given on the open handoff, or on the latest closed one
};

MoveNeeds neededToMove(Stage from, Stage to, HandoffStanding standing);

struct Lead {
    LeadId id;
    QString externalId; ///< the number another system knows it by
    QString firstName;
    QString lastName;
    QString email;
    QString phone;
    QString company;
    QString jobTitle;
    QString city;
    QString country;
    QString note;
    Stage stage = Stage::Lead;
    PersonaId persona; ///< as marketing tagged it; sales' view is in the feedback
    CampaignId campaign;
    ChannelId channel;
    UnitId unit;
    PersonId owner; ///< the sales person who works it
    std::optional<Money> value;
    Instant createdAt;
    Instant lastActivityAt;
    ImportId import;
    LeadId mergedInto;
    bool deleted = false;
    bool erased = false;
    qint64 rowVersion = 0;

    QString displayName() const; ///< name, else company, e-mail, phone or external id; never empty for a stored lead
};

/// A contact with the company before or after it became a lead, online or offline (S4).
struct Touchpoint {
    TouchpointId id;
    LeadId lead;
    Instant at;
    ChannelId channel;
    CampaignId campaign;
    Direction direction = Direction::Inbound;
    QString text;
};

} // namespace smarketing
