// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/domain/obstacle.h"

#include "smarketing/domain/permission.h"
#include "smarketing/domain/real_text.h"

#include <algorithm>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

bool isSide(Department department)
{
    return std::ranges::find(obstacleSides, department) != obstacleSides.end();
}

Role roleOf(Department side)
{
    return side == Department::Marketing ? Role::Marketing : Role::Sales;
}

} // namespace

const ObstacleConfirmation *Obstacle::confirmationOf(Department side) const
{
    const auto found = std::ranges::find(confirmations, side, &ObstacleConfirmation::side);
    return found == confirmations.end() ? nullptr : &*found;
}

void requireSound(const Obstacle &obstacle)
{
    if (!isSide(obstacle.department))
        throw Refused(17, u"department"_s, u"department"_s);
    if (!isRealText(obstacle.what))
        throw Refused(17, u"text-needed"_s, u"what"_s);
    if (obstacle.to <= obstacle.from || obstacle.to - obstacle.from > longestObstacle)
        throw Refused(17, u"obstacle-span"_s, u"to"_s);
    if (obstacle.lostPercent < 1 || obstacle.lostPercent > 100)
        throw Refused(17, u"obstacle-share"_s, u"lostPercent"_s);
}

std::optional<Refused> whyNotConfirm(const Person &person, const Obstacle &obstacle, Department side)
{
    if (obstacle.counts())
        return Refused(17, u"counts"_s);
    if (!isSide(side) || obstacle.confirmationOf(side))
        return Refused(17, u"confirmed-already"_s, u"side"_s);
    if (!may(person, Action::ConfirmObstacle) || (person.role != Role::Manager && person.role != roleOf(side)))
        return Refused(17, u"own-side"_s, u"side"_s);
    const bool decidedOnce =
        std::ranges::any_of(obstacle.confirmations, [](const auto &confirmation) { return confirmation.decided; });
    if (person.role == Role::Manager && decidedOnce)
        return Refused(17, u"one-side-itself"_s, u"side"_s);
    return std::nullopt;
}

std::optional<Department> sideToConfirm(const Person &person, const Obstacle &obstacle)
{
    for (const Department side : obstacleSides) {
        if (!whyNotConfirm(person, obstacle, side))
            return side;
    }
    return std::nullopt;
}

} // namespace smarketing
