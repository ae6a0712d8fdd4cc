// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/home.h"

#include "smarketing/domain/zone_time.h"
#include "smarketing/workbench/setting.h"

namespace smarketing::home {

Overview overview(Reading &reading)
{
    Database &database = reading.database;
    const PersonId me = reading.actor.id;
    const QTimeZone zone = settings::timeZone(reading);
    const Instant tomorrow = startOfDay(localDate(reading.now, zone).addDays(1), zone);

    Overview result;
    result.unansweredLowRatings = homeStore::unansweredLowRatings(database);
    result.leadsNotHandedOver = homeStore::leadsNotHandedOver(database);
    result.recycledLeads = homeStore::recycledLeads(database);
    result.toAccept = homeStore::handoffsWaiting(database, me);
    result.overdue = homeStore::feedbackDue(database, me, fromMillis(0), reading.now);
    result.dueToday = homeStore::feedbackDue(database, me, reading.now, tomorrow);
    result.followUps = homeStore::quietSince(database, me, reading.now - std::chrono::days(quietDays));
    result.drafts = homeStore::unsignedDrafts(database);
    result.proposedCampaigns = homeStore::proposedCampaigns(database);
    return result;
}

std::optional<homeStore::Waiting> latestForMe(Reading &reading)
{
    return homeStore::latestWaiting(reading.database, reading.actor.id);
}

} // namespace smarketing::home
