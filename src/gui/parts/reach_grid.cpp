// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/reach_grid.h"

#include "models/reach_model.h"
#include "parts/enter_key.h"
#include "parts/table_columns.h"
#include "style/icons.h"
#include "style/metrics.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QUndoStack>

namespace smarketing {

using namespace Qt::StringLiterals;

ReachGrid::ReachGrid(ReachModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(u"reachGrid"_s);
    setAccessibleName(tr("Reach per day"));
    setModel(&model);
    setItemDelegate(new CellDelegate(ColumnKind::Number, this));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ContiguousSelection);
    setSelectionBehavior(SelectItems);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    followScale();
}

void ReachGrid::followScale()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::m);
}

void ReachGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        followScale();
}

QModelIndexList ReachGrid::chosen() const
{
    return selectionModel()->selectedIndexes();
}

void ReachGrid::copySelection()
{
    if (const QString text = m_model.copied(chosen()); !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void ReachGrid::pasteClipboard()
{
    const QString text = QApplication::clipboard()->text();
    const QModelIndexList cells = chosen();
    if (text.isEmpty() || cells.isEmpty() || !m_model.context().editable)
        return;
    // One figure into a selection fills it, as spreadsheets do.
    if (cells.size() > 1 && !text.trimmed().contains(u'\n') && !text.contains(u'\t'))
        return m_model.fill(cells, text);
    const auto first = std::ranges::min_element(
        cells, {}, [](const QModelIndex &cell) { return std::pair(cell.row(), cell.column()); });
    m_model.paste(first->row(), first->column(), text);
}

void ReachGrid::clearSelection()
{
    m_model.fill(chosen(), {});
}

// As in a spreadsheet: Tab goes along the line, and Return then begins the next one where Tab began this one.
void ReachGrid::moveDown()
{
    const int row = currentIndex().row() + 1;
    const int column = m_lineBegan.value_or(currentIndex().column());
    if (row > 0 && !m_model.isTotal(row))
        setCurrentIndex(m_model.index(row, column));
}

void ReachGrid::moveAlong(const std::function<void()> &move)
{
    const int began = m_lineBegan.value_or(currentIndex().column());
    move();
    m_lineBegan = began;
}

void ReachGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    m_lineBegan.reset();
    QTableView::currentChanged(current, previous);
}

/// What was typed here is undone here, before anything else that the window could undo.
bool ReachGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QUndoStack *stack = m_model.undoStack();
        if ((key->matches(QKeySequence::Undo) && stack->canUndo()) ||
            (key->matches(QKeySequence::Redo) && stack->canRedo())) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void ReachGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    if (event->matches(QKeySequence::Paste))
        return pasteClipboard();
    if (event->matches(QKeySequence::Undo))
        return m_model.undoStack()->undo();
    if (event->matches(QKeySequence::Redo))
        return m_model.undoStack()->redo();
    if (event->matches(QKeySequence::Cut)) {
        copySelection();
        return clearSelection();
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return clearSelection();
    if (isEnter(*event)) {
        // A field lets its Return through to here, and closes when it is done with it.
        if (state() != EditingState)
            moveDown();
        return;
    }
    if (event->key() == Qt::Key_Tab)
        return moveAlong([&] { QTableView::keyPressEvent(event); });
    QTableView::keyPressEvent(event);
}

void ReachGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (hint == QAbstractItemDelegate::EditNextItem)
        return moveAlong([&] { QTableView::closeEditor(editor, hint); });
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        moveDown();
}

void ReachGrid::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool edits = m_model.context().editable;
    menu->addAction(icon(u"copy"_s), tr("Copy"), this, &ReachGrid::copySelection);
    menu->addAction(icon(u"clipboard-list"_s), tr("Paste"), this, &ReachGrid::pasteClipboard)->setEnabled(edits);
    menu->addAction(icon(u"x"_s), tr("Clear"), this, &ReachGrid::clearSelection)->setEnabled(edits);
    menu->addSeparator();
    menu->addAction(icon(u"undo"_s), tr("Undo"), m_model.undoStack(), &QUndoStack::undo)
        ->setEnabled(m_model.undoStack()->canUndo());
    menu->addAction(icon(u"redo"_s), tr("Redo"), m_model.undoStack(), &QUndoStack::redo)
        ->setEnabled(m_model.undoStack()->canRedo());
    menu->popup(event->globalPos());
}

} // namespace smarketing
