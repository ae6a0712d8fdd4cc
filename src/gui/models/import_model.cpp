// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import_model.h"

#include "dialogs/import_words.h"
#include "parts/table_columns.h"

#include "smarketing/workbench/words.h"

#include <QLocale>

namespace smarketing {

using namespace Qt::StringLiterals;

void ImportModel::setImports(const QList<Import> &imports, const QHash<PersonId, QString> &names)
{
    beginResetModel();
    m_imports = imports;
    m_names = names;
    endResetModel();
}

int ImportModel::rowOf(ImportId id) const
{
    const auto found = std::ranges::find(m_imports, id, &Import::id);
    return found == m_imports.end() ? -1 : int(found - m_imports.begin());
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_imports.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportModel::shown(const Import &batch, int column) const
{
    const QLocale locale;
    switch (column) {
    case Kind:
        return words::label(batch.kind);
    case File:
        return batch.fileName;
    case When:
        return toDateTime(batch.startedAt);
    case Who:
        return m_names.value(batch.person);
    case Read:
        return locale.toString(batch.rowsRead);
    case Created:
        return locale.toString(batch.created);
    case Updated:
        return locale.toString(batch.updated);
    case Skipped:
        return locale.toString(batch.skipped);
    case Rejected:
        return locale.toString(batch.rejected);
    case State:
        return words::label(batch.state);
    default:
        return {};
    }
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_imports.size())
        return {};
    const Import &batch = m_imports.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(batch, index.column());
    case role::icon:
        return index.column() == Kind ? QVariant(importWords::iconOf(batch.kind)) : QVariant();
    case role::tone:
        if (index.column() == State)
            return int(importWords::toneOf(batch.state));
        if (index.column() == Rejected && batch.rejected > 0)
            return int(Tone::Error);
        return batch.state == ImportState::Reverted ? QVariant(int(Tone::Muted)) : QVariant();
    case role::strong:
        return index.column() == File;
    default:
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("What"),    tr("File"),    tr("When"),    tr("Who"),      tr("Read"),
                              tr("Created"), tr("Updated"), tr("Skipped"), tr("Rejected"), tr("State")};
    return titles[section];
}

} // namespace smarketing
