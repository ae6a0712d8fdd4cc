// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/deal.h"
#include "smarketing/domain/feedback.h"
#include "smarketing/domain/lead.h"

#include <QDate>
#include <QJsonObject>
#include <QMap>

namespace smarketing {

/// What a lead can have come to, each with the moment it first did: the steps that the dashboard counts.
enum class Milestone { Added, Mql, Sal, Sql, Opportunity, Customer, Won };
SMARKETING_ENUM_TEXT(Milestone, "added", "mql", "sal", "sql", "opportunity", "customer", "won");

/// Days, both included; an absent end is open. Days are those of UTC, as the figures of the dashboard are counted, so
/// that a number and the rows behind it agree.
struct DayRange {
    std::optional<QDate> first;
    std::optional<QDate> last;
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/// Which leads a list shows. Every list of values is "any of these"; an empty one asks for nothing. An id that is none
/// in a list stands for "without": leads of no campaign, no owner. Different fields are joined by "and".
struct LeadFilter {
    QList<Stage> stages;
    QList<Zone> zones;
    QList<CampaignId> campaigns;
    QList<ChannelId> channels;
    QList<PersonaId> personas;
    QList<PersonId> owners;
    QList<UnitId> units;
    QMap<Milestone, DayRange> reached; ///< came to each of these in those days
    std::optional<qint64> valueFrom;   ///< minor units, whatever the currency
    std::optional<qint64> valueTo;     ///< included
    std::optional<bool> openHandoff;
    std::optional<Instant> feedbackDueBefore; ///< with sales, who have not said yet how good it is, and were to by then
    ImportId import;
    QString text; ///< as typed; folded and split by the store

    bool isEmpty() const { return *this == LeadFilter(); }
    /// Stages and zones as one list of stages in the order of the lifecycle; all of them when neither is set.
    QList<Stage> allowedStages() const;
    friend bool operator==(const LeadFilter &, const LeadFilter &) = default;
};

QJsonObject toJson(const LeadFilter &filter);
/// What it does not know it leaves out, so that a view saved by another version still opens.
LeadFilter leadFilterFromJson(const QJsonObject &object);

/// The orders that have an index behind them. Stages go in the order of the lifecycle.
enum class LeadOrder { Added, Name, Company, LastActivity, Stage };
SMARKETING_ENUM_TEXT(LeadOrder, "added", "name", "company", "last_activity", "stage");

struct LeadSort {
    LeadOrder order = LeadOrder::Added;
    bool descending = true;
    friend bool operator==(const LeadSort &, const LeadSort &) = default;
};

/// Where a page ended: the next one begins after it, whatever was added or removed meanwhile.
struct LeadPageKey {
    QString text;      ///< Name, Company: the sort key
    QString second;    ///< Company: the name within it
    qint64 number = 0; ///< LastActivity: milliseconds; Stage: its place in the lifecycle
    LeadId id;
};

/// A row of the list.
struct LeadSummary {
    LeadId id;
    QString firstName;
    QString lastName;
    QString company;
    QString email;
    QString phone;
    QString city;
    Stage stage = Stage::Lead;
    CampaignId campaign;
    QString campaignName;
    ChannelId channel;
    QString channelName;
    PersonaId persona;
    QString personaName;
    PersonId owner;
    QString ownerName;
    UnitId unit;
    QString unitName;
    std::optional<Money> value;
    Instant createdAt;
    Instant lastActivityAt;
    std::optional<HandoffState> openHandoff;
    int rating = 0; ///< the latest sales gave; 0 while there is none
    qint64 rowVersion = 0;
    LeadPageKey key;

    QString displayName() const;
};

struct LeadPage {
    QList<LeadSummary> rows;
    bool more = false; ///< rows follow
};

/// `more` where counting stopped at `n`: there are more than that.
struct LeadCount {
    qint64 n = 0;
    bool more = false;
};

/// Something that happened to a lead. Which members carry a value depends on the kind.
struct LeadEvent {
    enum class Kind {
        Created,
        Changed,
        Moved,
        Merged,
        Deleted,
        Restored,
        Touchpoint,
        Activity,
        HandoffSent,
        HandoffAccepted,
        HandoffDeclined,
        HandoffClosed,
        Feedback,
        Answer,
        DealOpened,
        DealClosed,
    };
    Kind kind = Kind::Created;
    Instant at;
    PersonId person;
    QString personName;
    QString otherName;  ///< HandoffSent: the receiver; Touchpoint: the channel
    QString text;       ///< note, comment, what was said, the name of a deal
    qint64 subject = 0; ///< the row it tells of, in the table of its kind
    int rating = 0;
    std::optional<Stage> from;
    std::optional<Stage> to;
    std::optional<Outcome> outcome;
    std::optional<ActivityKind> activity;
    std::optional<Direction> direction;
    std::optional<DealStage> dealStage;
    std::optional<AnswerKind> answer;
    std::optional<Money> value;
    QJsonObject change; ///< Changed: column → [before, after]
};

} // namespace smarketing
