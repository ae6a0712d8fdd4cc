// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/filter_state.h"
#include "parts/search_combo.h"
#include "smarketing/domain/lead_query.h"
#include "smarketing/workbench/transaction.h"

namespace smarketing {

/// What a lead can refer to, by name: for filters and for forms.
struct LeadChoices {
    QList<SearchItem> personas;
    QList<SearchItem> campaigns;
    QList<SearchItem> channels;
    QList<SearchItem> units;
    QList<SearchItem> owners;
    QString currency;

    static LeadChoices read(Reading &reading);
};

/// The filters of leads as the filter bar knows them, and back.
namespace leadFilters {

QList<FilterDefinition> definitions(const LeadChoices &choices);
LeadFilter toFilter(const FilterState &state, const QString &currency, Instant now);
/// From a link's arguments: lead lists behind a number of the dashboard or of home.
FilterState fromArguments(const QVariantMap &arguments);

} // namespace leadFilters
} // namespace smarketing
