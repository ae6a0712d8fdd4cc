// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/persona_model.h"

#include "models/record_role.h"

#include "parts/table_columns.h"
#include "smarketing/workbench/words.h"

namespace smarketing {

using namespace Qt::StringLiterals;

PillLook lookOf(Provenance provenance)
{
    switch (provenance) {
    case Provenance::Customer:
        return {words::label(provenance), Tone::Success, u"quote"_s};
    case Provenance::OwnData:
        return {words::label(provenance), Tone::Info, u"database"_s};
    case Provenance::Statistic:
        return {words::label(provenance), Tone::Neutral, u"bar-chart"_s};
    case Provenance::Assumption:
        return {words::label(provenance), Tone::Warning, u"help"_s};
    }
    return {};
}

PillLook lookOf(PersonaState state)
{
    switch (state) {
    case PersonaState::Draft:
        return {words::label(state), Tone::Warning, u"pencil"_s};
    case PersonaState::InForce:
        return {words::label(state), Tone::Success, u"circle-check"_s};
    case PersonaState::Replaced:
        return {words::label(state), Tone::Muted, u"history"_s};
    }
    return {};
}

void PersonaModel::setRows(const QList<personas::Summary> &rows)
{
    const auto idOf = [](const personas::Summary &row) { return row.persona.id; };
    const bool same = std::ranges::equal(rows, m_rows, {}, idOf, idOf);
    if (!same)
        beginResetModel();
    m_rows = rows;
    if (!same)
        endResetModel();
    else if (!rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(rows.size()) - 1, ColumnCount - 1));
}

int PersonaModel::rowWithDraft() const
{
    const auto it = std::ranges::find_if(m_rows, [](const personas::Summary &row) { return row.draft.has_value(); });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

int PersonaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PersonaModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

PillLook PersonaModel::look(const personas::Summary &row, int column) const
{
    if (column == State) {
        if (row.inForce && row.draft)
            return {tr("In force, draft %1").arg(row.draft->number), Tone::Info, u"pencil"_s};
        if (!row.inForce)
            return lookOf(PersonaState::Draft);
        return lookOf(PersonaState::InForce);
    }
    const PersonaVersion &version = row.draft ? *row.draft : *row.inForce;
    const bool marketing = column == Marketing;
    if (version.signedBy(marketing ? Department::Marketing : Department::Sales))
        return {tr("Signed"), marketing ? Tone::Marketing : Tone::Sales, {}};
    return {tr("Not yet"), Tone::Muted, u"circle"_s};
}

QVariant PersonaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const personas::Summary &row = m_rows.at(index.row());
    if (role == role::record)
        return row.persona.id.value;
    if (index.column() == Name) {
        if (role == role::strong)
            return true;
        return role == Qt::DisplayRole ? QVariant(row.persona.name) : QVariant();
    }
    if (!row.draft && !row.inForce)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return look(row, index.column()).text;
    case role::tone:
        return int(look(row, index.column()).tone);
    case role::icon:
        return look(row, index.column()).icon;
    default:
        return {};
    }
}

QVariant PersonaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Persona");
    case State:
        return tr("State");
    case Marketing:
        return words::label(Department::Marketing);
    case Sales:
        return words::label(Department::Sales);
    }
    return {};
}

} // namespace smarketing
