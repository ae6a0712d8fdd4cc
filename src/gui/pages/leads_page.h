// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lead_filters.h"
#include "page.h"
#include "smarketing/workbench/saved_view.h"

class QSplitter;
class QStackedWidget;

namespace smarketing {

class FilterBar;
class Label;
class LeadActions;
class LeadDetail;
class LeadListModel;
class EmptyState;
class PageHeader;
class ProgressStrip;
class TableView;

/// All leads: found by typing, filters and saved views; read a page at a time; one of them in full beside the list.
class LeadsPage : public Page {
    Q_OBJECT
public:
    explicit LeadsPage(Session &session, QWidget *parent = nullptr);

    void visit(const QVariantMap &arguments) override;
    bool isSettled() const override;
    QList<TourStop> tourStops() override;

protected:
    void onChanged(const Changes &changes) override;

private:
    void makeActions();
    void buildTable();
    void build();
    QWidget *buildSelectionBar();
    void connectParts();
    void permit();
    void readChoices();
    void applyState(const FilterState &state);
    void onLoaded();
    void onSelection();
    void showFirst();
    void select(LeadId id);
    void showMenu(const QPoint &at);
    void showConflict();
    void askExportPath();
    void openBin();
    QList<LeadId> selected() const;

    bool m_narrowed = false; ///< the list is asked for something else; the detail follows once it is there
    LeadId m_wanted;         ///< to be selected when what is being read is there
    int m_underWay = 0;
    bool m_choicesRead = false;
    LeadChoices m_choices;
    FilterState m_state;
    LeadActions *m_do;
    PageHeader *m_header;
    FilterBar *m_filter;
    LeadListModel *m_model;
    TableView *m_table;
    EmptyState *m_empty;
    LeadDetail *m_detail;
    QStackedWidget *m_right;
    QSplitter *m_splitter;
    QWidget *m_selectionBar;
    Label *m_selectionText;
    ProgressStrip *m_progress;
    QAction *m_new;
    QAction *m_edit;
    QAction *m_handOver;
    QAction *m_merge;
    QAction *m_delete;
    QAction *m_export;
    QAction *m_bin;
};

} // namespace smarketing
