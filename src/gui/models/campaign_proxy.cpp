// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaign_proxy.h"

#include "models/campaign_model.h"
#include "smarketing/workbench/folding.h"
#include "smarketing/workbench/words.h"

namespace smarketing {

using namespace Qt::StringLiterals;

CampaignProxy::CampaignProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(CampaignModel::sortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

QList<FilterDefinition> CampaignProxy::definitions()
{
    FilterDefinition state{u"state"_s, CampaignModel::tr("State"), FilterKind::Choice, {}, u"flag"_s};
    for (const CampaignState one : allOf<CampaignState>())
        state.choices += FilterChoice{toText(one), words::label(one), iconOf(one)};
    return {state};
}

void CampaignProxy::setState(const FilterState &state)
{
    m_state = state;
    m_search = folded(state.search.simplified());
    invalidateFilter();
}

bool CampaignProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QStringList states = m_state.filters.value(u"state"_s).choices;
    if (!states.isEmpty() && !states.contains(index.data(CampaignModel::stateRole).toString()))
        return false;
    return m_search.isEmpty() || folded(index.data(CampaignModel::findRole).toString()).contains(m_search);
}

} // namespace smarketing
