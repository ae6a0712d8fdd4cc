// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/enum_text.h"
#include "smarketing/domain/metric.h"

#include <QMap>

namespace smarketing {

/// What figures can be broken down by.
enum class Dimension { Campaign, Channel, Persona, Rep };
SMARKETING_ENUM_TEXT(Dimension, "campaign", "channel", "persona", "rep");

/// Amounts by currency; they are never added across currencies.
using Amounts = QMap<QString, qint64>;

/// The amount where it stands in one currency alone; nothing where there is none or several.
std::optional<Money> singleAmount(const Amounts &amounts);

/// Counts of what happened within a period: a lead counts as an MQL on the day it first became one, and so on. By rep,
/// only what follows a handoff is known: leads, MQL … customer stay 0 there.
struct Figures {
    qint64 leads = 0;
    qint64 mql = 0;
    qint64 sal = 0;
    qint64 sql = 0;
    qint64 opportunities = 0;
    qint64 customers = 0;

    qint64 handoffs = 0;
    qint64 accepted = 0;
    qint64 declined = 0;
    qint64 won = 0;
    qint64 lost = 0;
    qint64 recycled = 0;

    qint64 feedback = 0;       ///< handoffs whose first feedback was given
    qint64 feedbackOnTime = 0; ///< of these, before it was due
    qint64 ratingSum = 0;      ///< of the latest rating of these

    qint64 deals = 0;
    Amounts wonValue;

    void add(const QString &measure, qint64 n);
    Figures &operator+=(const Figures &other);
    friend bool operator==(const Figures &, const Figures &) = default;

    std::optional<double> acceptanceRate() const { return metric::acceptanceRate(sal, mql); }
    /// Accepted ÷ answered, for reps, of whose leads the MQLs are not known.
    std::optional<double> handoffAcceptance() const { return metric::rate(accepted, accepted + declined); }
    std::optional<double> onTimeRate() const { return metric::rate(feedbackOnTime, feedback); }
    std::optional<double> meanRating() const;
    std::optional<double> winRate() const { return metric::winRate(won, lost); }
};

/// What was spent and who was reached. A figure no source gave stays 0.
struct ReachFigures {
    qint64 impressions = 0;
    qint64 reach = 0;
    qint64 clicks = 0;
    Amounts cost;

    ReachFigures &operator+=(const ReachFigures &other);
    /// Cost per lead, or per accepted lead, of which there are `n`; nothing where costs stand in several currencies.
    std::optional<Money> costPer(qint64 n) const;
    /// What it brought against what it cost (see metric::campaignRoi), where both stand in one currency.
    std::optional<double> roi(const Amounts &wonValue) const;
    friend bool operator==(const ReachFigures &, const ReachFigures &) = default;
};

} // namespace smarketing
