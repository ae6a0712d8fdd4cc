// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/dashboard.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace smarketing {

/// The dashboard's rows by campaign, channel, persona or rep; a handful, so they are sorted here. What could not be
/// matched stands last whatever the order.
class BreakdownModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Name,
        Reached,
        Cost,
        Leads,
        Mql,
        Sal,
        Acceptance,
        Rating,
        Won,
        WonValue,
        CostPerLead,
        CostPerSal,
        Roi,
        columns
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(Dimension dimension, const QList<dashboards::Row> &rows);
    const dashboards::Row &row(int index) const { return m_rows.at(index); }
    Dimension dimension() const { return m_dimension; }
    void setLocale(const QLocale &locale) { m_locale = locale; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString text(const dashboards::Row &row, int column) const;
    double sortKey(const dashboards::Row &row, int column) const;
    void applySort();

    Dimension m_dimension = Dimension::Campaign;
    QList<dashboards::Row> m_rows;
    QLocale m_locale;
    int m_sortColumn = Leads;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace smarketing
