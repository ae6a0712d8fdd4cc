// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include "smarketing/workbench/dashboard.h"

namespace smarketing {

class FigureTile;

/// How well the loop turns, in six figures that each open the rows behind them.
class DashboardTiles : public QWidget {
    Q_OBJECT
public:
    explicit DashboardTiles(QWidget *parent = nullptr);

    void showWon(const dashboards::Compared<Figures> &figures);
    void showLoop(const dashboards::LoopHealth &health);

Q_SIGNALS:
    /// Without the period, which the page knows.
    void linkActivated(const smarketing::Link &link);

private:
    FigureTile *add(const QString &name, const QString &title, const Link &link);

    FigureTile *m_acceptance;
    FigureTile *m_rating;
    FigureTile *m_onTime;
    FigureTile *m_median;
    FigureTile *m_overdue;
    FigureTile *m_won;
};

} // namespace smarketing
