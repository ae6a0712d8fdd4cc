// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import_preview_model.h"

#include "dialogs/import_words.h"
#include "parts/table_columns.h"

#include "smarketing/workbench/words.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

bool blocks(const QList<RowProblem> &problems)
{
    return std::ranges::any_of(problems, &RowProblem::blocks);
}

} // namespace

void ImportPreviewModel::setPreview(const ImportPreview &preview, const QSet<qint64> &editedLines)
{
    const QStringList columns = preview.format.columnNames();
    // The same rows looked at again: the cursor and what is scrolled to stay.
    const bool same = columns == m_columns &&
                      std::ranges::equal(preview.rows, m_preview.rows, {}, &PreviewRow::line, &PreviewRow::line);
    if (!same)
        beginResetModel();
    m_preview = preview;
    m_columns = columns;
    m_edited = editedLines;
    if (!same)
        endResetModel();
    else if (!m_preview.rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ImportPreviewModel::count(RowMatch match) const
{
    return int(std::ranges::count(m_preview.rows, match, &PreviewRow::match));
}

int ImportPreviewModel::nextProblem(int row) const
{
    const int all = rowCount();
    for (int step = 1; step <= all; ++step) {
        const int candidate = (row + step + all) % all;
        if (m_preview.rows.at(candidate).match == RowMatch::Reject)
            return candidate;
    }
    return -1;
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + FirstCell;
}

/// Those of a cell; with −1 those that belong to no column.
QList<RowProblem> ImportPreviewModel::problemsAt(const PreviewRow &row, int column) const
{
    QList<RowProblem> found;
    for (const RowProblem &problem : row.problems) {
        if (m_columns.indexOf(problem.column) == column)
            found += problem;
    }
    return found;
}

QVariant ImportPreviewModel::problemData(const QList<RowProblem> &problems, int role) const
{
    if (problems.isEmpty())
        return {};
    switch (role) {
    case role::tone:
        return int(blocks(problems) ? Tone::Error : Tone::Warning);
    case role::icon:
        return blocks(problems) ? u"circle-x"_s : u"triangle-alert"_s;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        QStringList lines;
        for (const RowProblem &problem : problems)
            lines += words::label(problem);
        const QString text = lines.join(u'\n');
        return role == Qt::ToolTipRole ? text.toHtmlEscaped().replace(u'\n', u"<br>"_s) : text;
    }
    default:
        return {};
    }
}

QVariant ImportPreviewModel::cellData(const PreviewRow &row, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return row.cells.value(column).simplified();
    if (role == Qt::EditRole)
        return row.cells.value(column);
    return problemData(problemsAt(row, column), role);
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_preview.rows.size())
        return {};
    const PreviewRow &row = m_preview.rows.at(index.row());
    if (index.column() >= FirstCell)
        return cellData(row, index.column() - FirstCell, role);
    if (index.column() == Line) {
        const bool mended = m_edited.contains(row.line);
        if (role == Qt::DisplayRole)
            return QString::number(row.line);
        if (role == role::icon && mended)
            return u"pencil"_s;
        return role == Qt::ToolTipRole && mended ? QVariant(tr("Changed by you")) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return importWords::label(row);
    case role::tone:
        return int(importWords::toneOf(row.match));
    case role::icon:
        return importWords::iconOf(row.match);
    default:
        return problemData(row.problems, role);
    }
}

bool ImportPreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int column = index.column() - FirstCell;
    if (role != Qt::EditRole || column < 0 || index.row() >= m_preview.rows.size())
        return false;
    PreviewRow &row = m_preview.rows[index.row()];
    if (row.cells.value(column) == value.toString())
        return false;
    while (row.cells.size() <= column)
        row.cells.append(QString());
    row.cells[column] = value.toString();
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited(row.line, row.cells);
    return true;
}

Qt::ItemFlags ImportPreviewModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() >= FirstCell ? flags | Qt::ItemIsEditable : flags;
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Line ? tr("Line") : section == Match ? tr("Will be") : m_columns.value(section - FirstCell);
}

} // namespace smarketing
