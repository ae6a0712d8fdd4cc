// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/agenda.h"
#include "smarketing/workbench/transaction.h"

#include <QList>

/// What fills an agenda by itself (R18). A source reads the workspace and answers what it finds worth talking about,
/// each with a key that stays the same as long as it is the same matter; it writes nothing.
namespace smarketing::agendaSources {

using Source = QList<AgendaCandidate> (*)(Reading &);

QList<AgendaCandidate> overdueFeedback(Reading &reading);
QList<AgendaCandidate> unansweredLowRatings(Reading &reading);
QList<AgendaCandidate> divergences(Reading &reading);
QList<AgendaCandidate> personaDrift(Reading &reading);
QList<AgendaCandidate> undoneActions(Reading &reading);
QList<AgendaCandidate> proposedCampaigns(Reading &reading);
QList<AgendaCandidate> goalsOffPace(Reading &reading);
QList<AgendaCandidate> openObjections(Reading &reading);
QList<AgendaCandidate> exchangeSessions(Reading &reading);

/// Everything all sources find now.
QList<AgendaCandidate> candidates(Reading &reading);

/// What an average deal of the last year was worth, in the workspace's currency; nothing where none was won.
std::optional<Money> averageDeal(Reading &reading);

} // namespace smarketing::agendaSources
