// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/leads_page.h"

#include "dialogs/deleted_leads_dialog.h"
#include "models/lead_list_model.h"
#include "pages/lead_actions.h"
#include "pages/lead_detail.h"
#include "pages/saved_views.h"
#include "parts/button.h"
#include "parts/empty_state.h"
#include "parts/filter_bar.h"
#include "parts/flow_layout.h"
#include "parts/label.h"
#include "parts/page_header.h"
#include "parts/progress_strip.h"
#include "parts/table_view.h"
#include "smarketing/workbench/words.h"
#include "style/icons.h"

#include <QAction>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

const QString splitterKey = u"leads/splitter"_s;

QString countText(const LeadCount &count)
{
    const QString text = LeadsPage::tr("%Ln lead(s)", nullptr, int(count.n));
    return count.more ? LeadsPage::tr("more than %1").arg(text) : text;
}

} // namespace

LeadsPage::LeadsPage(Session &session, QWidget *parent)
    : Page(session, parent),
      m_do(new LeadActions(session, this)),
      m_header(new PageHeader(tr("Leads"))),
      m_filter(new FilterBar),
      m_model(new LeadListModel(session, this)),
      m_table(new TableView),
      m_empty(new EmptyState(u"users"_s, {}, {})),
      m_detail(new LeadDetail(session)),
      m_right(new QStackedWidget),
      m_splitter(new QSplitter),
      m_selectionBar(new QWidget),
      m_selectionText(new Label),
      m_progress(new ProgressStrip)
{
    setObjectName(u"leadsPage"_s);
    makeActions();
    buildTable();
    build();
    connectParts();
    permit();
    readChoices();
    m_model->setFilter({});
}

void LeadsPage::makeActions()
{
    const auto make = [this](const QString &name, const QString &iconName, const QString &text, auto work) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setObjectName(name);
        addAction(action);
        connect(action, &QAction::triggered, this, work);
        return action;
    };
    m_new = make(u"newLead"_s, u"plus"_s, tr("New lead"), [this] { m_do->add(); });
    m_new->setShortcut(QKeySequence::New);
    m_new->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_edit = make(u"editLeads"_s, u"pencil"_s, tr("Edit…"), [this] { m_do->edit(selected()); });
    m_handOver = make(u"handOverLeads"_s, u"send"_s, tr("Hand over…"), [this] { m_do->handOver(selected()); });
    m_merge = make(u"mergeLeads"_s, u"git-merge"_s, tr("Merge…"), [this] { m_do->merge(selected()); });
    m_delete = make(u"deleteLeads"_s, u"trash"_s, tr("Delete"), [this] { m_do->remove(selected()); });
    m_delete->setShortcut(QKeySequence::Delete);
    m_bin = make(u"deletedLeads"_s, u"trash"_s, tr("Deleted…"), [this] { openBin(); });
    m_export = make(u"exportLeads"_s, u"download"_s, tr("Export…"), [this] { askExportPath(); });
    make(u"reloadLeads"_s, u"refresh"_s, tr("Read again"), [this] {
        m_model->reload();
    })->setShortcut(QKeySequence::Refresh);
    for (QAction *action : actions())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_delete->setShortcutContext(Qt::WidgetShortcut); // the list's own: elsewhere the key deletes letters
    m_table->addAction(m_delete);
}

void LeadsPage::buildTable()
{
    using Column = LeadListModel::Column;
    m_table->setObjectName(u"leadList"_s);
    m_table->setAccessibleName(tr("Leads"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setModel(m_model);
    m_table->setColumnKind(Column::StageColumn, ColumnKind::Pill);
    m_table->setColumnKind(Column::Value, ColumnKind::Money);
    m_table->setColumnKind(Column::LastActivity, ColumnKind::RelativeTime);
    m_table->setColumnKind(Column::Added, ColumnKind::RelativeTime);
    m_table->setColumnKind(Column::Rating, ColumnKind::Rating);
    const std::initializer_list<std::pair<int, int>> widths = {
        {Column::Name, 170},  {Column::Company, 170},      {Column::StageColumn, 104}, {Column::Campaign, 150},
        {Column::Owner, 130}, {Column::LastActivity, 110}, {Column::Added, 110}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    m_table->setInitiallyHidden({Column::Channel, Column::Persona, Column::Value, Column::Email, Column::Phone,
                                 Column::City, Column::UnitColumn, Column::Rating});
    m_table->sortByColumn(Column::Added, Qt::DescendingOrder);
    m_table->setEmptyState(m_empty);
    m_table->setColumnsGiveWay();
    m_table->setStateKey(u"leads"_s);
    // Only orders with an index behind them; another column's click leaves the order as it is.
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column) {
        if (LeadListModel::orderOf(column))
            return;
        const LeadSort sort = m_model->sorting();
        m_table->horizontalHeader()->setSortIndicator(LeadListModel::columnOf(sort.order),
                                                      sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

QWidget *LeadsPage::buildSelectionBar()
{
    auto *row = new FlowLayout(m_selectionBar, space::s);
    row->addWidget(m_selectionText);
    for (QAction *action : {m_handOver, m_edit, m_merge, m_delete})
        row->addWidget(makeActionButton(action, ButtonKind::Quiet));
    m_selectionText->setFixedHeight(row->itemAt(1)->sizeHint().height()); // on one line with the buttons
    m_selectionBar->setObjectName(u"selectionBar"_s);
    m_selectionBar->hide();
    return m_selectionBar;
}

void LeadsPage::build()
{
    m_filter->setSearchHint(tr("Search leads"));
    m_header->addAction(m_bin, ButtonKind::Quiet);
    m_header->addAction(m_export, ButtonKind::Quiet);
    m_header->addAction(m_new, ButtonKind::Primary);
    m_right->addWidget(m_detail);
    m_right->addWidget(new EmptyState(u"user"_s, tr("No lead chosen"),
                                      tr("Choose one in the list to see who it is and everything that happened.")));
    m_right->setCurrentIndex(1);
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(space::s);
    leftColumn->addWidget(m_filter);
    leftColumn->addWidget(buildSelectionBar());
    leftColumn->addWidget(m_table, 1);
    leftColumn->addWidget(m_progress);
    m_splitter->setObjectName(u"leadSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::l);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_right);
    m_right->setMinimumWidth(340);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->restoreState(QSettings().value(splitterKey).toByteArray());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_header);
    column->addWidget(m_splitter, 1);
}

void LeadsPage::connectParts()
{
    connect(&session(), &Session::actorChanged, this, &LeadsPage::permit);
    connect(new SavedViews(session(), *m_filter, u"leads"_s), &SavedViews::failed, this, &LeadsPage::raise);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(splitterKey, m_splitter->saveState()); });
    connect(m_filter, &FilterBar::changed, this, &LeadsPage::applyState);
    connect(m_model, &LeadListModel::loaded, this, &LeadsPage::onLoaded);
    connect(m_model, &LeadListModel::failed, this, [this](const Error &error) { raise(error); });
    connect(m_table, &TableView::rowSelectionChanged, this, &LeadsPage::onSelection);
    connect(m_table, &TableView::contextMenuWanted, this, &LeadsPage::showMenu);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_state.isEmpty())
            m_new->trigger();
        else
            m_filter->clearAll();
    });
    connect(m_detail, &LeadDetail::linkActivated, this, &Page::linkActivated);
    connect(m_detail, &LeadDetail::messageRaised, this, &Page::messageRaised);
    connect(m_detail, &LeadDetail::handOverWanted, m_do, &LeadActions::handOver);
    connect(m_detail, &LeadDetail::activityWanted, m_do, &LeadActions::logActivity);
    connect(m_detail, &LeadDetail::moveWanted, m_do, &LeadActions::move);
    connect(m_detail, &LeadDetail::mergeWanted, m_do, &LeadActions::merge);
    connect(m_detail, &LeadDetail::deleteWanted, m_do, &LeadActions::remove);
    connect(m_do, &LeadActions::linkActivated, this, &Page::linkActivated);
    connect(m_do, &LeadActions::messageRaised, this, &Page::messageRaised);
    connect(m_do, &LeadActions::added, this, &LeadsPage::select);
    connect(m_do, &LeadActions::exportProgress, this,
            [this](qint64 done) { m_progress->setProgress(done, m_model->count().more ? 0 : m_model->count().n); });
    connect(m_do, &LeadActions::exportEnded, m_progress, &ProgressStrip::finish);
    connect(m_progress, &ProgressStrip::cancelRequested, m_do, &LeadActions::cancelExport);
}

void LeadsPage::permit()
{
    const Person &actor = session().actor();
    m_new->setEnabled(may(actor, Action::CreateLead));
    m_new->setToolTip(words::whyNot(actor, Action::CreateLead));
    const QList<LeadId> chosen = selected();
    const bool edits = may(actor, Action::EditOwnLead) && !chosen.isEmpty();
    m_edit->setEnabled(edits);
    m_delete->setEnabled(edits);
    m_merge->setEnabled(edits && chosen.size() > 1 && chosen.size() <= 6);
    m_merge->setToolTip(chosen.size() > 6 ? tr("Merge at most six leads at a time.")
                                          : words::whyNot(actor, Action::EditOwnLead));
    m_handOver->setEnabled(may(actor, Action::HandOver) && !chosen.isEmpty());
    m_handOver->setToolTip(words::whyNot(actor, Action::HandOver));
}

void LeadsPage::onSelection()
{
    const QList<LeadId> chosen = selected();
    m_selectionBar->setVisible(chosen.size() > 1);
    m_selectionText->setText(tr("%n chosen", nullptr, int(chosen.size())));
    if (chosen.size() == 1) {
        m_detail->setLead(chosen.first());
    }
    m_right->setCurrentIndex(m_detail->lead() ? 0 : 1);
    permit();
}

QList<LeadId> LeadsPage::selected() const
{
    QList<LeadId> ids;
    for (int row : m_table->selectedRows())
        ids += m_model->idAt(row);
    return ids;
}

void LeadsPage::onLoaded()
{
    m_header->setSubtitle(m_model->isCounted() ? countText(m_model->count()) : QString());
    const bool filtered = !m_state.isEmpty();
    m_empty->setTexts(filtered ? u"search"_s : u"users"_s, filtered ? tr("No lead matches") : tr("No leads yet"),
                      filtered ? tr("Change the search or take a filter away.")
                               : tr("Add the first one, or import the list you have."));
    m_empty->setAction(filtered             ? tr("Clear search and filters")
                       : m_new->isEnabled() ? m_new->text()
                                            : QString(),
                       filtered ? u"x"_s : u"plus"_s);
    m_table->setBusy(m_model->isLoading() && m_model->rowCount() == 0, tr("Searching…"));
    m_selectionBar->setVisible(selected().size() > 1);
    if (const LeadId wanted = std::exchange(m_wanted, {}))
        select(wanted);
    else if (std::exchange(m_narrowed, false) && m_model->rowOf(m_detail->lead()) < 0)
        showFirst();
    else if (!m_detail->lead() && m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void LeadsPage::showFirst()
{
    if (m_model->rowCount() > 0)
        return m_table->selectRow(0);
    m_detail->setLead({});
    m_right->setCurrentIndex(1);
}

void LeadsPage::select(LeadId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0) {
        m_table->clearSelection();
        m_detail->setLead(id);
        m_right->setCurrentIndex(0);
        return;
    }
    if (m_table->selectedRows() != QList{row})
        m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
}

void LeadsPage::visit(const QVariantMap &arguments)
{
    if (arguments.isEmpty())
        return;
    if (const LeadId id(arguments.value(u"lead"_s).toLongLong()); id) {
        m_wanted = m_model->isLoading() ? id : LeadId();
        select(id);
        if (arguments.contains(u"comments"_s))
            m_detail->showComments();
        return;
    }
    const FilterState state = leadFilters::fromArguments(arguments);
    m_filter->setCurrentView({});
    m_filter->setState(state);
    applyState(state);
}

bool LeadsPage::isSettled() const
{
    return m_underWay == 0 && m_choicesRead && !m_model->isLoading() && m_detail->isSettled() && m_do->isSettled();
}

void LeadsPage::onChanged(const Changes &changes)
{
    if (changes.touchesAny({u"campaign"_s, u"channel"_s, u"persona"_s, u"person"_s, u"unit"_s, u"setting"_s}))
        readChoices();
}

void LeadsPage::applyState(const FilterState &state)
{
    m_state = state;
    m_narrowed = true;
    m_model->setFilter(leadFilters::toFilter(state, m_choices.currency, session().now()));
    m_table->setBusy(m_model->rowCount() == 0, tr("Searching…"));
}

void LeadsPage::readChoices()
{
    ++m_underWay;
    session()
        .read(&LeadChoices::read)
        .then(this,
              [this](const LeadChoices &choices) {
                  --m_underWay;
                  m_choicesRead = true;
                  m_choices = choices;
                  m_do->setChoices(choices);
                  m_detail->setChoices(choices);
                  m_filter->setDefinitions(leadFilters::definitions(choices));
              })
        .onFailed(this, [this](const Error &error) {
            --m_underWay;
            raise(error);
        });
}

void LeadsPage::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_handOver, m_edit, m_merge, m_delete});
    menu->popup(at);
}

void LeadsPage::openBin()
{
    auto *dialog = new DeletedLeadsDialog(session(), this);
    connect(dialog, &DeletedLeadsDialog::messageRaised, this, &Page::messageRaised);
    dialog->open();
}

void LeadsPage::askExportPath()
{
    auto *dialog = new QFileDialog(this, tr("Export leads"), {}, tr("CSV files (*.csv)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("leads") + u".csv"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_progress->start(tr("Exporting leads…"));
        m_do->exportCsv(m_model->filter(), m_model->sorting(), path);
    });
    dialog->open();
}

} // namespace smarketing
