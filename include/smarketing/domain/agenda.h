// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/figures.h"
#include "smarketing/domain/id.h"
#include "smarketing/domain/money.h"
#include "smarketing/domain/time.h"

#include <QStringList>

#include <optional>

namespace smarketing {

/// R18: what the two departments talk about, in this order (P15).
enum class AgendaSection { Company, Customer, Weeks, Strategy };
SMARKETING_ENUM_TEXT(AgendaSection, "company", "customer", "weeks", "strategy");

/// Where an item comes from: somebody, or the data.
enum class AgendaSource {
    Manual,
    OverdueFeedback, ///< a sales person's; the handoffs are linked
    LowRating,       ///< unanswered ones of a campaign (R7)
    Divergence,      ///< of a channel, or of all (P13)
    PersonaDrift,    ///< sales sees another persona than marketing (S7)
    Action,          ///< not done yet
    Campaign,        ///< proposed: sales speaks before it starts
    Goal,            ///< off pace
    Objection,       ///< against a goal or campaign (R15)
    Exchange,        ///< one side shows the other how it works (S8)
};
SMARKETING_ENUM_TEXT(AgendaSource, "manual", "overdue_feedback", "low_rating", "divergence", "persona_drift", "action",
                     "campaign", "goal", "objection", "exchange");

/// Parked: set aside for the end. Carried: left for next week. Both come back next week unless discussed.
enum class AgendaState { Open, Discussed, Parked, Carried };
SMARKETING_ENUM_TEXT(AgendaState, "open", "discussed", "parked", "carried");

struct AgendaItem {
    AgendaItemId id;
    MeetingId meeting;
    AgendaSection section = AgendaSection::Company;
    int position = 0;
    bool placed = false; ///< by hand: ranking leaves it where it is
    AgendaSource source = AgendaSource::Manual;
    QString key;      ///< which one of its source
    QStringList args; ///< what the words of a source are filled with, see words::agendaTitle
    QString title;    ///< of a manual item
    QString detail;
    int people = 0; ///< customers and colleagues affected
    std::optional<Money> money;
    int points = 0; ///< tenths, see agendaPoints
    AgendaState state = AgendaState::Open;
    QString notes;
    Instant raisedAt; ///< first of all meetings it stood in
    AgendaItemId carriedFrom;
    PersonId addedBy;
    qint64 rowVersion = 0;
};

/// What the data puts on the agenda.
struct AgendaCandidate {
    AgendaSource source = AgendaSource::Manual;
    QString key;
    AgendaSection section = AgendaSection::Company;
    QStringList args;
    int people = 0;
    std::optional<Money> money;
    Instant since; ///< how long it has been so: the older, the more it weighs
    QList<HandoffId> handoffs;
};

/// What an item weighs, in tenths of a point: a point a person affected and a point an average deal's worth of money,
/// and a tenth more for every week it is old, to twice as much at the most. Without an average deal, or in another
/// currency, money weighs nothing.
int agendaPoints(int people, const std::optional<Money> &money, const std::optional<Money> &averageDeal, int weeks);
int wholeWeeks(Instant from, Instant to);

/// P13: more people reached and more leads, yet fewer of them are accepted, rated well or won.
struct Divergence {
    double reach = 0; ///< change, 0.1 = ten per cent more
    double leads = 0;
    std::optional<double> acceptance;
    std::optional<double> rating;
    std::optional<double> won;
};
/// Both of reach and leads have grown by a twentieth or more; of acceptance rate, mean rating and leads won at least
/// two have sunk by as much, and none has grown so.
std::optional<Divergence> divergence(const Figures &now, const ReachFigures &reachNow, const Figures &before,
                                     const ReachFigures &reachBefore);

} // namespace smarketing
