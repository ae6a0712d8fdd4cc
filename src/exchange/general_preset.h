// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preset_table.h"

namespace smarketing {

/// What columns are called in files that no program made: English, Polish and Swedish.
PresetTable generalPreset();

} // namespace smarketing
