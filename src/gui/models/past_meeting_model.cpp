// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/past_meeting_model.h"

#include "smarketing/domain/zone_time.h"
#include "smarketing/workbench/words.h"

namespace smarketing {

using namespace Qt::StringLiterals;

void PastMeetingModel::setMeetings(const QList<meetings::PastMeeting> &rows, const QTimeZone &zone)
{
    beginResetModel();
    m_rows = rows;
    m_zone = zone;
    endResetModel();
}

MeetingId PastMeetingModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).meeting.id : MeetingId();
}

int PastMeetingModel::rowOf(MeetingId id) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_rows.at(row).meeting.id == id)
            return row;
    }
    return -1;
}

int PastMeetingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PastMeetingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PastMeetingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || role != Qt::DisplayRole)
        return {};
    const meetings::PastMeeting &row = m_rows.at(index.row());
    const QLocale locale;
    if (row.meeting.state == MeetingState::Cancelled && index.column() != Day)
        return index.column() == Actions ? words::label(row.meeting.state) : u"–"_s;
    switch (index.column()) {
    case Day:
        return localDate(row.meeting.startsAt, m_zone);
    case Present:
        return locale.toString(row.present);
    case Discussed:
        return locale.toString(row.discussed);
    case Decisions:
        return locale.toString(row.decisions);
    case Actions:
        return row.undone > 0 ? tr("%1 (%2 open)").arg(row.actions).arg(row.undone) : locale.toString(row.actions);
    default:
        return {};
    }
}

QVariant PastMeetingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Met"), tr("Present"), tr("Discussed"), tr("Decisions"), tr("Actions")};
    return titles[section];
}

} // namespace smarketing
