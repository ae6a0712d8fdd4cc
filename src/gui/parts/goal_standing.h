// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/goal.h"

#include <QWidget>

namespace smarketing {

class Chart;
class KeyValueView;
class Label;

/// How a goal stands: so far, pace as it is and corrected for obstacles, the line of what was reached against the plan
/// and the corrected plan, and what it rests on beside what the company's own funnel gave (P8, P9).
class GoalStanding : public QWidget {
    Q_OBJECT
public:
    explicit GoalStanding(QWidget *parent = nullptr);

    void setDetail(const goals::Detail &detail);

private:
    struct Figure {
        Label *value = nullptr;
        Label *note = nullptr;
    };
    Figure makeFigure(const QString &name, const QString &title, int column);
    void showPace(const Figure &figure, const goals::Summary &summary, const Pace &pace);
    void showChart(const goals::Detail &detail);
    void showFacts(const goals::Detail &detail);
    QString written(const Goal &goal, const std::optional<double> &value) const;

    Figure m_soFar;
    Figure m_raw;
    Figure m_corrected;
    Chart *m_chart;
    KeyValueView *m_facts;
};

} // namespace smarketing
