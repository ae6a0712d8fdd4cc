// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/process_exchange.h"
#include "smarketing/storage/database.h"

/// The store of process cards and exchange sessions (S8).
namespace smarketing::processExchangeStore {

QList<ProcessCard> cards(Database &database); ///< marketing's first, by name
std::optional<ProcessCard> findCard(Database &database, ProcessCardId id);
ProcessCardId insertCard(Database &database, const ProcessCard &card);
void updateCard(Database &database, const ProcessCard &card); ///< throws Conflict
void setCardDeleted(Database &database, ProcessCardId id, std::optional<Instant> at);

/// A session with the names that go with it.
struct Record {
    ExchangeSession session;
    QString shownBy;
    QString card; ///< empty for none
};
QList<Record> sessions(Database &database); ///< latest first
/// Of which nothing has been noted, and that are not over at a moment; the next first.
QList<Record> comingSessions(Database &database, Instant at);
std::optional<Record> findSession(Database &database, ExchangeSessionId id);
ExchangeSessionId insertSession(Database &database, const ExchangeSession &session);
void updateSession(Database &database, const ExchangeSession &session); ///< throws Conflict
void setSessionDeleted(Database &database, ExchangeSessionId id, std::optional<Instant> at);

} // namespace smarketing::processExchangeStore
