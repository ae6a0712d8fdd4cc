// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/filter_state.h"

#include <QSortFilterProxyModel>

namespace smarketing {

/// Searches the list of campaigns folded (`lodz` finds `Łódź`), filters it by state, and sorts it by value.
class CampaignProxy : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit CampaignProxy(QObject *parent = nullptr);

    static QList<FilterDefinition> definitions();
    void setState(const FilterState &state);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    FilterState m_state;
    QString m_search; ///< folded
};

} // namespace smarketing
