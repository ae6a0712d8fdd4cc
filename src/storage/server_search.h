// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead_stream.h"

/// Leads by the words they have, on a server. Its index of words gives all that have them, in no order, and would have
/// to put together long lists before the first of them is known; so the newest leads are looked at one by one as long
/// as that promises to fill a page, and only what many leads do not have is looked for in the index. Which way is
/// taken is told here, not left to the planner: it cannot know how often words stand together, and to ask it anew for
/// every letter typed takes longer than the search.
namespace smarketing::serverSearch {

/// Whether this is how a page is found: by words alone, in the order of age.
bool serves(const LeadFilter &filter, Engine engine);

QList<LeadSummary> page(Database &database, const LeadFilter &filter, const LeadSort &sort,
                        const std::optional<LeadPageKey> &after, int limit);

} // namespace smarketing::serverSearch
