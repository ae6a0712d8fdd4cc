// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled: what nearly every file of the interface includes.
#pragma once
#include "pch_core.h"

#include <QtWidgets>
