// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/enum_text.h"
#include "smarketing/domain/id.h"
#include "smarketing/domain/money.h"
#include "smarketing/domain/time.h"

#include <QDate>
#include <QList>

#include <optional>

namespace smarketing {

enum class Direction { Inbound, Outbound };
SMARKETING_ENUM_TEXT(Direction, "inbound", "outbound");

enum class Place { Online, Offline };
SMARKETING_ENUM_TEXT(Place, "online", "offline");

/// Channels are shared records (S3): both departments see and propose them.
struct Channel {
    ChannelId id;
    QString name;
    Direction direction = Direction::Inbound;
    Place place = Place::Online;
    bool active = true;
    qint64 rowVersion = 0;
};

/// R14, in this order; a campaign may be cancelled until it is finished.
enum class CampaignState { Idea, Proposed, Agreed, Running, Finished, Cancelled };
SMARKETING_ENUM_TEXT(CampaignState, "idea", "proposed", "agreed", "running", "finished", "cancelled");

/// Whether R14 lets a campaign go from one state to the other.
bool canMove(CampaignState from, CampaignState to);

struct Campaign {
    CampaignId id;
    QString name;
    QString objective;
    CampaignState state = CampaignState::Idea;
    PersonId owner;
    std::optional<Money> budget;
    QDate startsOn;
    QDate endsOn;
    QList<PersonaId> personas;
    QList<ChannelId> channels;
    bool deleted = false;
    qint64 rowVersion = 0;
};

/// One thing that was done for a campaign, as people jot it down during the day.
struct CampaignLogEntry {
    CampaignLogId id;
    CampaignId campaign;
    ChannelId channel;
    Instant at;
    QString text;
    PersonId person;
    bool deleted = false;
    qint64 rowVersion = 0;
};

} // namespace smarketing
