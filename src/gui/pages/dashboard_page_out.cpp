// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/dashboard_page.h"

#include "pages/dashboard_export.h"
#include "pages/dashboard_paper.h"
#include "pages/dashboard_tiles.h"
#include "parts/card.h"
#include "parts/charts.h"
#include "parts/figure_tile.h"
#include "parts/funnel_view.h"
#include "parts/label.h"
#include "parts/table_view.h"

#include <QScrollArea>
#include <QTabBar>

namespace smarketing {

using namespace Qt::StringLiterals;

QString DashboardPage::periodText() const
{
    const Period chosen = m_picker->choice().period;
    if (!chosen.isValid())
        return tr("All time");
    return u"%1 – %2"_s.arg(locale().toString(chosen.first, QLocale::ShortFormat),
                            locale().toString(chosen.last, QLocale::ShortFormat));
}

DashboardFigures DashboardPage::figures() const
{
    DashboardFigures figures = m_shown;
    figures.period = m_picker->choice().period;
    figures.dimension = m_breakdown->dimension();
    figures.dimensionName = m_breakdown->headerData(BreakdownModel::Name, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int row = 0; row < m_breakdown->rowCount(); ++row)
        figures.rows += m_breakdown->row(row);
    return figures;
}

DashboardPaper DashboardPage::paper() const
{
    DashboardPaper paper;
    paper.title = m_shown.company.isEmpty() ? tr("Dashboard") : u"%1 · %2"_s.arg(m_shown.company, tr("Dashboard"));
    paper.period = periodText();
    const auto tiles = m_tiles->findChildren<FigureTile *>();
    for (const FigureTile *tile : tiles)
        paper.figures += {tile->title(), tile->content().value, tile->content().note};
    paper.drawings = {drawingOf(*m_funnel, tr("Funnel")), drawingOf(*m_weeks, tr("Week by week"))};
    if (!m_unmatchedCard->isHidden())
        paper.remarks = QStringList(tr("Reach that matches no campaign")) + m_unmatched->text().split(u'\n');
    QList<int> columns;
    for (int column = 0; column < BreakdownModel::columns; ++column) {
        if (!m_table->isColumnHidden(column))
            columns += column;
    }
    paper.table = {{}};
    for (const int column : columns)
        paper.table[0] += m_breakdown->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int row = 0; row < m_breakdown->rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells += m_breakdown->index(row, column).data().toString();
        paper.table += cells;
    }
    return paper;
}

void DashboardPage::exportCsv()
{
    DashboardExport::saveCsv(*this, figures());
}

void DashboardPage::exportPng()
{
    DashboardExport::savePicture(*this, *m_content, dashboardFileName(m_shown.company, m_picker->choice().period));
}

void DashboardPage::print()
{
    DashboardExport::print(*this, paper(), dashboardFileName(m_shown.company, m_picker->choice().period));
}

QList<TourStop> DashboardPage::tourStops()
{
    const auto showTable = [this](int dimension) {
        m_dimensions->setCurrentIndex(dimension);
        m_scroll->ensureWidgetVisible(m_table);
    };
    return {{u"campaigns"_s, [showTable] { showTable(0); }}, {u"reps"_s, [showTable] { showTable(3); }}};
}

} // namespace smarketing
