// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/deal.h"
#include "smarketing/domain/handoff.h"
#include "smarketing/workbench/transaction.h"

/// Deals that come of a handoff. Sales and managers keep them (EditDeal); a deal needs the handoff's feedback first
/// (R4), and takes the lead to Opportunity; a won one makes it a customer.
namespace smarketing::deals {

/// Name, value, stage (not yet won or lost), expected close, lead; the handoff is the lead's latest unless named. The
/// owner is who is signed in unless given. Throws Refused(4, "feedback-needed", "deal"), Refused(28, "name-needed",
/// "name"), Refused(28, "currency", "currency"), Refused(28, "value-negative", "value").
DealId create(Transaction &tx, const Deal &deal);
/// All but winning and losing.
void change(Transaction &tx, const Deal &deal);

/// The handoff closes as won, unless it is closed already, is somebody else's, or another deal of it is still open.
void win(Transaction &tx, DealId id);
/// Throws Refused(28, "lost-reason-needed", "lost_reason"). With `outcome`, the handoff closes with it as win() does.
void lose(Transaction &tx, DealId id, const QString &reason, std::optional<Outcome> outcome = {});

void remove(Transaction &tx, DealId id);
void restore(Transaction &tx, DealId id);

/// Of a lead, latest first.
QList<Deal> of(Reading &reading, LeadId lead);

} // namespace smarketing::deals
