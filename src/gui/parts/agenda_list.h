// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/agenda_model.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace smarketing {

/// Cards of an agenda under the headings of its sections.
class AgendaDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The agenda. Up and down choose; with Ctrl they take the card along, Ctrl with left or right takes it to the section
/// before or after. Cards are dragged too.
class AgendaList : public QListView {
    Q_OBJECT
public:
    explicit AgendaList(AgendaModel *model, QWidget *parent = nullptr);

    AgendaItemId current() const;
    void select(AgendaItemId id);

Q_SIGNALS:
    void chosen(smarketing::AgendaItemId item);
    void moveWanted(smarketing::AgendaItemId item, const smarketing::agenda::Place &to);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    using Step = std::function<std::optional<agenda::Place>(AgendaItemId)>;
    void addMove(const QString &name, const QString &text, Qt::Key key, const Step &step);

    AgendaModel *m_model;
};

} // namespace smarketing
