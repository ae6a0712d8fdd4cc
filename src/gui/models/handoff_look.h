// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/pill.h"
#include "smarketing/workbench/handoff.h"

/// How handoffs and feedback look everywhere: due times, ratings, states.
namespace smarketing::handoffLook {

/// "Due in 3 h", "Overdue by 2 d": with its colour and icon. What is due by `soonUntil` is warned of
/// (scorecards::soon).
PillLook due(Instant due, Instant now, Instant soonUntil);
PillLook state(const Handoff &handoff);
PillLook rating(int rating);
PillLook fit(PersonaFit fit);
/// "Wed 4 Mar, 16:00" in the locale's way.
QString moment(Instant at);
/// "5 min", "3 h", "2 d".
QString span(Duration duration);
/// The anchored words of the five ratings, short.
QStringList ratingAnchors();
QString reasons(const QList<ReasonId> &ids, const QList<Reason> &all);

} // namespace smarketing::handoffLook
