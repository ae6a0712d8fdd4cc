// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/goal.h"

#include <QHash>

namespace smarketing::goals {

/// What goals have in common is read once for all of them: people, working time, objections, and the figures of a
/// period, which several goals often share. Lives no longer than the reading.
class GoalReading {
public:
    explicit GoalReading(Reading &reading);

    Summary summary(const Goal &goal);
    QList<Step> steps(const Goal &goal);
    FunnelFigures figures(const Period &period, GoalMetric metric);

private:
    /// Of the department whose work the goal measures: its confirmed obstacles take time from it (R17).
    const WorkingCalendar &calendarOf(const Goal &goal);

    Reading &m_reading;
    QTimeZone m_zone;
    QDate m_today;
    QHash<Department, WorkingCalendar> m_calendars;
    QHash<PersonId, QString> m_names;
    QHash<qint64, int> m_objections;
    QHash<std::pair<QDate, QDate>, FunnelFigures> m_figures;
};

} // namespace smarketing::goals
