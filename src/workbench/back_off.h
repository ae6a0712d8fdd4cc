// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace smarketing {

/// How long to wait before each further attempt to reach a server: soon at first, then less and less often.
class BackOff {
public:
    std::chrono::milliseconds next()
    {
        const auto wait = m_next;
        m_next = std::min(m_next * 2, longest);
        return wait;
    }

private:
    static constexpr std::chrono::milliseconds longest{5000};
    std::chrono::milliseconds m_next{200};
};

} // namespace smarketing
