// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/dashboard.h"

#include <QStringList>

namespace smarketing {

/// What the dashboard shows, kept to be taken out of it.
struct DashboardFigures {
    QString company;
    QString dimensionName; ///< "Campaign", as the table's first column says
    Period period;         ///< invalid for all time
    dashboards::Funnel funnel;
    dashboards::LoopHealth loop;
    Dimension dimension = Dimension::Campaign;
    QList<dashboards::Row> rows; ///< in the order shown
};

/// As rows for a spreadsheet, all of one width: the figures with their unit in a column of its own, below them the
/// table with units and currencies in its headings. Numbers stand as they are (a point before decimals, nothing
/// between thousands), a figure that cannot be divided is an empty cell, and shares are per cent.
QList<QStringList> dashboardSheet(const DashboardFigures &figures);

/// "Company dashboard 2026-01-01 2026-03-31": no sign in it that a file's name cannot have.
QString dashboardFileName(const QString &company, const Period &period);

} // namespace smarketing
