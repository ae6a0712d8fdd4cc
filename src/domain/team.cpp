// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/team.h"

#include <algorithm>

namespace smarketing {

using namespace Qt::StringLiterals;

bool Team::has(Department side) const
{
    return std::ranges::any_of(members,
                               [side](const TeamMember &member) { return member.active && member.department == side; });
}

QList<Refused> missingToStart(const Team &team, QDate today)
{
    QList<Refused> missing;
    if (team.state != TeamState::Forming)
        missing += Refused(20, u"wrong-move"_s, u"state"_s);
    if (!team.has(Department::Marketing) || !team.has(Department::Sales))
        missing += Refused(20, u"both-sides"_s, u"members"_s);
    if (!team.endsOn.isValid())
        missing += Refused(20, u"end-needed"_s, u"ends_on"_s);
    else if (team.endsOn < today)
        missing += Refused(20, u"end-past"_s, u"ends_on"_s);
    return missing;
}

} // namespace smarketing
