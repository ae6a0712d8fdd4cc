// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board_model.h"

#include "models/lead_look.h"
#include "parts/table_columns.h"
#include "smarketing/workbench/words.h"

#include <QDataStream>
#include <QMimeData>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

const QString leadsMime = u"application/x-smarketing-leads"_s;

QList<LeadId> leadsIn(const QMimeData *data)
{
    QList<LeadId> leads;
    QDataStream stream(data->data(leadsMime));
    while (!stream.atEnd()) {
        qint64 id = 0;
        stream >> id;
        leads += LeadId(id);
    }
    return leads;
}

bool sameIds(const QList<LeadSummary> &a, const QList<LeadSummary> &b)
{
    return std::ranges::equal(a, b, {}, &LeadSummary::id, &LeadSummary::id);
}

QString footOf(const LeadSummary &row)
{
    QStringList parts = {row.ownerName, leadLook::amount(row.value),
                         row.rating > 0 ? ratingText(row.rating) : QString()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

BoardModel::BoardModel(Stage stage, QObject *parent) : QAbstractListModel(parent), m_stage(stage) {}

void BoardModel::setRows(const QList<LeadSummary> &rows)
{
    // The same cards in the same order keep their selection.
    if (sameIds(rows, m_rows)) {
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

LeadId BoardModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).id : LeadId();
}

int BoardModel::rowOf(LeadId id) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_rows.at(row).id == id)
            return row;
    }
    return -1;
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant BoardModel::data(const QModelIndex &index, int asked) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const LeadSummary &row = m_rows.at(index.row());
    const QString name = row.displayName();
    const QString company = row.company == name ? row.city : row.company;
    switch (asked) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return QStringList{name, company, footOf(row), words::label(m_stage)}.join(u", "_s);
    case leadRole:
        return row.id.value;
    case companyRole:
        return company;
    case footRole:
        return footOf(row);
    case role::icon:
        return row.openHandoff ? u"send"_s : QString();
    case Qt::ToolTipRole:
        return row.openHandoff ? tr("With sales: %1").arg(words::label(*row.openHandoff)) : QString();
    default:
        return {};
    }
}

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index) | Qt::ItemIsDropEnabled;
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList BoardModel::mimeTypes() const
{
    return {leadsMime};
}

QMimeData *BoardModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const QModelIndex &index : indexes)
        stream << idAt(index.row()).value;
    auto *data = new QMimeData;
    data->setData(leadsMime, bytes);
    return data;
}

bool BoardModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &) const
{
    return data->hasFormat(leadsMime);
}

// Answering false keeps the view from taking the card out of where it came from.
bool BoardModel::dropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &)
{
    QList<LeadId> leads = leadsIn(data);
    leads.removeIf([this](LeadId id) { return rowOf(id) >= 0; });
    if (!leads.isEmpty())
        Q_EMIT dropped(leads, m_stage);
    return false;
}

} // namespace smarketing
