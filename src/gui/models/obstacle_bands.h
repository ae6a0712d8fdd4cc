// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/charts.h"

#include "smarketing/domain/obstacle.h"
#include "smarketing/domain/period.h"

namespace smarketing {

/// Obstacles as bands over a chart whose categories are these periods, by the zone's calendar.
QList<ChartBand> obstacleBands(const QList<Obstacle> &obstacles, const QList<Period> &categories,
                               const QTimeZone &zone);

} // namespace smarketing
