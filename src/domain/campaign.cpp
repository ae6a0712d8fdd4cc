// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/campaign.h"

namespace smarketing {

bool canMove(CampaignState from, CampaignState to)
{
    if (to == CampaignState::Cancelled)
        return from != CampaignState::Finished && from != CampaignState::Cancelled;
    return from < CampaignState::Finished && static_cast<int>(to) == static_cast<int>(from) + 1;
}

} // namespace smarketing
