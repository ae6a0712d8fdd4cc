// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/obstacle.h"
#include "smarketing/domain/period.h"

#include <QWidget>

namespace smarketing {

/// A month in weeks: days off are grey, obstacles are bands over the days they lasted, in their department's colour
/// with the department's first letter; those that do not count yet are drawn in outline. A click chooses one; Page Up
/// and Page Down change the month. A screen reader is told every band.
class ObstacleCalendar : public QWidget {
    Q_OBJECT
public:
    explicit ObstacleCalendar(QWidget *parent = nullptr);

    void setObstacles(const QList<Obstacle> &obstacles);
    /// By whose working days days off are shown, and by whose zone's calendar obstacles lie on days.
    void setCalendar(const WorkingCalendar &calendar);
    void setMonth(QDate anyDay);
    QDate month() const { return m_month; } ///< its first day
    QString monthText() const;              ///< "Listopad 2026": the name as it stands alone
    void setChosen(ObstacleId id);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void monthChanged(QDate month);
    void chosen(smarketing::ObstacleId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Band {
        const Obstacle *obstacle = nullptr;
        QRect rect;
    };

    int weeks() const;
    QDate firstShown() const;
    QRect cell(QDate day) const;
    int headHeight() const;
    int laneHeight() const;
    QList<Band> bands() const;
    Period daysOf(const Obstacle &obstacle) const;
    void paintDay(QPainter &painter, QDate day) const;
    void paintBand(QPainter &painter, const Band &band) const;
    const Obstacle *at(const QPoint &point) const;
    void describe();

    QDate m_month;
    QList<Obstacle> m_obstacles;
    WorkingCalendar m_calendar;
    ObstacleId m_chosen;
};

} // namespace smarketing
