// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board_model.h"

#include <QFrame>
#include <QListView>
#include <QStyledItemDelegate>

namespace smarketing {

class Label;
class Pill;

/// Cards of the board: name, company, and who works it at what value.
class BoardDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A stage on the board: its name, whose zone it is, how many leads stand there, and the newest of them as cards.
/// Left and Right go to the neighbouring column, with Ctrl they take the card along; Return opens it.
class BoardColumnView : public QFrame {
    Q_OBJECT
public:
    explicit BoardColumnView(Stage stage, QWidget *parent = nullptr);

    Stage stage() const { return m_model->stage(); }
    void setContent(const leadStore::BoardColumn &content);
    QListView *list() const { return m_list; }
    BoardModel *model() const { return m_model; }
    QList<LeadId> selected() const;
    void select(LeadId id);

Q_SIGNALS:
    void dropped(const QList<smarketing::LeadId> &leads, smarketing::Stage to);
    void activated(smarketing::LeadId lead);
    void stepWanted(int direction, bool taking); ///< -1 to the left, 1 to the right

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitHead();

    BoardModel *m_model;
    QListView *m_list;
    Pill *m_stage;
    Label *m_count;
};

} // namespace smarketing
