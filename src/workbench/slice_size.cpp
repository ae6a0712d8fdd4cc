// SPDX-License-Identifier: GPL-3.0-or-later
#include "slice_size.h"

#include <algorithm>
#include <thread>

namespace smarketing {

namespace {

constexpr std::chrono::milliseconds wanted(150);
constexpr qint64 mostTimes = 20; ///< of what it began with

} // namespace

void SliceSize::learn(std::chrono::nanoseconds took)
{
    const double ratio = double(std::chrono::nanoseconds(wanted).count()) / double(std::max<qint64>(1, took.count()));
    m_size = std::clamp(qint64(double(m_size) * std::clamp(ratio, 0.5, 1.5)), m_fewest, m_fewest * mostTimes);
}

/// Who waits for the lock looks every 0.7 ms whether it is free (see Database), and must find a gap.
void SliceSize::giveWay()
{
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
}

} // namespace smarketing
