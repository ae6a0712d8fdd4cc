// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claim_model.h"

#include "models/persona_model.h"
#include "parts/table_columns.h"
#include "smarketing/workbench/words.h"

#include <QMimeData>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

const QString rowFormat = u"application/x-smarketing-claim"_s;

} // namespace

void ClaimModel::setClaims(const QList<PersonaClaim> &claims)
{
    const bool sameRows = claims.size() == m_claims.size();
    if (!sameRows)
        beginResetModel();
    m_claims = claims;
    if (!sameRows)
        endResetModel();
    else if (!claims.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(claims.size()) - 1, ColumnCount - 1));
}

void ClaimModel::setEditable(bool editable)
{
    m_editable = editable;
}

void ClaimModel::setRefused(int row)
{
    m_refused = row;
    if (!m_claims.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_claims.size()) - 1, ColumnCount - 1));
}

void ClaimModel::append(const PersonaClaim &claim)
{
    const int row = int(m_claims.size());
    beginInsertRows({}, row, row);
    m_claims += claim;
    endInsertRows();
    Q_EMIT edited();
}

void ClaimModel::remove(int row)
{
    if (row < 0 || row >= m_claims.size() || !m_editable)
        return;
    beginRemoveRows({}, row, row);
    m_claims.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

bool ClaimModel::move(int row, int to)
{
    if (!m_editable || row < 0 || row >= m_claims.size() || to < 0 || to > m_claims.size() || to == row ||
        to == row + 1)
        return false;
    beginMoveRows({}, row, row, {}, to);
    m_claims.move(row, to > row ? to - 1 : to);
    endMoveRows();
    Q_EMIT edited();
    return true;
}

int ClaimModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_claims.size());
}

int ClaimModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClaimModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_claims.size())
        return {};
    const PersonaClaim &claim = m_claims.at(index.row());
    const bool shows = role == Qt::DisplayRole;
    if (role == role::tone && index.row() == m_refused && index.column() != ProvenanceColumn)
        return int(Tone::Error);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (index.column() == ProvenanceColumn && role == role::tone)
        return int(lookOf(claim.provenance).tone);
    if (index.column() == ProvenanceColumn && role == role::icon)
        return lookOf(claim.provenance).icon;
    if (!shows && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Topic:
        return role == Qt::EditRole ? toText(claim.topic) : words::label(claim.topic);
    case Text:
        return claim.text;
    case ProvenanceColumn:
        return role == Qt::EditRole ? toText(claim.provenance) : words::label(claim.provenance);
    case Source:
        return claim.source;
    }
    return {};
}

bool ClaimModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || value == data(index, Qt::EditRole))
        return false;
    PersonaClaim &claim = m_claims[index.row()];
    switch (index.column()) {
    case Topic:
        claim.topic = fromText<ClaimTopic>(value.toString()).value_or(claim.topic);
        break;
    case Text:
        claim.text = value.toString();
        break;
    case ProvenanceColumn:
        claim.provenance = fromText<Provenance>(value.toString()).value_or(claim.provenance);
        break;
    case Source:
        claim.source = value.toString();
        break;
    }
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

QVariant ClaimModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Topic:
        return tr("About");
    case Text:
        return tr("Claim");
    case ProvenanceColumn:
        return tr("Comes from");
    case Source:
        return tr("Source");
    }
    return {};
}

Qt::ItemFlags ClaimModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_editable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (m_editable)
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    return flags;
}

QStringList ClaimModel::mimeTypes() const
{
    return {rowFormat};
}

QMimeData *ClaimModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(rowFormat, QByteArray::number(indexes.constFirst().row()));
    return data;
}

bool ClaimModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    const int to = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    if (data->hasFormat(rowFormat))
        move(data->data(rowFormat).toInt(), to);
    // The row is moved already: the view must not take it away as the source of a move.
    return false;
}

} // namespace smarketing
