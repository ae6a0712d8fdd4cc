// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include "smarketing/domain/import.h"

#include <QAbstractTableModel>
#include <QTemporaryDir>

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

/// A place for the rejects file of an import under way, gone with whoever holds it last.
class RejectsFolder {
public:
    QString path() const { return m_folder.isValid() ? m_folder.filePath(QStringLiteral("rejects.csv")) : QString(); }

private:
    QTemporaryDir m_folder;
};

/// Asks where to, and writes the rejected rows of a batch there: all of them out of `all` where that has them,
/// otherwise those that the workspace kept. `tell` is called once it is done, or could not be.
void saveRejects(Session &session, QWidget *parent, const Import &batch,
                 const std::shared_ptr<const RejectsFolder> &all, const std::function<void(const Message &)> &tell);

} // namespace smarketing
