// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/money.h"
#include "smarketing/storage/database.h"

/// Reads what the data has to say to a meeting. Money counts where it is in the currency asked for.
namespace smarketing::agendaSourceStore {

/// Open handoffs whose feedback fell due before a moment, by who owes it.
struct Owed {
    PersonId receiver;
    QString name;
    QList<HandoffId> handoffs;
    Instant oldestDue;
    qint64 valueMinor = 0; ///< of the leads
};
QList<Owed> overdueFeedback(Database &database, Instant before, const QString &currency);

/// Ratings of 1–2 that marketing has not answered, by campaign.
struct LowRated {
    CampaignId campaign;
    QString name;
    int leads = 0;
    Instant oldest;
    qint64 valueMinor = 0;
};
QList<LowRated> unansweredLowRatings(Database &database, const QString &currency);

/// How often sales would have chosen another persona than marketing tagged, in the feedback given since a moment.
struct Drift {
    PersonaId tagged;
    QString taggedName;
    PersonaId chosen;
    QString chosenName;
    int times = 0;
    int of = 0; ///< feedback on leads so tagged
    Instant first;
};
QList<Drift> personaDrift(Database &database, Instant since);

struct Proposed {
    CampaignId campaign;
    QString name;
    std::optional<Money> budget;
    Instant since;
};
QList<Proposed> proposedCampaigns(Database &database);

} // namespace smarketing::agendaSourceStore
