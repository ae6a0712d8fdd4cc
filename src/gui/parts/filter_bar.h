// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/filter_state.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;

namespace smarketing {

class FlowLayout;

/// Search, filters as chips, and saved views above a list. Knows no database: definitions, views and state go in,
/// changed(state) comes out (typing is settled for 120 ms first). setState and setCurrentView never emit changed.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setSearchHint(const QString &text);
    void setDefinitions(const QList<FilterDefinition> &definitions);
    void setState(const FilterState &state);
    FilterState state() const { return m_state; }

    void setSavedViews(const QList<FilterView> &views);
    void setCurrentView(const QString &key); ///< empty: none
    QString currentView() const;

    /// A widget at the right end, for instance a view switch.
    void addWidget(QWidget *widget);

public Q_SLOTS:
    void focusSearch(); ///< also Ctrl+F within the page
    void clearAll();

Q_SIGNALS:
    void changed(const smarketing::FilterState &state);
    void viewSelected(const QString &key); ///< changed follows with the view's state
    void saveViewRequested(const QString &name, const smarketing::FilterState &state);
    void replaceViewRequested(const QString &key, const smarketing::FilterState &state);
    void renameViewRequested(const QString &key, const QString &name);
    void deleteViewRequested(const QString &key);
    void shareViewRequested(const QString &key); ///< one's own is to be everybody's

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fitSearch();
    void rebuildChips();
    void rebuildAddMenu();
    void rebuildViewMenu();
    void edit(const FilterDefinition &definition, QWidget *anchor);
    void setFilter(const QString &key, const FilterValue &value);
    void takeSearch();
    void selectView(int index);
    void askName(const QString &title, const QString &name, std::function<void(const QString &)> done);

    QList<FilterDefinition> m_definitions;
    QList<FilterView> m_views;
    FilterState m_state;
    QTimer m_settle;
    QLineEdit *m_search;
    QComboBox *m_view;
    QPushButton *m_viewMenuButton;
    QMenu *m_viewMenu;
    QPushButton *m_add;
    QMenu *m_addMenu;
    QWidget *m_chips;
    FlowLayout *m_chipFlow;
    QHBoxLayout *m_row;
};

} // namespace smarketing
