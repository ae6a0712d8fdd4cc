// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/import.h"

#include <QAbstractTableModel>
#include <QSet>

namespace smarketing {

/// The first rows of an import: what each will be, its cells as the file has them, and what is wrong with them. Cells
/// can be mended; the mended row is told by edited(), and looked at again elsewhere.
class ImportPreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Line, Match, FirstCell };

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const ImportPreview &preview, const QSet<qint64> &editedLines);
    const ImportPreview &preview() const { return m_preview; }
    int count(RowMatch match) const;
    /// The next row after `row` with something wrong that keeps it out, round the end; −1 where there is none.
    int nextProblem(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited(qint64 line, const QStringList &cells);

private:
    QList<RowProblem> problemsAt(const PreviewRow &row, int column) const;
    QVariant cellData(const PreviewRow &row, int column, int role) const;
    QVariant problemData(const QList<RowProblem> &problems, int role) const;

    ImportPreview m_preview;
    QStringList m_columns;
    QSet<qint64> m_edited;
};

} // namespace smarketing
