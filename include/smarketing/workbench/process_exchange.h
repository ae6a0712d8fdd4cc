// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/storage/process_exchange.h"
#include "smarketing/workbench/transaction.h"

/// Insight into each other's processes (S8): cards on which a department writes how it does a task, and short sessions
/// in which one side shows the other. A session stands on the agenda of the week it is held in, until the other side
/// has noted what it took from it. Everybody reads; everybody but guests agrees on sessions.
namespace smarketing::processExchange {

using processExchangeStore::Record;

QList<ProcessCard> cards(Reading &reading); ///< marketing's first, by name
/// A new card, or a changed one: by its own department or a manager. Throws Refused(28, "name-needed", "name"),
/// Refused(28, "text-needed", "steps"), Refused(24, "own-side", "department"), Conflict.
ProcessCardId saveCard(Transaction &tx, const ProcessCard &card);
void removeCard(Transaction &tx, ProcessCardId card);
void restoreCard(Transaction &tx, ProcessCardId card);

QList<Record> sessions(Reading &reading); ///< latest first
/// Those that come, or go on now, in which the side of whoever asks shows or looks on; the next first.
QList<Record> mine(Reading &reading);
/// Of these the ones that begin today or within so many days, by the workspace's clock.
constexpr int daysAhead = 7;
QList<Record> mineSoon(Reading &reading);
/// A new session, or a changed one. Who shows it, and the card, belong to the side that hosts. Throws Refused(28,
/// "name-needed", "topic"), Refused(28, "host-needed", "shownBy" | "card"), Conflict.
ExchangeSessionId saveSession(Transaction &tx, const ExchangeSession &session);
void removeSession(Transaction &tx, ExchangeSessionId session);
void restoreSession(Transaction &tx, ExchangeSessionId session);

} // namespace smarketing::processExchange
