// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/goal_side.h"

namespace smarketing {

Department sideOf(const Goal &goal)
{
    if (!goal.isJoint())
        return goal.department;
    switch (goal.metric) {
    case GoalMetric::Reach:
    case GoalMetric::Impressions:
    case GoalMetric::Clicks:
    case GoalMetric::Cost:
    case GoalMetric::Leads:
    case GoalMetric::Mql:
    case GoalMetric::Handoffs:
    case GoalMetric::CostPerLead:
        return Department::Marketing;
    default:
        return Department::Sales;
    }
}

} // namespace smarketing
