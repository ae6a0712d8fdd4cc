// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <functional>
#include <optional>

namespace smarketing {

class ReachModel;

/// The reach model as a spreadsheet: typing begins an edit, Enter goes down and Tab right, blocks are copied and
/// pasted, Delete clears, Ctrl+Z and Ctrl+Y undo and redo.
class ReachGrid : public QTableView {
    Q_OBJECT

public:
    explicit ReachGrid(ReachModel &model, QWidget *parent = nullptr);

public Q_SLOTS:
    void copySelection();
    void pasteClipboard();
    void clearSelection();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    QModelIndexList chosen() const;
    void moveDown();
    void moveAlong(const std::function<void()> &move);
    void followScale();

    ReachModel &m_model;
    std::optional<int> m_lineBegan; ///< the column where Tab was first pressed
};

} // namespace smarketing
