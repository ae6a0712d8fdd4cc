// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/handoff.h"

namespace smarketing {

bool canMove(HandoffState from, HandoffState to)
{
    switch (from) {
    case HandoffState::Waiting:
        return to == HandoffState::Accepted || to == HandoffState::Declined;
    case HandoffState::Accepted:
        return to == HandoffState::Closed;
    case HandoffState::Declined:
    case HandoffState::Closed:
        return false;
    }
    return false;
}

} // namespace smarketing
