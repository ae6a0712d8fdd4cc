// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/pill.h"
#include "smarketing/workbench/team.h"

#include <QAbstractTableModel>

namespace smarketing {

PillLook lookOf(const teams::Summary &summary);

/// Teams: running ones first, then those that form, then the ended.
class TeamModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, State, Members, Until, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<teams::Summary> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant shown(const teams::Summary &row, int column) const;

    QList<teams::Summary> m_rows;
};

} // namespace smarketing
