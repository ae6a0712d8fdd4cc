// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the reach grid say: shown, edited, spoken and copied.
#include "amount_text.h"
#include "models/reach_model.h"
#include "parts/table_columns.h"
#include "style/colors.h"

#include <QLocale>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

QString columnText(int column)
{
    switch (column) {
    case ReachModel::Impressions:
        return ReachModel::tr("Impressions");
    case ReachModel::People:
        return ReachModel::tr("Reach", "people reached");
    case ReachModel::Clicks:
        return ReachModel::tr("Clicks");
    case ReachModel::Cost:
        return ReachModel::tr("Cost");
    }
    return {};
}

} // namespace

int ReachModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_days.isEmpty() ? 0 : int(m_days.size()) + 1;
}

int ReachModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReachModel::shown(const Cell &cell, int column) const
{
    if (!cell.rejected.isEmpty())
        return cell.rejected;
    if (!cell.value)
        return {};
    if (column != Cost)
        return QLocale().toString(*cell.value);
    const Money money{*cell.value, cell.currency};
    return cell.currency == m_context.currency ? amountFigure(money) : amountText(money);
}

QString ReachModel::editText(const Cell &cell, int column) const
{
    QString text = shown(cell, column);
    return cell.rejected.isEmpty() ? text.remove(QLocale().groupSeparator()) : text;
}

QString ReachModel::total(int column) const
{
    std::optional<qint64> sum;
    QList<Money> costs;
    for (const Day &day : m_days) {
        const Cell &cell = day.cells[size_t(column)];
        if (!cell.value)
            continue;
        sum = sum.value_or(0) + *cell.value;
        const auto same = std::ranges::find(costs, cell.currency, &Money::currency);
        if (same == costs.end())
            costs += Money{*cell.value, cell.currency};
        else
            same->minor += *cell.value;
    }
    if (column == Cost)
        return costs.isEmpty() ? QString() : amountsText(costs);
    return sum ? QLocale().toString(*sum) : QString();
}

QString ReachModel::whyRejected(const Day &day, int column) const
{
    if (day.day > m_context.today)
        return tr("This day lies ahead. Reach is noted when it has happened.");
    const QString typed = day.cells[size_t(column)].rejected;
    return column == Cost ? tr("“%1” is not an amount. Write it as %2. It stays here, unsaved.")
                                .arg(typed, amountFigure({123450, m_context.currency}))
                          : tr("“%1” is not a whole number. Write it as %2. It stays here, unsaved.")
                                .arg(typed, QLocale().toString(1234));
}

QString ReachModel::spoken(const QModelIndex &index) const
{
    const QString day =
        isTotal(index.row()) ? tr("Total") : QLocale().toString(dayOf(index.row()), QLocale::LongFormat);
    const QString text = data(index, Qt::DisplayRole).toString();
    const bool rejected =
        !isTotal(index.row()) && !m_days.at(index.row()).cells[size_t(index.column())].rejected.isEmpty();
    const QString said = text.isEmpty() ? tr("empty") : rejected ? tr("%1, not accepted").arg(text) : text;
    return u"%1, %2: %3"_s.arg(columnText(index.column()), day, said);
}

QVariant ReachModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool sum = isTotal(index.row());
    const Cell cell = sum ? Cell{} : m_days.at(index.row()).cells[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return sum ? total(index.column()) : shown(cell, index.column());
    case Qt::EditRole:
        return editText(cell, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return cell.rejected.isEmpty() ? QVariant() : whyRejected(m_days.at(index.row()), index.column());
    case Qt::AccessibleTextRole:
        return spoken(index);
    case role::tone:
        return cell.rejected.isEmpty() ? QVariant() : QVariant(int(Tone::Error));
    case role::icon:
        return cell.rejected.isEmpty() ? QVariant() : QVariant(toneIcon(Tone::Error));
    case role::strong:
        return sum;
    default:
        return {};
    }
}

QVariant ReachModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant((orientation == Qt::Horizontal ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return section == Cost ? tr("Cost (%1)").arg(m_context.currency) : columnText(section);
    if (isTotal(section))
        return tr("Total");
    const QDate day = dayOf(section);
    return u"%1 %2"_s.arg(QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat),
                          QLocale().toString(day, QLocale::ShortFormat));
}

Qt::ItemFlags ReachModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (!isTotal(index.row()) && m_context.editable && dayOf(index.row()) <= m_context.today)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QString ReachModel::copied(const QModelIndexList &cells) const
{
    if (cells.isEmpty())
        return {};
    const auto [firstRow, lastRow] = std::ranges::minmax(cells, {}, &QModelIndex::row);
    const auto [firstColumn, lastColumn] = std::ranges::minmax(cells, {}, &QModelIndex::column);
    QStringList lines;
    for (int row = firstRow.row(); row <= lastRow.row(); ++row) {
        QStringList line;
        for (int column = firstColumn.column(); column <= lastColumn.column(); ++column) {
            const QModelIndex cell = index(row, column);
            line +=
                cells.contains(cell) ? data(cell, isTotal(row) ? Qt::DisplayRole : Qt::EditRole).toString() : QString();
        }
        lines += line.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace smarketing
