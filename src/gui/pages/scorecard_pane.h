// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"

#include "smarketing/domain/obstacle.h"
#include "smarketing/domain/scorecard.h"

class QBoxLayout;
class QPushButton;

namespace smarketing {

class Card;
class Chart;
class Label;
class Pill;
class PromiseHistory;
class PromiseLineModel;
class TableView;

/// How each side kept its promises in a week (R10), the weeks before it at a glance, and below them exactly the rows
/// behind the number that was opened.
class ScorecardPane : public Pane {
    Q_OBJECT
public:
    explicit ScorecardPane(Session &session, QWidget *parent = nullptr);

    /// A day of the week to show, invalid for this one; a promise whose rows to show, and of these perhaps only some.
    void visit(QDate day, std::optional<Promise> promise, std::optional<Verdict> verdict);
    void reload();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Answer;
    struct Row {
        Label *terms = nullptr;
        Pill *verdict = nullptr;
        QPushButton *number = nullptr;
    };

    void build();
    QWidget *weekBar();
    Card *sideCard(bool marketings);
    QWidget *promiseRow(Promise promise);
    QWidget *linesCard();
    void showCharts(const QList<Obstacle> &obstacles);
    void showWeek(QDate day);
    void fill();
    void open(Promise promise, std::optional<Verdict> verdict = {});
    void readLines();
    void activate(int row);
    const WeekScore *week() const;

    Latest m_reading;
    Latest m_linesReading;
    QList<WeekScore> m_weeks;
    QTimeZone m_zone;
    QDate m_today;
    QDate m_day; ///< of the week shown; invalid until the first reading, and then this one
    Promise m_promise = Promise::Mqls;
    std::optional<Verdict> m_verdict;
    bool m_isOpened = false; ///< somebody chose whose rows to show
    Label *m_weekLabel;
    QPushButton *m_back;
    QPushButton *m_on;
    QPushButton *m_now;
    Card *m_sides[2];
    QBoxLayout *m_beside;
    Row m_rows[enumCount<Promise>];
    PromiseHistory *m_history;
    Chart *m_charts[2];
    Label *m_linesTitle;
    PromiseLineModel *m_model;
    TableView *m_table;
};

} // namespace smarketing
