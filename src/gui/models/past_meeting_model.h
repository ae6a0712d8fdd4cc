// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/workbench/meeting.h"

#include <QAbstractTableModel>

namespace smarketing {

/// The meetings that are over, the latest first.
class PastMeetingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Day, Present, Discussed, Decisions, Actions, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setMeetings(const QList<meetings::PastMeeting> &rows, const QTimeZone &zone);
    MeetingId idAt(int row) const;
    int rowOf(MeetingId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<meetings::PastMeeting> m_rows;
    QTimeZone m_zone;
};

} // namespace smarketing
