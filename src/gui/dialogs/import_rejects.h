// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <QAbstractTableModel>

namespace smarketing {

/// Rows that could not go in: where, which field, why, and what stood there.
class ImportProblemModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Line, FieldColumn, Reason, Value, ColumnCount };

    struct Row {
        qint64 line = 0;
        QString field;
        QString reason; ///< in words
        QString value;
        bool blocks = true;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<Row> &rows);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Row> m_rows;
};

/// Asks where to, and writes the rejected rows of a batch there. `tell` is called once it is done, or could not be.
void saveRejects(Session &session, QWidget *parent, ImportId batch, const QString &fileName,
                 const std::function<void(const Message &)> &tell);

} // namespace smarketing
