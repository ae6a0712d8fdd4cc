// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaign_model.h"

#include "models/record_role.h"

#include "amount_text.h"
#include "parts/table_columns.h"
#include "smarketing/workbench/words.h"

#include <QLocale>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

/// What runs stands first, then what is on its way, then what is over.
int placeOf(CampaignState state)
{
    switch (state) {
    case CampaignState::Running:
        return 0;
    case CampaignState::Agreed:
        return 1;
    case CampaignState::Proposed:
        return 2;
    case CampaignState::Idea:
        return 3;
    case CampaignState::Finished:
        return 4;
    case CampaignState::Cancelled:
        return 5;
    }
    return 6;
}

qint64 firstMinor(const QList<Money> &amounts)
{
    return amounts.isEmpty() ? -1 : amounts.constFirst().minor;
}

} // namespace

Tone toneOf(CampaignState state)
{
    switch (state) {
    case CampaignState::Idea:
        return Tone::Neutral;
    case CampaignState::Proposed:
        return Tone::Info;
    case CampaignState::Agreed:
        return Tone::Shared;
    case CampaignState::Running:
        return Tone::Success;
    case CampaignState::Finished:
    case CampaignState::Cancelled:
        return Tone::Muted;
    }
    return Tone::Neutral;
}

QString iconOf(CampaignState state)
{
    switch (state) {
    case CampaignState::Idea:
        return u"lightbulb"_s;
    case CampaignState::Proposed:
        return u"send"_s;
    case CampaignState::Agreed:
        return u"handshake"_s;
    case CampaignState::Running:
        return u"play"_s;
    case CampaignState::Finished:
        return u"flag"_s;
    case CampaignState::Cancelled:
        return u"x"_s;
    }
    return {};
}

void CampaignModel::setRows(const QList<campaigns::Summary> &rows)
{
    // The same campaigns with other figures keep selection and scroll.
    const bool same = std::ranges::equal(
        rows, m_rows, {}, [](const auto &row) { return row.campaign.id; },
        [](const auto &row) { return row.campaign.id; });
    if (same) {
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int CampaignModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CampaignModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CampaignModel::shown(const campaigns::Summary &row, int column) const
{
    switch (column) {
    case State:
        return words::label(row.campaign.state);
    case Name:
        return row.campaign.name;
    case Owner:
        return row.owner;
    case Starts:
        return row.campaign.startsOn;
    case Ends:
        return row.campaign.endsOn;
    case Budget:
        return row.campaign.budget ? amountText(*row.campaign.budget) : u"–"_s;
    case Impressions:
        return countText(row.reach.impressions);
    case Clicks:
        return countText(row.reach.clicks);
    case Cost:
        return amountsText(row.reach.cost);
    case Leads:
        return QLocale().toString(row.leads.leads);
    case CostPerLead:
        return row.costPerLead() ? amountText(*row.costPerLead()) : u"–"_s;
    }
    return {};
}

QVariant CampaignModel::sorted(const campaigns::Summary &row, int column) const
{
    switch (column) {
    case State:
        return placeOf(row.campaign.state);
    case Budget:
        return row.campaign.budget ? row.campaign.budget->minor : -1;
    case Impressions:
        return row.reach.impressions.value_or(-1);
    case Clicks:
        return row.reach.clicks.value_or(-1);
    case Cost:
        return firstMinor(row.reach.cost);
    case Leads:
        return row.leads.leads;
    case CostPerLead:
        return row.costPerLead() ? row.costPerLead()->minor : -1;
    default:
        return shown(row, column);
    }
}

QVariant CampaignModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const campaigns::Summary &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, index.column());
    case role::record:
        return row.campaign.id.value;
    case sortRole:
        return sorted(row, index.column());
    case stateRole:
        return toText(row.campaign.state);
    case findRole:
        return QStringList{row.campaign.name, row.campaign.objective, row.owner}.join(u'\n');
    case role::tone:
        return index.column() == State ? QVariant(int(toneOf(row.campaign.state))) : QVariant();
    case role::icon:
        return index.column() == State ? QVariant(iconOf(row.campaign.state)) : QVariant();
    case role::strong:
        return index.column() == Name;
    default:
        return {};
    }
}

QVariant CampaignModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Name:
        return tr("Campaign");
    case Owner:
        return tr("Owner");
    case Starts:
        return tr("From");
    case Ends:
        return tr("To");
    case Budget:
        return tr("Budget");
    case Impressions:
        return tr("Impressions");
    case Clicks:
        return tr("Clicks");
    case Cost:
        return tr("Cost");
    case Leads:
        return tr("Leads");
    case CostPerLead:
        return tr("Cost per lead");
    }
    return {};
}

} // namespace smarketing
