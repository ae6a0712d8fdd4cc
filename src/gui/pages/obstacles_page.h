// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include "smarketing/domain/obstacle.h"

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace smarketing {

class EmptyState;
class Label;
class ObstacleCalendar;
class ObstacleDetail;
class ObstacleModel;
class PageHeader;
class TableView;

/// What kept people from working: the list and a month of it, and beside them one obstacle with both sides' word.
class ObstaclesPage : public Page {
    Q_OBJECT
public:
    explicit ObstaclesPage(Session &session, QWidget *parent = nullptr);

    void visit(const QVariantMap &arguments) override;
    QList<QAction *> pageActions() const override;
    bool isSettled() const override;
    QList<TourStop> tourStops() override;

protected:
    void onChanged(const Changes &changes) override;

private:
    struct Answer;
    void makeActions();
    void build();
    QWidget *buildCalendar();
    void permit();
    void reload();
    void fill(const Answer &answer);
    void select(ObstacleId id);
    void showSelected();
    void showWaitingFor(const QString &side);
    void openNew();

    ObstacleId m_wanted; ///< to be selected once it is loaded
    bool m_wantsComments = false;
    QTimeZone m_zone; ///< the workspace's
    quint64 m_reading = 0;
    int m_underWay = 0;
    PageHeader *m_header;
    TableView *m_table;
    ObstacleModel *m_model;
    EmptyState *m_empty;
    ObstacleCalendar *m_calendar;
    Label *m_month;
    ObstacleDetail *m_detail;
    QScrollArea *m_scroll;
    QStackedWidget *m_right;
    QAction *m_new;
    QAction *m_edit;
    QAction *m_remove;
};

} // namespace smarketing
