// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/import.h"

#include <QAbstractTableModel>
#include <QHash>

namespace smarketing {

/// The imports there were, latest first.
class ImportModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Kind, File, When, Who, Read, Created, Updated, Skipped, Rejected, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setImports(const QList<Import> &imports, const QHash<PersonId, QString> &names);
    Import batch(int row) const { return m_imports.value(row); }
    int rowOf(ImportId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant shown(const Import &batch, int column) const;

    QList<Import> m_imports;
    QHash<PersonId, QString> m_names;
};

} // namespace smarketing
