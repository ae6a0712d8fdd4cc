// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/persona.h"

#include <QAbstractTableModel>

namespace smarketing {

/// The claims of a draft, edited in the table. EditRole of topic and provenance is the enum's text. Rows are moved by
/// drag or move().
class ClaimModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Topic, Text, ProvenanceColumn, Source, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setClaims(const QList<PersonaClaim> &claims);
    const QList<PersonaClaim> &claims() const { return m_claims; }
    void setEditable(bool editable);
    /// Marks a row as the one that was refused; −1 for none.
    void setRefused(int row);

    void append(const PersonaClaim &claim);
    void remove(int row);
    /// To the place before `to`; answers whether anything moved.
    bool move(int row, int to);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void edited();

private:
    QList<PersonaClaim> m_claims;
    bool m_editable = false;
    int m_refused = -1;
};

} // namespace smarketing
