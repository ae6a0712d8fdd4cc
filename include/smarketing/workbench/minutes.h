// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/exchange/calendar_events.h"
#include "smarketing/workbench/meeting.h"
#include "smarketing/workbench/process_exchange.h"

/// What stays of a meeting, in the user's language: from the thread that installs translators.
namespace smarketing::minutes {

/// "2026-11-23 Marketing and sales at one table", as a heading, a subject or a file's name.
QString title(const meetings::Board &board);
/// With headings, lists and a table; what people wrote is written so that it reads as they wrote it.
QString markdown(const meetings::Board &board);
/// For an e-mail.
QString plainText(const meetings::Board &board);
/// Who was there, for the addresses of an e-mail.
QStringList addresses(const meetings::Board &board);

/// The coming meeting, the days by which open actions are due, and exchange sessions.
QByteArray calendar(const meetings::Board &board, const QList<actionItemStore::Record> &actions,
                    const QList<processExchange::Record> &sessions, Instant now);

} // namespace smarketing::minutes
