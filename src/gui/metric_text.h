// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/pill.h"
#include "smarketing/workbench/goal.h"

#include <QLocale>

namespace smarketing {

/// How a goal's values are written and read: "1 240", "72.5 %", "12 000 SEK", "1.5 d", "3.8".
namespace metricText {

QString value(GoalMetric metric, const std::optional<double> &value, const QString &currency, const QLocale &locale);
/// As it is typed into a field: without the unit.
QString typed(GoalMetric metric, double value, const QString &currency, const QLocale &locale);
/// What stands in a field; nothing where that is no number.
std::optional<double> read(GoalMetric metric, const QString &text, const QString &currency, const QLocale &locale);
/// "%", "SEK", "days"; empty for counts.
QString unit(GoalMetric metric, const QString &currency);
/// "80–120" with its unit.
QString range(const Goal &goal, const QLocale &locale);
QString period(const Period &period, const QLocale &locale);

} // namespace metricText

/// How goals look everywhere: the pill of how one stands, over or under way, or of its state before it is agreed.
PillLook standingOf(const goals::Summary &summary);
PillLook lookOf(GoalHealth health, bool over);
PillLook lookOf(GoalState state);
PillLook lookOf(Stance stance);

} // namespace smarketing
