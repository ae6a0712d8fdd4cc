// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// folded(), for lists that are filtered where they are shown: found the same way as in the workspace.
#include "smarketing/storage/folding.h"
