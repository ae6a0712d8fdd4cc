// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/action_item.h"
#include "smarketing/workbench/decision.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace smarketing {

/// Everything that was ever decided or agreed to be done, found again by any of its words.
class OutcomeModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Kind, Text, Owner, Due, State, Topic, Met, ColumnCount };
    enum class Show { All, Decisions, Actions, Undone };

    using QAbstractTableModel::QAbstractTableModel;

    void setOutcomes(const QList<decisions::Record> &decisions, const QList<actionItems::Record> &actions,
                     const QTimeZone &zone, QDate today);
    void setFilter(const QString &text);
    void setShow(Show show);
    MeetingId meetingAt(int row) const;
    const actionItems::Record *actionAt(int row) const; ///< null for a decision

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Row {
        std::optional<decisions::Record> decision;
        std::optional<actionItems::Record> action;
        QString found; ///< all its words, folded

        const AgendaItem &item() const { return decision ? decision->item : action->item; }
        Instant metAt() const { return decision ? decision->metAt : action->metAt; }
    };

    void rearrange();
    QVariant shown(const Row &row, int column) const;
    QString state(const Row &row) const;

    QList<Row> m_all;
    QList<Row> m_rows;
    QTimeZone m_zone;
    QDate m_today;
    QString m_filter;
    Show m_show = Show::All;
    int m_sortColumn = Met;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace smarketing
