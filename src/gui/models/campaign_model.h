// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/campaign.h"
#include "style/colors.h"

#include <QAbstractTableModel>

namespace smarketing {

Tone toneOf(CampaignState state);
QString iconOf(CampaignState state);

/// The list of campaigns with what each brought so far. sortRole holds values that sort as people expect.
class CampaignModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        State,
        Name,
        Owner,
        Starts,
        Ends,
        Budget,
        Impressions,
        Clicks,
        Cost,
        Leads,
        CostPerLead,
        ColumnCount
    };
    static constexpr int sortRole = Qt::UserRole + 1;
    static constexpr int stateRole = Qt::UserRole + 2; ///< the state's text in the database
    static constexpr int findRole = Qt::UserRole + 3;  ///< name, objective and owner

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<campaigns::Summary> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant shown(const campaigns::Summary &row, int column) const;
    QVariant sorted(const campaigns::Summary &row, int column) const;

    QList<campaigns::Summary> m_rows;
};

} // namespace smarketing
