// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace_fixture.h"

namespace smarketing {

/// So many leads on a server, a tenth of them with a handoff, its feedback, a touchpoint and an activity, as statements
/// of the server's own make them: quick, and with the guards of what follows a lead off meanwhile. Analysed.
void addManyLeads(const TestWorkspace &workspace, int rows);

} // namespace smarketing
