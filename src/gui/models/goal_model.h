// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/goal.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QSortFilterProxyModel>

namespace smarketing {

/// Goals with how they stand: all of them with the sub-goals under each, or the parts of one.
class GoalModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Standing, SoFar, Expected, Until, ColumnCount };
    /// Which of them a list shows; over means that the period has passed.
    enum class Show { Current, Proposed, Over, All };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<goals::Summary> &rows);
    int countOf(Show show) const; ///< joint goals
    bool shows(Show show, int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const goals::Summary &row, int column) const;

    QList<goals::Summary> m_rows;
    QLocale m_locale;
};

/// The goals of one kind.
class GoalProxy : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit GoalProxy(GoalModel *model, QObject *parent = nullptr);

    void setShow(GoalModel::Show show);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    GoalModel *m_model;
    GoalModel::Show m_show = GoalModel::Show::All;
};

} // namespace smarketing
