// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/pill.h"
#include "smarketing/workbench/persona.h"

#include <QAbstractTableModel>

namespace smarketing {

PillLook lookOf(Provenance provenance);
PillLook lookOf(PersonaState state);

/// The list of personas: what is in force, and who has signed what is to be signed next.
class PersonaModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, State, Marketing, Sales, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<personas::Summary> &rows);
    int rowWithDraft() const; ///< the first, or −1

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    PillLook look(const personas::Summary &row, int column) const;

    QList<personas::Summary> m_rows;
};

} // namespace smarketing
