// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/claim_table.h"

#include "models/claim_model.h"
#include "parts/enum_delegate.h"
#include "style/metrics.h"

#include "smarketing/workbench/words.h"

#include <QEvent>
#include <QHeaderView>

namespace smarketing {

namespace {

constexpr int rowsAtLeast = 6; ///< its header is one of them
constexpr int lettersOfTopic = 14;
constexpr int lettersOfProvenance = 17;
constexpr int lettersOfSource = 16;
constexpr int lettersOfClaim = 30;

template <class E> QList<EnumDelegate::Choice> keyedChoices()
{
    QList<EnumDelegate::Choice> choices;
    for (const E one : allOf<E>())
        choices += {toText(one), words::label(one)};
    return choices;
}

} // namespace

ClaimTable::ClaimTable(ClaimModel *claims, QWidget *parent) : QTableView(parent)
{
    setModel(claims);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | SelectedClicked);
    setDragDropMode(InternalMove);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegate(new CellDelegate(ColumnKind::Text, this));
    setItemDelegateForColumn(ClaimModel::Topic, new EnumDelegate(ColumnKind::Text, keyedChoices<ClaimTopic>(), this));
    setItemDelegateForColumn(ClaimModel::ProvenanceColumn,
                             new EnumDelegate(ColumnKind::Pill, keyedChoices<Provenance>(), this));
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    followScale();
}

void ClaimTable::followScale()
{
    const int row = fontMetrics().height() + space::l;
    verticalHeader()->setDefaultSectionSize(row);
    setMinimumHeight(rowsAtLeast * row);
    const int letter = fontMetrics().averageCharWidth();
    setColumnWidth(ClaimModel::Topic, letter * lettersOfTopic);
    setColumnWidth(ClaimModel::ProvenanceColumn, letter * lettersOfProvenance);
    setColumnWidth(ClaimModel::Source, letter * lettersOfSource);
    fitClaims();
}

void ClaimTable::fitClaims()
{
    int others = 0;
    for (const int column : {ClaimModel::Topic, ClaimModel::ProvenanceColumn, ClaimModel::Source})
        others += columnWidth(column);
    setColumnWidth(ClaimModel::Text,
                   qMax(fontMetrics().averageCharWidth() * lettersOfClaim, viewport()->width() - others));
}

void ClaimTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitClaims();
}

void ClaimTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model())
        followScale();
}

} // namespace smarketing
