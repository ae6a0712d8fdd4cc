// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/campaign.h"
#include "smarketing/domain/team.h"
#include "smarketing/workbench/goal.h"

/// Cross-functional teams for a problem or a campaign, until a day (R20, S6). Everybody sees them; marketing, sales and
/// managers keep them (EditTeam).
namespace smarketing::teams {

struct Summary {
    Team team;
    QString campaign;     ///< its name
    bool overdue = false; ///< runs past its last day
};
/// Running ones first, then those that form, then the ended.
QList<Summary> summaries(Reading &reading);

/// What a team works on.
struct Detail {
    Summary summary;
    QList<Refused> missing; ///< before it can start
    QList<goals::Summary> goals;
    Period campaignDays; ///< invalid without a campaign
    Figures figures;     ///< of the campaign's leads in these days, as the dashboard has them
};
Detail detail(Reading &reading, TeamId id);

/// What a form offers.
struct Choices {
    QList<Person> people;
    QList<Campaign> campaigns;
    QList<Goal> goals;
};
Choices choices(Reading &reading);

/// Throws Refused(28, "name-needed" | "name-taken", "name"), Refused(20, "purpose-needed", "problem"). Of the members
/// only `person` counts.
TeamId add(Transaction &tx, const Team &team);
/// Name, purpose, last day, members and goals. Throws what add throws, and of a running team Refused(20, "both-sides",
/// "members"), Refused(20, "end-needed" | "end-past", "ends_on"); of an ended one Refused(20, "ended").
void change(Transaction &tx, const Team &team);
/// Throws the first of missingToStart.
void start(Transaction &tx, TeamId id, qint64 rowVersion);
/// With what came of it. Throws Refused(20, "result-needed", "result"), Refused(20, "wrong-move", "state").
void end(Transaction &tx, TeamId id, const QString &result, qint64 rowVersion);
void remove(Transaction &tx, TeamId id);
void restore(Transaction &tx, TeamId id);

} // namespace smarketing::teams
