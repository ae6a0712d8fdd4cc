// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/table_columns.h"

#include <QHash>
#include <QTableView>
#include <QTimer>

namespace smarketing {

class ColumnFit;
class EmptyState;
class Label;

/// The list of every page. What it adds to QTableView: typed columns (table_columns.h), the header's order, widths,
/// hidden columns and sort kept under a key, a column chooser on the header's context menu, copying as TSV and HTML,
/// tooltips for cut texts, an empty state and a busy overlay. Sorting calls model->sort(); long models page by
/// canFetchMore/fetchMore. Return or a double click emits rowActivated.
class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);
    ~TableView() override;

    void setModel(QAbstractItemModel *model) override;
    void setColumnKind(int column, ColumnKind kind);
    /// Name of this list in the settings. Call after setModel; restores at once and saves on every change.
    void setStateKey(const QString &key);
    /// Columns hidden until the user chooses them. Call before setStateKey.
    void setInitiallyHidden(const QList<int> &columns);
    /// Whether there is anything to say in a column just now.
    void setColumnOffered(int column, bool offered);
    /// As long as nobody has arranged the columns, they share the width, and the last ones give way where it is too
    /// narrow. Call after the widths are set and before setStateKey.
    void setColumnsGiveWay();
    /// Shown over the table while the model has no rows and nothing is loading. Takes ownership.
    void setEmptyState(EmptyState *state);
    void setBusy(bool busy, const QString &text = {});

    QList<int> selectedRows() const; ///< ascending
    QString selectionAsTsv() const;
    QString selectionAsHtml() const;

public Q_SLOTS:
    void copySelection();
    void fitColumns(); ///< widths from what is on screen now

Q_SIGNALS:
    void rowActivated(int row);
    void contextMenuWanted(const QPoint &globalPosition); ///< right click on a row or the menu key
    void rowSelectionChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    int sizeHintForColumn(int column) const override;

private:
    void setUpHeaders();
    void arrangeByHand();
    void fitToWidth();
    void followScale();
    void showHeaderMenu(const QPoint &position);
    void restoreState();
    void saveState();
    void placeOverlays();
    QList<int> visibleColumns() const;
    QString copiedText(const QModelIndex &index) const;

    QString m_stateKey;
    QTimer m_saveLater;
    QHash<int, ColumnKind> m_kinds;
    QList<int> m_initiallyHidden;
    std::unique_ptr<ColumnFit> m_fit; ///< gone once somebody has arranged the columns
    EmptyState *m_empty = nullptr;
    Label *m_busy;
    bool m_isBusy = false;
};

} // namespace smarketing
