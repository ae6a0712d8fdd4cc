// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/team_model.h"

#include "models/record_role.h"
#include "parts/table_columns.h"
#include "smarketing/workbench/words.h"

namespace smarketing {

using namespace Qt::StringLiterals;

PillLook lookOf(const teams::Summary &summary)
{
    switch (summary.team.state) {
    case TeamState::Forming:
        return {words::label(summary.team.state), Tone::Info, u"user-plus"_s};
    case TeamState::Running:
        if (summary.overdue)
            return {TeamModel::tr("Past its last day"), Tone::Warning, u"hourglass"_s};
        return {words::label(summary.team.state), Tone::Success, u"play"_s};
    case TeamState::Ended:
        return {words::label(summary.team.state), Tone::Muted, u"archive"_s};
    }
    return {};
}

void TeamModel::setRows(const QList<teams::Summary> &rows)
{
    const auto idOf = [](const teams::Summary &row) { return row.team.id; };
    const bool same = std::ranges::equal(rows, m_rows, {}, idOf, idOf);
    if (!same)
        beginResetModel();
    m_rows = rows;
    if (!same)
        endResetModel();
    else if (!rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(rows.size()) - 1, ColumnCount - 1));
}

int TeamModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TeamModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TeamModel::shown(const teams::Summary &row, int column) const
{
    switch (column) {
    case Name:
        return row.team.name;
    case State:
        return lookOf(row).text;
    case Members:
        return QLocale().toString(row.team.members.size());
    case Until:
        return row.team.endsOn.isValid() ? QVariant(row.team.endsOn) : QVariant();
    default:
        return {};
    }
}

QVariant TeamModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const teams::Summary &row = m_rows.at(index.row());
    switch (role) {
    case role::record:
        return row.team.id.value;
    case Qt::DisplayRole:
        return shown(row, index.column());
    case role::tone:
        return index.column() == State ? QVariant(int(lookOf(row).tone)) : QVariant();
    case role::icon:
        return index.column() == State ? QVariant(lookOf(row).icon) : QVariant();
    case role::strong:
        return index.column() == Name;
    default:
        return {};
    }
}

QVariant TeamModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Team");
    case State:
        return tr("State");
    case Members:
        return tr("Members");
    case Until:
        return tr("Until");
    default:
        return {};
    }
}

} // namespace smarketing
