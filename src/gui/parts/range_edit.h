// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/pace.h"

#include <QWidget>

class QLineEdit;

namespace smarketing {

class Label;

/// The three figures of a goal, side by side, in the metric's unit: the least, the expected and the stretch.
class RangeEdit : public QWidget {
    Q_OBJECT
public:
    explicit RangeEdit(QWidget *parent = nullptr);

    void setMetric(GoalMetric metric, const QString &currency);
    void setRange(const GoalRange &range);
    /// Nothing while a field is empty or holds no number, which is then marked.
    std::optional<GoalRange> range();

Q_SIGNALS:
    void edited();

private:
    GoalMetric m_metric = GoalMetric::Leads;
    QString m_currency;
    QLineEdit *m_least;
    QLineEdit *m_expected;
    QLineEdit *m_stretch;
    Label *m_unit;
};

} // namespace smarketing
