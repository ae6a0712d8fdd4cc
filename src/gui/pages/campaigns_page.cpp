// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/campaigns_page.h"

#include "dialogs/channels_dialog.h"
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

#include <QAction>

namespace smarketing {

using namespace Qt::StringLiterals;

CampaignsPage::CampaignsPage(Session &session, QWidget *parent)
    : CampaignsPage(session, new CampaignDetail(session), parent)
{
}

CampaignsPage::CampaignsPage(Session &session, CampaignDetail *detail, QWidget *parent)
    : RecordsPage(session,
                  {u"campaign"_s, u"megaphone"_s, tr("Campaigns"), tr("What marketing does, seen and agreed by sales"),
                   tr("No campaign chosen"), tr("Choose one on the left to see its plan, its log and its reach."),
                   CampaignModel::Name},
                  detail, parent),
      m_filter(new FilterBar),
      m_model(new CampaignModel(this)),
      m_proxy(new CampaignProxy(this)),
      m_detail(detail),
      m_channels(new QAction(icon(u"globe"_s), tr("Channels…"), this))
{
    m_channels->setObjectName(u"channels"_s);
    addAction(m_channels);
    connect(m_channels, &QAction::triggered, this, &CampaignsPage::openChannels);
    buildList();
    connect(m_filter, &FilterBar::changed, this, [this](const FilterState &state) { m_proxy->setState(state); });
    connect(new SavedViews(session, *m_filter, u"campaigns"_s), &SavedViews::failed, this, &CampaignsPage::raise);
    permit();
    reload();
}

void CampaignsPage::buildList()
{
    m_proxy->setSourceModel(m_model);
    m_filter->setSearchHint(tr("Search campaigns"));
    m_filter->setDefinitions(CampaignProxy::definitions());
    build(m_proxy, m_filter, {2, 3});
    buildTable();
    removeAction()->setText(tr("Delete campaign"));
    header().addAction(m_channels);
    header().addAction(newAction(), ButtonKind::Primary);
}

void CampaignsPage::buildTable()
{
    table().setColumnKind(CampaignModel::State, ColumnKind::Pill);
    for (const int column : {CampaignModel::Starts, CampaignModel::Ends})
        table().setColumnKind(column, ColumnKind::Date);
    for (const int column : {CampaignModel::Impressions, CampaignModel::Clicks, CampaignModel::Leads})
        table().setColumnKind(column, ColumnKind::Number);
    for (const int column : {CampaignModel::Budget, CampaignModel::Cost, CampaignModel::CostPerLead})
        table().setColumnKind(column, ColumnKind::Money);
    table().setColumnWidth(CampaignModel::State, 120);
    table().setColumnWidth(CampaignModel::Name, 220);
    table().sortByColumn(CampaignModel::State, Qt::AscendingOrder);
    table().setColumnsGiveWay();
    table().setStateKey(u"campaigns"_s);
}

void CampaignsPage::permit()
{
    const Person &actor = session().actor();
    const bool edits = may(actor, Action::EditCampaign);
    newAction()->setText(edits ? tr("New campaign") : tr("Propose a campaign"));
    newAction()->setEnabled(may(actor, Action::ProposeCampaign));
    newAction()->setToolTip(words::whyNot(actor, Action::ProposeCampaign));
    removeAction()->setEnabled(edits && shown());
    removeAction()->setToolTip(words::whyNot(actor, Action::EditCampaign));
    empty().setTexts(u"megaphone"_s, tr("No campaigns yet"),
                     tr("A campaign says what marketing does, for whom and where. Sales sees it before it starts."));
    empty().setAction(newAction()->isEnabled() ? newAction()->text() : QString(), u"plus"_s);
}

void CampaignsPage::showRecord(qint64 record)
{
    m_detail->setCampaign(CampaignId(record));
}

void CampaignsPage::visit(const QVariantMap &arguments)
{
    RecordsPage::visit(arguments);
    if (arguments.contains(u"comments"_s))
        m_detail->showTab(CampaignDetail::Tab::Comments);
    if (arguments.contains(u"state"_s)) {
        FilterState state;
        state.filters[u"state"_s].choices = arguments[u"state"_s].toStringList();
        m_filter->setState(state);
        m_proxy->setState(state);
        table().selectRow(0);
    }
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
        table().selectRow(found.isEmpty() ? 0 : found.constFirst().row());
    };
    return {{u"log"_s, [this] { m_detail->showTab(CampaignDetail::Tab::Log); }},
            {u"log-entry"_s, openEntry},
            {u"reach"_s, [this] { m_detail->showTab(CampaignDetail::Tab::Reach); }},
            {u"proposed"_s, showProposed},
            {u"consent"_s, [this] { m_detail->showTab(CampaignDetail::Tab::Consent); }},
            {u"new"_s, [this] { askForNew(); }},
            {u"channels"_s, [this] { openChannels(); }}};
}

void CampaignsPage::onChanged(const Changes &changes)
{
    if (changes.touchesAny({u"campaign"_s, u"reach"_s, u"lead"_s, u"person"_s}))
        reload();
}

void CampaignsPage::reload()
{
    readList([](Reading &reading) { return campaigns::summaries(reading); },
             [this](const QList<campaigns::Summary> &rows) {
                 m_model->setRows(rows);
                 header().setSubtitle(rows.isEmpty() ? tr("What marketing does, seen and agreed by sales")
                                                     : tr("%n campaign(s)", nullptr, int(rows.size())));
             });
}

void CampaignsPage::askForNew()
{
    const bool edits = may(session().actor(), Action::EditCampaign);
    askName({newAction()->text(), tr("Name of the campaign"),
             edits ? tr("It starts as an idea. Sales sees it from the first day.")
                   : tr("Marketing finds your proposal in the list."),
             edits ? tr("Add campaign") : tr("Propose")},
            [owner = session().actor().id](Transaction &tx, const QString &name) {
                Campaign campaign;
                campaign.name = name;
                campaign.owner = owner;
                return campaigns::add(tx, campaign).value;
            });
}

// What was filtered for hides what is new.
void CampaignsPage::onAdded()
{
    m_filter->clearAll();
}

void CampaignsPage::removeShown()
{
    removeWithUndo([](Transaction &tx, qint64 record) { campaigns::remove(tx, CampaignId(record)); },
                   [](Transaction &tx, qint64 record) { campaigns::restore(tx, CampaignId(record)); });
}

void CampaignsPage::openChannels()
{
    auto *dialog = new ChannelsDialog(session(), this);
    connect(dialog, &ChannelsDialog::messageRaised, this, &Page::messageRaised);
    dialog->open();
}

} // namespace smarketing
