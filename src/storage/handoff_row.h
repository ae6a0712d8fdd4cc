// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/handoff.h"
#include "smarketing/storage/database.h"

namespace smarketing::handoffStore {

/// A handoff's columns, of table "h", in the order readHandoff expects from column `first` on.
inline const QString handoffColumns = QStringLiteral(
    "h.id, h.lead_id, h.sender_id, h.receiver_id, h.campaign_id, h.channel_id, h.persona_id, h.persona_version_id, "
    "h.sla_id, h.note, h.state, h.outcome, h.sent_at, h.touch_due_at, h.feedback_due_at, h.first_touch_at, "
    "h.accepted_at, h.closed_at, h.feedback_id, h.feedback_at, h.rating, h.row_version");
constexpr int handoffColumnCount = 22;

Handoff readHandoff(const Cursor &row, int first);

/// Feedback that is owed and fell due before the moment that is bound to it; of table handoff, which the index
/// handoff_owing answers.
inline const QString owedBefore =
    QStringLiteral("state IN ('waiting', 'accepted') AND feedback_id IS NULL AND feedback_due_at < ?");

/// A lead, of table "l", as Lead::displayName() names it.
inline const QString leadNameColumn = QStringLiteral(
    "coalesce(nullif(trim(l.first_name || ' ' || l.last_name), ''), nullif(l.company, ''), nullif(l.email, ''), "
    "nullif(l.phone, ''), nullif(l.external_id, ''), CAST(l.id AS TEXT))");

} // namespace smarketing::handoffStore
