// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receiver_model.h"

#include "parts/table_columns.h"
#include "style/colors.h"

#include <QLocale>

namespace smarketing {

using namespace Qt::StringLiterals;

void ReceiverModel::setReceivers(const QList<handoffs::Receiver> &receivers)
{
    beginResetModel();
    m_receivers = receivers;
    endResetModel();
}

int ReceiverModel::suggestedRow() const
{
    for (int row = 0; row < m_receivers.size(); ++row) {
        if (m_receivers[row].suggested)
            return row;
    }
    return -1;
}

int ReceiverModel::rowOf(PersonId person) const
{
    for (int row = 0; row < m_receivers.size(); ++row) {
        if (m_receivers[row].person.id == person)
            return row;
    }
    return -1;
}

int ReceiverModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_receivers.size());
}

int ReceiverModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReceiverModel::data(const QModelIndex &index, int role) const
{
    const handoffs::Receiver &receiver = m_receivers[index.row()];
    if (index.column() == State)
        return stateData(receiver, role);
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case Name:
            return receiver.person.name;
        case Open:
            return QLocale().toString(receiver.open);
        case Overdue:
            return receiver.overdue > 0 ? QLocale().toString(receiver.overdue) : u"–"_s;
        default:
            return {};
        }
    }
    if (role == role::tone && index.column() == Overdue && receiver.overdue > 0)
        return int(receiver.blocked ? Tone::Error : Tone::Warning);
    if (role == role::strong)
        return receiver.suggested && index.column() == Name;
    return {};
}

QVariant ReceiverModel::stateData(const handoffs::Receiver &receiver, int role) const
{
    struct Look {
        QString text;
        Tone tone;
        QString icon;
        QString toolTip;
    };
    const Look look =
        receiver.blocked ? Look{tr("Owes feedback"), Tone::Error, u"circle-alert"_s,
                                tr("%n feedback(s) overdue; the limit is %1. No new leads until they are given.",
                                   nullptr, receiver.overdue)
                                    .arg(receiver.limit)}
        : receiver.absentUntil.isValid()
            ? Look{tr("Away until %1").arg(QLocale().toString(receiver.absentUntil, u"d MMM"_s)),
                   Tone::Warning,
                   u"calendar"_s,
                   {}}
        : receiver.suggested
            ? Look{tr("Suggested"), Tone::Success, u"sparkles"_s, tr("Here today and with the least to do")}
            : Look{tr("Available"), Tone::Neutral, u"check"_s, {}};
    switch (role) {
    case Qt::DisplayRole:
        return look.text;
    case Qt::ToolTipRole:
        return look.toolTip.isEmpty() ? QVariant() : look.toolTip;
    case role::tone:
        return int(look.tone);
    case role::icon:
        return look.icon;
    default:
        return {};
    }
}

QVariant ReceiverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Sales rep");
    case Open:
        return tr("Open leads");
    case Overdue:
        return tr("Overdue");
    case State:
        return tr("Today");
    default:
        return {};
    }
}

Qt::ItemFlags ReceiverModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_receivers[index.row()].blocked ? Qt::ItemFlags(Qt::NoItemFlags) : QAbstractTableModel::flags(index);
}

} // namespace smarketing
