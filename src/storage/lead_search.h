// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/lead.h"
#include "smarketing/storage/database.h"

/// The full-text index of leads. Data and query are folded by one function and split by one rule: a word is a run of
/// letters and digits.
namespace smarketing::leadSearch {

/// What a lead is found by: names, company, job, city, e-mail, phone as written and as a number, external id.
QString text(const Lead &lead);

/// The index's query for a text as typed: every word as the beginning of a word. Empty where there is no word in it.
QString matchFor(const QString &typed, Engine engine);

void add(Database &database, LeadId id, const QString &text);   ///< for a lead that is not in the index
void write(Database &database, LeadId id, const QString &text); ///< in place of what stood there
void erase(Database &database, LeadId id);

} // namespace smarketing::leadSearch
