// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/goal_model.h"

#include "metric_text.h"
#include "models/record_role.h"
#include "parts/table_columns.h"
#include "smarketing/workbench/words.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

bool isOf(GoalModel::Show show, const goals::Summary &joint)
{
    switch (show) {
    case GoalModel::Show::Current:
        return !joint.over && joint.goal.state == GoalState::Agreed;
    case GoalModel::Show::Proposed:
        return !joint.over && joint.goal.state == GoalState::Proposed;
    case GoalModel::Show::Over:
        return joint.over || joint.goal.state == GoalState::Dropped;
    case GoalModel::Show::All:
        return true;
    }
    return true;
}

} // namespace

void GoalModel::setRows(const QList<goals::Summary> &rows)
{
    const auto idOf = [](const goals::Summary &row) { return row.goal.id; };
    const bool same = std::ranges::equal(rows, m_rows, {}, idOf, idOf);
    if (!same)
        beginResetModel();
    m_rows = rows;
    if (!same)
        endResetModel();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

/// A sub-goal stands where its joint goal does, which comes before it.
bool GoalModel::shows(Show show, int row) const
{
    while (row > 0 && !m_rows.at(row).goal.isJoint())
        --row;
    return isOf(show, m_rows.at(row));
}

int GoalModel::countOf(Show show) const
{
    return int(std::ranges::count_if(
        m_rows, [show](const goals::Summary &row) { return row.goal.isJoint() && isOf(show, row); }));
}

int GoalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GoalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString GoalModel::text(const goals::Summary &row, int column) const
{
    const Goal &goal = row.goal;
    switch (column) {
    case Name:
        return goal.isJoint() ? goal.name : u"↳ %1"_s.arg(goal.name);
    case Standing:
        return standingOf(row).text;
    case SoFar:
        return row.begun ? metricText::value(goal.metric, row.actual, goal.currency, m_locale) : u"–"_s;
    case Expected:
        return metricText::value(goal.metric, goal.range.expected, goal.currency, m_locale);
    default:
        return {};
    }
}

QVariant GoalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const goals::Summary &row = m_rows.at(index.row());
    switch (role) {
    case role::record:
        return row.goal.id.value;
    case Qt::DisplayRole:
        return index.column() == Until ? QVariant(row.goal.period.last) : QVariant(text(row, index.column()));
    case Qt::ToolTipRole:
        return index.column() == Name ? QVariant(words::label(row.goal.metric)) : QVariant();
    case role::tone:
        return index.column() == Standing ? QVariant(int(standingOf(row).tone)) : QVariant();
    case role::icon:
        return index.column() == Standing ? QVariant(standingOf(row).icon) : QVariant();
    case role::strong:
        return index.column() == Name && row.goal.isJoint();
    default:
        return {};
    }
}

QVariant GoalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Goal");
    case Standing:
        return tr("Standing");
    case SoFar:
        return tr("So far");
    case Expected:
        return tr("Expected");
    case Until:
        return tr("Until");
    default:
        return {};
    }
}

GoalProxy::GoalProxy(GoalModel *model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(model);
}

void GoalProxy::setShow(GoalModel::Show show)
{
    m_show = show;
    invalidateFilter();
}

bool GoalProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_model->shows(m_show, row);
}

} // namespace smarketing
