// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/scorecard.h"

#include <QWidget>

namespace smarketing {

/// The last weeks at a glance: a row a promise, marketing's above sales', a column a week, and in each cell whether it
/// was kept, in colour and sign. Arrows move, Return or a click opens what is behind a cell. Latest week last.
class PromiseHistory : public QWidget {
    Q_OBJECT
public:
    explicit PromiseHistory(QWidget *parent = nullptr);

    void setWeeks(const QList<WeekScore> &weeks);
    /// The cell whose rows are shown.
    void setChosen(QDate week, Promise promise);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(QDate week, smarketing::Promise promise);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Cell {
        int week = 0;
        int promise = 0;
    };

    int namesWidth() const;
    int rowHeight() const;
    QRect place(const Cell &cell) const;
    std::optional<Cell> cellAt(const QPoint &point) const;
    void move(int weeks, int promises);
    void open(const Cell &cell);
    QString textOf(const Cell &cell) const;
    void paintNames(QPainter &painter) const;
    void paintCell(QPainter &painter, const Cell &cell) const;
    void describe();

    QList<WeekScore> m_weeks;
    Cell m_chosen;
};

} // namespace smarketing
