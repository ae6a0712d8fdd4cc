// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace smarketing {

/// A row's number, typed by what the row is, so that a lead's number cannot be passed for a person's.
/// The database gives ids; they are above zero. A default-made id is "none".
template <class Tag> struct Id {
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 v) : value(v) {}

    constexpr bool isValid() const { return value > 0; }
    constexpr explicit operator bool() const { return isValid(); }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using PersonId = Id<struct PersonTag>;
using UnitId = Id<struct UnitTag>;
using PersonaId = Id<struct PersonaTag>;
using PersonaVersionId = Id<struct PersonaVersionTag>;
using PersonaClaimId = Id<struct PersonaClaimTag>;
using ChannelId = Id<struct ChannelTag>;
using CampaignId = Id<struct CampaignTag>;
using CampaignLogId = Id<struct CampaignLogTag>;
using ReachId = Id<struct ReachTag>;
using LeadId = Id<struct LeadTag>;
using TouchpointId = Id<struct TouchpointTag>;
using HandoffId = Id<struct HandoffTag>;
using FeedbackId = Id<struct FeedbackTag>;
using ActivityId = Id<struct ActivityTag>;
using DealId = Id<struct DealTag>;
using SlaId = Id<struct SlaTag>;
using ImportId = Id<struct ImportTag>;
using CommandId = Id<struct CommandTag>;
using EventId = Id<struct EventTag>;
using GoalId = Id<struct GoalTag>;
using ConsentId = Id<struct ConsentTag>;
using TeamId = Id<struct TeamTag>;
using CommentId = Id<struct CommentTag>;
using SavedViewId = Id<struct SavedViewTag>;
using MeetingSeriesId = Id<struct MeetingSeriesTag>;
using MeetingId = Id<struct MeetingTag>;
using AgendaItemId = Id<struct AgendaItemTag>;
using DecisionId = Id<struct DecisionTag>;
using ActionItemId = Id<struct ActionItemTag>;
using ObstacleId = Id<struct ObstacleTag>;

} // namespace smarketing
