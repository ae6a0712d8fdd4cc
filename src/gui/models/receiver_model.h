// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/handoff.h"

#include <QAbstractTableModel>

namespace smarketing {

/// Sales people as receivers: how much they have on the table, who is away, who owes too much feedback (R6). Those who
/// may receive nothing now are shown, and cannot be chosen.
class ReceiverModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Open, Overdue, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setReceivers(const QList<handoffs::Receiver> &receivers);
    const QList<handoffs::Receiver> &receivers() const { return m_receivers; }
    int suggestedRow() const; ///< -1 where nobody is
    int rowOf(PersonId person) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QVariant stateData(const handoffs::Receiver &receiver, int role) const;

    QList<handoffs::Receiver> m_receivers;
};

} // namespace smarketing
