// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace smarketing {

/// How long what nobody waits for lets a workspace's first page come first.
constexpr std::chrono::seconds afterStart(2);

} // namespace smarketing
