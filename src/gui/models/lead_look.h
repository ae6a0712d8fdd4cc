// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/pill.h"
#include "parts/timeline.h"
#include "smarketing/domain/lead_query.h"

/// How leads look everywhere: the colour and shape of a stage's zone, amounts, and what happened in words.
namespace smarketing::leadLook {

Tone toneOf(Zone zone);
PillLook pill(Stage stage);
QString stageWithZone(Stage stage); ///< "MQL · Shared"
/// What there is of the parts, a middle dot between two.
QString joined(QStringList parts);
QString amount(const std::optional<Money> &value);
TimelineEntry entry(const LeadEvent &event);

} // namespace smarketing::leadLook
