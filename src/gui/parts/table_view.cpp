// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/table_view.h"

#include "parts/column_fit.h"
#include "parts/empty_state.h"
#include "parts/enter_key.h"
#include "parts/label.h"
#include "parts/table_header.h"
#include "style/style_paint.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QSettings>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnsDelay = 400;

} // namespace

TableView::TableView(QWidget *parent) : QTableView(parent), m_busy(new Label({}, TextSize::Body, Tone::Muted, this))
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setAlternatingRowColors(false);
    setFrameShape(QFrame::StyledPanel);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setSortingEnabled(true);
    setItemDelegate(new CellDelegate(ColumnKind::Text, this));
    setHorizontalHeader(new TableHeader(m_kinds, this));
    setUpHeaders();
    m_busy->setAlignment(Qt::AlignCenter);
    m_busy->setAutoFillBackground(true);
    m_busy->hide();
    m_saveLater.setSingleShot(true);
    m_saveLater.setInterval(columnsDelay);
    connect(&m_saveLater, &QTimer::timeout, this, &TableView::saveState);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT rowActivated(index.row()); });
    followScale();
}

TableView::~TableView() = default;

void TableView::setUpHeaders()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(40);
    header->setSortIndicatorClearable(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TableView::showHeaderMenu);
    const auto save = [this] {
        if (!m_stateKey.isEmpty())
            m_saveLater.start();
    };
    connect(header, &QHeaderView::sectionMoved, this, [this, save] {
        arrangeByHand();
        save();
    });
    connect(header, &QHeaderView::sectionResized, this, [this, save] {
        if (m_fit && (m_fit->isFitting() || !horizontalHeader()->isVisible() || !QApplication::mouseButtons()))
            return;
        arrangeByHand();
        save();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, save);
}

void TableView::setColumnsGiveWay()
{
    horizontalHeader()->length(); // a stretching header hides columns later; that must have happened
    horizontalHeader()->setStretchLastSection(false);
    m_fit = std::make_unique<ColumnFit>(*this, m_kinds, m_initiallyHidden);
}

void TableView::setColumnOffered(int column, bool offered)
{
    setColumnHidden(column, !offered);
    if (m_fit)
        m_fit->setHidden(column, !offered);
    fitToWidth();
}

void TableView::arrangeByHand()
{
    if (!m_fit)
        return;
    m_fit.reset();
    horizontalHeader()->setStretchLastSection(true);
}

void TableView::fitToWidth()
{
    if (m_fit)
        m_fit->fit();
}

void TableView::setModel(QAbstractItemModel *model)
{
    if (this->model())
        this->model()->disconnect(this);
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::placeOverlays);
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::fitToWidth);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::placeOverlays);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableView::placeOverlays);
    placeOverlays();
}

void TableView::setColumnKind(int column, ColumnKind kind)
{
    m_kinds.insert(column, kind);
    setItemDelegateForColumn(column, new CellDelegate(kind, this));
}

void TableView::setInitiallyHidden(const QList<int> &columns)
{
    m_initiallyHidden = columns;
    for (const int column : columns)
        setColumnHidden(column, true);
}

void TableView::setStateKey(const QString &key)
{
    m_stateKey = key;
    restoreState();
}

void TableView::restoreState()
{
    const QSettings settings;
    const QString key = u"tables/"_s + m_stateKey;
    const QByteArray state = settings.value(key).toByteArray();
    // A state of another version of the list, with other columns, is not worth guessing at.
    if (!model() || settings.value(key + u".columns"_s).toInt() != model()->columnCount())
        return;
    if (state.isEmpty()) {
        if (const int column = settings.value(key + u".sort"_s, -1).toInt(); column >= 0)
            sortByColumn(column, Qt::SortOrder(settings.value(key + u".order"_s).toInt()));
        return;
    }
    arrangeByHand();
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->restoreState(state);
    if (visibleColumns().isEmpty())
        setColumnHidden(0, false);
    sortByColumn(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
}

void TableView::saveState()
{
    if (m_stateKey.isEmpty() || !model())
        return;
    QSettings settings;
    const QString key = u"tables/"_s + m_stateKey;
    settings.setValue(key + u".columns"_s, model()->columnCount());
    if (m_fit) { // only the order was chosen: the columns go on sharing the width
        settings.setValue(key + u".sort"_s, horizontalHeader()->sortIndicatorSection());
        settings.setValue(key + u".order"_s, int(horizontalHeader()->sortIndicatorOrder()));
        return;
    }
    settings.setValue(key, horizontalHeader()->saveState());
}

void TableView::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || visibleColumns().size() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            arrangeByHand();
            setColumnHidden(column, !shown);
            m_saveLater.start();
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Fit column widths"), this, &TableView::fitColumns);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void TableView::fitColumns()
{
    arrangeByHand();
    for (const int column : visibleColumns())
        setColumnWidth(column, qMin(400, qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column))));
}

int TableView::sizeHintForColumn(int column) const
{
    // Only what is on screen: measuring a million rows would take the window away.
    const int first = qMax(0, rowAt(0));
    const int last =
        rowAt(viewport()->height()) < 0 ? qMin(first + 100, model()->rowCount()) : rowAt(viewport()->height());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int width = 0;
    for (int row = first; row < last; ++row) {
        const QModelIndex index = model()->index(row, column);
        width = qMax(width, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return width;
}

QList<int> TableView::visibleColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns.append(column);
    return columns;
}

QList<int> TableView::selectedRows() const
{
    QList<int> rows;
    if (selectionModel())
        for (const QModelIndex &index : selectionModel()->selectedRows(visibleColumns().value(0)))
            rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QString TableView::copiedText(const QModelIndex &index) const
{
    if (const QVariant own = index.data(role::copyText); own.isValid())
        return own.toString();
    const ColumnKind kind = m_kinds.value(index.column(), ColumnKind::Text);
    if (kind == ColumnKind::RelativeTime)
        return index.data().toDateTime().toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    if (kind == ColumnKind::Date)
        return index.data().toDate().toString(Qt::ISODate);
    return CellDelegate::textOf(kind, index);
}

QString TableView::selectionAsTsv() const
{
    const auto cell = [](QString text) { return text.replace(u'\t', u' ').replace(u'\r', u' ').replace(u'\n', u' '); };
    const QList<int> columns = visibleColumns();
    QStringList line;
    for (const int column : columns)
        line.append(cell(model()->headerData(column, Qt::Horizontal).toString()));
    QStringList lines{line.join(u'\t')};
    for (const int row : selectedRows()) {
        line.clear();
        for (const int column : columns)
            line.append(cell(copiedText(model()->index(row, column))));
        lines.append(line.join(u'\t'));
    }
    return lines.join(u'\n');
}

QString TableView::selectionAsHtml() const
{
    const QList<int> columns = visibleColumns();
    QString html = u"<table><tr>"_s;
    for (const int column : columns)
        html += u"<th>"_s + model()->headerData(column, Qt::Horizontal).toString().toHtmlEscaped() + u"</th>"_s;
    html += u"</tr>"_s;
    for (const int row : selectedRows()) {
        html += u"<tr>"_s;
        for (const int column : columns)
            html += u"<td>"_s + copiedText(model()->index(row, column)).toHtmlEscaped() + u"</td>"_s;
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

void TableView::copySelection()
{
    if (!model() || selectedRows().isEmpty())
        return;
    auto *data = new QMimeData;
    data->setText(selectionAsTsv());
    data->setHtml(selectionAsHtml());
    QApplication::clipboard()->setMimeData(data);
}

void TableView::setEmptyState(EmptyState *state)
{
    delete m_empty;
    m_empty = state;
    if (m_empty) {
        m_empty->setParent(this);
        m_empty->setStandsForList();
    }
    placeOverlays();
}

void TableView::setBusy(bool busy, const QString &text)
{
    m_isBusy = busy;
    m_busy->setText(text.isEmpty() ? tr("Loading…") : text);
    placeOverlays();
}

void TableView::placeOverlays()
{
    const bool empty = !model() || model()->rowCount() == 0;
    if (m_empty) {
        m_empty->setGeometry(viewport()->geometry());
        m_empty->setVisible(empty && !m_isBusy);
    }
    // Over rows only a strip at the foot, so that what is there can still be read.
    QRect box = viewport()->geometry();
    if (!empty)
        box.setTop(box.bottom() - m_busy->sizeHint().height() - 2 * space::s);
    m_busy->setGeometry(box);
    m_busy->setVisible(m_isBusy);
    m_busy->raise();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    if (isPlainEnter(*event) && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentIndex().row());
        return;
    }
    const bool jump = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (jump && !(event->modifiers() & Qt::ControlModifier)) {
        // In a list of rows Home and End mean the first and the last row, not the first and last cell.
        QKeyEvent whole(event->type(), event->key(), event->modifiers() | Qt::ControlModifier);
        return QTableView::keyPressEvent(&whole);
    }
    QTableView::keyPressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex row = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (row.isValid())
        Q_EMIT contextMenuWanted(byKey ? viewport()->mapToGlobal(visualRect(row).bottomLeft()) : event->globalPos());
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitToWidth();
    placeOverlays();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        followScale();
        fitToWidth();
    }
}

void TableView::followScale()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::m);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height());
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT rowSelectionChanged();
}

} // namespace smarketing
