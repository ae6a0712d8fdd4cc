// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/goal.h"
#include "smarketing/domain/obstacle.h"
#include "smarketing/workbench/consent.h"

/// Joint goals and the departments' sub-goals (R16, P8, P9, S8). Everybody sees all of them; marketing, sales and
/// managers keep them (EditGoal). Every value is what the dashboard reads for the same days.
namespace smarketing::goals {

/// What the company's own funnel gave for a metric: its value in `period`.
struct OwnFigure {
    Period period;
    std::optional<double> value;
};

/// The last period like the goal's that is over: as many whole calendar months before it, or as many days where it is
/// not made of whole months, and further back while that one still runs. Nothing is scaled: it is what the dashboard
/// shows for those days.
OwnFigure ownFigure(Reading &reading, GoalMetric metric, const QString &currency, const Period &period);

/// What the dashboard's figures give for a metric so far, in those days.
std::optional<double> valueIn(Reading &reading, GoalMetric metric, const QString &currency, const Period &period);

struct Summary {
    Goal goal;
    QString marketingOwner;
    QString salesOwner;
    std::optional<double> actual;
    GoalPace pace;
    PaceTime time;
    bool begun = false;
    bool over = false;
    int openObjections = 0;
};

/// Joint goals by the end of their period, latest first, each followed by its sub-goals.
QList<Summary> summaries(Reading &reading);

/// One point of the chart: the end of a day or a week.
struct Step {
    QDate day;
    std::optional<double> actual; ///< nothing for days to come
    double plan = 0;
    double corrected = 0;
};

struct Detail {
    QTimeZone zone; ///< the workspace's
    Summary summary;
    OwnFigure own;
    QList<Summary> subGoals;
    QList<Step> steps;         ///< by day in a month or less, else by week
    QList<Obstacle> obstacles; ///< that count and take time from the goal
    consents::State consent;
    std::optional<Summary> parent;
};
Detail detail(Reading &reading, GoalId id);

/// What a form needs besides the goal itself.
struct Choices {
    QList<Person> people;
    QString currency;
};
Choices choices(Reading &reading);

/// Joint goals start as proposed. Throws Refused(28, "name-needed", "name"), Refused(16, "period" | "period-needed",
/// "period"), Refused(16, "range" | "range-less", "range"), Refused(16, "basis-note-needed", "basis_note"), Refused(16,
/// "owner-needed", "marketing_owner_id" | "sales_owner_id"), Refused(16, "sub-goal", "parent_id").
GoalId add(Transaction &tx, const Goal &goal);
/// Throws what add throws, and Refused(15, "agreed", "terms") where an agreed goal would promise something else:
/// propose it anew first. A change of terms lets consent lapse.
void change(Transaction &tx, const Goal &goal);
/// Back to proposed, or given up. Throws Refused(15, "wrong-move", "state"). Consent agrees it; see consents.
void move(Transaction &tx, GoalId id, GoalState to, qint64 rowVersion);
void remove(Transaction &tx, GoalId id);
void restore(Transaction &tx, GoalId id);

/// Agreed goals under way that are at risk or off by the corrected pace: what belongs onto the meeting's agenda.
QList<Summary> offPace(Reading &reading);
/// Proposed goals with an objection that blocks.
QList<Summary> withObjections(Reading &reading);

} // namespace smarketing::goals
