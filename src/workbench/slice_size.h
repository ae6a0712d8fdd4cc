// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace smarketing {

/// How much of long work goes into one transaction: as much as takes a seventh of a second, since others who want to
/// write wait for that long. It learns from every slice, because one row costs more in a large workspace or on a slow
/// disk; but never less than at first, since every transaction waits for the disk, however small it is.
class SliceSize {
public:
    explicit SliceSize(qint64 fewest) : m_fewest(fewest), m_size(fewest) {}

    qint64 now() const { return m_size; }

    /// Runs `work`, one transaction on now() of whatever it is, and lets others write after it.
    template <class Work> void timed(Work work)
    {
        const auto began = std::chrono::steady_clock::now();
        work();
        learn(std::chrono::steady_clock::now() - began);
        giveWay();
    }

private:
    void learn(std::chrono::nanoseconds took);
    static void giveWay();

    qint64 m_fewest;
    qint64 m_size;
};

} // namespace smarketing
