// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outcome_model.h"

#include "parts/table_columns.h"
#include "smarketing/domain/zone_time.h"
#include "smarketing/workbench/folding.h"
#include "smarketing/workbench/words.h"
#include "style/colors.h"

#include <QCollator>

namespace smarketing {

using namespace Qt::StringLiterals;

void OutcomeModel::setOutcomes(const QList<decisions::Record> &decisions, const QList<actionItems::Record> &actions,
                               const QTimeZone &zone, QDate today)
{
    m_zone = zone;
    m_today = today;
    m_all.clear();
    for (const decisions::Record &one : decisions)
        m_all += Row{one, std::nullopt,
                     folded(one.decision.text + u' ' + words::agendaTitle(one.item) + u' ' + one.recordedBy)};
    for (const actionItems::Record &one : actions)
        m_all +=
            Row{std::nullopt, one, folded(one.action.text + u' ' + words::agendaTitle(one.item) + u' ' + one.owner)};
    rearrange();
}

void OutcomeModel::setFilter(const QString &text)
{
    m_filter = folded(text);
    rearrange();
}

void OutcomeModel::setShow(Show show)
{
    m_show = show;
    rearrange();
}

void OutcomeModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = std::clamp(column, 0, ColumnCount - 1);
    m_order = order;
    rearrange();
}

void OutcomeModel::rearrange()
{
    beginResetModel();
    const QStringList words = m_filter.split(u' ', Qt::SkipEmptyParts);
    m_rows.clear();
    for (const Row &row : std::as_const(m_all)) {
        const bool kind = m_show == Show::All ||
                          (m_show == Show::Decisions ? row.decision.has_value()
                           : m_show == Show::Actions ? row.action.has_value()
                                                     : row.action && row.action->action.state == ActionState::Open);
        if (kind && std::ranges::all_of(words, [&row](const QString &word) { return row.found.contains(word); }))
            m_rows += row;
    }
    QCollator collator;
    std::ranges::stable_sort(m_rows, [&](const Row &a, const Row &b) {
        const QVariant left = shown(a, m_sortColumn);
        const QVariant right = shown(b, m_sortColumn);
        const int compared = left.typeId() == QMetaType::QDate || right.typeId() == QMetaType::QDate
                                 ? int(right.toDate().daysTo(left.toDate()))
                                 : collator.compare(left.toString(), right.toString());
        return m_order == Qt::AscendingOrder ? compared < 0 : compared > 0;
    });
    endResetModel();
}

MeetingId OutcomeModel::meetingAt(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return {};
    return m_rows.at(row).decision ? m_rows.at(row).decision->meeting : m_rows.at(row).action->meeting;
}

const actionItems::Record *OutcomeModel::actionAt(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows.at(row).action ? &*m_rows.at(row).action : nullptr;
}

int OutcomeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OutcomeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OutcomeModel::state(const Row &row) const
{
    if (!row.action)
        return {};
    return row.action->action.isOverdue(m_today) ? tr("Overdue") : words::label(row.action->action.state);
}

QVariant OutcomeModel::shown(const Row &row, int column) const
{
    switch (column) {
    case Kind:
        return row.decision ? tr("Decision") : tr("Action");
    case Text:
        return row.decision ? row.decision->decision.text : row.action->action.text;
    case Owner:
        return row.decision ? row.decision->recordedBy : row.action->owner;
    case Due:
        return row.action ? QVariant(row.action->action.dueOn) : QVariant();
    case State:
        return state(row);
    case Topic:
        return words::agendaTitle(row.item());
    case Met:
        return localDate(row.metAt(), m_zone);
    default:
        return {};
    }
}

QVariant OutcomeModel::data(const QModelIndex &index, int asked) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    const bool open = row.action && row.action->action.state == ActionState::Open;
    switch (asked) {
    case Qt::DisplayRole:
        return shown(row, index.column());
    case role::tone:
        if (index.column() == State && row.action)
            return int(row.action->action.isOverdue(m_today) ? Tone::Error : open ? Tone::Info : Tone::Success);
        return index.column() == Kind ? int(row.decision ? Tone::Shared : Tone::Neutral) : QVariant();
    case role::icon:
        return index.column() == Kind ? (row.decision ? u"check"_s : u"clipboard-check"_s) : QVariant();
    default:
        return {};
    }
}

QVariant OutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Kind"), tr("What"), tr("Who"), tr("By"), tr("State"), tr("On"), tr("Met")};
    return titles[section];
}

} // namespace smarketing
