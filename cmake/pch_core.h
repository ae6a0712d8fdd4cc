// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled: what nearly every file of the core includes.
#pragma once
#include <QtCore>

#include <algorithm>
#include <chrono>
#include <concepts>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>
