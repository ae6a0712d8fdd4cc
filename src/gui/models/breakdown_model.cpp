// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/breakdown_model.h"

#include "figure_text.h"
#include "parts/table_columns.h"
#include "style/colors.h"

#include <limits>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

double orLowest(const std::optional<double> &value)
{
    return value.value_or(std::numeric_limits<double>::lowest());
}

double minorOf(const std::optional<Money> &money)
{
    return money ? static_cast<double>(money->minor) : std::numeric_limits<double>::lowest();
}

double sum(const Amounts &amounts)
{
    return static_cast<double>(std::accumulate(amounts.cbegin(), amounts.cend(), qint64(0)));
}

bool isByRep(Dimension dimension)
{
    return dimension == Dimension::Rep;
}

} // namespace

void BreakdownModel::setRows(Dimension dimension, const QList<dashboards::Row> &rows)
{
    beginResetModel();
    m_dimension = dimension;
    m_rows = rows;
    applySort();
    endResetModel();
}

int BreakdownModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BreakdownModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant BreakdownModel::data(const QModelIndex &index, int role) const
{
    const dashboards::Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case role::tone:
        return index.column() == Name && row.key == 0 ? QVariant(int(Tone::Warning)) : QVariant();
    case role::icon:
        return index.column() == Name && row.key == 0 ? QVariant(toneIcon(Tone::Warning)) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Name && row.key == 0
                   ? QVariant(tr("Rows that name none. They count in every total, so they are shown here."))
                   : QVariant();
    default:
        return {};
    }
}

QString BreakdownModel::text(const dashboards::Row &row, int column) const
{
    const Figures &f = row.figures.now;
    const auto money = [this](const std::optional<Money> &value) {
        return value ? figureText::money(*value, m_locale) : figureText::notAvailable();
    };
    switch (column) {
    case Name:
        return row.key == 0 ? tr("Not matched") : row.name;
    case Reached:
        return figureText::count(row.reach.reach, m_locale);
    case Cost:
        return figureText::amounts(row.reach.cost, m_locale);
    case Leads:
        return figureText::count(isByRep(m_dimension) ? f.handoffs : f.leads, m_locale);
    case Mql:
        return figureText::count(f.mql, m_locale);
    case Sal:
        return figureText::count(isByRep(m_dimension) ? f.accepted : f.sal, m_locale);
    case Acceptance:
        return figureText::percent(isByRep(m_dimension) ? f.handoffAcceptance() : f.acceptanceRate(), m_locale);
    case Rating:
        return f.feedback == 0 ? figureText::notAvailable()
                               : tr("%1 (%2)").arg(figureText::rating(f.meanRating(), m_locale),
                                                   figureText::count(f.feedback, m_locale));
    case Won:
        return figureText::count(f.won, m_locale);
    case WonValue:
        return figureText::amounts(f.wonValue, m_locale);
    case CostPerLead:
        return money(row.reach.costPer(f.leads));
    case CostPerSal:
        return money(row.reach.costPer(f.sal));
    case Roi:
        return figureText::percent(row.reach.roi(row.figures.now.wonValue), m_locale);
    default:
        return {};
    }
}

QVariant BreakdownModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section != Name)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == Acceptance && !isByRep(m_dimension))
        return figureText::acceptanceExplained();
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return m_dimension == Dimension::Campaign  ? tr("Campaign")
               : m_dimension == Dimension::Channel ? tr("Channel")
               : m_dimension == Dimension::Persona ? tr("Persona")
                                                   : tr("Sales rep");
    case Reached:
        return tr("Reach");
    case Cost:
        return tr("Cost");
    case Leads:
        return isByRep(m_dimension) ? tr("Handed over") : tr("Leads");
    case Mql:
        return tr("MQL");
    case Sal:
        return isByRep(m_dimension) ? tr("Accepted") : tr("SAL");
    case Acceptance:
        return tr("Acceptance");
    case Rating:
        return tr("Rating (count)");
    case Won:
        return tr("Won");
    case WonValue:
        return tr("Won value");
    case CostPerLead:
        return tr("Cost per lead");
    case CostPerSal:
        return tr("Cost per accepted lead");
    case Roi:
        return tr("ROI");
    default:
        return {};
    }
}

void BreakdownModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    applySort();
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

double BreakdownModel::sortKey(const dashboards::Row &row, int column) const
{
    const Figures &f = row.figures.now;
    const bool byRep = isByRep(m_dimension);
    switch (column) {
    case Reached:
        return static_cast<double>(row.reach.reach);
    case Cost:
        return sum(row.reach.cost);
    case Leads:
        return static_cast<double>(byRep ? f.handoffs : f.leads);
    case Mql:
        return static_cast<double>(f.mql);
    case Sal:
        return static_cast<double>(byRep ? f.accepted : f.sal);
    case Acceptance:
        return orLowest(byRep ? f.handoffAcceptance() : f.acceptanceRate());
    case Rating:
        return orLowest(f.meanRating());
    case Won:
        return static_cast<double>(f.won);
    case WonValue:
        return sum(f.wonValue);
    case CostPerLead:
        return minorOf(row.reach.costPer(f.leads));
    case CostPerSal:
        return minorOf(row.reach.costPer(f.sal));
    case Roi:
        return orLowest(row.reach.roi(row.figures.now.wonValue));
    default:
        return 0;
    }
}

void BreakdownModel::applySort()
{
    std::ranges::stable_sort(m_rows, [this](const dashboards::Row &a, const dashboards::Row &b) {
        if ((a.key == 0) != (b.key == 0))
            return b.key == 0;
        const bool up = m_sortOrder == Qt::AscendingOrder;
        if (m_sortColumn == Name)
            return up ? a.name.localeAwareCompare(b.name) < 0 : b.name.localeAwareCompare(a.name) < 0;
        const double left = sortKey(a, m_sortColumn);
        const double right = sortKey(b, m_sortColumn);
        return up ? left < right : right < left;
    });
}

} // namespace smarketing
