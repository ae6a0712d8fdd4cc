// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/pill.h"

#include "smarketing/domain/obstacle.h"
#include "smarketing/domain/period.h"

#include <QAbstractTableModel>

namespace smarketing {

/// How obstacles look everywhere.
namespace obstacleLook {

/// Whether it counts, else whose word it waits for.
PillLook state(const Obstacle &obstacle);
PillLook department(Department department);
/// "The whole department", or the unit's name.
QString whose(const Obstacle &obstacle);
/// By the zone's clock: "Tue 3 Mar" or "Tue 3 Mar – Wed 4 Mar" where it took whole days, else "Tue 3 Mar 8:00 – 16:00".
QString span(const Obstacle &obstacle, const QTimeZone &zone);
/// The days of the zone's calendar it lies on, at least in part.
Period days(const Obstacle &obstacle, const QTimeZone &zone);

} // namespace obstacleLook

/// The list of obstacles, in the order the use case gives: those that wait for a side first.
class ObstacleModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { State, What, Side, Unit, From, To, Lost, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Their times are shown by the zone's clock.
    void setObstacles(const QList<Obstacle> &obstacles, const QTimeZone &zone);
    const QList<Obstacle> &obstacles() const { return m_obstacles; }
    ObstacleId idAt(int row) const;
    int rowOf(ObstacleId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QVariant shown(const Obstacle &obstacle, int column) const;
    void arrange();

    QList<Obstacle> m_obstacles;
    QTimeZone m_zone;
    int m_sortColumn = State;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace smarketing
