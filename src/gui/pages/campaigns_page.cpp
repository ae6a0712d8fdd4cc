// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/campaigns_page.h"

#include "dialogs/channels_dialog.h"
#include "dialogs/name_dialog.h"
#include "models/campaign_model.h"
#include "models/campaign_proxy.h"
#include "pages/campaign_detail.h"
#include "pages/saved_views.h"
#include "parts/empty_state.h"
#include "parts/filter_bar.h"
#include "parts/page_header.h"
#include "parts/table_view.h"
#include "parts/timeline.h"
#include "smarketing/workbench/words.h"
#include "style/icons.h"
#include "style/metrics.h"

#include <QAction>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

CampaignsPage::CampaignsPage(Session &session, QWidget *parent)
    : Page(session, parent),
      m_header(new PageHeader(tr("Campaigns"), tr("What marketing does, seen and agreed by sales"))),
      m_filter(new FilterBar),
      m_table(new TableView),
      m_model(new CampaignModel(this)),
      m_proxy(new CampaignProxy(this)),
      m_empty(new EmptyState(u"megaphone"_s, {}, {})),
      m_detail(new CampaignDetail(session)),
      m_right(new QStackedWidget)
{
    setObjectName(u"campaignsPage"_s);
    makeActions();
    build();
    connect(&session, &Session::actorChanged, this, &CampaignsPage::permit);
    connect(m_detail, &CampaignDetail::messageRaised, this, &Page::messageRaised);
    connect(m_detail, &CampaignDetail::linkActivated, this, &Page::linkActivated);
    connect(m_filter, &FilterBar::changed, this, [this](const FilterState &state) { m_proxy->setState(state); });
    connect(new SavedViews(session, *m_filter, u"campaigns"_s), &SavedViews::failed, this, &CampaignsPage::raise);
    connect(m_empty, &EmptyState::actionTriggered, m_new, &QAction::trigger);
    connect(m_table, &TableView::contextMenuWanted, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(m_remove);
        menu->popup(at);
    });
    connect(m_table, &TableView::rowSelectionChanged, this, [this] {
        const QList<int> rows = m_table->selectedRows();
        const int row = rows.isEmpty() ? -1 : m_proxy->mapToSource(m_proxy->index(rows.constFirst(), 0)).row();
        m_detail->setCampaign(m_model->idAt(row));
        m_right->setCurrentIndex(row < 0 ? 1 : 0);
        permit();
    });
    permit();
    reload();
}

void CampaignsPage::makeActions()
{
    const auto make = [this](const QString &name, const QString &iconName, const QString &text,
                             void (CampaignsPage::*slot)()) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setObjectName(name);
        addAction(action);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_new = make(u"newCampaign"_s, u"plus"_s, tr("New campaign"), &CampaignsPage::openNewDialog);
    m_new->setShortcut(QKeySequence::New);
    m_new->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_channels = make(u"channels"_s, u"globe"_s, tr("Channels…"), &CampaignsPage::openChannels);
    m_remove = make(u"removeCampaign"_s, u"trash"_s, tr("Delete campaign"), &CampaignsPage::removeCurrent);
}

void CampaignsPage::build()
{
    m_proxy->setSourceModel(m_model);
    m_table->setObjectName(u"campaignList"_s);
    m_table->setAccessibleName(tr("Campaigns"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_proxy);
    m_table->setColumnKind(CampaignModel::State, ColumnKind::Pill);
    for (const int column : {CampaignModel::Starts, CampaignModel::Ends})
        m_table->setColumnKind(column, ColumnKind::Date);
    for (const int column : {CampaignModel::Impressions, CampaignModel::Clicks, CampaignModel::Leads})
        m_table->setColumnKind(column, ColumnKind::Number);
    for (const int column : {CampaignModel::Budget, CampaignModel::Cost, CampaignModel::CostPerLead})
        m_table->setColumnKind(column, ColumnKind::Money);
    m_table->setColumnWidth(CampaignModel::State, 120);
    m_table->setColumnWidth(CampaignModel::Name, 220);
    m_table->sortByColumn(CampaignModel::State, Qt::AscendingOrder);
    m_table->setEmptyState(m_empty);
    m_table->setColumnsGiveWay();
    m_table->setStateKey(u"campaigns"_s);
    m_filter->setSearchHint(tr("Search campaigns"));
    m_filter->setDefinitions(CampaignProxy::definitions());
    m_header->addAction(m_channels);
    m_header->addAction(m_new, ButtonKind::Primary);

    auto *nothing = new EmptyState(u"megaphone"_s, tr("No campaign chosen"),
                                   tr("Choose one on the left to see its plan, its log and its reach."));
    m_right->addWidget(m_detail);
    m_right->addWidget(nothing);
    m_right->setCurrentIndex(1);

    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(space::s);
    leftColumn->addWidget(m_filter);
    leftColumn->addWidget(m_table, 1);
    auto *splitter = new QSplitter;
    splitter->setObjectName(u"campaignSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::l);
    splitter->addWidget(left);
    splitter->addWidget(m_right);
    m_right->setMinimumWidth(400);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_header);
    column->addWidget(splitter, 1);
}

void CampaignsPage::permit()
{
    const Person &actor = session().actor();
    const bool edits = may(actor, Action::EditCampaign);
    m_new->setText(edits ? tr("New campaign") : tr("Propose a campaign"));
    m_new->setEnabled(may(actor, Action::ProposeCampaign));
    m_new->setToolTip(words::whyNot(actor, Action::ProposeCampaign));
    m_remove->setEnabled(edits && m_right->currentIndex() == 0);
    m_remove->setToolTip(words::whyNot(actor, Action::EditCampaign));
    m_empty->setTexts(u"megaphone"_s, tr("No campaigns yet"),
                      tr("A campaign says what marketing does, for whom and where. Sales sees it before it starts."));
    m_empty->setAction(m_new->isEnabled() ? m_new->text() : QString(), u"plus"_s);
}

void CampaignsPage::visit(const QVariantMap &arguments)
{
    if (const CampaignId id(arguments.value(u"campaign"_s).toLongLong()); id)
        select(id);
    if (arguments.contains(u"state"_s)) {
        FilterState state;
        state.filters[u"state"_s].choices = arguments[u"state"_s].toStringList();
        m_filter->setState(state);
        m_proxy->setState(state);
        m_table->selectRow(0);
    }
}

bool CampaignsPage::isSettled() const
{
    return m_underWay == 0 && m_detail->isSettled();
}

QList<TourStop> CampaignsPage::tourStops()
{
    const auto openEntry = [this] {
        auto *log = m_detail->findChild<Timeline *>(u"logTimeline"_s);
        Q_EMIT log->doubleClicked(log->model()->index(1, 0)); // the first is a day's heading
    };
    const auto showProposed = [this] {
        m_detail->showTab(CampaignDetail::Tab::Overview);
        const QModelIndexList found =
            m_proxy->match(m_proxy->index(0, 0), CampaignModel::stateRole, toText(CampaignState::Proposed));
        m_table->selectRow(found.isEmpty() ? 0 : found.constFirst().row());
    };
    return {{u"log"_s, [this] { m_detail->showTab(CampaignDetail::Tab::Log); }},
            {u"log-entry"_s, openEntry},
            {u"reach"_s, [this] { m_detail->showTab(CampaignDetail::Tab::Reach); }},
            {u"proposed"_s, showProposed},
            {u"new"_s, [this] { openNewDialog(); }},
            {u"channels"_s, [this] { openChannels(); }}};
}

void CampaignsPage::onChanged(const Changes &changes)
{
    if (changes.touchesAny({u"campaign"_s, u"reach"_s, u"lead"_s, u"person"_s}))
        reload();
}

void CampaignsPage::reload()
{
    const quint64 number = ++m_reading;
    ++m_underWay;
    session()
        .read([](Reading &reading) { return campaigns::summaries(reading); })
        .then(this,
              [this, number](const QList<campaigns::Summary> &rows) {
                  --m_underWay;
                  if (number == m_reading)
                      fill(rows);
              })
        .onFailed(this, [this](const Error &error) {
            --m_underWay;
            raise(error);
        });
}

void CampaignsPage::fill(const QList<campaigns::Summary> &rows)
{
    const CampaignId chosen = m_wanted ? m_wanted : m_detail->campaign();
    m_model->setRows(rows);
    m_header->setSubtitle(rows.isEmpty() ? tr("What marketing does, seen and agreed by sales")
                                         : tr("%n campaign(s)", nullptr, int(rows.size())));
    m_wanted = {};
    if (m_model->rowOf(chosen) >= 0)
        select(chosen);
    else if (m_proxy->rowCount() > 0)
        m_table->selectRow(0);
}

void CampaignsPage::select(CampaignId id)
{
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(m_model->rowOf(id), 0));
    if (!index.isValid()) {
        m_wanted = id;
        return;
    }
    if (m_table->selectedRows() != QList{index.row()}) {
        m_table->selectRow(index.row());
        m_table->scrollTo(index);
    }
}

void CampaignsPage::openNewDialog()
{
    const bool edits = may(session().actor(), Action::EditCampaign);
    auto *dialog = new NameDialog({m_new->text(), tr("Name of the campaign"),
                                   edits ? tr("It starts as an idea. Sales sees it from the first day.")
                                         : tr("Marketing finds your proposal in the list."),
                                   edits ? tr("Add campaign") : tr("Propose")},
                                  {}, this);
    connect(dialog, &NameDialog::nameGiven, this, [this, dialog](const QString &name) { add(dialog, name); });
    dialog->open();
}

void CampaignsPage::add(NameDialog *dialog, const QString &name)
{
    Campaign campaign;
    campaign.name = name;
    campaign.owner = session().actor().id;
    session()
        .write({u"add-campaign"_s}, [campaign](Transaction &tx) { return campaigns::add(tx, campaign); })
        .then(dialog,
              [this, dialog](CampaignId id) {
                  m_wanted = id;
                  dialog->accept();
                  m_filter->clearAll();
                  reload();
              })
        .onFailed(dialog, [dialog](const Error &error) { dialog->refuse(words::errorText(error)); });
}

void CampaignsPage::removeCurrent()
{
    const CampaignId id = m_detail->campaign();
    const QString name = m_model->index(m_model->rowOf(id), CampaignModel::Name).data().toString();
    const auto undo = [this, id] {
        session()
            .write({u"restore-campaign"_s}, [id](Transaction &tx) { campaigns::restore(tx, id); })
            .then(this, [this, id] { m_wanted = id; })
            .onFailed(this, [this](const Error &error) { raise(error); });
    };
    session()
        .write({u"remove-campaign"_s}, [id](Transaction &tx) { campaigns::remove(tx, id); })
        .then(this,
              [this, name, undo] {
                  Q_EMIT messageRaised({Message::Kind::Success, tr("Deleted “%1”.").arg(name), undo});
              })
        .onFailed(this, [this](const Error &error) { raise(error); });
}

void CampaignsPage::openChannels()
{
    auto *dialog = new ChannelsDialog(session(), this);
    connect(dialog, &ChannelsDialog::messageRaised, this, &Page::messageRaised);
    dialog->open();
}

} // namespace smarketing
