// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/home.h"

#include "smarketing/domain/zone_time.h"
#include "smarketing/workbench/action_item.h"
#include "smarketing/workbench/obstacle.h"
#include "smarketing/workbench/scorecard.h"
#include "smarketing/workbench/setting.h"

namespace smarketing::home {

Instant dayEnds(Reading &reading)
{
    const QTimeZone zone = settings::timeZone(reading);
    return startOfDay(localDate(reading.now, zone).addDays(1), zone);
}

Instant quietSince(Reading &reading)
{
    return reading.now - std::chrono::days(quietDays);
}

Overview overview(Reading &reading)
{
    Database &database = reading.database;
    const PersonId me = reading.actor.id;

    Overview result;
    result.unansweredLowRatings = homeStore::unansweredLowRatings(database);
    result.leadsNotHandedOver = homeStore::leadsNotHandedOver(database);
    result.recycledLeads = homeStore::recycledLeads(database);
    const scorecards::Soon soon = scorecards::soon(reading);
    result.warnHours = soon.hours;
    result.answersSoon = scorecards::answersSoon(reading);
    result.touchSoon = homeStore::firstTouchDue(database, me, reading.now, soon.forSales);
    const obstacles::Waiting obstacles = obstacles::waiting(reading);
    result.obstaclesForMarketing = obstacles.forMarketing;
    result.obstaclesForSales = obstacles.forSales;
    result.toAccept = homeStore::handoffsWaiting(database, me);
    result.overdue = homeStore::feedbackDue(database, me, fromMillis(0), reading.now);
    result.dueToday = homeStore::feedbackDue(database, me, reading.now, dayEnds(reading));
    result.askingMe = homeStore::asking(database, me, dayEnds(reading));
    result.followUps = homeStore::quietSince(database, me, quietSince(reading));
    result.drafts = homeStore::unsignedDrafts(database);
    result.proposedCampaigns = homeStore::proposedCampaigns(database);
    result.myActionsDue = actionItems::dueNow(reading);
    return result;
}

homeStore::Beginnings beginnings(Reading &reading)
{
    return homeStore::beginnings(reading.database);
}

homeStore::Arrived arrived(Reading &reading, HandoffId known)
{
    return homeStore::arrivedAfter(reading.database, reading.actor.id, known);
}

} // namespace smarketing::home
