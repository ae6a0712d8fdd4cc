// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/timeline_model.h"

#include "day_text.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

QString headingOf(QDate day)
{
    const QDate today = QDate::currentDate();
    if (day == today)
        return TimelineModel::tr("Today");
    if (day == today.addDays(-1))
        return TimelineModel::tr("Yesterday");
    return dayText::heading(day);
}

QDate dayOf(const TimelineEntry &entry)
{
    return entry.shownAt().date();
}

} // namespace

QList<TimelineModel::Row> TimelineModel::rowsFor(int first) const
{
    QList<Row> rows;
    QDate day = first > 0 ? dayOf(m_entries.at(first - 1)) : QDate();
    for (int index = first; index < m_entries.size(); ++index) {
        if (dayOf(m_entries.at(index)) != day) {
            day = dayOf(m_entries.at(index));
            rows.append({day, -1});
        }
        rows.append({day, index});
    }
    return rows;
}

void TimelineModel::setEntries(const QList<TimelineEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    m_rows = rowsFor(0);
    endResetModel();
}

void TimelineModel::append(const QList<TimelineEntry> &older)
{
    if (older.isEmpty())
        return;
    const int first = int(m_entries.size());
    m_entries += older;
    const QList<Row> rows = rowsFor(first);
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

void TimelineModel::fetchMore(const QModelIndex &)
{
    m_more = false; // until the answer has come and says there is still more
    Q_EMIT moreWanted();
}

const TimelineEntry *TimelineModel::entry(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).entry < 0)
        return nullptr;
    return &m_entries.at(m_rows.at(index.row()).entry);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString TimelineModel::sentence(const TimelineEntry &entry) const
{
    QStringList parts{QLocale().toString(entry.shownAt(), QLocale::ShortFormat), entry.who, entry.title, entry.text};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    const TimelineEntry *found = entry(index);
    if (role == headingRole)
        return !found;
    if (!found)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? headingOf(m_rows.at(index.row()).day)
                                                                         : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return found->title;
    case Qt::AccessibleTextRole:
        return sentence(*found);
    case Qt::ToolTipRole:
        return QLocale().toString(found->shownAt(), QLocale::LongFormat);
    case lastOfDayRole:
        return index.row() + 1 >= m_rows.size() || m_rows.at(index.row() + 1).entry < 0;
    default:
        return {};
    }
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    return entry(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                        : Qt::ItemNeverHasChildren;
}

} // namespace smarketing
