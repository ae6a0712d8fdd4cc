// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/goal.h"

namespace smarketing {

/// Whose work a goal's figure measures, and so whose obstacles take time from it: a sub-goal's own department; of a
/// joint goal marketing for what campaigns bring up to the handing over, sales for what comes after it.
Department sideOf(const Goal &goal);

} // namespace smarketing
