// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/breakdown_model.h"
#include "page.h"
#include "pages/dashboard_sheet.h"
#include "parts/period_picker.h"

#include <QTimer>

class QScrollArea;
class QTabBar;

namespace smarketing {

class Card;
class Chart;
class DashboardTiles;
struct DashboardPaper;
class FirstSteps;
class FunnelView;
class Label;
class TableView;

/// One page for managers and everyone: the funnel from reach to won, how well the loop turns, weeks, and everything by
/// campaign, channel, persona and rep. Cards are read one by one and stay where they are while newer figures come;
/// every number opens the rows behind it.
class DashboardPage : public Page {
    Q_OBJECT
public:
    explicit DashboardPage(Session &session, QWidget *parent = nullptr);

    void visit(const QVariantMap &arguments) override;
    bool isSettled() const override;

    QList<TourStop> tourStops() override;

    Period period() const;

protected:
    void onChanged(const Changes &changes) override;

private:
    void buildHeader();
    void showFirst(bool fresh);
    QWidget *buildCharts();
    QWidget *buildBreakdown();

    void reload();
    void showFunnel(const dashboards::Funnel &funnel);
    void showWeeks(const QList<dashboards::Week> &weeks);
    void showUnmatched(const QMap<QString, ReachFigures> &unmatched);
    void loadBreakdown();

    /// Reads a card and shows it, unless the period was changed meanwhile.
    template <class Read, class Show> void load(Read read, Show show);
    void openInPeriod(Link link);
    void openStep(const QString &step);
    void openRow(int row);

    QString periodText() const;
    DashboardFigures figures() const;
    DashboardPaper paper() const;
    void exportCsv();
    void exportPng();
    void print();

    PeriodPicker *m_picker;
    FirstSteps *m_first;
    QScrollArea *m_scroll;
    QWidget *m_content;
    DashboardTiles *m_tiles;
    FunnelView *m_funnel;
    Chart *m_weeks;
    QTabBar *m_dimensions;
    TableView *m_table;
    BreakdownModel *m_breakdown;
    DashboardFigures m_shown; ///< but for the table, which is sorted in its model
    Card *m_unmatchedCard;
    Label *m_unmatched;
    QTimer m_reloadSoon;
    int m_generation = 0;
    int m_loading = 0;
};

} // namespace smarketing
